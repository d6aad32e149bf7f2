// The verdict per kind of value on two different, filled values: the same in other words, more precise, or other content.
import { type Deeldatum, leesDatum } from '../deeldatum.ts';
import { leesLocatie } from '../identificatie/locatie.ts';
import { dagnummerVan } from '../termijn/datum.ts';
import type { Betekenis } from './codes.ts';
import { alleenInhoud, schrijfwijzeUitleg } from './schrijfwijze.ts';
import { geheel, samengevoegd, tekststukken } from './stukken.ts';
import type { Stukken, Verschilstuk } from './verschilregel.ts';

export type Oordeel = {
  readonly klasse: 'schrijfwijze' | 'inhoud' | 'nauwkeuriger';
  readonly uitleg: string | null;
  readonly stukken: Stukken;
};

const oordeel = (
  klasse: Oordeel['klasse'],
  uitleg: string | null,
  links: string,
  rechts: string,
  stukken: Stukken = tekststukken(links, rechts),
): Oordeel => ({ klasse, uitleg, stukken });

export function tekstoordeel(links: string, rechts: string): Oordeel {
  const gelijk = alleenInhoud(links) === alleenInhoud(rechts);
  if (!gelijk) return oordeel('inhoud', null, links, rechts);
  return oordeel('schrijfwijze', schrijfwijzeUitleg(links, rechts), links, rechts);
}

/** Every part that `a` knows, `b` knows too, and `b` knows more. */
function isNauwkeuriger(a: Deeldatum, b: Deeldatum): boolean {
  const delen = ['jaar', 'maand', 'dag'] as const;
  return (
    delen.every((deel) => a[deel] === 0 || a[deel] === b[deel]) && delen.some((deel) => a[deel] === 0 && b[deel] !== 0)
  );
}

function datumUitleg(a: Deeldatum, b: Deeldatum): string | null {
  if (!a.bestaat || !b.bestaat)
    return !b.bestaat ? 'waargenomen datum bestaat niet' : 'geregistreerde datum bestaat niet';
  if (isNauwkeuriger(b, a)) return 'minder nauwkeurig';
  if (a.dag === 0 || b.dag === 0) return null;
  if (a.jaar === b.jaar && a.maand === b.dag && a.dag === b.maand) return 'dag en maand verwisseld';
  const dagen = dagnummerVan(b.jaar, b.maand, b.dag) - dagnummerVan(a.jaar, a.maand, a.dag);
  const aantal = Math.abs(dagen);
  return aantal > 31 ? null : `${aantal} ${aantal === 1 ? 'dag' : 'dagen'} ${dagen > 0 ? 'later' : 'eerder'}`;
}

/** The text of a date in pieces: year, month and day each changed or not, whatever the notation. */
function datumdelen(tekst: string, eigen: Deeldatum, andere: Deeldatum): Verschilstuk[] {
  const jaarVoorop = !/^\d{2}-/.test(tekst);
  const volgorde = jaarVoorop ? (['jaar', 'maand', 'dag'] as const) : (['dag', 'maand', 'jaar'] as const);
  const delen = tekst.includes('-') ? tekst.split('-') : [tekst.slice(0, 4), tekst.slice(4, 6), tekst.slice(6)];
  return volgorde.flatMap((deel, i) => [
    ...(i > 0 && tekst.includes('-') ? [{ tekst: '-', gewijzigd: false }] : []),
    { tekst: delen[i] ?? '', gewijzigd: eigen[deel] !== andere[deel] },
  ]);
}

/** Whole parts are marked, so that a reader sees the day change and not a digit. */
function datumstukken(links: string, a: Deeldatum, rechts: string, b: Deeldatum): Stukken {
  const zelfdeDatum = a.jaar === b.jaar && a.maand === b.maand && a.dag === b.dag;
  if (zelfdeDatum) return geheel(links, rechts);
  return { links: samengevoegd(datumdelen(links, a, b)), rechts: samengevoegd(datumdelen(rechts, b, a)) };
}

export function datumoordeel(links: string, rechts: string): Oordeel {
  const a = leesDatum(links);
  const b = leesDatum(rechts);
  if (!a || !b) return { ...tekstoordeel(links, rechts), uitleg: !b ? 'geen leesbare datum' : null };
  const stukken = datumstukken(links, a, rechts, b);
  if (a.jaar === b.jaar && a.maand === b.maand && a.dag === b.dag)
    return oordeel('schrijfwijze', 'zelfde datum, anders geschreven', links, rechts, stukken);
  if (b.bestaat && isNauwkeuriger(a, b)) return oordeel('nauwkeuriger', null, links, rechts, stukken);
  return oordeel('inhoud', datumUitleg(a, b), links, rechts, stukken);
}

/** "0023 a" and "23A" are the same house number. */
function huisnummerdelen(waarde: string): string {
  const [, nummer, rest = ''] = /^0*(\d+)(.*)$/u.exec(waarde) ?? [];
  return nummer === undefined ? alleenInhoud(waarde) : `${nummer}|${alleenInhoud(rest).replaceAll(' ', '')}`;
}

export function huisnummeroordeel(links: string, rechts: string): Oordeel {
  const [a, b] = [huisnummerdelen(links), huisnummerdelen(rechts)];
  if (a === b) return oordeel('schrijfwijze', 'zelfde huisnummer, anders geschreven', links, rechts);
  const zelfdeNummer = a.split('|')[0] === b.split('|')[0];
  return oordeel('inhoud', zelfdeNummer ? 'andere toevoeging' : null, links, rechts);
}

const POSTCODE = /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/;

/** Four digits, two letters; not SA, SD or SS, and not from 0. */
export function isPostcode(waarde: string): boolean {
  return POSTCODE.test(waarde.replace(/\s/gu, '').toUpperCase());
}

export function postcodeoordeel(links: string, rechts: string): Oordeel {
  const kaal = (waarde: string): string => waarde.replace(/\s/gu, '').toUpperCase();
  if (kaal(links) === kaal(rechts)) return oordeel('schrijfwijze', 'zelfde postcode', links, rechts);
  return oordeel('inhoud', isPostcode(rechts) ? null : 'geen geldige postcode', links, rechts);
}

/** Codes with a meaning; a name may stand where the other side has the code. */
export function codeoordeel(links: string, rechts: string, betekenis: Betekenis): Oordeel {
  const [a, b] = [betekenis(links), betekenis(rechts)];
  if (a === undefined && b === undefined) return tekstoordeel(links, rechts);
  const [inhoudA, inhoudB] = [a ?? links, b ?? rechts];
  if (alleenInhoud(inhoudA) === alleenInhoud(inhoudB)) return oordeel('schrijfwijze', inhoudA, links, rechts);
  return oordeel('inhoud', `${inhoudA} → ${inhoudB}`, links, rechts);
}

function afstandInWoorden(meters: number): string {
  if (meters < 1) return 'minder dan 1 m verder';
  if (meters < 10_000) return `${Math.round(meters)} m verder`;
  return `${(meters / 1000).toFixed(1).replace('.', ',')} km verder`;
}

export function locatieoordeel(links: string, rechts: string): Oordeel {
  const [a, b] = [leesLocatie(links), leesLocatie(rechts)];
  if (!a || !b) return { ...tekstoordeel(links, rechts), uitleg: !b ? 'geen leesbare locatie' : null };
  const meters = Math.hypot(a.x - b.x, a.y - b.y);
  if (meters === 0) return oordeel('schrijfwijze', 'zelfde punt', links, rechts);
  return oordeel('inhoud', afstandInWoorden(meters), links, rechts);
}
