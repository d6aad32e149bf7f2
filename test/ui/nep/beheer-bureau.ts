// What is kept behind the fake door: backups, what is over its time, holds and the record, changed as the backend does.
import type { EventName, Output } from '../../../shared/ipc/contract.ts';
import type { BewaarRegel } from '../../../shared/ipc/vormen/beheer.ts';
import type { HerstelStand } from '../../../shared/ipc/vormen/opstart.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { NU, nepUuid } from './meldingen.ts';

export type NepBeheer = {
  readonly rol?: 'bijhouder' | 'teamlead' | 'raadpleger';
  readonly herstel?: HerstelStand;
  readonly reservekopieen?: readonly string[];
  readonly bewaarlijst?: readonly BewaarRegel[];
  /** Of these a decision still waits to be sent. */
  readonly onverzonden?: readonly string[];
  readonly audit?: Output<'beheer.audit'>;
};

type Zend = <N extends EventName>(name: N, payload: Output<N>) => void;

/** A closed melding whose time is over. */
export function bewaarRegel(nummer: number, anders: Partial<BewaarRegel> = {}): BewaarRegel {
  return {
    uuid: nepUuid(nummer, 7),
    registratie: 'BRP',
    titel: 'Verblijfplaats',
    kenmerk: `OUD-${nummer}`,
    statusnaam: 'Afgehandeld',
    post: '15.1 Uitgevoerd',
    bewarenTot: '2026-11-20',
    vastgehouden: null,
    ...anders,
  };
}

const kopie = (op: string) => ({ naam: `${op}.db`, op });

export function maakBeheer(o: NepBeheer, zend: Zend) {
  let kopieen = (o.reservekopieen ?? []).map(kopie);
  let lijst = [...(o.bewaarlijst ?? [])];
  let verslag: Output<'beheer.vernietigingsverslag'> = [];
  const mag = o.rol === 'teamlead';

  const weigering = (uuid: string) => {
    const regel = lijst.find((r) => r.uuid === uuid);
    if (regel === undefined) return 'nog-te-bewaren' as const;
    if (o.onverzonden?.includes(uuid)) return 'onverzonden' as const;
    return regel.vastgehouden === null ? undefined : ('vastgehouden' as const);
  };
  return {
    herstelStand: () => goed(o.herstel ?? { gered: 0, onleesbaar: false, reservekopieen: [] }),
    reservekopieen: () => goed(kopieen),
    reservekopieMaken: () => {
      kopieen = [kopie('20261124T074000Z'), ...kopieen].slice(0, 3);
      return goed(null);
    },
    audit: () => goed(o.audit ?? { regels: 0, klopt: true, laatsteOp: null }),
    bewaarlijst: () => goed(lijst),
    verslag: () => goed(verslag),
    vasthouden: ({ uuid, reden }: { readonly uuid: string; readonly reden: string | null }) => {
      if (!mag) return mis({ code: 'rol-niet-bevoegd' as const });
      lijst = lijst.map((r) => (r.uuid === uuid ? { ...r, vastgehouden: reden } : r));
      return goed(null);
    },
    vernietigen: ({ uuids }: { readonly uuids: readonly BewaarRegel['uuid'][] }) => {
      if (!mag) return mis({ code: 'rol-niet-bevoegd' as const });
      const geweigerd = uuids.flatMap((uuid) => {
        const reden = weigering(uuid);
        return reden === undefined ? [] : [{ uuid, reden }];
      });
      const weg = lijst.filter(({ uuid }) => uuids.includes(uuid) && weigering(uuid) === undefined);
      lijst = lijst.filter((regel) => !weg.includes(regel));
      verslag = [...verslag, ...weg.map(({ uuid, post }) => ({ uuid, op: NU, post: post.split(' ')[0] ?? '' }))];
      zend('meldingen.gewijzigd', { uuids: [...uuids] });
      return goed({ vernietigd: weg.length, geweigerd });
    },
  };
}
