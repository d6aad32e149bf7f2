// The report of the fake desk: one that was worked out by hand, whatever is asked.
import { leesPeriode, periodeMet, reeksTot } from '../../../shared/domain/rapportage/periode.ts';
import { dagnummer, datumVan } from '../../../shared/domain/termijn/datum.ts';
import type { Rapportbeeld, Rapportinvoer } from '../../../shared/ipc/vormen/rapportage.ts';
import { NU } from './meldingen.ts';

const VANDAAG = NU.slice(0, 10);
const TIJD = { aantal: 120, gemiddeld: 12.4, mediaan: 9 };
const GEEN_TIJD = { aantal: 0, gemiddeld: null, mediaan: null };

const GETALLEN: Rapportbeeld['totaal']['getallen'] = {
  'open-begin': 31,
  ontvangen: 150,
  'ontvangen-doorgestuurd': 6,
  gesloten: 120,
  afgehandeld: 111,
  gewijzigd: 84,
  'niet-gewijzigd': 27,
  afgewezen: 9,
  doorgestuurd: 12,
  ingetrokken: 4,
  'open-eind': 45,
  // 144/146 now; 4 due today: 3 of them make 147/150 = 98 %.
  'brp-5wd/op-tijd': 144,
  'brp-5wd/te-laat': 2,
  'brp-5wd/nog-open': 1,
  'brp-5wd/vandaag': 4,
  'bag-tni/te-laat': 1,
  'bag-tni/op-tijd': 30,
  'bgt-ke01a/op-tijd': 40,
  'bgt-ke01a/te-laat': 2,
  'bgt-ke01a/later': 1,
  'bgt-ke01b/te-laat': 3,
};

export function nepRapport(invoer: Rapportinvoer, anders: Partial<Rapportbeeld> = {}): Rapportbeeld {
  const periode = leesPeriode(invoer.periode ?? '') ?? periodeMet('maand', dagnummer(VANDAAG));
  const totaal = { getallen: GETALLEN, tijd: TIJD };
  return {
    bronhouder: { code: '0344', naam: 'Utrecht' },
    bronhouders: [{ code: '0344', naam: 'Utrecht' }],
    kring: invoer.kring ?? 'team',
    kringen: ['team', 'ik'],
    registratie: invoer.registratie,
    registraties: ['BRP', 'BAG', 'BGT'],
    periode: { soort: periode.soort, code: periode.code, van: datumVan(periode.van), tot: datumVan(periode.tot) },
    vandaag: VANDAAG,
    totaal,
    perRegistratie: [{ naam: 'BRP', ...totaal }],
    perAfnemer: [
      { naam: 'UWV', getallen: { ontvangen: 90, 'open-eind': 45 }, tijd: GEEN_TIJD },
      { naam: 'Sociale Verzekeringsbank', getallen: { ontvangen: 60 }, tijd: GEEN_TIJD },
    ],
    verloop: reeksTot(periode).map((p, n) => ({
      periode: p.code,
      optelling: n === 0 ? { getallen: {}, tijd: GEEN_TIJD } : { getallen: GETALLEN, tijd: TIJD },
    })),
    ...anders,
  };
}
