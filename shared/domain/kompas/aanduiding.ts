// Where a melding says that its object is: municipality, place, postcode, in its fields and in an address. Whole names only: a
// street that is called after a town ("Amsterdamsestraatweg") says nothing of where it lies.
import type { Melding } from '../melding.ts';
import { profielVan } from '../registraties/registraties.ts';

export type Aanduiding = {
  readonly soort: 'gemeente' | 'plaats' | 'postcode' | 'bronhouder';
  /** Other readings of the same words, the most complete first: "bis Utrecht", "Utrecht". */
  readonly lezingen: readonly string[];
  /** Name of the field; '' for the identification itself. */
  readonly veld: string;
  /** Too little to go by alone: what only was observed of a person, an address in running text. */
  readonly steun: boolean;
};

type Soort = Aanduiding['soort'] | 'adres';

/** Group and element of categories 07 and 08 of the BRP that say where somebody is registered (LO BRP). */
const PER_RUBRIEK: Readonly<Record<string, Soort>> = {
  '076910': 'gemeente',
  '080910': 'gemeente',
  '081160': 'postcode',
  '081170': 'plaats',
};

const PER_NAAM: readonly (readonly [naam: RegExp, soort: Soort])[] = [
  [/^gemeente(?:naam|code)?$|^gemeente van inschrijving$|^gemeente waar de pk/iu, 'gemeente'],
  [/^(?:woon)?plaats(?:naam)?$/iu, 'plaats'],
  [/^postcode$/iu, 'postcode'],
  [/^(?:\p{L}+[ -]?)?adres$/iu, 'adres'],
  [/^bronhouder(?:code)?$/iu, 'bronhouder'],
];

function veldsoort(naam: string, rubriek: string | undefined): Soort | undefined {
  if (rubriek !== undefined && /^\d{6}$/.test(rubriek)) return PER_RUBRIEK[rubriek];
  return PER_NAAM.find(([patroon]) => patroon.test(naam.trim()))?.[1];
}

/** Stands for a field where the words are those of the melder. */
const LOPEND = 'Toelichting';

const POSTCODE_EN_PLAATS = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b[\s,]*([^\d,;()\n.]*)/u;
/** What may stand between a house number and a place: "21 bis Utrecht", "21 A Utrecht". */
const TOEVOEGING = /^(?:bis|hs|rd|[a-z]{1,3}|\p{Lu})\s+/u;

/** What stands behind the last comma, else behind the last number: never the street itself. */
function plaatsdeel(adres: string): string {
  const delen = adres.split(',');
  const laatste = delen.at(-1) ?? '';
  const staart = delen.length > 1 && !/\d/.test(laatste) ? laatste : (/\d[^\s]*\s+([^\d]+)$/u.exec(adres)?.[1] ?? '');
  return staart.trim();
}

function plaatslezingen(tekst: string): readonly string[] {
  const kaal = tekst.trim();
  if (kaal === '') return [];
  const zonder = kaal.replace(TOEVOEGING, '');
  return zonder === kaal ? [kaal] : [kaal, zonder];
}

/** A sentence goes on behind the place: up to four words, the longest first ("Bergen op Zoom is …"). */
function aanloop(tekst: string): readonly string[] {
  const woorden = tekst.trim().split(/\s+/u).slice(0, 4);
  return woorden.map((_, i) => woorden.slice(0, woorden.length - i).join(' ')).filter((deel) => deel !== '');
}

type Kop = Pick<Aanduiding, 'veld' | 'steun'>;

const als = (soort: Aanduiding['soort'], lezingen: readonly string[], kop: Kop): Aanduiding[] =>
  lezingen.length === 0 ? [] : [{ soort, lezingen, ...kop }];

/** An address in one line: "Kerkstraat 21, 3511 LX Utrecht", "Kerkstraat 21 Utrecht". */
function uitAdres(adres: string, kop: Kop): Aanduiding[] {
  const gevonden = POSTCODE_EN_PLAATS.exec(adres);
  if (!gevonden) return als('plaats', plaatslezingen(plaatsdeel(adres)), kop);
  const [, cijfers = '', letters = '', rest = ''] = gevonden;
  return [
    ...als('postcode', [`${cijfers}${letters.toUpperCase()}`], kop),
    ...als('plaats', kop.veld === LOPEND ? aanloop(rest) : plaatslezingen(rest), kop),
  ];
}

function uitWaarde(soort: Soort, waarde: string | undefined, kop: Kop): Aanduiding[] {
  const tekst = (waarde ?? '').trim();
  if (tekst === '') return [];
  return soort === 'adres' ? uitAdres(tekst, kop) : als(soort, [tekst], kop);
}

/** About a person: whose record it is follows from where he is registered, not from where he was seen. */
export function isOverPersoon(registratie: string): boolean {
  return profielVan(registratie)?.objectidentificaties.some((o) => o.soort === 'BSN') ?? false;
}

type Bron = Pick<Melding, 'registratie' | 'attributen' | 'algemeneGegevens' | 'objectidentificatie' | 'toelichting'>;

function uitAttribuut(a: Melding['attributen'][number], persoon: boolean): Aanduiding[] {
  const soort = veldsoort(a.naam, a.rubriek);
  if (soort === undefined) return [];
  const [was, wordt] = [a.waardeBasisregistratie?.trim() ?? '', a.waardeWaargenomen?.trim() ?? ''];
  const geregistreerd = uitWaarde(soort, was, { veld: a.naam, steun: false });
  if (wordt === was || (persoon && was !== '')) return geregistreerd;
  return [...geregistreerd, ...uitWaarde(soort, wordt, { veld: a.naam, steun: persoon })];
}

/** Everything in a melding that says where it belongs. */
export function aanduidingenVan(melding: Bron): Aanduiding[] {
  const persoon = isOverPersoon(melding.registratie);
  const { soort, waarde } = melding.objectidentificatie;
  return [
    ...melding.attributen.flatMap((a) => uitAttribuut(a, persoon)),
    ...melding.algemeneGegevens.flatMap((g) => {
      const veld = veldsoort(g.naam, undefined);
      return veld === undefined ? [] : uitWaarde(veld, g.waarde, { veld: g.naam, steun: persoon });
    }),
    ...(soort === 'ADRES' ? uitAdres(waarde, { veld: '', steun: false }) : []),
    // In running text only a whole address counts; with a person it is most often the new one.
    ...(!persoon && POSTCODE_EN_PLAATS.test(melding.toelichting ?? '')
      ? uitAdres(melding.toelichting ?? '', { veld: LOPEND, steun: true })
      : []),
  ];
}
