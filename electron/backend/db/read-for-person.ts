// A file that a person chose to add: read piece by piece, so that nothing waits for a slow disk. Only a file; a folder, a
// device or a pipe has no bytes to add.
import { open } from 'node:fs/promises';

const STUK = 1_048_576;

export type Leesbaar = {
  readonly bytes: number;
  readonly stukken: () => AsyncGenerator<Uint8Array>;
  readonly sluit: () => Promise<void>;
};

/** Undefined when it can't be opened, or is no file. Reading on may throw the system's error. */
export async function readForPerson(pad: string): Promise<Leesbaar | undefined> {
  try {
    const bestand = await open(pad, 'r');
    const stat = await bestand.stat();
    if (!stat.isFile()) {
      await bestand.close();
      return undefined;
    }
    return {
      bytes: stat.size,
      async *stukken() {
        for (;;) {
          const stuk = Buffer.alloc(STUK);
          const { bytesRead } = await bestand.read(stuk, 0, STUK);
          if (bytesRead === 0) return;
          yield stuk.subarray(0, bytesRead);
        }
      },
      sluit: () => bestand.close(),
    };
  } catch {
    return undefined;
  }
}
