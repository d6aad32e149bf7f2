// The steps in which log, outbox, projection and audit move together. Every function here runs inside the caller's
// transaction, and every one ends in the same recomputation of the melding it touched.

import { alGedaan } from '../../../shared/domain/al-gedaan.ts';
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Conflict } from '../../../shared/domain/conflict.ts';
import { zelfdeInhoud } from '../../../shared/domain/inhoud.ts';
import { WACHT_OP_OVERDRACHT } from '../../../shared/domain/overdracht.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { type Klok, tijdstip, type UuidBron } from '../../../shared/lib/clock.ts';
import type { Geplaatst } from '../../../shared/wire/berichten.ts';
import type { AnnotatieStore } from './annotatie-store.ts';
import type { AuditStore } from './audit-store.ts';
import type { BijlageStore } from './bijlage-store.ts';
import type { MeldingStore } from './melding-store.ts';
import type { MetaStore } from './meta-store.ts';
import {
  isIndiening,
  isOnderweg,
  type NieuweBatch,
  type OutboxRij,
  type OutboxStore,
  type Probleem,
} from './outbox-store.ts';

export type Stores = {
  readonly log: AnnotatieStore;
  readonly outbox: OutboxStore;
  readonly meldingen: MeldingStore;
  readonly audit: AuditStore;
  readonly meta: MetaStore;
  readonly bijlagen: BijlageStore;
  readonly klok: Klok;
  readonly uuids: UuidBron;
};

export type Ledger = ReturnType<typeof createLedger>;

