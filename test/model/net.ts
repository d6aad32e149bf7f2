// The network between desktops and the service. Every request stands still twice: before it arrives, and before its
// answer comes back. A command of the history says what happens to it there.
//
//   desktop ─vertrek─► [heen] ─bezorg─► service ─► [terug] ─geef─► desktop
//                        │ kwijt, geweigerd, portaal, 503, 429     │ kwijt, afgekapt, portaal, andere versie
//                        └ a copy may stay behind and arrive at any later moment (nasleep)
import type { Httpantwoord, Losverzoek } from '../../central/http/vervoer.ts';
import type { Ophalen } from '../../electron/backend/sync/transport.ts';
import type { Voorziening } from './voorziening.ts';

/** What can happen on the way there. */
export type Heenlot =
  | 'bezorg'
  /** Arrives, and a copy of it arrives again some other time. */
  | 'dubbel'
  /** The sender gives up waiting; it may still arrive some other time. */
  | 'te-laat'
  | 'kwijt'
  /** Certainly not sent: nobody listens. */
  | 'niet-bereikt'
  | 'portaal'
  | '503'
  | '429'
  | '500';
/** What can happen on the way back. */
export type Teruglot = 'geef' | 'kwijt' | 'afgekapt' | 'afgebroken' | 'portaal' | 'andere-versie' | '502';

type Antwoord = Awaited<ReturnType<Ophalen>>;

type Bericht = {
  readonly van: string;
  readonly verzoek: Losverzoek;
  /** What the service said; undefined while the request has not arrived. */
  antwoord: Httpantwoord | undefined;
  readonly geef: (antwoord: Antwoord) => void;
  readonly breek: (fout: Error) => void;
};

/** Where a request leaves from. */
export type Vertrekpunt = {
  readonly naam: string;
  /** False after a kill: nothing reaches it any more. */
  readonly leeft: () => boolean;
  /** The request as it really leaves: with an expired token, a lost cursor. */
  readonly vertrek: (verzoek: Losverzoek) => Losverzoek;
};

/** Does this request bring something to that melding? */
export function isVoor(wortel: string | undefined, { method, body }: Losverzoek): boolean {
  if (wortel === undefined || method === 'GET' || body === undefined) return false;
  return new TextDecoder().decode(body).includes(`"wortel":"${wortel}"`);
}

