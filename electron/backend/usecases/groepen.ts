// Headings of a list: by clock, or related meldingen together.

import { type Verwantschap, verwantschapVan } from '../../../shared/domain/verwant.ts';
import type { Groeperen, Lijst } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Lijst as Rijen } from '../store/lijst-store.ts';
import { KLOKGROEPEN } from '../store/lijst-vraag.ts';
import type { Context } from './context.ts';

export type Groepkop = Lijst['groepen'][number];

type Gegroepeerd = { readonly rijen: Int32Array; readonly groepen: Groepkop[] };

/** More groups of related meldingen than a person looks through, or a message holds; the rest stands under "overig". */
const VERWANTE_GROEPEN_MAX = 1_000;

/** A key that more meldingen share than this says nothing (a number that stands for "unknown"). */
const GROEP_MAX = 200;

export function groepeer(c: Context, lijst: Rijen, hoe: Groeperen): Gegroepeerd {
  if (hoe === 'geen' || lijst.rijen.length === 0) return { rijen: lijst.rijen, groepen: [] };
  return hoe === 'verwant' ? opVerwantschap(c, lijst.rijen) : { rijen: lijst.rijen, groepen: opKlok(lijst.groepen) };
}

/** Runs of the same clock group; sorted by due date there is one of each. */
function opKlok(nummers: Uint8Array): Groepkop[] {
  const koppen: Groepkop[] = [];
  let vanaf = 0;
  for (let i = 1; i <= nummers.length; i += 1) {
    if (i < nummers.length && nummers[i] === nummers[vanaf]) continue;
    koppen.push({ groep: KLOKGROEPEN[nummers[vanaf] ?? 0] ?? 'geen-termijn', vanaf, aantal: i - vanaf });
    vanaf = i;
  }
  return koppen;
}

type Verwantgroep = { readonly sleutel: string; readonly waarom: Verwantschap; readonly rijen: number[] };

const RANG: Readonly<Record<Verwantschap, number>> = { persoon: 0, object: 1, adres: 2, reeks: 3 };

/** Each row in one group: that of its strongest key that it shares with another row of this list. */
function verwanteGroepen(c: Context, rijen: Int32Array): Verwantgroep[] {
  const plaats = new Map<number, number>();
  for (const [i, rij] of rijen.entries()) plaats.set(rij, i);
  const gedeeld: Verwantgroep[] = [];
  let huidig: Verwantgroep | undefined;
  const sluit = (): void => {
    if (huidig && huidig.rijen.length > 1 && huidig.rijen.length <= GROEP_MAX) gedeeld.push(huidig);
  };
  for (const [sleutel, rij] of c.verwant.alles()) {
    if (!plaats.has(rij)) continue;
    if (huidig?.sleutel !== sleutel) {
      sluit();
      huidig = { sleutel, waarom: verwantschapVan(sleutel), rijen: [] };
    }
    huidig.rijen.push(rij);
  }
  sluit();
  gedeeld.sort((a, b) => RANG[a.waarom] - RANG[b.waarom]);
  const vergeven = new Set<number>();
  const eigen = gedeeld.flatMap((groep) => {
    const vrij = groep.rijen.filter((rij) => !vergeven.has(rij));
    if (vrij.length < 2) return [];
    for (const rij of vrij) vergeven.add(rij);
    return [{ ...groep, rijen: vrij.sort((a, b) => (plaats.get(a) ?? 0) - (plaats.get(b) ?? 0)) }];
  });
  return eigen
    .sort((a, b) => (plaats.get(a.rijen[0] ?? 0) ?? 0) - (plaats.get(b.rijen[0] ?? 0) ?? 0))
    .slice(0, VERWANTE_GROEPEN_MAX);
}

/** Related ones first, in the order of the first of each group; then the others, in list order. */
function opVerwantschap(c: Context, rijen: Int32Array): Gegroepeerd {
  const groepen = verwanteGroepen(c, rijen);
  const inGroep = new Set(groepen.flatMap((groep) => groep.rijen));
  const overig = Array.from(rijen).filter((rij) => !inGroep.has(rij));
  let vanaf = 0;
  const koppen: Groepkop[] = groepen.map((groep) => {
    const kop = { groep: 'verwant' as const, vanaf, aantal: groep.rijen.length, verwant: naamVan(c, groep) };
    vanaf += groep.rijen.length;
    return kop;
  });
  if (overig.length > 0) koppen.push({ groep: 'overig', vanaf, aantal: overig.length });
  return { rijen: Int32Array.from([...groepen.flatMap((groep) => groep.rijen), ...overig]), groepen: koppen };
}

/** Of whom or what: as the first row of the group shows it. */
function naamVan(c: Context, { waarom, sleutel, rijen }: Verwantgroep): { waarom: Verwantschap; naam: string } {
  const rij = c.meldingen.rij(rijen[0] ?? 0);
  if (rij === undefined) return { waarom, naam: '' };
  if (waarom === 'reeks') return { waarom, naam: rij.melder };
  const [, cijfers, letters, nummer] = /^adres:(\d{4})([a-z]{2})(\d.*)$/.exec(sleutel) ?? [];
  if (waarom === 'adres' && cijfers !== undefined && letters !== undefined && nummer !== undefined)
    return { waarom, naam: `${cijfers} ${letters.toUpperCase()} ${nummer}` };
  return { waarom, naam: rij.identificatie };
}
