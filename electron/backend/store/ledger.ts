// The steps in which log, outbox, projection and audit move together. Every function here runs inside the caller's
// transaction, and every one ends in the same recomputation of the melding it touched.

import { alGedaan } from '../../../shared/domain/al-gedaan.ts';
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Conflict } from '../../../shared/domain/conflict.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import type { Geplaatst } from '../../../shared/wire/berichten.ts';
import type { AnnotatieStore } from './annotatie-store.ts';
import type { AuditStore } from './audit-store.ts';
import type { BijlageStore } from './bijlage-store.ts';
import type { MeldingStore } from './melding-store.ts';
import type { MetaStore } from './meta-store.ts';
import { isOnderweg, type NieuweBatch, type OutboxRij, type OutboxStore, type Probleem } from './outbox-store.ts';

export type Stores = {
  readonly log: AnnotatieStore;
  readonly outbox: OutboxStore;
  readonly meldingen: MeldingStore;
  readonly audit: AuditStore;
  readonly meta: MetaStore;
  readonly bijlagen: BijlageStore;
  readonly klok: Klok;
};

export type Ledger = ReturnType<typeof createLedger>;

export function createLedger(s: Stores) {
  const nu = () => tijdstip(s.klok.nu());

  /** Volgnummer up to which this person's picture reaches: what he had seen, plus his own confirmed work behind it.
   * One status annotation of anybody else in between, and it stays what he had seen (koppelvlak chapter 5). */
  const reikwijdte = (wortel: string, gezien: number): number => {
    const vanZelf = new Set(s.outbox.vanWortel(wortel).flatMap((b) => b.annotaties.map((a): string => a.uuid)));
    if (s.log.statussenNa(wortel, gezien).some((a) => !vanZelf.has(a.uuid))) return gezien;
    const bevestigd = s.log.boom(wortel).filter((a) => vanZelf.has(a.uuid));
    return Math.max(gezien, ...bevestigd.map((a) => a.volgnummer));
  };

  const markeerBevestigd = (rij: OutboxRij): void => {
    s.outbox.naarStaat(rij.batch, 'bevestigd', { klaarOp: nu() });
    s.audit.schrijf(nu(), 'bevestigd', rij.wortel, { batch: rij.batch });
    for (const volgende of s.outbox.onderweg(rij.wortel))
      if (volgende.lijf === null) s.outbox.zetBasis(volgende.batch, reikwijdte(rij.wortel, volgende.basis));
  };

  const weigerMet = (
    rij: OutboxRij,
    probleem: Probleem,
    staat: 'conflict' | 'geparkeerd',
    melding: Melding | undefined,
  ): void => {
    if (melding !== undefined && staat === 'conflict' && alGedaan(rij.annotaties, melding.status)) {
      s.outbox.naarStaat(rij.batch, 'al-gedaan', { klaarOp: nu(), probleem });
      s.audit.schrijf(nu(), 'al-gedaan', rij.wortel, { batch: rij.batch });
      return;
    }
    s.outbox.naarStaat(rij.batch, staat, { probleem });
    s.audit.schrijf(nu(), staat, rij.wortel, { batch: rij.batch, code: probleem.code });
  };

  /** Batches that were never sent can be judged here as the service would. Of those that left, only it knows the outcome. */
  const verwerkConflicten = (wortel: string, conflicten: readonly Conflict[], melding: Melding): boolean => {
    const klaar = new Map(
      s.outbox
        .onderweg(wortel)
        .filter((r) => r.staat === 'klaar')
        .map((r) => [r.batch, r]),
    );
    let gewijzigd = false;
    for (const conflict of conflicten) {
      const rij = klaar.get(conflict.batch);
      if (rij === undefined) continue;
      const { batch: _, ...probleem } = conflict;
      weigerMet(rij, probleem, 'conflict', melding);
      gewijzigd = true;
    }
    return gewijzigd;
  };

  /** Recomputes one melding after any change. */
  const ververs = (wortel: string): void => {
    let open = s.outbox.openVanWortel(wortel);
    for (const rij of open.filter(isOnderweg)) {
      const uuids = rij.annotaties.map((a) => a.uuid);
      if (s.log.bekend(uuids).size === uuids.length) markeerBevestigd(rij);
    }
    if (open.length > 0) open = s.outbox.openVanWortel(wortel);
    const projectie = s.meldingen.herprojecteer(wortel, s.meta.eigenCodes(), open);
    if (projectie === undefined) return;
    for (const b of projectie.melding.bijlagen) if (s.bijlagen.staat(b.uuid) === undefined) s.bijlagen.meld(b);
    if (projectie.conflicten.length > 0 && verwerkConflicten(wortel, projectie.conflicten, projectie.melding))
      s.meldingen.herprojecteer(wortel, s.meta.eigenCodes(), s.outbox.openVanWortel(wortel));
  };

  return {
    ververs,
    reikwijdte,
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
      ververs(rij.wortel);
    },
    /** The service refused a batch for good: it goes to a person, with what was waiting on its outcome. */
    weiger: (rij: OutboxRij, probleem: Probleem, staat: 'conflict' | 'geparkeerd'): void => {
      weigerMet(rij, probleem, staat, s.meldingen.projecteer(rij.wortel)?.melding);
      const metStatus = rij.annotaties.some((a) => a.soort === 'status');
      for (const later of metStatus ? s.outbox.onderweg(rij.wortel) : [])
        if (later.nummer > rij.nummer && later.lijf === null && later.annotaties.some((a) => a.soort === 'status'))
          weigerMet(later, { code: 'voorganger-geweigerd' }, 'conflict', undefined);
      ververs(rij.wortel);
    },
    /** A person took a decision back before it left, or let a refused one go. */
    laatLos: (rij: OutboxRij, staat: 'teruggehaald' | 'vervallen'): void => {
      s.outbox.naarStaat(rij.batch, staat, { klaarOp: nu() });
      s.audit.schrijf(nu(), staat, rij.wortel, { batch: rij.batch });
      ververs(rij.wortel);
    },
  };
}
