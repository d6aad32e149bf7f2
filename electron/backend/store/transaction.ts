// One way to write: a named, immediate transaction without an await inside.
import type { Database } from '../db/driver.ts';

export type Transaction = <T>(werk: () => T) => T;

export function createTransaction(db: Database): Transaction {
  return <T>(werk: () => T): T => db.transaction(werk).immediate();
}
