// The worklist: counts of the views, a snapshot of row ids when a list opens, windows of it, and what changed since.

import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { klok } from '../../../shared/domain/termijn/klok.ts';
import { type Gelezen, leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import type { Vraag, Vraagfout } from '../../../shared/domain/vraagtaal/vraag.ts';
import {
  type Groeperen,
  type Lijstinvoer,
  type Rij,
  type Sortering,
  WEERGAVEN,
  type Weergave,
} from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Datum } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { Lijstopdracht } from '../store/lijst-store.ts';
import type { Lijstfilter, Lijstrij } from '../store/melding-store.ts';
import { type Context, medewerkerNaam, type UseCase } from './context.ts';
import { groepeer } from './groepen.ts';

/** Snapshots that stay open; the screen shows one, the others serve going back. */
const OPEN_LIJSTEN = 8;

type Open = {
  readonly opdracht: Lijstopdracht;
  readonly rijen: Int32Array;
  /** Rows that answered at the last look; undefined = as it was opened. Looked up by row id. */
  actueel: Uint8Array | undefined;
  /** Index by row id, plus one; made when first asked. */
  plekken: Int32Array | undefined;
};

export function vandaagVan(c: Context): Datum {
  return amsterdamDatum(tijdstip(c.klok.nu()));
}

function tellingVan(c: Context, weergave: Weergave): Lijstfilter {
  if (weergave === 'mijn') return { soort: 'mijn', medewerker: c.meta.instelling('ik.id') ?? '' };
  if (weergave === 'te-laat') return { soort: 'te-laat', vandaag: vandaagVan(c) };
  return { soort: weergave };
}

/** Oldest due first; what is closed has no clock left: the last closed first. */
function sorteringVan({ weergave, sortering }: Lijstinvoer): Sortering {
  if (sortering) return sortering;
  return weergave === 'afgesloten' ? { kolom: 'laatst', richting: 'af' } : { kolom: 'termijn', richting: 'op' };
}

/** By clock only where the order is by clock: otherwise the headings would come and go. */
function groeperingVan({ groeperen = 'termijn' }: Lijstinvoer, { kolom }: Sortering): Groeperen {
  return groeperen === 'termijn' && kolom !== 'termijn' && kolom !== 'laatst' ? 'geen' : groeperen;
}

function rijVan(c: Context, rij: Lijstrij, vandaag: Datum, uit: boolean): Rij {
  const { termijn, gestopt, rij: _, bronhouder, ...rest } = rij;
  const klokstand = termijn
    ? klok(termijn, vandaag, c.team.termijnopties(bronhouder).gelijkgesteld)
    : {
        tekst: gestopt ? 'gestopt' : 'geen termijn',
        soort: gestopt ? ('gestopt' as const) : ('geen' as const),
        uiterlijk: null,
      };
  const wie = rest.toegewezenAan;
  const labels = [...rest.labels];
  return { ...rest, labels, toegewezenAan: wie === null ? null : medewerkerNaam(c, wie), klok: klokstand, uit };
}

function kaartVan(rijen: Int32Array): Uint8Array {
  const kaart = new Uint8Array(hoogsteVan(rijen) + 1);
  for (const rij of rijen) kaart[rij] = 1;
  return kaart;
}

function hoogsteVan(rijen: Int32Array): number {
  let hoogste = 0;
  for (const rij of rijen) if (rij > hoogste) hoogste = rij;
  return hoogste;
}

function plekkenVan(rijen: Int32Array): Int32Array {
  const plekken = new Int32Array(hoogsteVan(rijen) + 1);
  for (const [index, rij] of rijen.entries()) plekken[rij] = index + 1;
  return plekken;
}

/** How many a query finds where it finds none in this view: in all meldingen, closed and forwarded ones too. */
function eldersVan(c: Context, vraag: Vraag): number | null {
  const overal = vraag.filter((term) => term.soort !== 'in');
  return overal.length === 0 ? null : c.lijsten.aantal('alles', overal, vandaagVan(c));
}

/** Numbers of the report that this person may not see. The store holds nothing behind them either. */
function verborgenCijfers(c: Context, { termen }: Gelezen): Vraagfout[] {
  return termen.flatMap(({ term, van, tot }) =>
    term.soort === 'rapport' && !c.rapport.mag(term.keuze)
      ? [{ van, tot, code: 'cijfer-niet-voor-u' as const, veld: 'rapport', waarde: '' }]
      : [],
  );
}

