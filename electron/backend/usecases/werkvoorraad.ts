// The worklist: counts of the views, a snapshot of row ids when a view opens, and windows of it.

import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { dagnummer, datumVan, weekdag } from '../../../shared/domain/termijn/datum.ts';
import { klok } from '../../../shared/domain/termijn/klok.ts';
import { GROEPEN, type Groep, type Rij, WEERGAVEN, type Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Datum } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { Lijstfilter, Lijstrij } from '../store/melding-store.ts';
import { type Context, medewerkerNaam, type UseCase } from './context.ts';

/** Snapshots that stay open; the screen shows one, the others serve going back. */
const OPEN_LIJSTEN = 8;

export function vandaagVan(c: Context): Datum {
  return amsterdamDatum(tijdstip(c.klok.nu()));
}

function filterVan(c: Context, weergave: Weergave): Lijstfilter {
  if (weergave === 'mijn') return { soort: 'mijn', medewerker: c.meta.instelling('ik.id') ?? '' };
  if (weergave === 'te-laat') return { soort: 'te-laat', vandaag: vandaagVan(c) };
  return { soort: weergave };
}

/** Last day of this week (Sunday). */
function eindeVanWeek(vandaag: Datum): Datum {
  const nummer = dagnummer(vandaag);
  return datumVan(nummer + ((7 - weekdag(nummer)) % 7));
}

export function groepVan(uiterlijk: Datum | null, vandaag: Datum, eindeWeek: Datum): Groep {
  if (uiterlijk === null) return 'geen-termijn';
  if (uiterlijk < vandaag) return 'te-laat';
  if (uiterlijk === vandaag) return 'vandaag';
  return uiterlijk <= eindeWeek ? 'deze-week' : 'later';
}

function groepen(rijen: readonly { uiterlijk: string | null }[], vandaag: Datum, afgesloten: boolean) {
  if (rijen.length === 0) return [];
  if (afgesloten) return [{ groep: 'afgesloten' as const, vanaf: 0, aantal: rijen.length }];
  const eindeWeek = eindeVanWeek(vandaag);
  const aantallen = new Map<Groep, number>();
  for (const rij of rijen) {
    const groep = groepVan(rij.uiterlijk, vandaag, eindeWeek);
    aantallen.set(groep, (aantallen.get(groep) ?? 0) + 1);
  }
  let vanaf = 0;
  return GROEPEN.flatMap((groep) => {
    const aantal = aantallen.get(groep) ?? 0;
    if (aantal === 0) return [];
    const kop = { groep, vanaf, aantal };
    vanaf += aantal;
    return [kop];
  });
}

function rijVan(c: Context, rij: Lijstrij, vandaag: Datum): Rij {
  const { termijn, gestopt, rij: _, ...rest } = rij;
  const klokstand = termijn
    ? klok(termijn, vandaag)
    : {
        tekst: gestopt ? 'gestopt' : 'geen termijn',
        soort: gestopt ? ('gestopt' as const) : ('geen' as const),
        uiterlijk: null,
      };
  const wie = rest.toegewezenAan;
  return { ...rest, toegewezenAan: wie === null ? null : medewerkerNaam(c, wie), klok: klokstand };
}

/** Use-cases of the worklist; the snapshots live as long as the session. */
export function createWerkvoorraad() {
  const lijsten = new Map<string, Int32Array>();
  let teller = 0;

  const tellingen: UseCase<'werkvoorraad.tellingen'> = (c) => {
    const per = Object.fromEntries(WEERGAVEN.map((w) => [w, c.meldingen.aantal(filterVan(c, w))])) as Record<
      Weergave,
      number
    >;
    const stand = c.engine.stand();
    return goed({ ...per, uitgaand: stand.wachtend + stand.conflicten + stand.geparkeerd });
  };

  const openen: UseCase<'werkvoorraad.openen'> = (c, { weergave }) => {
    const rijen = c.meldingen.ids(filterVan(c, weergave));
    teller += 1;
    const lijst = `${weergave}-${teller}`;
    lijsten.set(
      lijst,
      Int32Array.from(rijen, (r) => r.rij),
    );
    const oudste = lijsten.keys().next().value;
    if (lijsten.size > OPEN_LIJSTEN && oudste !== undefined) lijsten.delete(oudste);
    return goed({ lijst, totaal: rijen.length, groepen: groepen(rijen, vandaagVan(c), weergave === 'afgesloten') });
  };

  const rijen: UseCase<'werkvoorraad.rijen'> = (c, { lijst, vanaf, aantal }) => {
    const ids = lijsten.get(lijst);
    if (ids === undefined) return mis({ code: 'lijst-verlopen' });
    const vandaag = vandaagVan(c);
    return goed(
      Array.from(ids.subarray(vanaf, vanaf + aantal), (id) => {
        const rij = c.meldingen.rij(id);
        return rij === undefined ? null : rijVan(c, rij, vandaag);
      }),
    );
  };

  return { tellingen, openen, rijen };
}
