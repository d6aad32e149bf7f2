// The plan by which a teamlead distributes: oldest due first, to whom is present, does the registration, is below his maximum
// and has the least work. Pure and deterministic; it decides nothing, a person applies it. Source: PRODUCT E.1.
//
//   next melding (oldest due) ─► who can be reached: straight, or by moving something planned before on to a colleague
//     ─► the one with the least work takes it ─► loads differ by at most one among those who can stand in for each other
//     ─► nobody can be reached ─► it is left over, with the reason why
//
// This is the least-loaded-reachable algorithm for semi-matchings (Harvey e.a., 2006): it also places the most meldingen
// that fit, so that nothing is left over only because of the order in which it came.
import type { Datum, Uuid } from '../lib/brand.ts';
import { behandelt, doetRegistratie, isAfwezig, type Teamlid } from './bezetting.ts';

export type TeVerdelen = {
  readonly uuid: Uuid;
  readonly registratie: string;
  /** Due date, and then the moment of receipt: the order of the worklist. */
  readonly sorteer: string;
};

export type Verdeelpersoon = Teamlid & {
  /** Open meldingen that he has and keeps. */
  readonly open: number;
};

export const PLANREDENEN = ['enige', 'ruimte', 'minste-werk'] as const;
/** Why this colleague: the only one who can, the only one with room left, or the one with the least work. */
export type Planreden = (typeof PLANREDENEN)[number];

export const RESTREDENEN = ['niemand-registratie', 'niemand-aanwezig', 'vol'] as const;
/** Why nobody: nobody does this registration, who does is away, or all who can are at their maximum. */
export type Restreden = (typeof RESTREDENEN)[number];

export type Verdeelplan = {
  readonly toewijzingen: readonly { readonly uuid: Uuid; readonly medewerker: string; readonly reden: Planreden }[];
  readonly rest: readonly { readonly uuid: Uuid; readonly waarom: Restreden }[];
};

export type Planvraag = {
  readonly meldingen: readonly TeVerdelen[];
  readonly personen: readonly Verdeelpersoon[];
  readonly vandaag: Datum;
};

/** One person while the plan is made. */
type Plaats = {
  readonly wie: Verdeelpersoon;
  /** Planned for him, by registration, oldest due first. */
  readonly gepland: Map<string, TeVerdelen[]>;
  open: number;
};

/** How somebody was reached: straight (null), or because `van` can pass on one of this registration. */
type Stap = { readonly van: Plaats; readonly registratie: string } | null;

const opCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest due first. */
export function opVolgorde(a: TeVerdelen, b: TeVerdelen): number {
  return opCode(a.sorteer, b.sorteer) || opCode(a.uuid, b.uuid);
}

const heeftRuimte = ({ wie, open }: Plaats): boolean => wie.maximum === undefined || open < wie.maximum;

/** Everyone who can be reached from a melding of this registration, nearest first. */
function bereikbaar(registratie: string, plaatsen: readonly Plaats[]): Map<Plaats, Stap> {
  const gevonden = new Map<Plaats, Stap>();
  for (const plaats of plaatsen) if (doetRegistratie(plaats.wie, registratie)) gevonden.set(plaats, null);
  // A map that grows while it is walked through is walked to its end.
  for (const [van] of gevonden)
    for (const [doorgeefbaar, stapel] of van.gepland)
      for (const naar of stapel.length === 0 ? [] : plaatsen)
        if (!gevonden.has(naar) && doetRegistratie(naar.wie, doorgeefbaar))
          gevonden.set(naar, { van, registratie: doorgeefbaar });
  return gevonden;
}

/** The least work; among equals the nearest, who does the fewest registrations, and then by id. */
function kies(gevonden: ReadonlyMap<Plaats, Stap>): Plaats | undefined {
  let beste: Plaats | undefined;
  for (const plaats of gevonden.keys())
    if (heeftRuimte(plaats) && (beste === undefined || plaats.open < beste.open)) beste = plaats;
  return beste;
}

/** Puts it there; where that was not straight, everyone on the way passes the one that is due last on. */
function zet(melding: TeVerdelen, doel: Plaats, gevonden: ReadonlyMap<Plaats, Stap>): void {
  doel.open += 1;
  let naar = doel;
  for (let stap = gevonden.get(naar) ?? null; stap !== null; stap = gevonden.get(naar) ?? null) {
    const stapel = stap.van.gepland.get(stap.registratie) ?? [];
    const laatste = stapel.pop();
    if (laatste !== undefined) leg(naar, laatste);
    naar = stap.van;
  }
  leg(naar, melding);
}

function leg({ gepland }: Plaats, melding: TeVerdelen): void {
  const stapel = gepland.get(melding.registratie) ?? [];
  stapel.push(melding);
  stapel.sort(opVolgorde);
  gepland.set(melding.registratie, stapel);
}

function redenVan(registratie: string, eigen: Plaats, plaatsen: readonly Plaats[]): Planreden {
  const anderen = plaatsen.filter((p) => p !== eigen && doetRegistratie(p.wie, registratie));
  if (anderen.length === 0) return 'enige';
  return anderen.some(heeftRuimte) ? 'minste-werk' : 'ruimte';
}

function waaromNiet(registratie: string, { personen, vandaag }: Planvraag): Restreden {
  const kunnen = personen.filter((p) => behandelt(p) && doetRegistratie(p, registratie));
  if (kunnen.length === 0) return 'niemand-registratie';
  return kunnen.every((p) => isAfwezig(p, vandaag)) ? 'niemand-aanwezig' : 'vol';
}

/** Specialists before generalists, so that among equals the generalists keep their room. */
function plaatsenVan({ personen, vandaag }: Planvraag): Plaats[] {
  const breedte = ({ registraties }: Verdeelpersoon): number => registraties?.length ?? Number.POSITIVE_INFINITY;
  return personen
    .filter((p) => behandelt(p) && !isAfwezig(p, vandaag))
    .sort((a, b) => (breedte(a) === breedte(b) ? opCode(a.id, b.id) : breedte(a) - breedte(b)))
    .map((wie) => ({ wie, gepland: new Map(), open: wie.open }));
}

/** The plan for these meldingen. Run again on its outcome it plans nothing: what is left over stays left over. */
export function maakVerdeelplan(vraag: Planvraag): Verdeelplan {
  const plaatsen = plaatsenVan(vraag);
  const meldingen = [...vraag.meldingen].sort(opVolgorde);
  const rest: { uuid: Uuid; waarom: Restreden }[] = [];
  for (const melding of meldingen) {
    const gevonden = bereikbaar(melding.registratie, plaatsen);
    const doel = kies(gevonden);
    if (doel === undefined) rest.push({ uuid: melding.uuid, waarom: waaromNiet(melding.registratie, vraag) });
    else zet(melding, doel, gevonden);
  }
  const bij = new Map(plaatsen.flatMap((p) => [...p.gepland.values()].flat().map((m) => [m.uuid, p] as const)));
  return {
    toewijzingen: meldingen.flatMap(({ uuid, registratie }) => {
      const plaats = bij.get(uuid);
      return plaats ? [{ uuid, medewerker: plaats.wie.id, reden: redenVan(registratie, plaats, plaatsen) }] : [];
    }),
    rest,
  };
}
