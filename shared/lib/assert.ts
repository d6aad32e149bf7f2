// Closes a switch over a union: a forgotten case does not compile, an impossible one is a bug.

export function assertNever(waarde: never, waar: string): never {
  // Only the place is named: the value could hold something of a melding.
  throw new Error(`Onmogelijk geval in ${waar}${typeof waarde === 'undefined' ? ' (undefined)' : ''}`);
}
