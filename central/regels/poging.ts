// The same identities for every attempt at one decision: a storage may run a transaction again, and then nothing may differ.
import type { Uuid } from '../../shared/lib/brand.ts';
import type { UuidBron } from '../../shared/lib/clock.ts';

/** Gives for each attempt a source that makes the same uuids in the same order. */
export function elkePogingGelijk(uuids: UuidBron): () => UuidBron {
  const gemaakt: Uuid[] = [];
  return () => {
    let volgende = 0;
    return {
      nieuw: () => {
        const uuid = gemaakt[volgende] ?? uuids.nieuw();
        gemaakt[volgende] = uuid;
        volgende += 1;
        return uuid;
      },
    };
  };
}
