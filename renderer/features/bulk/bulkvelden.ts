// What the bulk dialog asks, and the intent that its fields stand for.
import type { Bulksoort } from '../../../shared/domain/bulk.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';

export type Bulkvelden = {
  readonly toelichting: string;
  /** null = nobody. */
  readonly medewerker: string | null;
  readonly reden: string;
  readonly bronhouder: { readonly code: string; readonly naam: string } | null;
  readonly resultaat: 'GEWIJZIGD' | 'NIET_GEWIJZIGD' | null;
  readonly gegrond: boolean | null;
  readonly melderGeinformeerd: boolean;
  readonly tekst: string;
  readonly zichtbaar: 'eigen' | 'bronhouders';
  readonly mijlpaal: string;
  readonly datum: string;
  readonly label: string;
  readonly actie: 'toevoegen' | 'verwijderen';
  readonly overnemen: boolean;
};

/** @param ik id of the person; `rappel` the day that is proposed for a reminder. */
export function beginVelden(ik: string, rappel: string): Bulkvelden {
  return {
    toelichting: '',
    medewerker: ik,
    reden: '',
    bronhouder: null,
    resultaat: null,
    gegrond: null,
    melderGeinformeerd: false,
    tekst: '',
    zichtbaar: 'eigen',
    mijlpaal: '',
    datum: rappel,
    label: '',
    actie: 'toevoegen',
    overnemen: false,
  };
}

/** Choices that have to be made before anything can be decided. */
export function isKeuzeOpen(soort: Bulksoort, velden: Bulkvelden): boolean {
  return soort === 'afhandelen' && (velden.resultaat === null || velden.gegrond === null);
}

function metTekst(toelichting: string): { toelichting?: string } {
  return toelichting.trim() === '' ? {} : { toelichting };
}

/** The intent; an open choice counts as its safest answer, for the preview only (`isKeuzeOpen` stops the decision). */
export function naarOpdracht(soort: Bulksoort, v: Bulkvelden): OpdrachtInvoer {
  switch (soort) {
    case 'in-behandeling-nemen':
      return v.overnemen ? { soort, overnemen: true } : { soort };
    case 'toewijzen':
      return { soort, medewerker: v.medewerker, ...(v.reden.trim() === '' ? {} : { reden: v.reden }) };
    case 'onvoldoende-informatie':
    case 'niet-ontvankelijk':
      return { soort, toelichting: v.toelichting };
    case 'verkeerde-bronhouder':
      return { soort, toelichting: v.toelichting, ...(v.bronhouder ? { bronhouder: v.bronhouder.code } : {}) };
    case 'intrekking-bevestigen':
      return { soort, ...metTekst(v.toelichting) };
    case 'inplannen':
      return { soort, mijlpaal: v.mijlpaal, datum: v.datum, intern: true };
    case 'afhandelen':
      return {
        soort,
        resultaat: v.resultaat ?? 'NIET_GEWIJZIGD',
        gegrond: v.gegrond ?? false,
        ...metTekst(v.toelichting),
        ...(v.melderGeinformeerd ? { melderGeinformeerd: true } : {}),
      };
    case 'aantekening':
      return { soort, tekst: v.tekst, zichtbaar: v.zichtbaar };
    case 'label':
      return { soort, label: v.label, actie: v.actie };
  }
}
