// Fictitious people with test numbers: BSNs start with 9999 and pass the 11-proef, A-nummers pass theirs.
import { isANummer } from '../../shared/domain/identificatie/a-nummer.ts';
import { isBsn } from '../../shared/domain/identificatie/bsn.ts';
import { type Gevuld, type Toeval, woorden } from './toeval.ts';

export type Fictiefpersoon = {
  readonly bsn: string;
  readonly geslacht: 'M' | 'V';
  readonly voornamen: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam: string;
  /** `JJJJ-MM-DD`. */
  readonly geboren: string;
  readonly geboorteplaats: string;
};

const VROUWEN: Gevuld<string> = woorden(
  'Sofia|Emma|Fatima|Johanna|Maria|Lotte|Noor|Anouk|Yara|Elif|Wilhelmina|Hanneke|Ilse|Sanne|Meryem|Agnieszka|Chantal|Tessa|Femke|Rachida|Priya|Marloes|Hilde|Zoë',
);
const MANNEN: Gevuld<string> = woorden(
  'Daan|Johannes|Mohamed|Pieter|Lars|Kees|Youssef|Willem|Bram|Tomasz|Emre|Hendrik|Jeroen|Sander|Ruben|Dirk|Karim|Stefan|Gijs|Marinus|Rajesh|Thijs|Bilal|René',
);
/** With the voorvoegsel in front, if any. */
const NAMEN: Gevuld<string> = woorden(
  'Jansen|de Vries|van den Berg|Bakker|van Dijk|Visser|Smit|de Boer|Mulder|de Groot|Bos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smeets|Yilmaz|El Amrani|Kowalska|van der Meer|Kuipers|Ramdin|Pinas|Haddad|Veenstra|Postma|van der Linden|Scholten|Özdemir|ten Have|Wouters',
);
const PLAATSEN: Gevuld<string> = woorden(
  'Utrecht|Amsterdam|Rotterdam|Amersfoort|Zwolle|Nijmegen|Paramaribo|Rabat|Ankara|Kraków|Hilversum|Leiden|Tilburg|Enschede|Zeist|Willemstad|Damascus|Antwerpen',
);

/** Nine digits, 9999 first: the range for tests. */
export function testBsn(toeval: Toeval): string {
  for (;;) {
    const bsn = `9999${toeval.cijfers(5)}`;
    if (isBsn(bsn)) return bsn;
  }
}

export function testANummer(toeval: Toeval): string {
  for (;;) {
    const anummer = toeval.cijfers(10);
    if (isANummer(anummer)) return anummer;
  }
}

const twee = (n: number): string => String(n).padStart(2, '0');

/** A day that exists in every year. */
export function dagTussen(toeval: Toeval, vanJaar: number, totEnMetJaar: number): string {
  return `${toeval.geheel(vanJaar, totEnMetJaar)}-${twee(toeval.geheel(1, 12))}-${twee(toeval.geheel(1, 28))}`;
}

/** @param jaren first and last year of birth. */
export function verzinPersoon(toeval: Toeval, jaren: readonly [number, number] = [1938, 2004]): Fictiefpersoon {
  const geslacht = toeval.kans(0.5) ? 'V' : 'M';
  const delen = toeval.kies(NAMEN).split(' ');
  const geslachtsnaam = delen.at(-1) ?? '';
  const voorvoegsel = delen.slice(0, -1).join(' ');
  const lijst = geslacht === 'V' ? VROUWEN : MANNEN;
  const voornamen = toeval
    .greep(
      lijst,
      toeval.weeg([
        [6, 1],
        [3, 2],
        [1, 3],
      ]),
    )
    .join(' ');
  return {
    bsn: testBsn(toeval),
    geslacht,
    voornamen,
    ...(voorvoegsel === '' ? {} : { voorvoegsel }),
    geslachtsnaam,
    geboren: dagTussen(toeval, jaren[0], jaren[1]),
    geboorteplaats: toeval.kies(PLAATSEN),
  };
}

/** "Sofia van den Berg". */
export function volleNaam({ voornamen, voorvoegsel, geslachtsnaam }: Fictiefpersoon): string {
  return [voornamen.split(' ')[0], voorvoegsel, geslachtsnaam].filter(Boolean).join(' ');
}

/** "S. van den Berg". */
export function metVoorletter({ voornamen, voorvoegsel, geslachtsnaam }: Fictiefpersoon): string {
  return [`${voornamen.slice(0, 1)}.`, voorvoegsel, geslachtsnaam].filter(Boolean).join(' ');
}

/** For an e-mail address: lower case, no accents, no spaces. */
export function adresnaam({ voornamen, voorvoegsel, geslachtsnaam }: Fictiefpersoon): string {
  const kaal = (tekst: string): string =>
    tekst
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  return `${kaal(voornamen.slice(0, 1))}.${kaal((voorvoegsel ?? '') + geslachtsnaam)}`;
}
