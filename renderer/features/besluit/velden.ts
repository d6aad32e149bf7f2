// What a decision dialog asks: which fields per decision, and turning them into the intent that the backend takes.
import { DOELSTATUS, type Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { vindOvergang } from '../../../shared/domain/overgang.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';

export type Velden = {
  /** Ids of what is missing (helper of Onvoldoende informatie and Niet ontvankelijk). */
  readonly ontbreekt: readonly string[];
  readonly toelichting: string;
  readonly bronhouder: { readonly code: string; readonly naam: string } | null;
  readonly resultaat: 'GEWIJZIGD' | 'NIET_GEWIJZIGD' | null;
  readonly gegrond: boolean | null;
  readonly melderGeinformeerd: boolean;
  readonly onderzoekVerwijderdOp: string;
  readonly mijlpaal: string;
  readonly datum: string;
  readonly intern: boolean;
  /** `id: null` = nobody; the whole null = not chosen yet. */
  readonly medewerker: { readonly id: string | null; readonly naam: string } | null;
  readonly reden: string;
  readonly tekst: string;
  readonly zichtbaar: 'eigen' | 'bronhouders';
};

export type Veldnaam = keyof Velden;

export const LEGE_VELDEN: Velden = {
  ontbreekt: [],
  toelichting: '',
  bronhouder: null,
  resultaat: null,
  gegrond: null,
  melderGeinformeerd: false,
  onderzoekVerwijderdOp: '',
  mijlpaal: '',
  datum: '',
  intern: false,
  medewerker: null,
  reden: '',
  tekst: '',
  zichtbaar: 'eigen',
};

/** A planning that the melder sees is a status in BRP; elsewhere it is only a planning, which carries no toelichting. */
export function plantMetStatus(dossier: Dossier, velden: Velden): boolean {
  return !velden.intern && vindOvergang(dossier.registratie, dossier.status, 'INGEPLAND', ['bronhouder']) !== undefined;
}

/** The fields of a dialog, in the order in which they are asked. */
export function veldenVan(soort: Opdrachtsoort, dossier: Dossier, velden: Velden): readonly Veldnaam[] {
  switch (soort) {
    case 'in-behandeling-nemen':
      return [];
    case 'onvoldoende-informatie':
    case 'niet-ontvankelijk':
      return ['ontbreekt', 'toelichting'];
    case 'verkeerde-bronhouder':
      return ['bronhouder', 'toelichting'];
    case 'terugnemen':
    case 'intrekking-bevestigen':
      return ['toelichting'];
    case 'inplannen':
      return ['mijlpaal', 'datum', 'intern', ...(plantMetStatus(dossier, velden) ? (['toelichting'] as const) : [])];
    case 'afhandelen':
      return [
        'resultaat',
        'gegrond',
        'toelichting',
        'melderGeinformeerd',
        ...(dossier.onderzoekOpen ? (['onderzoekVerwijderdOp'] as const) : []),
      ];
    case 'toewijzen':
      return ['medewerker', 'reden'];
    case 'aantekening':
      return ['tekst', 'zichtbaar'];
  }
}

/** Decisions of which the melder reads nothing. */
export function leestMelder(soort: Opdrachtsoort, velden: Velden): boolean {
  if (soort === 'inplannen') return !velden.intern;
  return DOELSTATUS[soort] !== undefined;
}

function metTekst(veld: string): { toelichting?: string } {
  return veld.trim() === '' ? {} : { toelichting: veld };
}

function afhandeling(v: Velden): OpdrachtInvoer | null {
  if (v.resultaat === null || v.gegrond === null) return null;
  return {
    soort: 'afhandelen',
    resultaat: v.resultaat,
    gegrond: v.gegrond,
    ...metTekst(v.toelichting),
    ...(v.melderGeinformeerd ? { melderGeinformeerd: true } : {}),
    ...(v.onderzoekVerwijderdOp === '' ? {} : { onderzoekVerwijderdOp: v.onderzoekVerwijderdOp }),
  };
}

/** The intent these fields stand for; null while a choice that it can't do without is open. */
export function naarOpdracht(soort: Opdrachtsoort, dossier: Dossier, v: Velden): OpdrachtInvoer | null {
  const { toelichting } = v;
  switch (soort) {
    case 'in-behandeling-nemen':
      return { soort };
    case 'onvoldoende-informatie':
    case 'niet-ontvankelijk':
    case 'terugnemen':
      return { soort, toelichting };
    case 'intrekking-bevestigen':
      return { soort, ...metTekst(toelichting) };
    case 'verkeerde-bronhouder':
      return { soort, toelichting, ...(v.bronhouder ? { bronhouder: v.bronhouder.code } : {}) };
    case 'inplannen': {
      const tekst = plantMetStatus(dossier, v) ? metTekst(toelichting) : {};
      return { soort, mijlpaal: v.mijlpaal, datum: v.datum, intern: v.intern, ...tekst };
    }
    case 'afhandelen':
      return afhandeling(v);
    case 'toewijzen':
      return v.medewerker
        ? { soort, medewerker: v.medewerker.id, ...(v.reden.trim() === '' ? {} : { reden: v.reden }) }
        : null;
    case 'aantekening':
      return { soort, tekst: v.tekst, zichtbaar: v.zichtbaar };
  }
}
