// The plan for any team and any pile of meldingen: what may never be, whatever the plan looks like.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behandelt, doetRegistratie, isAfwezig } from '../../../shared/domain/bezetting.ts';
import { maakVerdeelplan, type Planvraag, type TeVerdelen } from '../../../shared/domain/verdeelplan.ts';
import { asUuid } from '../../../shared/lib/brand.ts';

const VANDAAG = '2026-11-23';
const REGISTRATIES = ['BRP', 'BAG', 'BGT', 'WKK'] as const;

const melding = (nummer: number) =>
  fc.record({ registratie: fc.constantFrom(...REGISTRATIES), dag: fc.integer({ min: 1, max: 28 }) }).map(
    ({ registratie, dag }): TeVerdelen => ({
      uuid: asUuid(`01900000-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`),
      registratie,
      sorteer: `2026-12-${String(dag).padStart(2, '0')}|2026-11-20T08:00:00Z`,
    }),
  );

const persoon = (nummer: number) =>
  fc
    .record(
      {
        rol: fc.constantFrom('bijhouder', 'bijhouder', 'teamlead', 'raadpleger'),
        actief: fc.boolean().map((b) => b || nummer % 2 === 0),
        open: fc.integer({ min: 0, max: 12 }),
        registraties: fc.subarray([...REGISTRATIES]),
        maximum: fc.integer({ min: 0, max: 15 }),
        afwezigVan: fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-30'),
        afwezigTot: fc.constantFrom('2026-11-22', '2026-11-23', '2026-12-06'),
      },
      { requiredKeys: ['rol', 'actief', 'open'] },
    )
    .map((p) => ({ ...p, id: `p${String(nummer).padStart(2, '0')}` }) as Planvraag['personen'][number]);

const reeks = <T>(maak: (nummer: number) => fc.Arbitrary<T>, max: number) =>
  fc.integer({ min: 0, max }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => maak(i))));

const vraag: fc.Arbitrary<Planvraag> = fc
  .tuple(reeks(melding, 40), reeks(persoon, 7))
  .map(([meldingen, personen]) => ({ meldingen, personen, vandaag: VANDAAG }));

/** How many each has after the plan. */
function lasten({ personen }: Planvraag, plan: ReturnType<typeof maakVerdeelplan>): Map<string, number> {
  const na = new Map(personen.map((p) => [p.id, p.open]));
  for (const { medewerker } of plan.toewijzingen) na.set(medewerker, (na.get(medewerker) ?? 0) + 1);
  return na;
}

const heeftRuimte = (p: Planvraag['personen'][number], open: number) => p.maximum === undefined || open < p.maximum;

const elk = (eis: (v: Planvraag, plan: ReturnType<typeof maakVerdeelplan>) => void) =>
  fc.assert(fc.property(vraag, (v) => eis(v, maakVerdeelplan(v))));

