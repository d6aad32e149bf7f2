// The worker in which a file is read: one for each file, stopped when it takes too long.
import type { Bestandssoort } from '../../../shared/domain/bestand/soort.ts';
import { leesDatums } from './eigenschappen.ts';
import { leesExif } from './exif.ts';
import { type Leesvraag, leesBestand } from './lees.ts';

export type Werkvraag =
  | { readonly wat: 'bestand'; readonly vraag: Leesvraag }
  | { readonly wat: 'exif'; readonly bytes: Uint8Array }
  | { readonly wat: 'datums'; readonly soort: Bestandssoort; readonly bytes: Uint8Array };

addEventListener('message', (event: MessageEvent<Werkvraag>) => {
  const { data } = event;
  if (data.wat === 'exif') postMessage(leesExif(data.bytes));
  else if (data.wat === 'datums') postMessage(leesDatums(data.soort, data.bytes));
  else void leesBestand(data.vraag).then((uitkomst) => postMessage(uitkomst));
});
