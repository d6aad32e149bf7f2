// Builds submissions for the tests of koppelvlak chapter 6, and tells what came back. Fictitious people, test BSNs only.
import { expect } from 'vitest';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { beoordeelIndiening } from '../../../shared/domain/indiening.ts';
import type { Beller, Bronhouderfeit, Veldfout } from '../../../shared/domain/toelating.ts';
import { annotatie, MELDER, UTRECHT, type Velden } from './boom.ts';

export const MB = 2 ** 20;
const VANDAAG = '2026-11-23';
const GIDS: Readonly<Record<string, Bronhouderfeit>> = {
  '0344': { registraties: ['BRP', 'BAG', 'WKK'] },
  '0363': { registraties: ['BRP'] },
  '0310': { registraties: ['BRP'], opgehevenPer: VANDAAG },
  '0311': { registraties: ['BRP'], opgehevenPer: '2026-11-24' },
  KVK: { registraties: ['HR'] },
};
const bronhouder = (code: string): Bronhouderfeit | undefined => GIDS[code];

export const melder: Beller = { soort: 'melder', oin: MELDER.oin, medewerker: 'x' };
export const balie = {
  soort: 'bronhouder',
  bronhouder: '0344',
  oin: UTRECHT.oin,
  medewerker: UTRECHT.medewerker,
  rol: 'bijhouder',
} as const satisfies Beller;

const EEN = [{ naam: 'Geslachtsnaam', waardeBasisregistratie: 'Jansen', waardeWaargenomen: 'Janssen' }];

/** The root as each registration asks it, valid unless `velden` says otherwise. */
const GOED = {
  BRP: { registratie: 'BRP', meldsoort: 'GEREDE_TWIJFEL', objectidentificatie: { soort: 'BSN', waarde: '999990743' } },
  HR: { registratie: 'HR', meldsoort: 'CORRECTIE', objectidentificatie: { soort: 'KVK', waarde: '22222222' } },
  BAG: {
    registratie: 'BAG',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'BAG_ID', waarde: '0344010000000001' },
  },
  BGT: {
    registratie: 'BGT',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'LOCATIE', waarde: '136000,000 456000,000' },
  },
  WKK: {
    registratie: 'WKK',
    meldsoort: 'GEREDE_TWIJFEL',
    objectidentificatie: { soort: 'WKK_LOCATIE', waarde: '14;155.000,000;463.000,000' },
  },
} as const;

export function wortel(code: keyof typeof GOED, velden: Partial<Velden<'terugmelding'>> = {}): Annotatie {
  return annotatie('terugmelding', { ...GOED[code], attributen: EEN, geannoteerdDoor: MELDER, ...velden });
}

export const naar = (code: string): Annotatie => annotatie('bronhouder', { bronhouder: code });
export const kenmerk = (tekst: string): Annotatie => annotatie('kenmerk', { kenmerk: tekst });
export const contact = (): Annotatie => annotatie('contact', { contactType: 'Melder', naam: 'A. de Vries' });
export const status = (code: string): Annotatie => annotatie('status', { status: code });
export const bestand = (bytes = 1): Annotatie =>
  annotatie('bijlage', { bestandsnaam: 'a.pdf', mimeType: 'application/pdf', bytes, sha256: '0'.repeat(64) });
export const bestanden = (aantal: number, bytes = 1): Annotatie[] =>
  Array.from({ length: aantal }, () => bestand(bytes));

export const oordeel = (batch: readonly Annotatie[], beller: Beller = melder) =>
  beoordeelIndiening({ batch, beller, bronhouder, vandaag: VANDAAG });

/** What came back in one word: the start status, or the code of the refusal. */
export function uitkomst(batch: readonly Annotatie[], beller?: Beller): string {
  const o = oordeel(batch, beller);
  return o.ok ? o.waarde.startstatus : o.fout.code;
}

/** The faults of a refusal for its content; none when it was let in. */
export function fouten(batch: readonly Annotatie[], beller?: Beller): readonly Veldfout[] {
  const o = oordeel(batch, beller);
  if (o.ok) return [];
  if (o.fout.code !== 'ongeldig') throw new Error(o.fout.code);
  return o.fout.fouten;
}

type Geval = readonly [geval: string, batch: readonly Annotatie[], pad: string, melding: string];

/** Each case has this one fault and no other. */
export function elkEenFout(gevallen: readonly Geval[], beller?: Beller): void {
  expect(gevallen.map(([geval, batch]) => [geval, fouten(batch, beller)])).toEqual(
    gevallen.map(([geval, , pad, melding]) => [geval, [{ pad, melding }]]),
  );
}
