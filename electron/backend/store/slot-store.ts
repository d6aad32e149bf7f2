// The lock of the screen: whether it is locked, since when nobody used it, and the wrong tries. It is kept, so that a start
// finds it as it was.
//
//   open ──30 minutes without use, computer locked, by hand──► dicht ──pin, finger, token──► open
import { nogWachten, SLOTMINUTEN, type Slotminuten, STANDAARD_SLOTMINUTEN } from '../../../shared/domain/slot.ts';
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import type { AuditStore } from './audit-store.ts';
import type { MetaStore } from './meta-store.ts';
import type { Transaction } from './transaction.ts';

/** Stored on disk: never rename, only add. */
const NAAM = {
  pin: 'slot.pin',
  dicht: 'slot.dicht',
  minuten: 'slot.minuten',
  mislukt: 'slot.mislukt',
  laatste: 'slot.laatste',
} as const;

const MINUUT = 60_000;

/** Why it was locked, and with what it was opened: for the audit trail. */
export type Reden = 'tijd' | 'computer' | 'persoon';
export type Middel = 'pincode' | 'vinger' | 'token' | 'opnieuw-verbonden';

/** What opens it besides the pin, and who wants to know that it changed. */
export type Slotomgeving = {
  /** Token of the connection; null where a person knows none (practice mode). */
  readonly token: string | null;
  /** Asks for a finger; null where the computer has no reader. */
  readonly vraagVinger: (() => Promise<boolean>) | null;
  readonly opGewijzigd: () => void;
};

export type SlotStore = ReturnType<typeof createSlotStore>;

export function createSlotStore(
  d: { readonly meta: MetaStore; readonly audit: AuditStore; readonly transactie: Transaction; readonly klok: Klok },
  omgeving: Slotomgeving,
) {
  const { meta, audit, transactie, klok } = d;
  const lees = (naam: keyof typeof NAAM) => meta.instelling(NAAM[naam]) ?? '';
  const zet = (naam: keyof typeof NAAM, waarde: string) => meta.zetInstelling(NAAM[naam], waarde);
  const noteer = (wat: string, gegevens: Readonly<Record<string, unknown>> = {}) =>
    audit.schrijf(tijdstip(klok.nu()), wat, null, gegevens);
  // Asked at every call.
  let dicht = lees('dicht') === 'ja' && lees('pin') !== '';
  let gebruiktOp = klok.nu();

  const ingesteld = (): boolean => lees('pin') !== '';
  const minuten = (): Slotminuten =>
    SLOTMINUTEN.find((keuze) => String(keuze) === lees('minuten')) ?? STANDAARD_SLOTMINUTEN;

  /** False without a pin: nobody could open it. Throws when it can't be kept (a full disk), and is locked all the same. */
  const sluit = (reden: Reden): boolean => {
    if (!ingesteld()) return false;
    if (dicht) return true;
    dicht = true;
    try {
      transactie(() => {
        zet('dicht', 'ja');
        noteer('vergrendeld', { reden });
      });
    } finally {
      omgeving.opGewijzigd();
    }
    return true;
  };

  return {
    ...omgeving,
    ingesteld,
    minuten,
    dicht: (): boolean => dicht,
    pinHash: (): string => lees('pin'),
    sluit,
    open: (middel: Middel, zonderPin: boolean): void => {
      transactie(() => {
        zet('dicht', 'nee');
        zet('mislukt', '0');
        if (zonderPin) zet('pin', '');
        noteer('ontgrendeld', { middel });
      });
      dicht = false;
      gebruiktOp = klok.nu();
      omgeving.opGewijzigd();
    },
    /** @param hash null takes the pin away. */
    zetPin: (hash: string | null): void => {
      transactie(() => {
        zet('pin', hash ?? '');
        zet('mislukt', '0');
        noteer(hash === null ? 'pincode-verwijderd' : 'pincode-ingesteld');
      });
      omgeving.opGewijzigd();
    },
    zetMinuten: (keuze: Slotminuten): void => {
      transactie(() => {
        zet('minuten', String(keuze));
        noteer('vergrendelen-na', { minuten: keuze });
      });
      omgeving.opGewijzigd();
    },
    /** Seconds until the next try. */
    wachtSeconden: (): number => nogWachten(Number(lees('mislukt')), Number(lees('laatste')), klok.nu()),
    /** Counted before the try is looked at: a kill half-way is no free try. */
    telPoging: (): void => {
      transactie(() => {
        zet('mislukt', String(Number(lees('mislukt')) + 1));
        zet('laatste', String(klok.nu()));
        noteer('ontgrendelen-geprobeerd');
      });
    },
    /** The last try was right. */
    vergeetPogingen: (): void => zet('mislukt', '0'),
    /** A person does something. */
    gebruikt: (): void => {
      gebruiktOp = klok.nu();
    },
    /** Locks when nobody did anything for too long; a clock that was put back begins anew. */
    kijk: (): void => {
      const nu = klok.nu();
      if (nu < gebruiktOp) gebruiktOp = nu;
      if (nu - gebruiktOp >= minuten() * MINUUT) sluit('tijd');
    },
  };
}