export function netwerkfout(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

const LEEG = new Uint8Array();
const tekst = (t: string): Uint8Array => new TextEncoder().encode(t);

function vorm({ status, koppen, lijf }: Httpantwoord, breekt = false): Antwoord {
  const laag = new Map(Object.entries(koppen).map(([naam, waarde]) => [naam.toLowerCase(), waarde]));
  return {
    status,
    headers: { get: (naam) => laag.get(naam.toLowerCase()) ?? null },
    body: breekt
      ? new ReadableStream({ pull: (stroom) => stroom.error(netwerkfout('UND_ERR_SOCKET')) })
      : new Response(new Uint8Array(lijf)).body,
  };
}

const PORTAAL: Httpantwoord = { status: 200, koppen: { 'Content-Type': 'text/html' }, lijf: tekst('<html>Log in') };
const versie = { 'API-Version': '1.0.0' };
const TUSSENDOOR: Readonly<Record<'503' | '429' | '500' | '502', Httpantwoord>> = {
  '503': { status: 503, koppen: { ...versie, 'Retry-After': '30' }, lijf: LEEG },
  '429': { status: 429, koppen: { ...versie, 'Retry-After': '2' }, lijf: LEEG },
  '500': { status: 500, koppen: versie, lijf: LEEG },
  '502': { status: 502, koppen: {}, lijf: tekst('<html>Bad gateway') },
};

export type Net = {
  /** The way out of one desktop, until it is killed. */
  readonly ophalenVoor: (punt: Vertrekpunt) => Ophalen;
  readonly aantal: () => number;
  /** Where this message stands: on its way there, or back. */
  readonly fase: (i: number) => 'heen' | 'terug';
  readonly omschrijf: (i: number) => string;
  /** One message one step further. */
  readonly stap: (i: number, lot: { readonly heen: Heenlot; readonly terug: Teruglot }) => Promise<void>;
  readonly nasleepAantal: () => number;
  /** A copy that stayed behind arrives; nobody waits for its answer. */
  readonly laatNakomen: (i: number) => Promise<void>;
  /** From now on everything arrives at once, answer and all; but what goes to the melding `vast` is put off, time and again. */
  readonly zetOpen: (vast: string | undefined) => void;
};

export function maakNet(dienst: Voorziening): Net {
  const onderweg: Bericht[] = [];
  const nasleep: Losverzoek[] = [];
  let weer: { readonly vast: string | undefined } | undefined;

  const bezorg = async (verzoek: Losverzoek): Promise<Httpantwoord> => {
    const antwoord = await dienst.vraag(verzoek);
    if (antwoord === undefined) throw netwerkfout('ECONNREFUSED');
    return antwoord;
  };

  /** Only what changes something is worth a second arrival. */
  const laatNa = ({ verzoek }: Bericht): void => {
    if (verzoek.method !== 'GET') nasleep.push(verzoek);
  };

  const heen = async (b: Bericht, lot: Heenlot): Promise<void> => {
    switch (lot) {
      case 'bezorg':
      case 'dubbel':
        // What nobody listened to certainly never left.
        if (lot === 'dubbel' && dienst.draait()) laatNa(b);
        try {
          b.antwoord = await bezorg(b.verzoek);
        } catch (fout) {
          return neemUit(b, () => b.breek(fout instanceof Error ? fout : netwerkfout('ECONNRESET')));
        }
        return;
      case 'te-laat':
        laatNa(b);
        return neemUit(b, () => b.breek(netwerkfout('UND_ERR_HEADERS_TIMEOUT')));
      case 'kwijt':
        return neemUit(b, () => b.breek(netwerkfout('ECONNRESET')));
      case 'niet-bereikt':
        return neemUit(b, () => b.breek(netwerkfout('ECONNREFUSED')));
      case 'portaal':
        return neemUit(b, () => b.geef(vorm(PORTAAL)));
      default:
        return neemUit(b, () => b.geef(vorm(TUSSENDOOR[lot])));
    }
  };

  const terug = (b: Bericht, antwoord: Httpantwoord, lot: Teruglot): void => {
    const { status, koppen, lijf } = antwoord;
    neemUit(b, () => {
      if (lot === 'geef') b.geef(vorm(antwoord));
      else if (lot === 'kwijt') b.breek(netwerkfout('ECONNRESET'));
      else if (lot === 'afgekapt')
        b.geef(vorm({ status, koppen, lijf: lijf.subarray(0, Math.floor(lijf.length / 2)) }));
      else if (lot === 'afgebroken') b.geef(vorm(antwoord, true));
      else if (lot === 'portaal') b.geef(vorm(PORTAAL));
      else if (lot === 'andere-versie') b.geef(vorm({ status, koppen: { ...koppen, 'API-Version': '2.0.0' }, lijf }));
      else b.geef(vorm(TUSSENDOOR[lot]));
    });
  };

  const neemUit = (b: Bericht, daarna: () => void): void => {
    onderweg.splice(onderweg.indexOf(b), 1);
    daarna();
  };

  return {
    ophalenVoor: (punt) => {
      return async (url, { method, headers, body }) => {
        const adres = new URL(url);
        const kaal = {
          method,
          url: adres.pathname + adres.search,
          headers: Object.fromEntries(Object.entries(headers).map(([naam, w]) => [naam.toLowerCase(), w])),
          ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        };
        const verzoek = punt.vertrek(kaal);
        if (weer) return vorm(isVoor(weer.vast, verzoek) ? TUSSENDOOR['503'] : await bezorg(verzoek));
        const { promise, resolve, reject } = Promise.withResolvers<Antwoord>();
        const nogDaar =
          <T>(doe: (waarde: T) => void) =>
          (waarde: T): void => {
            if (punt.leeft()) doe(waarde);
          };
        onderweg.push({
          van: punt.naam,
          verzoek,
          antwoord: undefined,
          geef: nogDaar(resolve),
          breek: nogDaar(reject),
        });
        return promise;
      };
    },
    aantal: () => onderweg.length,
    fase: (i) => (onderweg[i]?.antwoord === undefined ? 'heen' : 'terug'),
    omschrijf: (i) => `${onderweg[i]?.van} ${onderweg[i]?.verzoek.method}`,
    stap: async (i, lot) => {
      const b = onderweg[i];
      if (b === undefined) return;
      if (b.antwoord === undefined) await heen(b, lot.heen);
      else terug(b, b.antwoord, lot.terug);
    },
    nasleepAantal: () => nasleep.length,
    laatNakomen: async (i) => {
      const [verzoek] = nasleep.splice(i, 1);
      if (verzoek !== undefined) await dienst.vraag(verzoek);
    },
    zetOpen: (vast) => {
      weer = { vast };
    },
  };
}
