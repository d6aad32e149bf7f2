// Histories of meldingen for the report, a step a line: what happened on which day, as the service received it.
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import { vouw } from '../../shared/domain/projectie.ts';
import { FIGUREN } from '../../shared/domain/rapportage/figuren.ts';
import { beoordeel, type Getal, type Kijk, klokkenMet } from '../../shared/domain/rapportage/oordeel.ts';
import { leesPeriode, type Periode } from '../../shared/domain/rapportage/periode.ts';
import { type Verblijf, verblijvenVan } from '../../shared/domain/rapportage/verblijf.ts';
import { dagnummer } from '../../shared/domain/termijn/datum.ts';
import { VOORZIENING } from '../../shared/domain/voorziening.ts';
import { AFNEMER, ik, volgUuid } from './bouwers.ts';

export type Stap =
  /** A status by the bronhouder (or whom `door` names). `op` is a day (at noon UTC) or a moment. */
  | {
      readonly op: string;
      readonly status: string;
      readonly resultaat?: string;
      readonly door?: 'melder' | 'voorziening' | string;
    }
  | { readonly op: string; readonly naar: string; readonly door?: 'voorziening' | string }
  | { readonly op: string; readonly toegewezen: string | null };

export type Verhaal = {
  readonly registratie: string;
  readonly ingediend: string;
  readonly bronhouder?: string;
  readonly herkomst?: string;
  readonly afnemer?: string;
  readonly stappen?: readonly Stap[];
};

const moment = (op: string): string => (op.length === 10 ? `${op}T12:00:00Z` : op);

const auteur = (door: string | undefined) => {
  if (door === 'melder') return AFNEMER;
  if (door === 'voorziening') return VOORZIENING;
  return { ...ik, medewerker: door ?? ik.medewerker };
};

/** The tree as the service gives it. @param na the volgnummer before the first. */
export function boomVan(v: Verhaal, na = 0): OntvangenAnnotatie[] {
  const wortel = volgUuid();
  let volgnummer = na;
  const maak = (op: string, door: string | undefined, inhoud: Record<string, unknown>): OntvangenAnnotatie => {
    volgnummer += 1;
    return {
      uuid: inhoud.soort === 'terugmelding' ? wortel : volgUuid(),
      wortel,
      geannoteerdDoor: auteur(door),
      // A clock of a year earlier: the author's own time counts nowhere.
      geannoteerdOp: '2025-01-01T00:00:00Z',
      zichtbaar: inhoud.soort === 'toewijzing' ? 'eigen' : 'allen',
      volgnummer,
      ontvangenOp: moment(op),
      ...inhoud,
    } as unknown as OntvangenAnnotatie;
  };
  const brp = v.registratie === 'BRP';
  const start = brp ? 'GEMELD' : 'GEREDE_TWIJFEL';
  return [
    maak(v.ingediend, 'melder', {
      soort: 'terugmelding',
      registratie: v.registratie,
      meldsoort: 'GEREDE_TWIJFEL',
      objectidentificatie: brp
        ? { soort: 'BSN', waarde: '999990743' }
        : { soort: 'LOCATIE', waarde: '136204,871 455871,250' },
      attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
      ...(v.herkomst === undefined ? {} : { herkomst: v.herkomst }),
    }),
    maak(v.ingediend, 'melder', {
      soort: 'contact',
      contactType: 'Melder',
      naam: 'Team Toezicht',
      telefoon: '0800-0000',
      organisatie: v.afnemer ?? 'UWV',
    }),
    maak(v.ingediend, 'melder', { soort: 'bronhouder', bronhouder: v.bronhouder ?? '0344' }),
    maak(v.ingediend, 'melder', { soort: 'status', status: start }),
    ...(v.stappen ?? []).map((s) => {
      if ('status' in s) {
        const resultaat = s.resultaat === undefined ? {} : { resultaat: s.resultaat };
        return maak(s.op, s.door, { soort: 'status', status: s.status, ...resultaat });
      }
      if ('naar' in s) return maak(s.op, s.door, { soort: 'bronhouder', bronhouder: s.naar });
      return maak(s.op, undefined, { soort: 'toewijzing', medewerker: s.toegewezen });
    }),
  ];
}

/** The stays at 0344, or at these. */
export function verblijvenIn(v: Verhaal, eigen: readonly string[] = ['0344']): readonly Verblijf[] {
  const melding = vouw(boomVan(v), [])?.melding;
  if (!melding) throw new Error('geen melding');
  return verblijvenVan(melding, new Set(eigen), v.afnemer ?? 'UWV');
}

export function periode(code: string): Periode {
  const gelezen = leesPeriode(code);
  if (!gelezen) throw new Error(`geen periode: ${code}`);
  return gelezen;
}

export function kijk(code: string, vandaag: string, gelijkgesteld: readonly string[] = []): Kijk {
  return { periode: periode(code), vandaag: dagnummer(vandaag), klokken: klokkenMet(gelijkgesteld) };
}

/** In which numbers these stays count, in the order of the rule. */
export function getallenVan(verblijven: readonly Verblijf[], k: Kijk): Getal[] {
  const getallen: Getal[] = [];
  for (const v of verblijven) beoordeel(v, k, (getal) => getallen.push(getal));
  return getallen;
}

/** Of these, the numbers of figures only. */
export function figuurgetallen(verblijven: readonly Verblijf[], k: Kijk): Getal[] {
  return getallenVan(verblijven, k).filter((g) => FIGUREN.some((f) => g.startsWith(`${f.code}/`)));
}
