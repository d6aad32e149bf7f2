// What a route is, and how a request finds its own.
import type { Antwoord } from './antwoord.ts';
import type { Httpverzoek } from './vervoer.ts';
import type { Aanroeper, Namens } from './wie.ts';

export type Methode = 'GET' | 'POST' | 'PUT';

export type Verzoek = {
  readonly http: Httpverzoek;
  /** Named parts of the path. */
  readonly deel: (naam: string) => string;
  readonly vraag: URLSearchParams;
  /** Aborts when the caller goes away. */
  readonly weg: AbortSignal;
};

/** A request of somebody who is signed in. */
export type Persoonsverzoek = Verzoek & { readonly aanroeper: Aanroeper };
/** A request of somebody who acts for a bronhouder. */
export type Bronhouderverzoek = Persoonsverzoek & { readonly namens: Namens };

export type Route = { readonly methode: Methode; readonly pad: string } & (
  | { readonly voor: 'iedereen'; readonly handel: (verzoek: Verzoek) => Promise<Antwoord> }
  | { readonly voor: 'persoon'; readonly handel: (verzoek: Persoonsverzoek) => Promise<Antwoord> }
  | { readonly voor: 'bronhouder'; readonly handel: (verzoek: Bronhouderverzoek) => Promise<Antwoord> }
);

export type Treffer =
  | { readonly soort: 'route'; readonly route: Route; readonly delen: ReadonlyMap<string, string> }
  | { readonly soort: 'andere-methode'; readonly toegestaan: readonly string[] }
  | { readonly soort: 'geen' };

/** The named parts when the path fits `:name` patterns; undefined when it does not. */
function pas(patroon: string, pad: string): Map<string, string> | undefined {
  const verwacht = patroon.split('/');
  const gekregen = pad.split('/');
  if (verwacht.length !== gekregen.length) return undefined;
  const delen = new Map<string, string>();
  for (const [i, deel] of verwacht.entries()) {
    const stuk = gekregen[i] ?? '';
    if (!deel.startsWith(':')) {
      if (deel !== stuk) return undefined;
    } else if (stuk === '' || stuk.startsWith('_')) return undefined;
    else delen.set(deel.slice(1), decodeer(stuk));
  }
  return delen;
}

function decodeer(stuk: string): string {
  try {
    return decodeURIComponent(stuk);
  } catch {
    return stuk;
  }
}

/** `pad` without the version. HEAD is answered as GET, without a body. */
export function zoekRoute(routes: readonly Route[], methode: string, pad: string): Treffer {
  const gevraagd = methode === 'HEAD' ? 'GET' : methode;
  const passend = routes.flatMap((route) => {
    const delen = pas(route.pad, pad);
    return delen ? [{ route, delen }] : [];
  });
  const treffer = passend.find(({ route }) => route.methode === gevraagd);
  if (treffer) return { soort: 'route', ...treffer };
  if (passend.length === 0) return { soort: 'geen' };
  return { soort: 'andere-methode', toegestaan: passend.map(({ route }) => route.methode) };
}
