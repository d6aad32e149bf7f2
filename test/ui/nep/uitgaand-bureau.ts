// Items of Uitgaand, previews of a bulk and a morning round, as the backend would give them.
import { DOELSTATUS } from '../../../shared/domain/opdrachtsoort.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import type { Ronde, Rondestap, Rondeverslag } from '../../../shared/ipc/vormen/ochtendronde.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Uitgaand, Uitgaandconflict } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { type NepMelding, nepUuid } from './meldingen.ts';

const WACHT: Partial<Record<Uitgaand['zekerheid'], NonNullable<Uitgaand['wacht']>['reden']>> = {
  klaar: 'aan-de-beurt',
  verzonden: 'onderweg',
  onzeker: 'navragen',
  wacht: 'later',
};

/** One decision; what follows from its certainty is filled in. */
export function uitgaandItem(nummer: number, anders: Partial<Uitgaand> = {}): Uitgaand {
  const zekerheid = anders.zekerheid ?? 'klaar';
  const reden = WACHT[zekerheid];
  return {
    batch: nepUuid(nummer, 9),
    melding: nepUuid(nummer),
    registratie: 'BRP',
    titel: 'Verblijfplaats',
    kenmerk: 'BD-2026-0471',
    besluit: 'Onvoldoende informatie',
    opdracht: { soort: 'onvoldoende-informatie', toelichting: 'Wij missen een bewijs.' },
    toelichting: 'Wij missen een bewijs.',
    beslotenOp: '2026-11-23T15:20:00Z',
    nietVoor: null,
    zekerheid,
    bevestigdOp: null,
    alGedaanDoor: null,
    wacht: reden === undefined ? null : { reden, tot: null },
    kan: {
      terughalen: zekerheid === 'klaar',
      nuProberen: zekerheid === 'onzeker' || zekerheid === 'wacht',
      aanpassen: true,
      latenVallen: ['klaar', 'conflict', 'geparkeerd'].includes(zekerheid),
    },
    bestanden: null,
    bundel: null,
    conflict: null,
    ...anders,
  };
}

/** The refused decision of the drawings. */
export function conflictItem(nummer: number, anders: Partial<Uitgaandconflict> = {}): Uitgaand {
  return uitgaandItem(nummer, {
    registratie: 'BAG',
    titel: 'Pand',
    kenmerk: 'WN-88213',
    besluit: 'Niet ontvankelijk',
    opdracht: { soort: 'niet-ontvankelijk', toelichting: 'Dit pand staat er nog.' },
    toelichting: 'Dit pand staat er nog.',
    zekerheid: 'conflict',
    conflict: {
      fouten: [],
      code: 'basis-verouderd',
      toen: { statusnaam: 'In behandeling', tekst: 'S. Bakker, sinds 12 november' },
      nu: { statusnaam: 'Intrekking doorgemeld', wie: 'Waternet', op: '2026-11-24T07:05:00Z', tekst: 'Dubbel gemeld.' },
      gezien: 48_211,
      beeldGewijzigd: true,
      anderBij: null,
      opnieuw: { stappen: ['Niet ontvankelijk'], vervalt: [], overnemenVan: null },
      overdragen: null,
      inPlaatsDaarvan: 'intrekking-bevestigen',
      ...anders,
    },
  });
}

/** The preview of one melding of the desk. */
export function bulkregel(
  { rij, dossier }: NepMelding,
  opdracht: OpdrachtInvoer,
  naar: Bulkregel['naar'] = null,
): Bulkregel {
  const kan = dossier.mogelijkheden.some(({ soort }) => soort === opdracht.soort) || opdracht.soort === 'label';
  const tekst = 'toelichting' in opdracht ? (opdracht.toelichting ?? '') : '';
  const vraagt: readonly string[] = ['onvoldoende-informatie', 'niet-ontvankelijk', 'verkeerde-bronhouder'];
  const leeg = vraagt.includes(opdracht.soort) && tekst === '';
  const zonder = opdracht.soort === 'verkeerde-bronhouder' && naar === null;
  const doel = DOELSTATUS[opdracht.soort];
  return {
    uuid: rij.uuid,
    gezien: dossier.gezien,
    registratie: rij.registratie,
    titel: rij.titel,
    kenmerk: rij.kenmerk,
    statusnaam: rij.statusnaam,
    waarom: kan ? (zonder ? 'geen-bronhouder' : leeg ? 'gegeven-ontbreekt' : null) : 'overgang-niet-toegestaan',
    bij: kan && leeg ? 'toelichting' : null,
    wordt: kan && !leeg && doel !== undefined ? statusnaam(rij.registratie, doel) : null,
    naar,
    pingpong: null,
    leest: kan && tekst !== '' ? tekst.replaceAll('{{kenmerk}}', rij.kenmerk) : null,
  };
}

export function rondestap(uuid: Uuid, anders: Partial<Rondestap> = {}): Rondestap {
  return { uuid, reden: 'nieuw', uitkomst: null, soort: null, ...anders };
}

export const LEGE_RONDE: Ronde = { begonnen: false, stappen: [], erbij: 0 };

export function rondeverslag(anders: Partial<Rondeverslag> = {}): Rondeverslag {
  return {
    dag: '2026-11-24',
    gedaan: [],
    overgeslagen: 0,
    vervallen: 0,
    nietBekeken: 0,
    blijft: (['te-laat', 'vandaag', 'deze-week', 'later', 'geen-termijn'] as const).map((klok) => ({
      klok,
      aantal: 0,
    })),
    ...anders,
  };
}
