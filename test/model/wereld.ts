// A history's world, made from its seed: one service, two to five desktops, those who report, and the network between them.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Losverzoek } from '../../central/http/vervoer.ts';
import { type Ik, ikSchema } from '../../shared/wire/berichten.ts';
import { type Boek, maakBoek } from './boek.ts';
import { type Bureau, maakBureau } from './bureau.ts';
import {
  AMSTERDAM,
  LEZER,
  NA_DE_FUSIE,
  PERSONEN,
  type Persoon,
  tokenVan,
  UTRECHT,
  VOOR_DE_FUSIE,
  WEESP,
  WEESPERS,
} from './mensen.ts';
import { maakNet, type Net } from './net.ts';
import { maakHttpNet } from './net-http.ts';
import { type Eigenklok, maakWereldtijd, type Wereldtijd } from './tijd.ts';
import { maakToeval, meng, uuidReeks } from './toeval.ts';
import { maakToneel, type Scherm, type Toneel } from './toneel.ts';
import { maakVoorziening, type Voorziening } from './voorziening.ts';

/** What a desktop's requests really carry. */
export type Vervorming = { verlopen: boolean; readonly cursorKwijt: Set<string> };

export type Wereld = Omit<Toneel, 'bureaus' | 'dienst' | 'tijd'> & {
  readonly dienst: Voorziening;
  readonly tijd: Wereldtijd;
  readonly dienstklok: Eigenklok;
  readonly net: Net;
  readonly bureaus: readonly Bureau[];
  readonly vervorming: ReadonlyMap<string, Vervorming>;
  /** Lets everything run that can run now. */
  readonly settel: () => Promise<void>;
  readonly ruimOp: () => Promise<void>;
};

const SNEL = '/dev/shm';

async function ikVan(dienst: Voorziening, persoon: Persoon): Promise<Ik> {
  const antwoord = await dienst.vraag({
    method: 'GET',
    url: '/v1/ik',
    headers: { authorization: `Bearer ${tokenVan(persoon.id)}` },
  });
  return ikSchema.parse(JSON.parse(new TextDecoder().decode(antwoord?.lijf)));
}

/** Notes what arrives and was let in, whatever brought it. */
function metAankomst(dienst: Voorziening, boek: Boek): Voorziening {
  return {
    ...dienst,
    vraag: (verzoek) =>
      dienst.vraag(verzoek)?.then((antwoord) => {
        if (antwoord.status !== 401) boek.aankomst(verzoek);
        return antwoord;
      }),
  };
}

function vervorm(verzoek: Losverzoek, { verlopen, cursorKwijt }: Vervorming, pagina: number): Losverzoek {
  const url = new URL(verzoek.url, 'http://dienst.test');
  if (verzoek.method === 'GET' && url.searchParams.has('limiet')) {
    url.searchParams.set('limiet', String(pagina));
    const code = verzoek.headers.bronhouder ?? '';
    if (url.searchParams.has('na') && cursorKwijt.delete(code)) url.searchParams.set('na', 'onbekend');
  }
  const headers = verlopen ? { ...verzoek.headers, authorization: 'Bearer verlopen' } : verzoek.headers;
  return { ...verzoek, url: url.pathname + url.search, headers };
}

/** One turn of the event loop is enough where nothing waits for anything real; over sockets, until nobody is busy. */
async function rustig(bezig: () => boolean): Promise<void> {
  do await new Promise((klaar) => setImmediate(klaar));
  while (bezig());
}

export type Vervoer = 'stil' | 'http';

/** @param vervoer `stil`: a network of which every step is a command; `http`: real sockets through a spoiling proxy. */
export async function maakWereld(zaad: number, vervoer: Vervoer): Promise<Wereld> {
  const map = mkdtempSync(join(existsSync(SNEL) ? SNEL : tmpdir(), 'model-'));
  const t = maakToeval(meng(zaad, 0));
  const fusie = t.ja(0.35);
  const tijd = maakWereldtijd(fusie ? VOOR_DE_FUSIE : NA_DE_FUSIE);
  const dienstklok = tijd.klok();
  const boek = maakBoek(tijd.nu);
  const kaal = await maakVoorziening(map, dienstklok, vervoer === 'http' ? 0 : null);
  const dienst = metAankomst(kaal, boek);
  const http = vervoer === 'http' ? maakHttpNet(dienst, boek, maakToeval(meng(zaad, -300))) : undefined;
  const net = http ?? maakNet(dienst);
  const uuids = uuidReeks();
  const pagina = t.kies([1, 2, 3, 7, 500]);
  const mensen = fusie ? [...PERSONEN, ...WEESPERS, ...WEESPERS] : PERSONEN;
  const vervorming = new Map<string, Vervorming>();
  const schermen = new Map<string, Map<string, Scherm>>();
  const bureaus: Bureau[] = [];
  for (let i = 1; i <= t.van(2, 5); i += 1) {
    const naam = `b${i}`;
    const persoon = t.ja(0.04) ? LEZER : t.kies(mensen);
    const anders: Vervorming = { verlopen: false, cursorKwijt: new Set() };
    vervorming.set(naam, anders);
    schermen.set(naam, new Map());
    const vertrek = (verzoek: Losverzoek): Losverzoek => {
      boek.vertrek(naam, verzoek);
      return vervorm(verzoek, anders, pagina);
    };
    bureaus.push(
      maakBureau({
        naam,
        persoon,
        ik: await ikVan(dienst, persoon),
        map,
        klok: tijd.klok(),
        kans: maakToeval(meng(zaad, -i)).kans,
        uuids,
        oud: t.ja(0.2),
        ophalen: (leeft) => net.ophalenVoor({ naam, leeft, vertrek }),
        opFout: (waar, fout) => boek.fout(`${waar}: ${fout instanceof Error ? fout.stack : String(fout)}`),
      }),
    );
  }
  return {
    ...maakToneel({ tijd, dienst, boek, uuids, schermen, codes: [UTRECHT, AMSTERDAM, ...(fusie ? [WEESP] : [])] }),
    tijd,
    dienst,
    dienstklok,
    net,
    bureaus,
    vervorming,
    settel: () => rustig(() => vervoer === 'http' && bureaus.some((b) => b.bezig())),
    ruimOp: async () => {
      await http?.sluit();
      for (const bureau of bureaus) bureau.sluit();
      await dienst.stop();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