describe('the plan', () => {
  it('DOM-800 loses nothing: every melding is assigned or left over with its reason, once', () => {
    elk(({ meldingen }, plan) => {
      const alle = [...plan.toewijzingen, ...plan.rest].map(({ uuid }) => uuid);
      expect(alle.toSorted()).toEqual(meldingen.map(({ uuid }) => uuid).toSorted());
    });
  });

  it('DOM-801 gives nobody more than his maximum, and nothing to who is away, lacks the registration or handles nothing', () => {
    elk((v, plan) => {
      const na = lasten(v, plan);
      const bij = new Map(v.meldingen.map((m) => [m.uuid, m.registratie]));
      for (const p of v.personen) {
        const eigen = plan.toewijzingen.filter(({ medewerker }) => medewerker === p.id);
        if (eigen.length === 0) continue;
        expect(behandelt(p)).toBe(true);
        expect(isAfwezig(p, VANDAAG)).toBe(false);
        expect(p.maximum === undefined || (na.get(p.id) ?? 0) <= p.maximum).toBe(true);
        expect(eigen.every(({ uuid }) => doetRegistratie(p, bij.get(uuid) ?? ''))).toBe(true);
      }
    });
  });

  it('DOM-802 leaves nothing over that somebody could still take', () => {
    elk((v, plan) => {
      const na = lasten(v, plan);
      const bij = new Map(v.meldingen.map((m) => [m.uuid, m.registratie]));
      for (const { uuid } of plan.rest)
        for (const p of v.personen) {
          const kan = behandelt(p) && !isAfwezig(p, VANDAAG) && doetRegistratie(p, bij.get(uuid) ?? '');
          expect(kan && heeftRuimte(p, na.get(p.id) ?? 0)).toBe(false);
        }
    });
  });

  it('DOM-803 nobody got one that a colleague with room and two fewer could have had: among equals at most one apart', () => {
    elk((v, plan) => {
      const na = lasten(v, plan);
      const bij = new Map(v.meldingen.map((m) => [m.uuid, m.registratie]));
      for (const { uuid, medewerker } of plan.toewijzingen)
        for (const p of v.personen) {
          const kan = behandelt(p) && !isAfwezig(p, VANDAAG) && doetRegistratie(p, bij.get(uuid) ?? '');
          const open = na.get(p.id) ?? 0;
          if (kan && heeftRuimte(p, open)) expect(na.get(medewerker) ?? 0).toBeLessThanOrEqual(open + 1);
        }
    });
  });

  it('DOM-804 run again on its outcome plans nothing and leaves the same over', () => {
    elk((v, plan) => {
      const na = lasten(v, plan);
      const over = new Set<string>(plan.rest.map(({ uuid }) => uuid));
      const weer = maakVerdeelplan({
        ...v,
        meldingen: v.meldingen.filter(({ uuid }) => over.has(uuid)),
        personen: v.personen.map((p) => ({ ...p, open: na.get(p.id) ?? 0 })),
      });
      expect(weer).toEqual({ toewijzingen: [], rest: plan.rest });
    });
  });

  it('DOM-805 is the same whatever the order in which people and meldingen come', () => {
    fc.assert(
      fc.property(vraag, fc.infiniteStream(fc.nat()), (v, getallen) => {
        const schud = <T>(lijst: readonly T[]): T[] =>
          lijst
            .map((een) => ({ een, op: getallen.next().value }))
            .sort((a, b) => a.op - b.op)
            .map(({ een }) => een);
        const geschud = { ...v, meldingen: schud(v.meldingen), personen: schud(v.personen) };
        expect(maakVerdeelplan(geschud)).toEqual(maakVerdeelplan(v));
      }),
    );
  });

  it('DOM-806 places as many as fit: no more could be, in whatever order they had come', () => {
    elk((v, plan) => {
      expect(plan.toewijzingen.length).toBe(meesteDiePassen(v));
    });
  });
});

/** The most that fit, by augmenting paths over single meldingen: another way than the plan's. */
function meesteDiePassen({ meldingen, personen }: Planvraag): number {
  const ruimte = personen.flatMap((p) => {
    if (!behandelt(p) || isAfwezig(p, VANDAAG)) return [];
    const vrij = p.maximum === undefined ? meldingen.length : Math.max(0, p.maximum - p.open);
    return Array.from({ length: Math.min(vrij, meldingen.length) }, () => p);
  });
  const bezet = new Map<number, TeVerdelen>();
  const plaats = (m: TeVerdelen, gezien: Set<number>): boolean => {
    for (const [n, p] of ruimte.entries()) {
      if (gezien.has(n) || !doetRegistratie(p, m.registratie)) continue;
      gezien.add(n);
      const zit = bezet.get(n);
      if (zit === undefined || plaats(zit, gezien)) {
        bezet.set(n, m);
        return true;
      }
    }
    return false;
  };
  return meldingen.filter((m) => plaats(m, new Set())).length;
}
