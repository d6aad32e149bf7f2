// One at a time, in the order of asking: for work on a file that waits for something in between.

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Work that fails does not hold up what comes after it. */
export function createTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
