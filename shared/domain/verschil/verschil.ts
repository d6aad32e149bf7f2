// The heart of a dossier: registered and observed value side by side, what changed, and what kind of difference it is.
// Source: UX.md ("The difference is the heart"); typed by rubriek, name or look of the values.

import { assertNever } from '../../lib/assert.ts';
import type { Attribuut } from '../annotatie.ts';
import { leesDatum } from '../deeldatum.ts';
import { controleerIdentificatie } from '../identificatie.ts';
import { categorieVan } from '../rubrieken.ts';
import { type Codetabellen, gemeentebetekenis, geslachtsbetekenis, tabelbetekenis } from './codes.ts';
import {
  codeoordeel,
  datumoordeel,
  huisnummeroordeel,
  isPostcode,
  locatieoordeel,
  type Oordeel,
  postcodeoordeel,
  tekstoordeel,
} from './oordelen.ts';
import { geheel, tekststukken } from './stukken.ts';
import type { Verschilregel } from './verschilregel.ts';
import { type Waardesoort, waardesoort } from './waardesoort.ts';

export type Verschilopties = {
  /** Kind of object of the melding: tells a relation (Kind, Ouder 1 …) where attributes carry no rubriek. */
  readonly object?: string;
  readonly tabellen?: Codetabellen;
};

const GEEN_TABELLEN: Codetabellen = {};

/** A value as compared: trimmed, composed characters; absent and blank are the same. */
const waardeVan = (waarde: string | undefined): string => (waarde ?? '').trim().normalize('NFC');

type Vraag = {
  readonly soort: Waardesoort;
  readonly rubriek: string | undefined;
  readonly tabellen: Codetabellen;
};

const NAAM_VAN_NUMMER = { BSN: 'BSN', A_NUMMER: 'A-nummer', KVK: 'KvK-nummer', BAG_ID: 'BAG-identificatie' } as const;

type Nummersoort = keyof typeof NAAM_VAN_NUMMER;

function isNummersoort(soort: Waardesoort): soort is Nummersoort {
  return Object.hasOwn(NAAM_VAN_NUMMER, soort);
}

function nummeroordeel(soort: Nummersoort, links: string, rechts: string): Oordeel {
  const [a, b] = [controleerIdentificatie(soort, links), controleerIdentificatie(soort, rechts)];
  const stukken = tekststukken(links, rechts);
  if (a.genormaliseerd === b.genormaliseerd) return { klasse: 'schrijfwijze', uitleg: 'zelfde nummer', stukken };
  const naam = NAAM_VAN_NUMMER[soort];
  if (!b.geldig) return { klasse: 'inhoud', uitleg: `waargenomen ${naam} klopt niet`, stukken };
  return { klasse: 'inhoud', uitleg: a.geldig ? null : `geregistreerd ${naam} klopt niet`, stukken };
}

function oordeelVan(vraag: Vraag, links: string, rechts: string): Oordeel {
  const { soort } = vraag;
  switch (soort) {
    case 'tekst':
      return tekstoordeel(links, rechts);
    case 'datum':
      return datumoordeel(links, rechts);
    case 'huisnummer':
      return huisnummeroordeel(links, rechts);
    case 'postcode':
      return postcodeoordeel(links, rechts);
    case 'geslacht':
      return codeoordeel(links, rechts, geslachtsbetekenis);
    case 'gemeente':
      return codeoordeel(links, rechts, gemeentebetekenis);
    case 'code':
      return codeoordeel(links, rechts, tabelbetekenis(vraag.tabellen, vraag.rubriek));
    case 'locatie':
      return locatieoordeel(links, rechts);
    case 'BSN':
    case 'A_NUMMER':
    case 'KVK':
    case 'BAG_ID':
      return nummeroordeel(soort, links, rechts);
    default:
      return assertNever(soort, 'waardesoort');
  }
}

