// A plan with what the teamlead changed in it: who then gets what, and what stays.
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Planregel } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';

export type Plan = Output<'team.verdeelplan'>;

/** Per melding whom the teamlead chose; null = it stays as it is. */
export type Wijzigingen = ReadonlyMap<Uuid, string | null>;

/** `zelf`: chosen by hand, other than proposed. */
export type Gekozenregel = Planregel & { readonly zelf: boolean };

export type Gekozenplan = Omit<Plan, 'regels'> & { readonly regels: readonly Gekozenregel[] };

/** @param aan everything to this one, unless chosen otherwise. */
export function gewijzigd(plan: Plan, hand: Wijzigingen, aan: string | null): Gekozenplan {
  return {
    ...plan,
    regels: plan.regels.map((regel) => {
      const voorstel = aan ?? regel.naar;
      const gekozen = hand.get(regel.uuid);
      const naar = gekozen === undefined ? voorstel : gekozen;
      return { ...regel, naar, zelf: gekozen !== undefined && gekozen !== voorstel };
    }),
  };
}

/** Those that change hands. */
export function teDoen(regels: readonly Gekozenregel[]): readonly Gekozenregel[] {
  return regels.filter(({ naar, wie }) => naar !== null && naar !== wie);
}

/** How many open meldingen each has after it. */
export function lasten({ mensen, regels }: Gekozenplan): ReadonlyMap<string, number> {
  const na = new Map(mensen.map(({ id, open }) => [id, open]));
  for (const { naar, wie } of teDoen(regels)) {
    if (naar !== null) na.set(naar, (na.get(naar) ?? 0) + 1);
    if (wie !== null && na.has(wie)) na.set(wie, (na.get(wie) ?? 0) - 1);
  }
  return na;
}
