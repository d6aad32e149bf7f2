// What each source says of where a melding belongs, as far as it goes. One source, one reading; they are weighed in kompas.ts.
//
//   source                            strength          by itself enough
//   registered municipality (BRP)     4                 yes: that is what makes a bronhouder
//   only holder of the registration   4                 yes
//   successor of the own, abolished   4                 yes, when there is one
//   field bronhouder                  3                 yes
//   place or postcode in the file     3                 yes
//   point well inside an area         3                 yes
//   name of a municipality as place   2                 yes
//   same object forwarded before      2                 yes
//   BAG prefix                        1                 yes, as a hint (DOMAIN 6)
//   anything that fits several        1                 no
//   point on or near a border         1                 no
//   habit of the afnemer              1                 no
//   observed of a person, also as a point; prose   1    no
import type { Datum } from '../../lib/brand.ts';
import { leesBagId } from '../identificatie/bag-id.ts';
import type { Grensvlak } from '../kaart/grenzen.ts';
import { plaatsVan, puntenVan } from '../kaart/punten.ts';
import type { Melding } from '../melding.ts';
import { type Aanduiding, aanduidingenVan, isOverPersoon } from './aanduiding.ts';
import { type Adresboek, geldendeCodes, kanNaar } from './adresboek.ts';
import type { Plaatsentabel } from './plaatsentabel.ts';
import { puntgemeenteVan } from './puntgemeente.ts';

export const BEWIJSBRONNEN = [
  'registratie',
  'opgeheven',
  'gemeente',
  'bronhouderveld',
  'plaats',
  'postcode',
  'punt',
  'punt-op-grens',
  'bag',
  'zelfde-object',
  'zelfde-afnemer',
] as const;

export type Bewijsbron = (typeof BEWIJSBRONNEN)[number];

export type Bewijs = {
  readonly bron: Bewijsbron;
  /** Codes of now that it points at; more than one where it can't tell which. */
  readonly naar: readonly string[];
  readonly kracht: number;
  /** It can only support another source. */
  readonly steun: boolean;
  /** What was read: a name, a postcode, a prefix, how many times. */
  readonly waarde: string;
  /** Field in which it was read; '' where it is none. */
  readonly veld: string;
  /** The code that was read, where it is a municipality that has gone up in another; else null. */
  readonly voorheen: string | null;
};

/** Earlier forwardings of one's own that went, and did not come back. */
export type Eerder = {
  /** Where meldingen about the same object are now. */
  readonly object: readonly string[];
  /** Where those of the same afnemer in the same registration are now. */
  readonly afnemer: readonly { readonly naar: string; readonly aantal: number }[];
};

export type Kompasmelding = Pick<
  Melding,
  | 'registratie'
  | 'attributen'
  | 'algemeneGegevens'
  | 'objectidentificatie'
  | 'toelichting'
  | 'locatie'
  | 'bronhouder'
  | 'tijdlijn'
>;

export type Kompasvraag = {
  readonly melding: Kompasmelding;
  readonly vandaag: Datum;
  readonly boek: Adresboek;
  readonly grenzen: readonly Grensvlak[];
  readonly plaatsen: Plaatsentabel;
  readonly eerder: Eerder;
};

/** A habit begins here, and this much of it goes the same way. */
const GEWOONTE = { minstens: 3, deel: 0.8 } as const;

type Ruw = Omit<Bewijs, 'naar' | 'voorheen'> & { readonly codes: readonly string[] };

/** Maps what was read to the codes of now; what fits several loses its strength. */
function nu({ boek, vandaag }: Kompasvraag, ruw: Ruw): Bewijs[] {
  const { codes, ...bewijs } = ruw;
  const naar = [...new Set(codes.flatMap((code) => geldendeCodes(boek, code, vandaag)))].sort();
  const [eerste, ...anderen] = codes;
  if (eerste === undefined || naar.length === 0) return [];
  const voorheen = anderen.length === 0 && naar[0] !== undefined && !naar.includes(eerste) ? eerste : null;
  const meer = naar.length > 1;
  return [{ ...bewijs, naar, voorheen, kracht: meer ? 1 : bewijs.kracht, steun: meer || bewijs.steun }];
}

const isGemeente = (code: string): boolean => /^\d{4}$/.test(code);

/** A code ("0356", "GM0356") or a name. A name that is of now goes before one that was, but less surely. */
function uitGemeenteveld(v: Kompasvraag, a: Aanduiding, tekst: string): Ruw[] {
  const kop = { bron: 'gemeente', waarde: tekst, veld: a.veld, steun: a.steun } as const;
  const sterk = a.steun ? 1 : isOverPersoon(v.melding.registratie) ? 4 : 3;
  const code = /^(?:GM|G)?(\d{4})$/iu.exec(tekst)?.[1];
  if (code !== undefined) return [{ ...kop, codes: [code], kracht: sterk }];
  const codes = v.boek.metNaam(tekst).filter(isGemeente);
  const geldig = codes.filter((c) => geldendeCodes(v.boek, c, v.vandaag).includes(c));
  if (geldig.length === 1 && codes.length > 1) return [{ ...kop, codes: geldig, kracht: Math.min(sterk, 2) }];
  return [{ ...kop, codes, kracht: sterk }];
}

/** The file knows which municipality a place is in; without it only the names of municipalities are known. */
function uitPlaats(v: Kompasvraag, a: Aanduiding, tekst: string): Ruw[] {
  const kop = { bron: 'plaats', waarde: tekst, veld: a.veld, steun: a.steun } as const;
  const uitBestand = v.plaatsen.plaats(tekst);
  if (uitBestand.length > 0) return [{ ...kop, codes: uitBestand, kracht: a.steun ? 1 : 3 }];
  return [{ ...kop, codes: v.boek.metNaam(tekst).filter(isGemeente), kracht: a.steun ? 1 : 2 }];
}

