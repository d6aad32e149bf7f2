// Files of one's own go before the batch that names them. Sending one again does no harm.
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import type { BijlageStore } from '../store/bijlage-store.ts';
import type { Storing, Transport, Uitkomst } from './transport.ts';

const KWIJT = 'bijlage-klopt-niet';

export type UploadDeps = {
  readonly transport: Pick<Transport, 'stuurBestand'>;
  readonly bijlagen: BijlageStore;
  /** A file of this melding goes, or went. */
  readonly opGewijzigd: (wortel: string) => void;
};

export type Bestandenbatch = { readonly bronhouder: string; readonly annotaties: readonly Annotatie[] };

export type Verzonden<T> = {
  readonly antwoord: Uitkomst<T>;
  /** False: a file did not get there, so the batch itself did not leave (or the service certainly did not take it). */
  readonly vertrokken: boolean;
};

export type FileUpload = ReturnType<typeof createFileUpload>;

export function createFileUpload({ transport, bijlagen, opGewijzigd }: UploadDeps) {
  /** Bytes that are not here (any more) are left to the service's judgement: it may have them. */
  const uploads = async (
    { bronhouder, annotaties }: Bestandenbatch,
    ookGedane: boolean,
    signaal: AbortSignal,
  ): Promise<Storing | undefined> => {
    for (const { soort, uuid, wortel } of annotaties) {
      if (soort !== 'bijlage' || (!ookGedane && bijlagen.isGeupload(uuid))) continue;
      const gelezen = bijlagen.lees(uuid);
      if (!gelezen.ok) continue;
      bijlagen.zetUpload(uuid, true);
      opGewijzigd(wortel);
      try {
        const antwoord = await transport.stuurBestand({ bronhouder, uuid, bytes: gelezen.bytes }, signaal);
        if (!antwoord.ok) return antwoord.storing;
        bijlagen.geupload(uuid);
      } finally {
        bijlagen.zetUpload(uuid, false);
        opGewijzigd(wortel);
      }
    }
    return undefined;
  };

  /** Sends the files of a batch and then the batch. The service drops files that no annotation names within a day: when it
   * says it has not got them, they and the batch go once more. */
  return async <T>(
    batch: Bestandenbatch,
    zend: () => Promise<Uitkomst<T>>,
    signaal: AbortSignal,
  ): Promise<Verzonden<T>> => {
    for (const nogEens of [false, true]) {
      const storing = await uploads(batch, nogEens, signaal);
      if (storing !== undefined) return { antwoord: { ok: false, storing }, vertrokken: false };
      const antwoord = await zend();
      const kwijt = !antwoord.ok && antwoord.storing.soort === 'geweigerd' && antwoord.storing.code === KWIJT;
      if (nogEens || !kwijt || !batch.annotaties.some((a) => a.soort === 'bijlage'))
        return { antwoord, vertrokken: true };
    }
    throw new Error('onbereikbaar');
  };
}
