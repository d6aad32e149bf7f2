// One way to write: a named, immediate transaction without an await inside.
import type { Database } from '../db/driver.ts';

export type Transaction = <T>(werk: () => T) => T;

export type TransactionHooks = {
  /** Last step inside the transaction: what was gathered while it ran. */
  readonly voorCommit: () => void;
  /** It is certain now. */
  readonly naCommit: () => void;
  /** Nothing of it happened. */
  readonly naAfbreken: () => void;
};

export function createTransaction(db: Database, haken: TransactionHooks): Transaction {
  return <T>(werk: () => T): T => {
    let uitkomst: T;
    try {
      uitkomst = db
        .transaction(() => {
          const gedaan = werk();
          haken.voorCommit();
          return gedaan;
        })
        .immediate();
    } catch (fout) {
      haken.naAfbreken();
      throw fout;
    }
    haken.naCommit();
    return uitkomst;
  };
}
