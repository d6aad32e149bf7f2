// The kompas: which bronhouder a melding belongs to, with the evidence for and against, or "geen voorstel". It proposes, a
// person decides (PRODUCT C.4, E.2). Never oneself, never an abolished bronhouder, never one without this registration.
//
//   evidence ─► per candidate the strongest of each kind, added up ─► the best one
//       is it the own bronhouder ─────────────────────────► geen: van-ons
//       another one just as good ─────────────────────────► geen: meerduidig / tegenspraak
//       only things that can't carry it ──────────────────► geen: te-weinig
//       what speaks against it comes within two of it ────► geen: tegenspraak
//       else ─► voorstel; what speaks against it, or a circle, takes certainty away
import type { Datum } from '../../lib/brand.ts';
import { vervaltNaOppakken } from '../oppakken.ts';
import { profielVan } from '../registraties/registraties.ts';
import { geldendeCodes, kanNaar, komendeOpvolging } from './adresboek.ts';
import { type Bewijs, type Bewijsbron, bewijzenVan, type Kompasvraag } from './bewijs.ts';
import { ketenVan, type Pingpong, pingpongVan } from './keten.ts';

/** How sure it is. On the wire to the screen: only add. */
export const TREFKANSEN = ['hoog', 'midden', 'laag'] as const;
export type Trefkans = (typeof TREFKANSEN)[number];

/** Why there is no proposal. On the wire to the screen: only add. */
export const GEENREDENEN = [
  /** This registration knows no forwarding (HR). */
  'kent-geen-doorsturen',
  /** Nothing says where it belongs. */
  'geen-aanwijzing',
  /** All there is points to oneself. */
  'van-ons',
  /** Sources that contradict each other. */
  'tegenspraak',
  /** A name, border or split that fits several. */
  'meerduidig',
  /** Only what can't carry a proposal by itself. */
  'te-weinig',
  /** It points only to bronhouders that can't take it. */
  'past-niet',
] as const;
export type Geenreden = (typeof GEENREDENEN)[number];

export type Voorstel = {
  readonly uitkomst: 'voorstel';
  readonly code: string;
  readonly trefkans: Trefkans;
  readonly voor: readonly Bewijs[];
  readonly tegen: readonly Bewijs[];
  readonly pingpong: Pingpong | null;
  /** A merger that is planned. */
  readonly gaatOpIn: { readonly naar: readonly string[]; readonly per: Datum } | null;
};

export type Kompas =
  | Voorstel
  | { readonly uitkomst: 'geen'; readonly waarom: Geenreden; readonly bewijs: readonly Bewijs[] };

/** Readings of one and the same thing count once: place and postcode are one address. */
const SOORT: Readonly<Record<Bewijsbron, string>> = {
  registratie: 'adresboek',
  opgeheven: 'adresboek',
  gemeente: 'adres',
  plaats: 'adres',
  postcode: 'adres',
  bronhouderveld: 'bronhouderveld',
  punt: 'punt',
  'punt-op-grens': 'punt',
  bag: 'bag',
  'zelfde-object': 'zelfde-object',
  'zelfde-afnemer': 'zelfde-afnemer',
};

/** What the other side must stay behind. */
const AFSTAND = 2;

type Telling = ReadonlyMap<string, number>;

/** Per candidate the strongest of each kind, added up. */
function tel(bewijzen: readonly Bewijs[]): Telling {
  const perSoort = new Map<string, Map<string, number>>();
  for (const { bron, naar, kracht } of bewijzen)
    for (const code of naar) {
      const soorten = perSoort.get(code) ?? new Map<string, number>();
      perSoort.set(code, soorten.set(SOORT[bron], Math.max(kracht, soorten.get(SOORT[bron]) ?? 0)));
    }
  return new Map([...perSoort].map(([code, soorten]) => [code, [...soorten.values()].reduce((a, b) => a + b, 0)]));
}

