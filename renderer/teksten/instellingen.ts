// Words of the screen Instellingen.

import type { Rol } from '../../shared/domain/rechten.ts';
import type { Dichtheid } from '../theme/dichtheid.ts';
import type { Weergavekeuze } from '../theme/weergave-store.ts';
import { getal } from './algemeen.ts';

export const ROLNAAM: Readonly<Record<Rol, string>> = {
  bijhouder: 'bijhouder',
  teamlead: 'teamleider',
  raadpleger: 'raadpleger',
};

export const INSTELLINGEN = {
  titel: 'Instellingen',
  weergave: 'Weergave',
  dichtheid: 'Afstand tussen regels',
  weergaveUitleg: 'Geldt voor dit programma op deze computer.',
  verbinding: 'Verbinding',
  dienst: 'Centrale voorziening',
  wie: 'U werkt als',
  map: 'Gegevensmap',
  versie: 'Versie',
  klok: 'Klok',
  klokGoed: 'loopt gelijk met de centrale voorziening',
  oefenen: 'Oefenmodus: fictieve meldingen, niets gaat naar buiten.',
  andereVerbinding: 'Andere verbinding',
  andereVraag: 'Een andere verbinding kiezen?',
  andereUitleg:
    'U gaat terug naar het beginscherm. Uw meldingen en besluiten blijven op deze computer staan. Besluiten die nog wachten, gaan pas uit als u weer met deze centrale voorziening verbindt.',
  opzij: (aantal: number) => (aantal === 0 ? 'Opzij gezet' : `Opzij gezet · ${getal(aantal)}`),
  opzijUitleg: 'Gegevens die dit programma niet kan lezen. Ze worden na een nieuwe versie opnieuw geprobeerd.',
  opzijLeeg: 'Alles wat binnenkwam is gelezen.',
  reden: 'Reden',
  ontvangen: 'Ontvangen',
} as const;

export const WEERGAVEKEUZE: Readonly<Record<Weergavekeuze, string>> = {
  licht: 'Licht',
  donker: 'Donker',
  contrast: 'Hoog contrast',
  systeem: 'Volgt het systeem',
};

export const DICHTHEIDKEUZE: Readonly<Record<Dichtheid, string>> = {
  gewoon: 'Gewoon',
  compact: 'Compact',
};
