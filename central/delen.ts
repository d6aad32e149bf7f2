// The parts of the service, put together by hand: storage, rules, routes and the loket that they answer at.
import { annotatieroutes } from './http/annotaties.ts';
import { bijlageroutes } from './http/bijlagen.ts';
import { bronhouderroutes } from './http/bronhouders.ts';
import { ikroutes } from './http/ik.ts';
import { type Logregel, type Loket, maakLoket } from './http/loket.ts';
import { medewerkerroutes } from './http/medewerkers.ts';
import { openapiroutes } from './http/openapi.ts';
import type { Route } from './http/routes.ts';
import { teamroutes } from './http/team.ts';
import { maakTempo } from './http/tempo.ts';
import { terugmeldingroutes } from './http/terugmeldingen.ts';
import { maakPoortwachter } from './http/wie.ts';
import { echteUuidBron, nieuwGeheim, type Tijd } from './klok.ts';
import { maakAanname } from './regels/aanname.ts';
import { type Adresboek, maakAdresboek } from './regels/adresboek.ts';
import type { Omgeving } from './regels/beslissen.ts';
import { maakWachtkamer, type Wachtkamer } from './regels/wachtkamer.ts';
import type { Opslag } from './store/opslag.ts';

export type Delen = {
  readonly opslag: Opslag;
  readonly tijd: Tijd;
  readonly adresboek: Adresboek;
  readonly wachtkamer: Wachtkamer;
  readonly omgeving: (bronhouder: string) => Omgeving;
};

const KADASTER = 'K0001';
const TIJDPERK = 'feed.tijdperk';
/** Calls a minute of one person: what a desktop asks for when it first reads a hundred thousand meldingen. */
const TEMPO = 3000;

export function maakDelen(opslag: Opslag, tijd: Tijd): Delen {
  const adresboek = maakAdresboek();
  const uuids = echteUuidBron(tijd);
  const anders: Readonly<Record<string, string>> = { HR: 'KVK', BRT: KADASTER };
  return {
    opslag,
    tijd,
    adresboek,
    wachtkamer: maakWachtkamer(),
    omgeving: (bronhouder) => ({
      adresboek,
      uuids,
      zonderBronhouder: (registratie) => anders[registratie] ?? bronhouder,
    }),
  };
}

/** A feed of another folder is another feed: its cursors are worth nothing here. */
async function tijdperkVan(opslag: Opslag): Promise<string> {
  const eerder = await opslag.instelling(TIJDPERK);
  if (eerder !== undefined) return eerder;
  const nieuw = nieuwGeheim().slice(0, 12);
  await opslag.zetInstelling(TIJDPERK, nieuw);
  return nieuw;
}

export async function maakRoutes(
  { opslag, tijd, adresboek, wachtkamer }: Delen,
  omgeving: Omgeving,
): Promise<readonly Route[]> {
  const organisaties = await opslag.organisaties();
  const naam = (oin: string): string | undefined => adresboek.organisatie(oin) ?? organisaties.get(oin);
  const aanname = maakAanname({ opslag, omgeving, klok: tijd, wachtkamer });
  const tijdperk = await tijdperkVan(opslag);
  return [
    ...annotatieroutes({ opslag, aanname, wachtkamer, tijd, tijdperk, naam }),
    ...terugmeldingroutes({ opslag, aanname, klok: tijd, naam }),
    ...bijlageroutes({ opslag, klok: tijd }),
    ...bronhouderroutes({ adresboek, klok: tijd }),
    ...medewerkerroutes({ opslag }),
    ...teamroutes({ opslag }),
    ...ikroutes({ adresboek, klok: tijd }),
    ...openapiroutes(),
  ];
}

export async function openLoket(
  delen: Delen,
  omgeving: Omgeving,
  { tempo = TEMPO, log }: { readonly tempo?: number | undefined; readonly log: (regel: Logregel) => void },
): Promise<Loket> {
  const { opslag, adresboek, tijd } = delen;
  return maakLoket({
    routes: await maakRoutes(delen, omgeving),
    poortwachter: maakPoortwachter(opslag, adresboek),
    tempo: maakTempo(tijd, tempo),
    uuids: echteUuidBron(tijd),
    isTijdelijk: opslag.isTijdelijk,
    log,
  });
}
