// The desk behind the fake door: meldingen and outbox in memory, changed by decisions, with events that say so.
import { DOELSTATUS } from '../../../shared/domain/opdrachtsoort.ts';
import { isEindstatus, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { EventName, Output } from '../../../shared/ipc/contract.ts';
import type { ConceptRij } from '../../../shared/ipc/vormen/concept.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Opstart } from '../../../shared/ipc/vormen/opstart.ts';
import type { SlotStand } from '../../../shared/ipc/vormen/slot.ts';
import type { SyncStand } from '../../../shared/ipc/vormen/sync.ts';
import type { Teamstand } from '../../../shared/ipc/vormen/team.ts';
import type { Bundel, Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { type Tellingen, WEERGAVEN, type Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { NepBeheer } from './beheer-bureau.ts';
import { maakLijsten } from './lijst-bureau.ts';
import { mogelijkhedenBij, type NepMelding, NU, nepUuid } from './meldingen.ts';
import { uitgaandItem } from './uitgaand-bureau.ts';
import type { NepTeam } from './verdeel-bureau.ts';

export type NepOpties = NepBeheer & {
  readonly meldingen?: readonly NepMelding[];
  readonly opstart?: Opstart;
  readonly sync?: Partial<SyncStand>;
  readonly conflicten?: readonly Uitgaand[];
  readonly wachtend?: readonly Uitgaand[];
  readonly bevestigd?: readonly Uitgaand[];
  readonly bundels?: readonly Bundel[];
  /** Seconds of recall for every decision; absent: as the melding says. */
  readonly bedenktijd?: number;
  readonly slot?: Partial<SlotStand>;
  /** Drafts that lie there. */
  readonly concepten?: readonly ConceptRij[];
  readonly team?: Partial<Teamstand>;
  readonly verdeling?: NepTeam;
};

type Zend = <N extends EventName>(name: N, payload: Output<N>) => void;

/** The melding after this decision, as the backend folds it with the pending batch. */
function naBesluit(melding: NepMelding, opdracht: OpdrachtInvoer, batch: Uuid): NepMelding {
  const { rij, dossier } = melding;
  const status = DOELSTATUS[opdracht.soort] ?? rij.status;
  const naam = statusnaam(rij.registratie, status);
  const eind = isEindstatus(rij.registratie, status);
  const weergaven: readonly Weergave[] = eind
    ? ['afgesloten']
    : status === 'IN_BEHANDELING'
      ? ['mijn', 'iedereen']
      : melding.weergaven;
  const tekst =
    'toelichting' in opdracht ? (opdracht.toelichting ?? null) : 'tekst' in opdracht ? opdracht.tekst : null;
  return {
    ...melding,
    weergaven: status === 'VERKEERDE_BRONHOUDER' ? [] : weergaven,
    rij: { ...rij, status, statusnaam: naam, zekerheid: 'klaar' },
    dossier: {
      ...dossier,
      status,
      statusnaam: naam,
      eind,
      zekerheid: 'klaar',
      mogelijkheden: mogelijkhedenBij(rij.registratie, status),
      tijdlijn: [
        ...dossier.tijdlijn,
        {
          uuid: batch,
          soort: 'status',
          kop: naam,
          tekst,
          wie: 'M. Jansen',
          geannoteerdOp: NU,
          ontvangenOp: null,
          zichtbaar: 'allen',
          zekerheid: 'klaar',
          opmerking: null,
        },
      ],
    },
  };
}

function uitgaandVan(melding: NepMelding, opdracht: OpdrachtInvoer, batch: Uuid): Uitgaand {
  const { rij } = melding;
  return uitgaandItem(0, {
    batch,
    melding: rij.uuid,
    registratie: rij.registratie,
    titel: rij.titel,
    kenmerk: rij.kenmerk,
    besluit: statusnaam(rij.registratie, DOELSTATUS[opdracht.soort] ?? opdracht.soort),
    opdracht,
    toelichting: 'toelichting' in opdracht ? (opdracht.toelichting ?? null) : null,
    beslotenOp: NU,
  });
}

/** A desk with its outbox: state that decisions change, and events that say so. */
export function maakBureau(opties: NepOpties, zend: Zend) {
  let meldingen = [...(opties.meldingen ?? [])];
  let conflicten = [...(opties.conflicten ?? [])];
  let wachtend = [...(opties.wachtend ?? [])];
  const voorheen = new Map<Uuid, NepMelding>();
  const lijsten = maakLijsten(() => meldingen);
  let teller = 0;

  const vind = (uuid: Uuid) => meldingen.find((m) => m.rij.uuid === uuid);
  const vervang = (nieuw: NepMelding) => {
    meldingen = meldingen.map((m) => (m.rij.uuid === nieuw.rij.uuid ? nieuw : m));
    zend('meldingen.gewijzigd', { uuids: [nieuw.rij.uuid] });
    zend('uitgaand.gewijzigd', {});
  };

  return {
    uitgaand: () => ({
      conflicten,
      wachtend,
      bundels: [...(opties.bundels ?? [])],
      vandaagBevestigd: [...(opties.bevestigd ?? [])],
      vandaagBevestigdAantal: opties.bevestigd?.length ?? 0,
    }),
    tellingen: (): Tellingen => {
      const paren = WEERGAVEN.map((weergave) => [weergave, lijsten.tel(weergave)] as const);
      const tabel = Object.fromEntries(paren) as Record<Weergave, number>;
      return { ...tabel, uitgaand: conflicten.length + wachtend.length };
    },
    lijsten,
    vind,
    besluit: (melding: NepMelding, opdracht: OpdrachtInvoer) => {
      teller += 1;
      const batch = nepUuid(teller, 9);
      voorheen.set(batch, melding);
      wachtend = [...wachtend, uitgaandVan(melding, opdracht, batch)];
      const bedenktijd =
        opties.bedenktijd ?? melding.dossier.mogelijkheden.find((m) => m.soort === opdracht.soort)?.bedenktijd ?? 0;
      vervang(naBesluit(melding, opdracht, batch));
      return { batch, nietVoor: null, bedenktijd };
    },
    terug: (batch: Uuid): Uitgaand | undefined => {
      const item = wachtend.find((w) => w.batch === batch);
      const was = voorheen.get(batch);
      wachtend = wachtend.filter((w) => w.batch !== batch);
      if (was) vervang(was);
      else zend('uitgaand.gewijzigd', {});
      return item;
    },
    laatste: () => wachtend.at(-1)?.batch,
    valt: (batch: Uuid) => {
      conflicten = conflicten.filter((c) => c.batch !== batch);
      zend('uitgaand.gewijzigd', {});
    },
    zet: (nieuw: readonly NepMelding[]) => {
      meldingen = [...nieuw];
      zend('meldingen.gewijzigd', {});
    },
  };
}