function uitBronhouderveld(v: Kompasvraag, a: Aanduiding, tekst: string): Ruw[] {
  const kop = { bron: 'bronhouderveld', waarde: tekst, veld: a.veld, steun: a.steun, kracht: 3 } as const;
  const kaal = /^(?:GM|G)(\d{4})$/iu.exec(tekst)?.[1] ?? tekst.toUpperCase();
  if (v.boek.vind(kaal)) return [{ ...kop, codes: [kaal] }];
  return [{ ...kop, codes: v.boek.metNaam(tekst) }];
}

function uitAanduiding(v: Kompasvraag, a: Aanduiding): Bewijs[] {
  for (const tekst of a.lezingen) {
    const gevonden = lees(v, a, tekst).flatMap((ruw) => nu(v, ruw));
    if (gevonden.length > 0) return gevonden;
  }
  return [];
}

function lees(v: Kompasvraag, a: Aanduiding, tekst: string): Ruw[] {
  switch (a.soort) {
    case 'gemeente':
      return uitGemeenteveld(v, a, tekst);
    case 'plaats':
      return uitPlaats(v, a, tekst);
    case 'bronhouder':
      return uitBronhouderveld(v, a, tekst);
    case 'postcode':
      return [
        {
          bron: 'postcode',
          waarde: tekst,
          veld: a.veld,
          steun: a.steun,
          codes: v.plaatsen.postcode(tekst),
          kracht: a.steun ? 1 : 3,
        },
      ];
  }
}

/** The identification of the melding, and one that a person's address is registered with (BRP 08.11.80, 08.11.90). */
function bagIds({ objectidentificatie: o, attributen }: Kompasmelding): readonly string[] {
  const eigen = o.soort === 'BAG_ID' ? [o.waarde] : [];
  const adres = attributen.flatMap((a) =>
    a.rubriek === '081180' || a.rubriek === '081190' ? [a.waardeBasisregistratie ?? ''] : [],
  );
  return [...eigen, ...adres];
}

function uitBag(v: Kompasvraag): Bewijs[] {
  const prefixen = new Set(bagIds(v.melding).flatMap((id) => leesBagId(id)?.gemeente ?? []));
  return [...prefixen].flatMap((prefix) =>
    nu(v, { bron: 'bag', codes: [prefix], waarde: prefix, veld: '', kracht: 1, steun: false }),
  );
}

function codesVan(boek: Adresboek, gebieden: readonly Grensvlak[]): string[] {
  return gebieden.flatMap(({ code, naam }) => {
    if (code !== null) return [code];
    const codes = boek.metNaam(naam).filter(isGemeente);
    return codes.length === 1 ? codes : [];
  });
}

function uitPunt(v: Kompasvraag): Bewijs[] {
  const punt = plaatsVan(v.melding) ?? puntenVan(v.melding).at(-1);
  if (punt === undefined) return [];
  const { gebieden, opDeGrens } = puntgemeenteVan(punt, v.grenzen);
  const waarde = gebieden.map((g) => g.naam).join(', ');
  const los = opDeGrens || isOverPersoon(v.melding.registratie);
  return nu(v, {
    bron: opDeGrens ? 'punt-op-grens' : 'punt',
    codes: codesVan(v.boek, gebieden),
    waarde,
    veld: '',
    kracht: los ? 1 : 3,
    steun: los,
  });
}

function uitEerder(v: Kompasvraag): Bewijs[] {
  const { object, afnemer } = v.eerder;
  const totaal = afnemer.reduce((som, { aantal }) => som + aantal, 0);
  const vaak = afnemer.filter(({ aantal }) => aantal >= GEWOONTE.minstens && aantal >= totaal * GEWOONTE.deel);
  return [
    ...nu(v, {
      bron: 'zelfde-object',
      codes: [...new Set(object)],
      waarde: String(object.length),
      veld: '',
      kracht: 2,
      steun: false,
    }),
    ...vaak.flatMap(({ naar, aantal }) =>
      nu(v, { bron: 'zelfde-afnemer', codes: [naar], waarde: String(aantal), veld: '', kracht: 1, steun: true }),
    ),
  ];
}

/** The own bronhouder no longer holds, or never held this registration: then it is the successor, or the one that does. */
function uitAdresboek(v: Kompasvraag): Bewijs[] {
  const { boek, vandaag, melding } = v;
  const eigen = melding.bronhouder;
  const ingang = eigen === null ? undefined : boek.vind(eigen);
  if (eigen === null || ingang === undefined) return [];
  const kop = { waarde: melding.registratie, veld: '', kracht: 4, steun: false };
  if (!geldendeCodes(boek, eigen, vandaag).includes(eigen)) return nu(v, { ...kop, bron: 'opgeheven', codes: [eigen] });
  if (ingang.registraties.includes(melding.registratie)) return [];
  const houders = boek.ingangen.filter(({ code }) => kanNaar(boek, code, melding.registratie, vandaag));
  return houders.length === 1 ? nu(v, { ...kop, bron: 'registratie', codes: houders.map(({ code }) => code) }) : [];
}

/** Everything that points anywhere, each source by itself. */
export function bewijzenVan(v: Kompasvraag): Bewijs[] {
  const alles = [
    ...uitAdresboek(v),
    ...aanduidingenVan(v.melding).flatMap((a) => uitAanduiding(v, a)),
    ...uitPunt(v),
    ...uitBag(v),
    ...uitEerder(v),
  ];
  const gezien = new Set<string>();
  return alles.filter((b) => {
    const sleutel = [b.bron, b.waarde, b.veld, ...b.naar].join('|');
    return !gezien.has(sleutel) && gezien.add(sleutel);
  });
}
