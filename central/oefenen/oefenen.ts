// Practice mode of the service: who may come in, and the meldingen that lie ready. Made once per data folder, then kept.
import { VOORZIENING } from '../../shared/domain/voorziening.ts';
import type { Klok } from '../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import type { Adresboek } from '../regels/adresboek.ts';
import type { Omgeving } from '../regels/beslissen.ts';
import type { Opslag, Toegang } from '../store/opslag.ts';
import { AFNEMERS } from './afnemers.ts';
import { maakAgenda } from './agenda.ts';
import { inzetVanPloeg, maakPloeg, type Ploeg } from './bezetting.ts';
import type { Regie } from './verhaal.ts';
import { voegToe, vul } from './vullen.ts';

export type Oefenopties = {
  /** Undefined: as the folder says, else Utrecht. */
  readonly bronhouder: string | undefined;
  readonly meldingen: number;
  readonly seed: number;
  /** More people to let in, besides those of the practice team. */
  readonly toegangen: readonly Toegang[];
};

/** One line of the announcement: who may come in, and with what. */
export type Tokenregel = {
  readonly medewerker: string;
  readonly naam: string;
  readonly rol: string;
  readonly bronhouder: string | null;
  readonly token: string;
};

export type Oefenonderdelen = {
  readonly opslag: Opslag;
  readonly adresboek: Adresboek;
  readonly omgeving: (bronhouder: string) => Omgeving;
  readonly klok: Klok;
  readonly nieuwGeheim: () => string;
};

export type Oefenen = {
  readonly bronhouder: string;
  readonly tokens: readonly Tokenregel[];
  /** Fills the folder with what is still missing of its practice meldingen. */
  readonly vul: () => Promise<void>;
  /** One new melding; the bronhouders with news, or undefined when there have been enough. */
  readonly voegToe: () => Promise<readonly string[] | undefined>;
};

const STANDAARD_BRONHOUDER = '0344';
/** So many new meldingen arrive in practice mode, and no more. */
const AANVOER_MAXIMUM = 200;

/** Settings on disk: never rename, only add. */
const NAAM = {
  bronhouder: 'bronhouder',
  seed: 'oefenen.seed',
  aantal: 'oefenen.aantal',
  begin: 'oefenen.begin',
  gevuld: 'oefenen.gevuld',
  aanvoer: 'oefenen.aanvoer',
} as const;

/** The first start decides; later ones find what was decided. */
async function onthoud(opslag: Opslag, naam: string, waarde: string): Promise<string> {
  const eerder = await opslag.instelling(naam);
  if (eerder !== undefined) return eerder;
  await opslag.zetInstelling(naam, waarde);
  return waarde;
}

async function kiesBronhouder(delen: Oefenonderdelen, gevraagd: string | undefined): Promise<Result<string, string>> {
  const { opslag, adresboek, klok } = delen;
  const vandaag = maakAgenda(klok.nu()).vandaag;
  const eerder = await opslag.instelling(NAAM.bronhouder);
  if (eerder !== undefined && gevraagd !== undefined && gevraagd !== eerder)
    return mis(`Deze map is gemaakt voor bronhouder ${eerder}. Laat --bronhouder weg of kies een andere map.`);
  const code = eerder ?? gevraagd ?? STANDAARD_BRONHOUDER;
  const ingang = adresboek.vind(code);
  const opgeheven = ingang?.opgehevenPer !== undefined && ingang.opgehevenPer <= vandaag;
  if (!ingang || (opgeheven && eerder === undefined))
    return mis(
      `De bronhouder "${code}" ${ingang ? 'is opgeheven' : 'bestaat niet'}. Voorbeelden: 0344, 0363, KVK, K0001.`,
    );
  return goed(await onthoud(opslag, NAAM.bronhouder, code));
}

async function laatPloegBinnen(
  delen: Oefenonderdelen,
  bronhouder: string,
  ploeg: Ploeg,
  extra: readonly Toegang[],
): Promise<void> {
  const { opslag, nieuwGeheim } = delen;
  const aanwezig = await opslag.toegangen();
  const eigen = aanwezig.length > 0 ? [] : ploeg.toegangen;
  await opslag.noteerOrganisaties([...AFNEMERS, { oin: VOORZIENING.oin, naam: 'Centrale voorziening' }]);
  await opslag.laatBinnen([
    ...eigen.map((t) => ({ ...t, token: ploeg.metToken.has(t.id) ? nieuwGeheim() : null })),
    ...extra,
  ]);
  if (eigen.length === 0) return;
  const inzet = inzetVanPloeg(maakAgenda(delen.klok.nu()).vandaag);
  for (const [id, aanwezigheid] of Object.entries(inzet)) await opslag.zetAanwezigheid(bronhouder, id, aanwezigheid);
}

function tokenregels(toegangen: readonly Toegang[]): Tokenregel[] {
  return toegangen.flatMap(({ id: medewerker, naam, token, melderOin, bronhouders }): Tokenregel[] => {
    if (token === null) return [];
    const plekken = bronhouders.map(({ code, rol }) => ({ medewerker, naam, rol, bronhouder: code, token }));
    return melderOin === undefined
      ? plekken
      : [...plekken, { medewerker, naam, rol: 'melder', bronhouder: null, token }];
  });
}

function maakRegie(
  { adresboek }: Oefenonderdelen,
  ploeg: Ploeg,
  seed: number,
  bronhouder: string,
): (nu: number) => Regie {
  const registraties = adresboek.vind(bronhouder)?.registraties ?? [];
  return (nu) => ({
    ploeg,
    oinVan: (code) => adresboek.vind(code)?.oin ?? '',
    wereld: { seed, bronhouder, registraties, buur: ploeg.buur, agenda: maakAgenda(nu) },
  });
}

/** Makes the folder ready, or says in Dutch why it cannot be. */
export async function bereidVoor(delen: Oefenonderdelen, opties: Oefenopties): Promise<Result<Oefenen, string>> {
  const { opslag, klok } = delen;
  const gekozen = await kiesBronhouder(delen, opties.bronhouder);
  if (!gekozen.ok) return gekozen;
  const bronhouder = gekozen.waarde;
  const ploeg = maakPloeg(bronhouder);
  await laatPloegBinnen(delen, bronhouder, ploeg, opties.toegangen);
  const seed = Number(await onthoud(opslag, NAAM.seed, String(opties.seed)));
  const aantal = Number(await onthoud(opslag, NAAM.aantal, String(opties.meldingen)));
  const begin = Number(await onthoud(opslag, NAAM.begin, String(klok.nu())));
  const regie = maakRegie(delen, ploeg, seed, bronhouder);
  const omgeving = delen.omgeving(bronhouder);
  return goed({
    bronhouder,
    tokens: tokenregels(await opslag.toegangen()),
    vul: async () => {
      if ((await opslag.instelling(NAAM.gevuld)) !== undefined) return;
      await vul({ opslag, omgeving, regie: regie(begin) }, aantal);
      await opslag.zetInstelling(NAAM.gevuld, String(aantal));
    },
    voegToe: async () => {
      const eerder = Number((await opslag.instelling(NAAM.aanvoer)) ?? 0);
      if (eerder >= AANVOER_MAXIMUM) return undefined;
      const nu = klok.nu();
      const nieuws = await voegToe({ opslag, omgeving, regie: regie(nu) }, aantal + eerder, nu);
      await opslag.zetInstelling(NAAM.aanvoer, String(eerder + 1));
      return nieuws;
    },
  });
}
