// Drafts and the team's settings behind the fake door, as the backend keeps them.
import { conceptUit, isBewaardWaard } from '../../../shared/domain/concept.ts';
import type { Opdracht, Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { EventName, Output } from '../../../shared/ipc/contract.ts';
import type { ConceptRij } from '../../../shared/ipc/vormen/concept.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Teamstand } from '../../../shared/ipc/vormen/team.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { GEEN_TEAMINSTELLINGEN } from '../../../shared/wire/team.ts';
import { NU } from './meldingen.ts';

type Zend = <N extends EventName>(name: N, payload: Output<N>) => void;

const NAMEN = { bronhouder: (code: string) => code, medewerker: (id: string | null) => id ?? '' };

export type NepConcepten = ReturnType<typeof maakConcepten>;

export function maakConcepten(begin: readonly ConceptRij[], zend: Zend) {
  const sleutel = (uuid: string, soort: string) => `${uuid}/${soort}`;
  const rijen = new Map(begin.map((rij) => [sleutel(rij.melding, rij.soort), rij]));
  const besloten = new Map<Uuid, { readonly uuid: Uuid; readonly opdracht: OpdrachtInvoer }>();
  const van = (uuid: Uuid) => [...rijen.values()].filter(({ melding }) => melding === uuid);
  const gewijzigd = (uuid: Uuid) => zend('meldingen.gewijzigd', { uuids: [uuid] });
  const zet = (melding: Uuid, soort: Opdrachtsoort, inhoud: ConceptRij['inhoud']) => {
    const nieuw = !rijen.has(sleutel(melding, soort));
    rijen.set(sleutel(melding, soort), { melding, soort, inhoud, gewijzigdOp: NU });
    if (nieuw) gewijzigd(melding);
  };
  return {
    /** For the dossier: which drafts there are. */
    bij: (uuid: Uuid) => van(uuid).map(({ soort, gewijzigdOp }) => ({ soort, gewijzigdOp })),
    alle: () => [...rijen.values()],
    besluit: (uuid: Uuid, opdracht: OpdrachtInvoer, batch: Uuid, uitDialoog: boolean) => {
      besloten.set(batch, { uuid, opdracht });
      if (uitDialoog) rijen.delete(sleutel(uuid, opdracht.soort));
    },
    terug: (batch: Uuid) => {
      const oud = besloten.get(batch);
      if (!oud || rijen.has(sleutel(oud.uuid, oud.opdracht.soort))) return;
      const inhoud = conceptUit(oud.opdracht as Opdracht, NAMEN);
      if (isBewaardWaard(inhoud)) zet(oud.uuid, oud.opdracht.soort, inhoud);
    },
    antwoorden: {
      'concept.lijst': ({ uuid }: { uuid?: Uuid | undefined }) =>
        goed(uuid === undefined ? [...rijen.values()] : van(uuid)),
      'concept.bewaren': ({
        uuid,
        soort,
        inhoud,
      }: {
        uuid: Uuid;
        soort: Opdrachtsoort;
        inhoud: ConceptRij['inhoud'];
      }) => {
        zet(uuid, soort, inhoud);
        return goed({ gewijzigdOp: NU });
      },
      'concept.wissen': ({ uuid, soort }: { uuid: Uuid; soort: Opdrachtsoort }) => {
        rijen.delete(sleutel(uuid, soort));
        gewijzigd(uuid);
        return goed(null);
      },
      'concept.uitBatch': ({ batch }: { batch: Uuid }) => {
        const oud = besloten.get(batch);
        if (!oud) return mis({ code: 'onbekend' as const });
        zet(oud.uuid, oud.opdracht.soort, conceptUit(oud.opdracht as Opdracht, NAMEN));
        return goed({ uuid: oud.uuid, soort: oud.opdracht.soort });
      },
      'concept.overnemen': ({ van: eerder, naar }: { van: Uuid; naar: Uuid }) => {
        const over = van(eerder);
        for (const { soort, inhoud } of over) zet(naar, soort, inhoud);
        return goed({ aantal: over.length });
      },
    },
  };
}

/** The team's settings at the service; `bewaar` refuses an older version, as the service does. */
export function maakTeam(magWijzigen: boolean, zend: Zend, begin: Partial<Teamstand> = {}) {
  let stand: Teamstand = {
    bronhouder: { code: '0344', naam: 'Utrecht' },
    instellingen: { ...GEEN_TEAMINSTELLINGEN, termijnen: {} },
    etag: '"1"',
    gehaaldOp: NU,
    magWijzigen,
    ...begin,
  };
  let versie = 1;
  return {
    'team.instellingen': () => goed(stand),
    'team.vernieuwen': () => goed(stand),
    'team.bewaren': ({ etag, instellingen }: { etag: string; instellingen: Teamstand['instellingen'] }) => {
      if (etag !== stand.etag) return mis({ code: 'inmiddels-gewijzigd' as const });
      versie += 1;
      stand = { ...stand, instellingen, etag: `"${versie}"` };
      zend('meldingen.gewijzigd', {});
      return goed(stand);
    },
  };
}
