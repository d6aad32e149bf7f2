// Words of marks on files: in the pane of a file, in the form beside it and in the dossier.
import type { Merk } from '../../shared/ipc/vormen/dossier.ts';
import { getal } from './algemeen.ts';

export const MERKEN = {
  kop: 'Markeringen',
  markeren: 'Markeren',
  geenPlaats: 'Notitie bij dit bestand',
  uitleg:
    'Sleep een vak over de plek. Of druk op een pijltjestoets: het vak verschijnt en schuift. Met Shift erbij maakt u het groter of kleiner, met Enter gaat u verder.',
  nuVerplaatsen: 'Verplaats het vak met de pijltjestoetsen, met Shift erbij maakt u het groter of kleiner.',
  stoppen: 'Stoppen met markeren',
  verplaatsen: 'Vak verplaatsen',
  nieuw: 'Nieuwe markering',
  opPagina: (pagina: number) => `Pagina ${getal(pagina)}`,
  heelBestand: 'Het hele bestand',
  vervolgt: 'De geselecteerde tekst loopt door op de volgende pagina. De markering staat op de eerste.',
  attribuut: 'Waar zegt dit iets over?',
  geenAttribuut: 'Geen bepaald gegeven',
  plek: 'Markering',
  zonderPlek: 'Zonder markering verder',
  andereMelding: (kenmerk: string) =>
    `Dit bestand hoort bij melding ${kenmerk}. Open die melding om er een markering op te zetten.`,
  magNiet: 'U kunt bij deze melding geen markering toevoegen.',
  nietHier: 'Open eerst een bijlage die op deze computer staat.',
  leeg: 'Geen markeringen.',
  markering: (nummer: number) => `Markering ${getal(nummer)}`,
  bewijst: 'bij',
  tonen: (merk: Pick<Merk, 'nummer' | 'bestandsnaam' | 'plaats'>) =>
    `Markering ${getal(merk.nummer)} tonen: ${plek(merk)}`,
  bij: (merk: Pick<Merk, 'nummer' | 'bestandsnaam' | 'plaats'>, gegeven: string) =>
    `Markering ${getal(merk.nummer)} bij ${gegeven} tonen: ${plek(merk)}`,
  naarGegeven: (gegeven: string) => `Naar ${gegeven} in het verschil`,
  geplaatst: (pagina: number) => `Het vak staat op pagina ${getal(pagina)}.`,
  getoond: (nummer: number, pagina: number) => `Markering ${getal(nummer)} op pagina ${getal(pagina)}.`,
  getoondHeel: (nummer: number) => `Markering ${getal(nummer)} hoort bij het hele bestand.`,
  paginaWeg: (pagina: number, paginas: number) =>
    `Pagina ${getal(pagina)} bestaat niet in dit bestand: het heeft er ${getal(paginas)}.`,
} as const;

/** Why one can't go to the place of a mark. */
export const MERKREDEN: Readonly<Record<NonNullable<Merk['reden']>, string>> = {
  'bestand-onbekend': 'Het bestand van deze markering hoort niet (meer) bij deze melding.',
  'bestand-niet-hier': 'Het bestand van deze markering staat niet op deze computer.',
  'plaats-onbruikbaar': 'De plaats van deze markering is niet te lezen.',
};

/** "scan.pdf, pagina 2". */
export function plek({ bestandsnaam, plaats }: Pick<Merk, 'bestandsnaam' | 'plaats'>): string {
  const naam = bestandsnaam ?? 'onbekend bestand';
  return plaats === null ? naam : `${naam}, pagina ${getal(plaats.page)}`;
}