function trefkansVan(punten: number): Trefkans {
  if (punten >= 4) return 'hoog';
  return punten >= 2 ? 'midden' : 'laag';
}

function lager(trefkans: Trefkans): Trefkans {
  return trefkans === 'hoog' ? 'midden' : 'laag';
}

const soorten = (bewijzen: readonly Bewijs[]): number => new Set(bewijzen.map((b) => SOORT[b.bron])).size;

const geen = (waarom: Geenreden, bewijs: readonly Bewijs[]): Kompas => ({ uitkomst: 'geen', waarom, bewijs });

/** In a bulk a doubtful proposal does not go along by itself: a person ticks it. */
export function vraagtAandacht(trefkans: Trefkans | null, pingpong: unknown): boolean {
  return trefkans === 'laag' || pingpong !== null;
}

/** Does this registration know forwarding at all? */
export function kentDoorsturen(registratie: string): boolean {
  return profielVan(registratie)?.overgangen.some((o) => o.naar === 'VERKEERDE_BRONHOUDER') ?? false;
}

/** Forwarding is possible now and no longer once it is taken up (BRP): the moment to look. */
export function isLaatsteKans(registratie: string, status: string): boolean {
  return vervaltNaOppakken(registratie, status).includes('verkeerde-bronhouder');
}

/** Readings without the bronhouders that can't take it; the own one stays, for it speaks against forwarding. */
function bruikbaar({ boek, melding, vandaag }: Kompasvraag, bewijzen: readonly Bewijs[]): Bewijs[] {
  const past = (code: string): boolean =>
    code === melding.bronhouder || kanNaar(boek, code, melding.registratie, vandaag);
  return bewijzen.flatMap((b) => {
    const naar = b.naar.filter(past);
    return naar.length === 0 ? [] : [{ ...b, naar }];
  });
}

function voorstelVan(v: Kompasvraag, code: string, bewijzen: readonly Bewijs[], punten: number): Voorstel {
  const { boek, vandaag } = v;
  const tegen = bewijzen.filter((b) => !b.naar.includes(code));
  const pingpong = pingpongVan(ketenVan(v.melding), code, (oud, nu) => geldendeCodes(boek, oud, vandaag).includes(nu));
  const kans = trefkansVan(punten);
  return {
    uitkomst: 'voorstel',
    code,
    trefkans: pingpong ? 'laag' : tegen.length > 0 ? lager(kans) : kans,
    voor: bewijzen.filter((b) => b.naar.includes(code)).sort((a, b) => b.kracht - a.kracht),
    tegen,
    pingpong,
    gaatOpIn: komendeOpvolging(boek, code, vandaag) ?? null,
  };
}

export function kompasVoor(v: Kompasvraag): Kompas {
  if (!kentDoorsturen(v.melding.registratie)) return geen('kent-geen-doorsturen', []);
  const alle = bewijzenVan(v);
  const bewijzen = bruikbaar(v, alle);
  const telling = [...tel(bewijzen)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [eerste, tweede] = telling;
  if (eerste === undefined) return geen(alle.length > 0 ? 'past-niet' : 'geen-aanwijzing', alle);
  const [code, punten] = eerste;
  const tegen = bewijzen.filter((b) => !b.naar.includes(code));
  if (tweede?.[1] === punten) {
    const eens = bewijzen.every((b) => b.naar.includes(code) && b.naar.includes(tweede[0]));
    return geen(eens ? 'meerduidig' : 'tegenspraak', bewijzen);
  }
  if (code === v.melding.bronhouder) return geen('van-ons', bewijzen);
  const voor = bewijzen.filter((b) => b.naar.includes(code));
  if (voor.every((b) => b.steun) && soorten(voor) < 2) return geen('te-weinig', bewijzen);
  const tegenpunten = Math.max(0, ...tel(tegen).values());
  if (tegen.length > 0 && punten - tegenpunten < AFSTAND) return geen('tegenspraak', bewijzen);
  return voorstelVan(v, code, bewijzen, punten);
}
