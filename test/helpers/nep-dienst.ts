// A scripted central service behind `Ophalen`: accepts like the real one, and fails on command. For faults only;
// whether both sides agree is for the contract tests against the real service.

import type { Ophalen } from '../../electron/backend/sync/transport.ts';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import { type NepAntwoord, nepAntwoord } from './nep-antwoord.ts';
import { createNepBestanden, netwerkfout, probleem } from './nep-bestanden.ts';

export type Script =
  | { readonly soort: 'geen-verbinding' }
  /** Accepted, but the answer is lost on the way back. */
  | { readonly soort: 'antwoord-kwijt' }
  /** Never arrives, and the connection breaks. */
  | { readonly soort: 'verzoek-kwijt' }
  | { readonly soort: 'portaalpagina' }
  | { readonly soort: 'status'; readonly status: number; readonly retryAfter?: string; readonly probleem?: object };

export type OntvangenBatch = { readonly lijf: string; readonly basis: number; readonly uuids: readonly string[] };

const KOP = { 'api-version': '1.0.0', 'content-type': 'application/json' };

function antwoord(status: number, inhoud: unknown, kop: Record<string, string> = KOP): NepAntwoord {
  return nepAntwoord(status, kop, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
}

/** @param vanaf volgnummer after which this service counts on: a second life with other numbers and cursors of its own. */
export function createNepDienst(vanaf = 1000) {
  const feed: Record<string, unknown>[] = [];
  const bomen = new Map<string, Record<string, unknown>[]>();
  const geplaatst = new Map<string, { volgnummer: number; inhoud: string }>();
  const ontvangen: OntvangenBatch[] = [];
  const scripts: Script[] = [];
  const bestanden = createNepBestanden();
  let volgnummer = vanaf;
  /** Code of the fault that every request meets, or null. */
  let storing: string | null = null;
  let cursorVerlopen = false;

  const neemOp = (a: Record<string, unknown>): number => {
    volgnummer += 1;
    const compleet = { ...a, volgnummer, ontvangenOp: '2026-11-23T09:00:00Z' };
    feed.push(compleet);
    const wortel = String(a.wortel);
    bomen.set(wortel, [...(bomen.get(wortel) ?? []), compleet]);
    return volgnummer;
  };

  const plaats = (lijf: string) => {
    const { annotaties, basis } = JSON.parse(lijf) as { annotaties: Record<string, unknown>[]; basis: number };
    ontvangen.push({ lijf, basis, uuids: annotaties.map((a) => String(a.uuid)) });
    const zonderInhoud = annotaties.some(
      (a) => a.soort === 'bijlage' && !bestanden.heeft(String(a.uuid), String(a.sha256)),
    );
    if (zonderInhoud) return probleem(422, 'bijlage-klopt-niet');
    const bekend = annotaties.every((a) => geplaatst.get(String(a.uuid))?.inhoud === JSON.stringify(a));
    if (!bekend)
      for (const a of annotaties) geplaatst.set(String(a.uuid), { volgnummer: neemOp(a), inhoud: JSON.stringify(a) });
    const volgnummers = Object.fromEntries(
      annotaties.map((a) => [String(a.uuid), geplaatst.get(String(a.uuid))?.volgnummer ?? 0]),
    );
    return antwoord(bekend ? 200 : 201, { volgnummers, ontvangenOp: '2026-11-23T09:00:00Z', verschoven: false });
  };

  const ophalen: Ophalen = async (url, verzoek) => {
    if (storing !== null) throw netwerkfout(storing);
    const { pathname, searchParams } = new URL(url);
    const bestand = await bestanden.antwoord(pathname, verzoek);
    if (bestand !== undefined) return bestand;
    if (verzoek.method === 'POST') {
      const lijf = new TextDecoder().decode(verzoek.body);
      const script = scripts.shift();
      switch (script?.soort) {
        case 'geen-verbinding':
          throw netwerkfout('ECONNREFUSED');
        case 'verzoek-kwijt':
          throw netwerkfout('ECONNRESET');
        case 'antwoord-kwijt':
          plaats(lijf);
          throw netwerkfout('ECONNRESET');
        case 'portaalpagina':
          return antwoord(200, '<html>Meld u aan bij het netwerk</html>', {});
        case 'status':
          ontvangen.push({ lijf, basis: -1, uuids: [] });
          return antwoord(script.status, script.probleem ?? {}, {
            ...KOP,
            ...(script.retryAfter ? { 'retry-after': script.retryAfter } : {}),
          });
        default:
          return plaats(lijf);
      }
    }
    if (pathname.endsWith('/annotaties')) {
      const [reeks, plek] = (searchParams.get('na') ?? `${vanaf}-0`).split('-');
      if (cursorVerlopen || reeks !== String(vanaf)) {
        cursorVerlopen = false;
        return antwoord(410, { type: 'urn:terugmeldbalie:probleem:cursor-verlopen', title: '', status: 410 });
      }
      const na = Number(plek);
      const stuk = feed.slice(na, na + Number(searchParams.get('limiet') ?? 200));
      const tot = na + stuk.length;
      return antwoord(200, { annotaties: stuk, volgende: `${vanaf}-${tot}`, meer: tot < feed.length });
    }
    const uuid = pathname.split('/').at(-1) ?? '';
    const boom = bomen.get(uuid);
    return boom
      ? antwoord(200, { annotaties: boom })
      : antwoord(404, { type: 'urn:terugmeldbalie:probleem:onbekend', title: '', status: 404 });
  };

  return {
    ophalen,
    bestanden,
    /** Puts annotations on the feed as the service would. Returns the last volgnummer. */
    ontvang: (...annotaties: readonly object[]): number => annotaties.map((a) => neemOp({ ...a })).at(-1) ?? volgnummer,
    /** The next posts go like this, one each; after that they are accepted. */
    script: (...stappen: readonly Script[]): void => {
      scripts.push(...stappen);
    },
    /** @param code why not, as Node says it. */
    zetBereikbaar: (waarde: boolean, code = 'ECONNREFUSED'): void => {
      storing = waarde ? null : code;
    },
    laatCursorVerlopen: (): void => {
      cursorVerlopen = true;
    },
    /** Everything that was posted and read, in order. */
    ontvangen: (): readonly OntvangenBatch[] => ontvangen,
    boom: (wortel: string): readonly OntvangenAnnotatie[] =>
      (bomen.get(wortel) ?? []) as unknown as OntvangenAnnotatie[],
    feed: (): readonly object[] => feed,
  };
}

export type NepDienst = ReturnType<typeof createNepDienst>;
