// With what a dialog opens: what follows from the dossier, so that a person only has to change what is different.
import { LEGE_VELDEN } from '../../../shared/domain/concept.ts';
import { isAdresonderzoek, volgendRappel } from '../../../shared/domain/onderzoek/adresonderzoek.ts';
import {
  gemeldeGegevens,
  onderzoekbareGegevens,
  voorstellen8310,
} from '../../../shared/domain/onderzoek/in-onderzoek.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { plusWerkdagen } from '../../../shared/domain/termijn/werkdagen.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Velden } from './velden.ts';

/** Working days that a melder gets to answer, unless the person picks another day. */
const ANTWOORDTIJD = 5;

/** What the melding is about: lines where both values are equal are context. */
export function betwijfeld(dossier: Dossier): Dossier['verschil'] {
  return dossier.verschil.filter(({ klasse }) => klasse !== 'context');
}

/** The rubrieken that were reported, for the code 83.10. */
export function gemeldeRubrieken(dossier: Dossier): string[] {
  return betwijfeld(dossier).flatMap(({ rubriek }) => (rubriek === null ? [] : [rubriek]));
}

function onderzoek(dossier: Dossier, vandaag: string): Partial<Velden> {
  if (dossier.onderzoekOpen) return { actie: 'verwijderd', datum: vandaag };
  const { registratie, titel } = dossier;
  const namen = betwijfeld(dossier).map(({ naam }) => naam);
  return {
    actie: 'geplaatst',
    datum: vandaag,
    code: voorstellen8310(registratie, titel, gemeldeRubrieken(dossier))[0]?.code ?? '',
    attributen: gemeldeGegevens(onderzoekbareGegevens(registratie, titel), namen),
    metRappel: isAdresonderzoek(registratie, titel),
  };
}

/** In an address investigation the next step is known. */
function planning(dossier: Dossier, vandaag: string): Partial<Velden> {
  if (!dossier.onderzoek?.open || !isAdresonderzoek(dossier.registratie, dossier.titel)) return {};
  const rappel = volgendRappel(dossier.onderzoek.sinds, vandaag);
  return rappel ? { ...rappel, intern: true } : {};
}

function kanaalVan({ melder }: Dossier): Velden['kanaal'] {
  if (melder.telefoon !== null) return 'telefoon';
  return melder.email === null ? null : 'e-mail';
}

export function beginVelden(soort: Opdrachtsoort, dossier: Dossier, vandaag: string): Velden {
  switch (soort) {
    case 'melder-benaderen':
      return {
        ...LEGE_VELDEN,
        kanaal: kanaalVan(dossier),
        datum: vandaag,
        rappelOp: plusWerkdagen(vandaag, ANTWOORDTIJD),
      };
    case 'contactmoment':
      return { ...LEGE_VELDEN, datum: vandaag };
    case 'onderzoek':
      return { ...LEGE_VELDEN, ...onderzoek(dossier, vandaag) };
    case 'inplannen':
      return { ...LEGE_VELDEN, ...planning(dossier, vandaag) };
    case 'afhandelen':
      return { ...LEGE_VELDEN, ...(dossier.herkomst === null ? {} : { antwoordDatum: vandaag }) };
    default:
      return LEGE_VELDEN;
  }
}
