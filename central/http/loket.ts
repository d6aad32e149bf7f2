// Where every request is answered, whatever brought it: route, who may, how fast, faults, and an orderly end.
import type { UuidBron } from '../../shared/lib/clock.ts';
import { API_VERSIE } from '../../shared/wire/berichten.ts';
import { type Antwoord, lijfBytes, probleem } from './antwoord.ts';
import { type Route, type Verzoek, zoekRoute } from './routes.ts';
import type { Tempo } from './tempo.ts';
import type { Httpantwoord, Httpverzoek } from './vervoer.ts';
import { bronhouderNodig, type Poortwachter } from './wie.ts';

/** Everything a log may hold: ids and codes, never what a melding says. */
export type Logregel = {
  readonly verzoek: string;
  readonly route: string;
  readonly status: number;
  readonly fout: string;
};

export type Loketonderdelen = {
  readonly routes: readonly Route[];
  readonly poortwachter: Poortwachter;
  readonly tempo: Tempo;
  readonly uuids: UuidBron;
  /** True for a fault that passes by itself: answered with 503 instead of 500. */
  readonly isTijdelijk: (fout: unknown) => boolean;
  readonly log: (regel: Logregel) => void;
};

export type Loket = {
  /** @param weg aborts when the caller has gone away; only then it rejects. */
  readonly beantwoord: (http: Httpverzoek, weg: AbortSignal) => Promise<Httpantwoord>;
  /** What cannot be read as a request at all. */
  readonly onleesbaar: (status: 400 | 431) => Httpantwoord;
  /** New calls get 503 from now on; resolves when the running ones have their answer. */
  readonly sluit: () => Promise<void>;
  readonly isDicht: () => boolean;
};

const VERSIEPAD = '/v1';
/** Seconds after which it is worth trying again: a passing fault, a service that restarts. */
const LATER = '5';

const VASTE_KOPPEN = {
  'API-Version': API_VERSIE,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

function onbekend(): Antwoord {
  return probleem('onbekend', { detail: 'Dit adres bestaat niet.' });
}

function nietBeschikbaar(): Antwoord {
  return probleem('niet-beschikbaar', {
    detail: 'Probeer het over enkele seconden opnieuw.',
    koppen: { 'Retry-After': LATER },
  });
}

function teVeel(seconden: number): Antwoord {
  return probleem('te-veel-verzoeken', {
    detail: 'U vraagt meer dan deze dienst voor één persoon toestaat.',
    koppen: { 'Retry-After': String(seconden) },
  });
}

async function behandel(delen: Loketonderdelen, http: Httpverzoek, weg: AbortSignal): Promise<Antwoord> {
  const adres = URL.parse(http.url, 'http://centraal');
  if (!adres?.pathname.startsWith(`${VERSIEPAD}/`)) return onbekend();
  const treffer = zoekRoute(delen.routes, http.method, adres.pathname.slice(VERSIEPAD.length));
  if (treffer.soort === 'geen') return onbekend();
  if (treffer.soort === 'andere-methode')
    return probleem('methode-niet-toegestaan', {
      detail: `Hier kan alleen ${treffer.toegestaan.join(' en ')}.`,
      koppen: { Allow: treffer.toegestaan.join(', ') },
    });
  const { route } = treffer;
  const verzoek: Verzoek = { http, weg, vraag: adres.searchParams, deel: (naam) => treffer.delen.get(naam) ?? '' };
  if (route.voor === 'iedereen') return route.handel(verzoek);
  const toegang = await delen.poortwachter(http.headers);
  if (!toegang.ok) return toegang.fout;
  const aanroeper = toegang.waarde;
  const wachten = delen.tempo.vraag(aanroeper.persoon.id);
  if (wachten > 0) return teVeel(wachten);
  if (route.voor === 'persoon') return route.handel({ ...verzoek, aanroeper });
  const { namens } = aanroeper;
  return namens ? route.handel({ ...verzoek, aanroeper, namens }) : bronhouderNodig(aanroeper);
}

function gereed(antwoord: Antwoord, methode: string, verzoek: string): Httpantwoord {
  const bytes = lijfBytes(antwoord, `urn:uuid:${verzoek}`);
  const lengte = antwoord.status === 304 ? {} : { 'Content-Length': String(bytes.byteLength) };
  return {
    status: antwoord.status,
    koppen: { ...VASTE_KOPPEN, ...antwoord.koppen, ...lengte },
    lijf: methode === 'HEAD' ? new Uint8Array() : bytes,
  };
}

/** A fault nobody foresaw: logged by name, without its message, which could hold something of a melding. */
function onverwacht(
  { isTijdelijk, log }: Loketonderdelen,
  fout: unknown,
  verzoek: string,
  http: Httpverzoek,
): Antwoord {
  const antwoord = isTijdelijk(fout)
    ? nietBeschikbaar()
    : probleem('interne-fout', { detail: 'Noem bij een vraag hierover het nummer bij instance.' });
  const plek = fout instanceof Error ? (fout.stack ?? '').split('\n').find((r) => r.trim().startsWith('at ')) : '';
  const naam = fout instanceof Error ? fout.name : typeof fout;
  const route = `${http.method} ${http.url.split(/[/?]/)[2] ?? ''}`;
  log({ verzoek, route, status: antwoord.status, fout: `${naam} ${plek?.trim() ?? ''}` });
  return antwoord;
}

export function maakLoket(delen: Loketonderdelen): Loket {
  let dicht = false;
  let lopend = 0;
  const { promise: leeg, resolve: isLeeg } = Promise.withResolvers<void>();

  async function bedien(http: Httpverzoek, weg: AbortSignal, verzoek: string): Promise<Antwoord> {
    lopend += 1;
    try {
      return await behandel(delen, http, weg);
    } catch (fout) {
      // Nobody is there any more to answer to.
      if (weg.aborted) throw fout;
      return onverwacht(delen, fout, verzoek, http);
    } finally {
      lopend -= 1;
      if (dicht && lopend === 0) isLeeg();
    }
  }

  return {
    beantwoord: async (http, weg) => {
      const verzoek = delen.uuids.nieuw();
      return gereed(dicht ? nietBeschikbaar() : await bedien(http, weg, verzoek), http.method, verzoek);
    },
    onleesbaar: (status) => {
      const detail = status === 431 ? 'De koppen van het verzoek zijn te groot.' : 'Het verzoek is geen leesbaar HTTP.';
      const velden = status === 431 ? {} : { fouten: [{ pad: '', melding: 'is geen leesbaar HTTP' }] };
      const antwoord = probleem(status === 431 ? 'te-groot' : 'ongeldig', { status, detail, velden });
      return gereed(antwoord, 'GET', delen.uuids.nieuw());
    },
    sluit: () => {
      dicht = true;
      if (lopend === 0) isLeeg();
      return leeg;
    },
    isDicht: () => dicht,
  };
}