/** Use-cases of the worklist; the snapshots live as long as the session. */
export function createWerkvoorraad() {
  const lijsten = new Map<string, Open>();
  let teller = 0;

  const bewaar = (weergave: Weergave, open: Open): string => {
    teller += 1;
    const lijst = `${weergave}-${teller}`;
    lijsten.set(lijst, open);
    const oudste = lijsten.keys().next().value;
    if (lijsten.size > OPEN_LIJSTEN && oudste !== undefined) lijsten.delete(oudste);
    return lijst;
  };

  const tellingen: UseCase<'werkvoorraad.tellingen'> = (c) => {
    const per = Object.fromEntries(WEERGAVEN.map((w) => [w, c.meldingen.aantal(tellingVan(c, w))])) as Record<
      Weergave,
      number
    >;
    const stand = c.engine.stand();
    return goed({ ...per, uitgaand: stand.wachtend + stand.conflicten + stand.geparkeerd });
  };

  const openen: UseCase<'werkvoorraad.openen'> = (c, invoer) => {
    const gelezen = leesVraag(invoer.vraag ?? '');
    const fouten = [...gelezen.fouten, ...verborgenCijfers(c, gelezen)];
    if (fouten.length > 0) return mis({ code: 'vraag-onjuist', fouten });
    const sortering = sorteringVan(invoer);
    const opdracht = { plek: invoer.weergave, vraag: vraagVan(gelezen), sortering };
    const { rijen, groepen } = groepeer(c, c.lijsten.open(opdracht, vandaagVan(c)), groeperingVan(invoer, sortering));
    const lijst = bewaar(invoer.weergave, { opdracht, rijen, actueel: undefined, plekken: undefined });
    const elders = rijen.length === 0 ? eldersVan(c, opdracht.vraag) : null;
    return goed({ lijst, totaal: rijen.length, groepen, elders });
  };

  const rijen: UseCase<'werkvoorraad.rijen'> = (c, { lijst, vanaf, aantal }) => {
    const open = lijsten.get(lijst);
    if (open === undefined) return mis({ code: 'lijst-verlopen' });
    const vandaag = vandaagVan(c);
    const { actueel } = open;
    return goed(
      Array.from(open.rijen.subarray(vanaf, vanaf + aantal), (id) => {
        const rij = c.meldingen.rij(id);
        return rij === undefined ? null : rijVan(c, rij, vandaag, actueel !== undefined && actueel[id] !== 1);
      }),
    );
  };

  const plekken: UseCase<'werkvoorraad.plekken'> = (c, { lijst, uuids }) => {
    const open = lijsten.get(lijst);
    if (open === undefined) return mis({ code: 'lijst-verlopen' });
    open.plekken ??= plekkenVan(open.rijen);
    const index = open.plekken;
    return goed(
      uuids.map((uuid) => {
        const rij = c.dossiers.rijVan(uuid);
        const plek = rij === undefined ? 0 : (index[rij] ?? 0);
        return plek === 0 ? null : plek - 1;
      }),
    );
  };

  const uuids: UseCase<'werkvoorraad.uuids'> = (c, { lijst, vanaf, aantal }) => {
    const open = lijsten.get(lijst);
    if (open === undefined) return mis({ code: 'lijst-verlopen' });
    return goed(Array.from(open.rijen.subarray(vanaf, vanaf + aantal), (id) => c.meldingen.uuidVan(id) ?? null));
  };

  const nieuws: UseCase<'werkvoorraad.nieuws'> = (c, { lijst }) => {
    const open = lijsten.get(lijst);
    if (open === undefined) return mis({ code: 'lijst-verlopen' });
    const nu = c.lijsten.open(open.opdracht, vandaagVan(c)).rijen;
    const actueel = kaartVan(nu);
    open.actueel = actueel;
    let gebleven = 0;
    for (const rij of open.rijen) if (actueel[rij] === 1) gebleven += 1;
    return goed({ komen: nu.length - gebleven, gaan: open.rijen.length - gebleven });
  };

  return { tellingen, openen, rijen, plekken, uuids, nieuws };
}
