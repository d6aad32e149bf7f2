// A query as conditions on what is stored, for one person on one day: dates instead of "week", ids instead of names.
import type { Datum } from '../../lib/brand.ts';
import type { Rapportkeuze } from '../rapportage/keuze.ts';
import { dagnummer, datumVan, plusDagen, weekdag } from '../termijn/datum.ts';
import { plusWerkdagen } from '../termijn/werkdagen.ts';
import { vouwTekst, woordBegintMet } from './vouwen.ts';
import type { Ontvangenwaarde, Plek, Term, Termijnwaarde, Vraag } from './vraag.ts';

/** Days from `vanaf` up to, not with, `voor`; null = open. */
export type Dagen = { readonly vanaf: Datum | null; readonly voor: Datum | null };

export type Voorwaarde =
  | {
      readonly kolom: 'registratie' | 'status' | 'object' | 'afnemer' | 'toegewezen';
      readonly waarden: readonly string[];
      readonly niet: boolean;
    }
  | { readonly kolom: 'label'; readonly waarden: readonly string[]; readonly niet: boolean }
  | { readonly kolom: 'bijlagen' | 'nieuw'; readonly ja: boolean }
  /** One of these rows. */
  | { readonly kolom: 'rij'; readonly rijen: readonly number[] }
  | { readonly kolom: 'ontvangen' | 'uiterlijk'; readonly dagen: Dagen; readonly niet: boolean };

export type Woordterm = { readonly tekst: string; readonly letterlijk: boolean };

export type Filter = {
  readonly plek: Plek;
  /** Whose melding is "mijn". */
  readonly ik: string;
  readonly vandaag: Datum;
  readonly voorwaarden: readonly Voorwaarde[];
  readonly wel: readonly Woordterm[];
  readonly niet: readonly Woordterm[];
};

export type Omgeving = {
  readonly vandaag: Datum;
  readonly ik: string;
  readonly medewerkers: readonly { readonly id: string; readonly naam: string }[];
  /** Names that there are meldingen of. */
  readonly objecten: readonly string[];
  readonly afnemers: readonly string[];
  /** Rows behind a number of the report; absent: none. */
  readonly rapport?: (keuze: Rapportkeuze) => readonly number[];
};

/** Due date of a melding without a running clock, as it is stored. */
export const GEEN_TERMIJN = '9999-12-31';

export function filterVan(plek: Plek, vraag: Vraag, o: Omgeving): Filter {
  const elders = vraag.find((term) => term.soort === 'in');
  const woorden = vraag.filter((term) => term.soort === 'tekst');
  const woord = ({ tekst, letterlijk }: Woordterm): Woordterm => ({ tekst, letterlijk });
  return {
    // A number of the report counts what is closed and forwarded too.
    plek: elders?.plek ?? (vraag.some((term) => term.soort === 'rapport') ? 'alles' : plek),
    ik: o.ik,
    vandaag: o.vandaag,
    voorwaarden: vraag.flatMap((term) => voorwaardeVan(term, o)),
    wel: woorden.filter((term) => !term.niet).map(woord),
    niet: woorden.filter((term) => term.niet).map(woord),
  };
}

function voorwaardeVan(term: Term, o: Omgeving): Voorwaarde[] {
  switch (term.soort) {
    case 'keuze':
      return [keuze(term, o)];
    case 'janee':
      return [{ kolom: term.veld === 'bijlage' ? 'bijlagen' : 'nieuw', ja: term.ja }];
    case 'termijn':
      return [{ kolom: 'uiterlijk', dagen: termijndagen(term.waarde, o.vandaag), niet: term.niet }];
    case 'ontvangen':
      return [{ kolom: 'ontvangen', dagen: ontvangendagen(term.waarde, o.vandaag), niet: term.niet }];
    case 'rapport':
      return [{ kolom: 'rij', rijen: o.rapport?.(term.keuze) ?? [] }];
    case 'tekst':
    case 'in':
      return [];
  }
}

function keuze({ veld, waarden, niet }: Extract<Term, { soort: 'keuze' }>, o: Omgeving): Voorwaarde {
  const bekend = (namen: readonly string[]) => namen.filter((naam) => waarden.some((w) => woordBegintMet(naam, w)));
  switch (veld) {
    case 'reg':
      return { kolom: 'registratie', waarden, niet };
    case 'status':
      return { kolom: 'status', waarden, niet };
    case 'object':
      return { kolom: 'object', waarden: bekend(o.objecten), niet };
    case 'afnemer':
      return { kolom: 'afnemer', waarden: bekend(o.afnemers), niet };
    case 'label':
      return { kolom: 'label', waarden: waarden.map(vouwTekst), niet };
    case 'van':
      return { kolom: 'toegewezen', waarden: [...new Set(waarden.flatMap((w) => medewerkers(w, o)))], niet };
  }
}

/** `ik`, `niemand`, or colleagues by id or by a part of their name; '' is nobody. */
function medewerkers(waarde: string, o: Omgeving): string[] {
  const gezocht = vouwTekst(waarde);
  if (gezocht === 'ik') return [o.ik];
  if (gezocht === 'niemand') return [''];
  const precies = o.medewerkers.filter((m) => vouwTekst(m.id) === gezocht || vouwTekst(m.naam) === gezocht);
  const gevonden = precies.length > 0 ? precies : o.medewerkers.filter((m) => woordBegintMet(m.naam, waarde));
  return gevonden.map((m) => m.id);
}

/** `<2` is due before the second working day from now: late, today and tomorrow. */
function termijndagen(waarde: Termijnwaarde, vandaag: Datum): Dagen {
  /** First day on which `n` working days or more are left. */
  const grens = (n: number): Datum => (n <= 0 ? vandaag : plusWerkdagen(vandaag, n));
  if ('woord' in waarde) {
    switch (waarde.woord) {
      case 'te-laat':
        return { vanaf: null, voor: vandaag };
      case 'vandaag':
        return { vanaf: vandaag, voor: plusDagen(vandaag, 1) };
      case 'week':
        return { vanaf: vandaag, voor: plusDagen(zondag(vandaag), 1) };
      case 'geen':
        return { vanaf: GEEN_TERMIJN, voor: null };
    }
  }
  const n = waarde.werkdagen;
  switch (waarde.vergelijk) {
    case '<':
      return { vanaf: null, voor: grens(n) };
    case '<=':
      return { vanaf: null, voor: grens(n + 1) };
    case '=':
      return { vanaf: grens(n), voor: grens(n + 1) };
    case '>=':
      return { vanaf: grens(n), voor: GEEN_TERMIJN };
    case '>':
      return { vanaf: grens(n + 1), voor: GEEN_TERMIJN };
  }
}

/** Last day of this week. */
export function zondag(vandaag: Datum): Datum {
  const nummer = dagnummer(vandaag);
  return datumVan(nummer + ((7 - weekdag(nummer)) % 7));
}

function ontvangendagen(waarde: Ontvangenwaarde, vandaag: Datum): Dagen {
  if (!('periode' in waarde))
    return { vanaf: waarde.vanaf, voor: waarde.totEnMet === null ? null : plusDagen(waarde.totEnMet, 1) };
  const morgen = plusDagen(vandaag, 1);
  switch (waarde.periode) {
    case 'vandaag':
      return { vanaf: vandaag, voor: morgen };
    case 'gisteren':
      return { vanaf: plusDagen(vandaag, -1), voor: vandaag };
    case 'week':
      return { vanaf: plusDagen(zondag(vandaag), -6), voor: morgen };
    case 'maand':
      return { vanaf: `${vandaag.slice(0, 8)}01`, voor: morgen };
  }
}
