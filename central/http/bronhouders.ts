// GET /bronhouders: the directory, with an ETag.
import { createHash } from 'node:crypto';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import type { Adresboek } from '../regels/adresboek.ts';
import { type Antwoord, json } from './antwoord.ts';
import { noemtEtag } from './bereik.ts';
import type { Persoonsverzoek, Route } from './routes.ts';

export type Bronhouderonderdelen = { readonly adresboek: Adresboek; readonly klok: Klok };

function haal({ adresboek, klok }: Bronhouderonderdelen, { http }: Persoonsverzoek): Antwoord {
  const lijf = { bronhouders: adresboek.lijst(amsterdamDatum(tijdstip(klok.nu()))) };
  const etag = `"${createHash('sha256').update(JSON.stringify(lijf)).digest('hex')}"`;
  // Asked again each time, and answered in a few bytes while nothing changes.
  const koppen = { ETag: etag, 'Cache-Control': 'private, no-cache' };
  if (noemtEtag(http.headers['if-none-match'], etag)) return { status: 304, koppen, lijf: undefined };
  return json(200, lijf, koppen);
}

export function bronhouderroutes(delen: Bronhouderonderdelen): readonly Route[] {
  return [{ methode: 'GET', pad: '/bronhouders', voor: 'persoon', handel: async (verzoek) => haal(delen, verzoek) }];
}