export function createLedger(s: Stores) {
  const nu = () => tijdstip(s.klok.nu());

  const heeftStatus = (rij: OutboxRij): boolean => rij.annotaties.some((a) => a.soort === 'status');
  const uuidsVan = (rijen: readonly OutboxRij[]): string[] => rijen.flatMap((r) => r.annotaties.map((a) => a.uuid));

  /** Volgnummer up to which this person's picture reaches: what he had seen, plus his own decisions behind it. One status
   * annotation of anybody else in between, and it stays what he had seen (koppelvlak chapter 5). Notes of his own do not
   * move it: the service takes them whatever happened before them, so that says nothing of what had been seen. */
  const reikwijdte = (wortel: string, gezien: number): number => {
    const erna = new Set(s.log.statussenNa(wortel, gezien).map((a) => a.uuid));
    if (erna.size === 0) return gezien;
    const vanZelf = new Set(
      uuidsVan(s.outbox.vanWortel(wortel).filter((r) => r.annotaties.some((a) => erna.has(a.uuid)))),
    );
    if ([...erna].some((uuid) => !vanZelf.has(uuid))) return gezien;
    const bevestigd = s.log.boom(wortel).filter((a) => vanZelf.has(a.uuid));
    return Math.max(gezien, ...bevestigd.map((a) => a.volgnummer));
  };

  const bevestigdeStatus = (wortel: string): string | undefined => vouw(s.log.boom(wortel), [])?.melding.status;

  const markeerBevestigd = (rij: OutboxRij): void => {
    s.outbox.naarStaat(rij.batch, 'bevestigd', { klaarOp: nu() });
    s.audit.schrijf(nu(), 'bevestigd', rij.wortel, { batch: rij.batch });
  };

  /** Its own content: another annotation under the same uuid (`uuid-hergebruikt`) is not what this person wrote. Who wrote
   * it is told to its own bronhouder only, so a tree that came in for another one leaves `medewerker` out. */
  const isAangenomen = (rij: OutboxRij): boolean => {
    if (s.log.bekend(uuidsVan([rij])).size < rij.annotaties.length) return false;
    const boom = new Map(s.log.boom(rij.wortel).map((a) => [a.uuid, a]));
    return rij.annotaties.every((a) => {
      const hier = boom.get(a.uuid);
      if (hier === undefined) return false;
      const { medewerker, ...auteur } = a.geannoteerdDoor;
      return zelfdeInhoud(hier, hier.geannoteerdDoor.medewerker === medewerker ? a : { ...a, geannoteerdDoor: auteur });
    });
  };

  /** What the service has is confirmed, however it came to be known; also what was refused since, when an earlier copy of
   * the same bytes came through after all. What waits behind it moves along, from its first annotation in the log on. */
  const neemOver = (wortel: string, open: readonly OutboxRij[]): void => {
    for (const rij of open) if (isAangenomen(rij)) markeerBevestigd(rij);
    for (const { batch, basis, lijf } of s.outbox.onderweg(wortel))
      if (lijf === null) s.outbox.zetBasis(batch, reikwijdte(wortel, basis));
  };

  /** @param status the one that holds at the service, as far as is known: never what only waits to be sent. */
  const weigerMet = (
    rij: OutboxRij,
    probleem: Probleem,
    staat: 'conflict' | 'geparkeerd',
    status: string | undefined,
  ): void => {
    if (status !== undefined && staat === 'conflict' && alGedaan(rij.annotaties, status)) {
      s.outbox.naarStaat(rij.batch, 'al-gedaan', { klaarOp: nu(), probleem });
      s.audit.schrijf(nu(), 'al-gedaan', rij.wortel, { batch: rij.batch });
      return;
    }
    s.outbox.naarStaat(rij.batch, staat, { probleem });
    s.audit.schrijf(nu(), staat, rij.wortel, { batch: rij.batch, code: probleem.code });
  };

  /** Colleagues can't see what lies on this desk: a label tells them that unsent work waits to be handed over. Its person
   * takes it off by choosing what becomes of it. */
  const zegWachtend = (rij: OutboxRij): void => {
    const { wortel, bronhouder, basis, statusToen, annotaties } = rij;
    const geannoteerdDoor = annotaties[0]?.geannoteerdDoor;
    if (geannoteerdDoor === undefined || heeftLabel(wortel)) return;
    const op = nu();
    const label = { label: WACHT_OP_OVERDRACHT, actie: 'toevoegen' } as const;
    const kop = { uuid: s.uuids.nieuw(), wortel, geannoteerdDoor, geannoteerdOp: op, zichtbaar: 'eigen' } as const;
    s.outbox.voegToe({
      batch: s.uuids.nieuw(),
      wortel,
      bronhouder,
      basis,
      annotaties: [{ ...kop, soort: 'label', ...label }],
      opdracht: { soort: 'label', ...label },
      statusToen,
      tekstToen: null,
      beslotenOp: op,
      nietVoor: op,
    });
    s.audit.schrijf(op, 'wacht-op-overdracht', wortel, { batch: rij.batch });
  };

  const heeftLabel = (wortel: string): boolean =>
    s.meldingen.projecteer(wortel)?.melding.labels.includes(WACHT_OP_OVERDRACHT) ?? false;

  /** Batches that were never sent can be judged here as the service would. Of those that left, only it knows the outcome. */
  const verwerkConflicten = (wortel: string, conflicten: readonly Conflict[]): boolean => {
    const status = bevestigdeStatus(wortel);
    const klaar = new Map(
      s.outbox
        .onderweg(wortel)
        .filter((r) => r.staat === 'klaar')
        .map((r) => [r.batch, r]),
    );
    let gewijzigd = false;
    for (const conflict of conflicten) {
      const rij = klaar.get(conflict.batch);
      // The service takes it, whoever has the melding now: what was built on it waits for that answer.
      if (rij === undefined && conflict.code === 'toegewezen-aan-collega') break;
      if (rij === undefined) continue;
      const { batch: _, ...probleem } = conflict;
      weigerMet(rij, probleem, 'conflict', status);
      if (probleem.code === 'toegewezen-aan-collega') zegWachtend(rij);
      gewijzigd = true;
    }
    return gewijzigd;
  };

  /** Nothing can stand on a submission that was refused: the service knows no such melding. */
  const zonderWortel = (open: readonly OutboxRij[]): void => {
    if (!open.some((r) => isIndiening(r) && !isOnderweg(r))) return;
    for (const rij of open)
      if (rij.staat === 'klaar') weigerMet(rij, { code: 'voorganger-geweigerd' }, 'conflict', undefined);
  };

  /** Recomputes one melding after any change. */
  const ververs = (wortel: string): void => {
    let open = s.outbox.openVanWortel(wortel);
    if (open.length > 0) {
      neemOver(wortel, open);
      zonderWortel(s.outbox.openVanWortel(wortel));
      open = s.outbox.openVanWortel(wortel);
    }
    const projectie = s.meldingen.herprojecteer(wortel, s.meta.eigenCodes(), open);
    if (projectie === undefined) {
      s.meldingen.verwijder(wortel);
      return;
    }
    if (projectie.melding.bijlagen.length > 0) s.bijlagen.vanMelding(wortel, projectie.melding.bijlagen);
    if (projectie.conflicten.length > 0 && verwerkConflicten(wortel, projectie.conflicten))
      s.meldingen.herprojecteer(wortel, s.meta.eigenCodes(), s.outbox.openVanWortel(wortel));
  };

  return {
    ververs,
    /** The `gezien` of a dossier: the highest volgnummer up to which nothing can be missing from the tree as it lies here.
     * An own note may have been confirmed by its reply before older news came in, so it does not count. */
    gezienTot: (wortel: string): number => {
      const los = new Set(uuidsVan(s.outbox.vanWortel(wortel).filter((r) => !heeftStatus(r))));
      return Math.max(0, ...s.log.boom(wortel).flatMap((a) => (los.has(a.uuid) ? [] : [a.volgnummer])));
    },
    /** Makes the whole projection anew from log and outbox; the result is the same, row for row. */
    herbouw: (): void => {
      s.meldingen.vergeetAlles();
      for (const wortel of s.meldingen.alleWortels()) ververs(wortel);
      s.meldingen.ruimLegeOp();
    },
    /** A decision of a person: queued, projected and recorded. */
    besluit: (batch: NieuweBatch): void => {
      s.outbox.voegToe({ ...batch, basis: reikwijdte(batch.wortel, batch.basis) });
      s.audit.schrijf(batch.beslotenOp, `besluit:${batch.opdracht.soort}`, batch.wortel, { batch: batch.batch });
      ververs(batch.wortel);
    },
    /** A batch leaves with these bytes. False when a person took it back at the last moment. */
    opWeg: (rij: OutboxRij, lijf: Uint8Array): boolean => {
      if (!s.outbox.verzonden(rij.batch, lijf)) return false;
      ververs(rij.wortel);
      return true;
    },
    /** After a start: what was being sent has an unknown outcome. */
    naHerstart: (): void => {
      const halverwege = s.outbox.inStaat(['verzonden']);
      s.outbox.naHerstart();
      for (const rij of halverwege) ververs(rij.wortel);
    },
    /** The service accepted a batch: its annotations enter the log under the numbers it gave. */
    bevestig: (rij: OutboxRij, antwoord: Geplaatst): void => {
      for (const annotatie of rij.annotaties) {
        const volgnummer = antwoord.volgnummers[annotatie.uuid];
        if (volgnummer === undefined) continue;
        const ontvangen = { ...annotatie, volgnummer, ontvangenOp: antwoord.ontvangenOp } as OntvangenAnnotatie;
        s.log.voegToe(ontvangen, JSON.stringify(ontvangen));
      }
      // Whatever lies here under these uuids: the service has said so, and asking again would say the same.
      if (s.outbox.een(rij.batch)?.staat === 'verzonden') markeerBevestigd(rij);
      ververs(rij.wortel);
    },
    /** The service refused a batch for good: it goes to a person, with what was waiting on its outcome. */
    weiger: (rij: OutboxRij, probleem: Probleem, staat: 'conflict' | 'geparkeerd'): void => {
      // Where another bronhouder has it, its status is that of another process.
      const status = probleem.code === 'niet-de-bronhouder' ? undefined : bevestigdeStatus(rij.wortel);
      weigerMet(rij, probleem, staat, probleem.huidigeStatus ?? status);
      for (const later of heeftStatus(rij) ? s.outbox.onderweg(rij.wortel) : [])
        if (later.nummer > rij.nummer && later.lijf === null && heeftStatus(later))
          weigerMet(later, { code: 'voorganger-geweigerd' }, 'conflict', undefined);
      ververs(rij.wortel);
    },
    /** A person took a decision back before it left, or let a refused one go. */
    laatLos: (rij: OutboxRij, staat: 'teruggehaald' | 'vervallen'): void => {
      // A melding entered by hand takes along what was built on it: none of that has left, or was refused with it.
      const samen = isIndiening(rij) ? s.outbox.openVanWortel(rij.wortel) : [rij];
      for (const { batch, annotaties } of samen) {
        s.outbox.naarStaat(batch, staat, { klaarOp: nu() });
        s.audit.schrijf(nu(), staat, rij.wortel, { batch });
        for (const a of annotaties) if (a.soort === 'bijlage') s.bijlagen.vergeetEigen(a.uuid);
      }
      ververs(rij.wortel);
    },
  };
}
