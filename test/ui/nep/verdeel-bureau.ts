// A team behind the fake door: who has what, a plan, and what becomes of assigning.
import { maakVerdeelplan } from '../../../shared/domain/verdeelplan.ts';
import type { EventName, Output } from '../../../shared/ipc/contract.ts';
import type {
  Bezetting,
  Teamcijfers,
  Teamgenoot,
  Teamregel,
  Toewijzingdeel,
} from '../../../shared/ipc/vormen/verdelen.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { Rol } from '../../../shared/wire/berichten.ts';
import { NU, nepUuid } from './meldingen.ts';

const GEEN: Teamcijfers = { open: 0, laat: 0, vandaag: 0, gepland: 0 };
const BUNDEL = nepUuid(1, 7);

export function teamgenoot(id: string, naam: string, anders: Partial<Teamgenoot> = {}): Teamgenoot {
  return {
    id,
    naam,
    rol: 'bijhouder',
    zelf: false,
    inzet: {},
    afwezig: false,
    terugOp: null,
    cijfers: GEEN,
    ...anders,
  };
}

export function teamregel(nummer: number, anders: Partial<Teamregel> = {}): Teamregel {
  return {
    uuid: nepUuid(nummer),
    gezien: 10,
    registratie: 'BRP',
    titel: 'Verblijfplaats',
    kenmerk: `BD-${nummer}`,
    statusnaam: 'Gemeld',
    klok: { tekst: 'nog 2 werkdagen', soort: 'op-tijd', uiterlijk: '2026-11-26' },
    gepland: false,
    wie: null,
    ...anders,
  };
}

export type NepTeam = {
  readonly mensen?: readonly Teamgenoot[];
  readonly regels?: readonly Teamregel[];
  readonly anders?: Partial<Bezetting>;
};

type Zend = <N extends EventName>(name: N, payload: Output<N>) => void;

const MENSEN: readonly Teamgenoot[] = [
  teamgenoot('m.jansen', 'M. Jansen', { inzet: { registraties: ['BRP', 'BAG'], maximum: 3 } }),
  teamgenoot('s.bakker', 'S. Bakker', { inzet: { registraties: ['BRP'] } }),
  teamgenoot('l.deboer', 'L. de Boer', {
    inzet: { afwezigVan: '2026-11-20', afwezigTot: '2026-11-30' },
    afwezig: true,
    terugOp: '2026-12-01',
  }),
];

export function maakVerdeling(rol: Rol, zend: Zend, { mensen = MENSEN, regels: begin = [], anders = {} }: NepTeam) {
  let regels = [...begin];
  let oud: readonly Teamregel[] = regels;
  const van = (wie: string | null) => regels.filter((r) => r.wie === wie);
  const cijfers = (lijst: readonly Teamregel[]): Teamcijfers => ({
    open: lijst.length,
    laat: lijst.filter(({ klok }) => klok.soort === 'te-laat').length,
    vandaag: lijst.filter(({ klok }) => klok.soort === 'vandaag').length,
    gepland: lijst.filter(({ gepland }) => gepland).length,
  });
  const heelTeam = rol === 'teamlead';
  const bezetting = (): Bezetting => ({
    bronhouder: { code: '0344', naam: 'Utrecht' },
    bronhouders: [{ code: '0344', naam: 'Utrecht' }],
    vandaag: NU.slice(0, 10),
    magVerdelen: heelTeam,
    registraties: ['BRP', 'BAG', 'BGT', 'WKK'],
    mensen: mensen
      .filter(({ id }) => heelTeam || id === 'm.jansen')
      .map((m) => ({ ...m, cijfers: cijfers(van(m.id)), zelf: m.id === 'm.jansen' && !heelTeam })),
    totaal: heelTeam ? cijfers(regels) : null,
    nietToegewezen: heelTeam ? cijfers(van(null)) : null,
    vanVertrokken: 0,
    wachtOpOverdracht: [],
    ...anders,
  });
  const plan = (met: readonly string[] | undefined, bron: readonly Teamregel[], zonder: string | null) => {
    const doet = (m: Teamgenoot) => m.id !== zonder && (met?.includes(m.id) ?? true);
    const uit = maakVerdeelplan({
      meldingen: bron.map(({ uuid, registratie, kenmerk }) => ({ uuid, registratie, sorteer: kenmerk })),
      personen: mensen.filter(doet).map((m) => ({ ...m, ...m.inzet, actief: true, open: van(m.id).length })),
      vandaag: NU.slice(0, 10),
    });
    const naar = new Map(uit.toewijzingen.map((t) => [t.uuid, t]));
    const rest = new Map(uit.rest.map((r) => [r.uuid, r.waarom]));
    return {
      meer: false,
      mensen: mensen
        .filter(({ id }) => id !== zonder)
        .map((m) => ({ id: m.id, naam: m.naam, inzet: m.inzet, open: van(m.id).length, met: doet(m) })),
      regels: bron.map((r) => ({
        ...r,
        naar: naar.get(r.uuid)?.medewerker ?? null,
        reden: naar.get(r.uuid)?.reden ?? null,
        waarom: rest.get(r.uuid) ?? null,
      })),
    };
  };
  return {
    'team.bezetting': () => (rol === 'raadpleger' ? mis({ code: 'rol-niet-bevoegd' as const }) : goed(bezetting())),
    'team.meldingen': ({ wie }: { wie: string | null }) => goed({ regels: van(wie), meer: false }),
    'team.verdeelplan': ({ bron, met }: { bron: { soort: string; medewerker?: string }; met?: string[] | undefined }) =>
      goed(
        bron.soort === 'van-een'
          ? plan(met, van(bron.medewerker ?? null), bron.medewerker ?? null)
          : plan(met, van(null), null),
      ),
    'team.toewijzen': ({ delen }: { delen: Toewijzingdeel[] }) => {
      oud = regels;
      const naar = new Map(delen.map((d) => [d.uuid, d.medewerker]));
      regels = regels.map((r) => (naar.has(r.uuid) ? { ...r, wie: naar.get(r.uuid) ?? null } : r));
      zend('meldingen.gewijzigd', {});
      const uitslagen = delen.map(({ uuid }) => ({ uuid, batch: uuid, waarom: null }));
      return goed({ bundel: BUNDEL, bedenktijd: 10, uitslagen });
    },
    'team.terugdraaien': () => {
      const terug = regels.filter((r, i) => r.wie !== oud[i]?.wie).length;
      regels = [...oud];
      zend('meldingen.gewijzigd', {});
      return goed({ terug, teruggezet: 0, gelaten: [] });
    },
    'team.bezettingVernieuwen': () => goed(null),
    'team.inzet': () => goed(null),
    'team.overgedragen': () => goed({ regels: [] as Teamregel[] }),
    'uitgaand.overdragen': () => goed(null),
    'uitgaand.notitie': () => goed({ tekst: 'Overdrachtsnotitie bij een terugmelding (BAG)\nDit pand staat er nog.' }),
    'uitgaand.notitieBewaren': () => goed({ bestand: null as string | null }),
  };
}
