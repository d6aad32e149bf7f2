// The same network over real HTTP: every request goes through a proxy that spoils its connection as chance has it, and is
// done before the history goes on.
import type { Losverzoek } from '../../central/http/vervoer.ts';
import { maakStorendeProxy, type Storing } from '../helpers/storende-proxy.ts';
import type { Boek } from './boek.ts';
import { isVoor, type Net } from './net.ts';
import type { Toeval } from './toeval.ts';
import type { Voorziening } from './voorziening.ts';

const STORINGEN: readonly (readonly [number, Storing])[] = [
  [60, 'door'],
  [6, 'antwoord-kwijt'],
  [4, 'afgebroken'],
  [5, 'dubbel'],
  [5, 'te-laat'],
  [4, 'verzoek-kwijt'],
  [4, 'geweigerd'],
];
const KOMT_NIET_AAN: ReadonlySet<Storing> = new Set(['te-laat', 'verzoek-kwijt', 'geweigerd']);

export function maakHttpNet(dienst: Voorziening, boek: Boek, t: Toeval): Net & { readonly sluit: () => Promise<void> } {
  const proxy = maakStorendeProxy(dienst.poort);
  const nasleep: Losverzoek[] = [];
  let weer: { readonly vast: string | undefined } | undefined;
  const noteer = (verzoek: Losverzoek): void => {
    if (dienst.draait() && verzoek.headers.authorization !== 'Bearer verlopen') boek.aankomst(verzoek);
  };
  return {
    ophalenVoor:
      (punt) =>
      async (url, { method, headers, body }) => {
        const { pathname, search } = new URL(url);
        const laag = Object.fromEntries(Object.entries(headers).map(([naam, w]) => [naam.toLowerCase(), w]));
        const bytes = body === undefined ? {} : { body: new Uint8Array(body) };
        const verzoek = punt.vertrek({ method, url: pathname + search, headers: laag, ...bytes });
        const storing = weer ? 'door' : t.weeg(STORINGEN);
        if (weer && isVoor(weer.vast, verzoek))
          return new Response(null, { status: 503, headers: { 'API-Version': '1.0.0' } });
        if (storing === 'te-laat') nasleep.push(verzoek);
        if (!KOMT_NIET_AAN.has(storing)) noteer(verzoek);
        const poort = await proxy.poort(storing);
        const koppen = Object.entries(verzoek.headers).flatMap(([n, w]): [string, string][] => (w ? [[n, w]] : []));
        return fetch(`http://127.0.0.1:${poort}${verzoek.url}`, { method, headers: koppen, ...bytes });
      },
    aantal: () => 0,
    fase: () => 'heen',
    omschrijf: () => '',
    stap: async () => undefined,
    nasleepAantal: proxy.nakomers,
    laatNakomen: async () => {
      const verzoek = nasleep.shift();
      if (verzoek !== undefined) noteer(verzoek);
      await proxy.laatNakomen();
    },
    zetOpen: (vast) => {
      weer = { vast };
    },
    sluit: proxy.sluit,
  };
}
