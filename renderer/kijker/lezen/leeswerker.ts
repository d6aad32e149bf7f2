// The worker in which a file is read: one for each file, stopped when it takes too long.
import { leesExif } from './exif.ts';
import { type Leesvraag, leesBestand } from './lees.ts';

export type Werkvraag =
  | { readonly wat: 'bestand'; readonly vraag: Leesvraag }
  | { readonly wat: 'exif'; readonly bytes: Uint8Array };

addEventListener('message', (event: MessageEvent<Werkvraag>) => {
  const { data } = event;
  if (data.wat === 'exif') postMessage(leesExif(data.bytes));
  else void leesBestand(data.vraag).then((uitkomst) => postMessage(uitkomst));
});