/** What one value says by itself: the meaning of a code, or what is wrong with it. */
function uitlegVanEen(vraag: Vraag, waarde: string): string | null {
  const { soort } = vraag;
  if (waarde === '') return null;
  if (isNummersoort(soort))
    return controleerIdentificatie(soort, waarde).geldig ? null : `${NAAM_VAN_NUMMER[soort]} klopt niet`;
  if (soort === 'geslacht') return geslachtsbetekenis(waarde) ?? null;
  if (soort === 'gemeente') return gemeentebetekenis(waarde) ?? null;
  if (soort === 'code') return tabelbetekenis(vraag.tabellen, vraag.rubriek)(waarde) ?? null;
  if (soort === 'postcode') return isPostcode(waarde) ? null : 'geen geldige postcode';
  if (soort === 'datum') return leesDatum(waarde)?.bestaat === false ? 'datum bestaat niet' : null;
  return null;
}

/** Categories of related persons: ouders, partner, kind. Their A-nummer or BSN alone can point at the relation. */
const RELATIES: readonly string[] = ['02', '03', '05', '09'];
const AANDUIDINGEN: readonly Waardesoort[] = ['BSN', 'A_NUMMER'];

type Regel = {
  readonly attribuut: Attribuut;
  readonly soort: Waardesoort;
  readonly links: string;
  readonly rechts: string;
};

const categorieVanRegel = (regel: Regel, opties: Verschilopties): string | undefined =>
  regel.attribuut.rubriek?.slice(0, 2) ?? categorieVan(opties.object ?? '');

/** The categories of which nothing is given but an identification. */
function aangeduideRelaties(regels: readonly Regel[], opties: Verschilopties): ReadonlySet<string> {
  const aangeduid = new Set<string>();
  const beschreven = new Set<string>();
  for (const regel of regels) {
    const categorie = categorieVanRegel(regel, opties);
    if (categorie === undefined || !RELATIES.includes(categorie)) continue;
    if (AANDUIDINGEN.includes(regel.soort)) aangeduid.add(categorie);
    else if (regel.links !== '' || regel.rechts !== '') beschreven.add(categorie);
  }
  return new Set([...aangeduid].filter((categorie) => !beschreven.has(categorie)));
}

function regelVan(regel: Regel, relaties: ReadonlySet<string>, opties: Verschilopties): Verschilregel {
  const { attribuut, soort, links, rechts } = regel;
  const vraag: Vraag = { soort, rubriek: attribuut.rubriek, tabellen: opties.tabellen ?? GEEN_TABELLEN };
  const kop = { naam: attribuut.naam, rubriek: attribuut.rubriek ?? null };
  if (links === rechts)
    return { ...kop, ...geheel(links, rechts, false), klasse: 'context', uitleg: uitlegVanEen(vraag, links) };
  if (AANDUIDINGEN.includes(soort) && relaties.has(categorieVanRegel(regel, opties) ?? ''))
    return relatieregel(kop, vraag, links, rechts);
  if (links === '' || rechts === '')
    return {
      ...kop,
      ...geheel(links, rechts),
      klasse: links === '' ? 'leeg-gevuld' : 'gevuld-leeg',
      uitleg: uitlegVanEen(vraag, links === '' ? rechts : links),
    };
  const { klasse, uitleg, stukken } = oordeelVan(vraag, links, rechts);
  return { ...kop, ...stukken, klasse, uitleg };
}

function relatieregel(
  kop: Pick<Verschilregel, 'naam' | 'rubriek'>,
  vraag: Vraag,
  links: string,
  rechts: string,
): Verschilregel {
  const fout = uitlegVanEen(vraag, rechts) ?? uitlegVanEen(vraag, links);
  const wat = links === '' ? 'relatie erbij' : rechts === '' ? 'relatie eraf' : 'andere relatie';
  return { ...kop, ...tekststukken(links, rechts), klasse: 'relatie', uitleg: fout ? `${wat}, ${fout}` : wat };
}

/** The difference of a melding, in the order of its attributes. */
export function verschilVan(attributen: readonly Attribuut[], opties: Verschilopties = {}): Verschilregel[] {
  const regels = attributen.map((attribuut): Regel => {
    const links = waardeVan(attribuut.waardeBasisregistratie);
    const rechts = waardeVan(attribuut.waardeWaargenomen);
    return { attribuut, soort: waardesoort(attribuut.naam, attribuut.rubriek, links, rechts), links, rechts };
  });
  const relaties = aangeduideRelaties(regels, opties);
  return regels.map((regel) => regelVan(regel, relaties, opties));
}
