// One way to write: a named, immediate transaction without an await inside.
import type { Database } from '../db/driver.ts';

export type Transaction = <T>(werk: () => T) => T;

export type TransactionHooks = {
  /** Last step inside the transaction: what was gathered while it ran. */
  readonly voorCommit: () => void;
  /** Nothing of it happened. */
  readonly naAfbreken: () => void;
};

export function createTransaction(db: Database, haken: TransactionHooks): Transaction {
  return <T>(werk: () => T): T => {
    try {
      return db
        .transaction(() => {
          const uitkomst = werk();
          haken.voorCommit();
          return uitkomst;
        })
        .immediate();
    } catch (fout) {
      haken.naAfbreken();
      throw fout;
    }
  };
}
