// The options of the command line, with a Dutch sentence for each that is wrong.
import { goed, mis, type Result } from '../shared/lib/result.ts';

export type Opties = {
  /** Null: not on a socket, only from within this process (`Dienst.vraag`). */
  readonly port: number | null;
  /** Data folder. */
  readonly data: string;
  /** Practice meldingen to make in an empty folder. */
  readonly meldingen: number;
  readonly seed: number;
  /** For whom; absent: as the folder says, else Utrecht. */
  readonly bronhouder?: string;
  /** Where its clock starts, milliseconds since 1970; absent: now. */
  readonly nu?: number;
  /** Seconds between new practice meldingen; absent: none. */
  readonly aanvoer?: number;
  /** Calls that one person may make in a minute, and save up; 0: no limit. Absent: 3000. */
  readonly tempo?: number;
  /** Days that files of a closed melding stay; absent: for good. */
  readonly bijlagenBewaren?: number;
};

export const UITLEG = `Centrale voorziening van Terugmeldbalie (oefendienst)

  --data MAP           map voor de gegevens (verplicht)
  --port GETAL         poort op 127.0.0.1; 0 kiest een vrije poort (standaard 8787)
  --meldingen GETAL    aantal oefenmeldingen in een lege map (standaard 500)
  --seed GETAL         zelfde getal, zelfde meldingen (standaard 1)
  --bronhouder CODE    bronhouder waarvoor de dienst draait (standaard 0344)
  --nu TIJDSTIP        beginstand van de klok, bijvoorbeeld 2026-11-23T08:00:00Z
  --aanvoer SECONDEN   om de zoveel seconden een nieuwe oefenmelding
  --tempo GETAL        verzoeken per minuut voor één persoon, 0 voor geen grens (standaard 3000)
  --bijlagen-bewaren DAGEN  zo lang blijven bestanden van een afgesloten melding (standaard voor altijd)
`;

const NAMEN = [
  'data',
  'port',
  'meldingen',
  'seed',
  'bronhouder',
  'nu',
  'aanvoer',
  'tempo',
  'bijlagen-bewaren',
] as const;
type Naam = (typeof NAMEN)[number];

function isNaam(naam: string): naam is Naam {
  return (NAMEN as readonly string[]).includes(naam);
}

/** `--naam waarde` and `--naam=waarde`. */
function splits(argumenten: readonly string[]): Result<ReadonlyMap<Naam, string>, string> {
  const gegeven = new Map<Naam, string>();
  for (let i = 0; i < argumenten.length; i += 1) {
    const [, naam = '', aangeplakt] = /^--([a-z-]+)(?:=(.*))?$/s.exec(argumenten[i] ?? '') ?? [];
    if (!isNaam(naam)) return mis(`De optie "${argumenten[i]}" bestaat niet.`);
    if (gegeven.has(naam)) return mis(`De optie --${naam} staat er twee keer.`);
    const waarde = aangeplakt ?? argumenten[i + 1];
    if (aangeplakt === undefined) i += 1;
    if (waarde === undefined || waarde === '' || (aangeplakt === undefined && waarde.startsWith('--')))
      return mis(`Bij de optie --${naam} ontbreekt de waarde.`);
    gegeven.set(naam, waarde);
  }
  return goed(gegeven);
}

type Bereik = readonly [min: number, max: number];

const BEREIK = {
  port: [0, 65_535],
  meldingen: [0, 200_000],
  seed: [0, 2_147_483_647],
  aanvoer: [1, 86_400],
  tempo: [0, 1_000_000],
  'bijlagen-bewaren': [0, 36_500],
} as const satisfies Record<string, Bereik>;

function getal(naam: keyof typeof BEREIK, tekst: string): Result<number, string> {
  const [min, max] = BEREIK[naam];
  const waarde = /^\d{1,10}$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (waarde >= min && waarde <= max) return goed(waarde);
  return mis(`De optie --${naam} is een geheel getal van ${min} tot en met ${max}, niet "${tekst}".`);
}

/** A moment with its zone, or a day: then 08:00 UTC. */
function moment(tekst: string): Result<number, string> {
  const heel = /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? `${tekst}T08:00:00Z` : tekst;
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(heel)
    ? Date.parse(heel)
    : Number.NaN;
  if (Number.isNaN(ms)) return mis(`De optie --nu is een tijdstip als 2026-11-23T08:00:00Z, niet "${tekst}".`);
  return goed(ms);
}

type Getallen = Readonly<Partial<Record<keyof typeof BEREIK, number>>>;

function leesGetallen(gegeven: ReadonlyMap<Naam, string>): Result<Getallen, string> {
  const getallen: Partial<Record<keyof typeof BEREIK, number>> = {};
  for (const naam of ['port', 'meldingen', 'seed', 'aanvoer', 'tempo', 'bijlagen-bewaren'] as const) {
    const tekst = gegeven.get(naam);
    if (tekst === undefined) continue;
    const gelezen = getal(naam, tekst);
    if (!gelezen.ok) return gelezen;
    getallen[naam] = gelezen.waarde;
  }
  return goed(getallen);
}

/** The options, or what is wrong with them. */
export function leesOpties(argumenten: readonly string[]): Result<Opties, string> {
  const gesplitst = splits(argumenten);
  if (!gesplitst.ok) return gesplitst;
  const gegeven = gesplitst.waarde;
  const data = gegeven.get('data');
  if (data === undefined) return mis('De optie --data ontbreekt: in welke map staan de gegevens?');
  const getallen = leesGetallen(gegeven);
  if (!getallen.ok) return getallen;
  const { 'bijlagen-bewaren': bijlagenBewaren, ...rest } = getallen.waarde;
  const tekst = gegeven.get('nu');
  const nu = tekst === undefined ? undefined : moment(tekst);
  if (nu && !nu.ok) return nu;
  const bronhouder = gegeven.get('bronhouder');
  return goed({
    data,
    port: 8787,
    meldingen: 500,
    seed: 1,
    ...rest,
    ...(bijlagenBewaren === undefined ? {} : { bijlagenBewaren }),
    ...(nu === undefined ? {} : { nu: nu.waarde }),
    ...(bronhouder === undefined ? {} : { bronhouder }),
  });
}
