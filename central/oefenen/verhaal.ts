// The whole story of one practice melding: what was sent, and what was done with it, step by step in time.
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { gemeentenaam } from '../../shared/domain/gemeenten.ts';
import { profielVan } from '../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import type { Beller } from '../../shared/domain/toelating.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { tijdstip } from '../../shared/lib/clock.ts';
import {
  type Handeling,
  handelAf,
  neemOp,
  onderzoek,
  planIn,
  stuurDoor,
  trekIn,
  wijsAf,
  wijsToe,
} from './behandeling.ts';
import type { Ploeg } from './bezetting.ts';
import { deelIn, type Indeling, type Wereld } from './indeling.ts';
import { decorVoor, kopVoor, maakZending, onderwerpVoor, type Zending } from './inzenden.ts';
import { maakToeval, type Toeval } from './toeval.ts';

export type Verhaalstap = {
  /** Milliseconds since 1970. */
  readonly op: number;
  readonly beller: Beller;
  /** Made when it is its turn: files are large. */
  readonly maak: () => Zending;
};

export type Verhaal = {
  readonly wortel: Uuid;
  /** The first one submits the melding; the others are batches on it. */
  readonly stappen: readonly Verhaalstap[];
};

export type Regie = {
  readonly wereld: Wereld;
  readonly ploeg: Ploeg;
  readonly oinVan: (bronhouder: string) => string;
};

/** What was done with it after it came in, each with who did it and how many days later. */
type Daad = {
  readonly wie: 'melder' | 'bijhouder' | 'teamlead' | 'elders';
  readonly na: readonly [number, number];
  readonly doe: (h: Handeling) => Annotatie[];
};

/**
 * @param doel the bronhouder it turns out to belong to.
 * @param kanOpenStaan whether a withdrawal can still wait for its confirmation (5 working days).
 */
function daden(indeling: Indeling, toeval: Toeval, doel: string, kanOpenStaan: boolean): Daad[] {
  const op: Daad = { wie: 'bijhouder', na: [0, 3], doe: neemOp };
  const zoek: Daad = { wie: 'bijhouder', na: [0, 4], doe: onderzoek };
  const naam = gemeentenaam(doel) ?? 'een andere bronhouder';
  switch (indeling.lot) {
    case 'nieuw':
      return [];
    case 'toegewezen':
      return [
        { wie: 'teamlead', na: [0, 1], doe: (h) => wijsToe(h, h.toeval.kans(0.4) ? 'Past bij je wijk' : undefined) },
      ];
    case 'in-behandeling':
      return [op, zoek];
    case 'ingepland':
      return [op, zoek, { wie: 'bijhouder', na: [1, 6], doe: planIn }];
    case 'afgehandeld':
      return [op, zoek, { wie: 'bijhouder', na: [2, 20], doe: handelAf }];
    case 'afgewezen':
      return [{ wie: 'bijhouder', na: [0, 3], doe: wijsAf }];
    case 'ingetrokken':
      return intrekking(indeling, op, toeval, kanOpenStaan);
    case 'doorgestuurd':
      return [{ wie: 'bijhouder', na: [0, 2], doe: (h) => stuurDoor(h, doel, naam) }];
    case 'binnengekomen':
      return [
        {
          wie: 'elders',
          na: [0, 3],
          doe: (h) => stuurDoor(h, indeling.bronhouder, gemeentenaam(indeling.bronhouder) ?? 'u'),
        },
      ];
  }
}

/** Where the profile passes a withdrawal on, the bronhouder confirms it; some still wait for that. */
function intrekking({ registratie }: Indeling, op: Daad, toeval: Toeval, kanOpenStaan: boolean): Daad[] {
  const doorgemeld = profielVan(registratie)?.statussen.INTREKKING_DOORGEMELD !== undefined;
  const eerst = toeval.kans(0.4) ? [op] : [];
  if (!doorgemeld) return [...eerst, { wie: 'melder', na: [0, 3], doe: (h) => trekIn(h, 'INGETROKKEN') }];
  const bevestig: Daad = {
    wie: 'bijhouder',
    na: [0, 1],
    doe: ({ kop }) => [{ ...kop('allen'), soort: 'status', status: 'INGETROKKEN' }],
  };
  return [
    ...eerst,
    { wie: 'melder', na: [1, 3], doe: (h) => trekIn(h, 'INTREKKING_DOORGEMELD') },
    ...(kanOpenStaan && toeval.kans(0.7) ? [] : [bevestig]),
  ];
}

function bellerVoor({ ploeg, oinVan, wereld }: Regie, daad: Daad, indeling: Indeling, bijhouder: string): Beller {
  const { afnemer, bronhouder } = indeling;
  if (daad.wie === 'melder') return { soort: 'melder', oin: afnemer.oin, medewerker: afnemer.code };
  const code = daad.wie === 'elders' ? wereld.buur : bronhouder;
  const [elders = ploeg.teamlead] = ploeg.bijhouders(code);
  const medewerker = { teamlead: ploeg.teamlead, elders, bijhouder }[daad.wie];
  return {
    soort: 'bronhouder',
    bronhouder: code,
    oin: oinVan(code),
    medewerker,
    rol: daad.wie === 'teamlead' ? 'teamlead' : 'bijhouder',
  };
}

/** One deed as a step: what it says is made when it is its turn. */
function alsStap(
  regie: Regie,
  indeling: Indeling,
  verhaal: Omstandigheden,
  daad: Daad,
  i: number,
  op: number,
): Verhaalstap {
  const { wereld } = regie;
  const { wortel, bijhouder, attributen } = verhaal;
  const { index, registratie } = indeling;
  const beller = bellerVoor(regie, daad, indeling, bijhouder);
  return {
    op,
    beller,
    maak: () => {
      const kop = kopVoor(maakToeval(wereld.seed, 'uuid', index, i + 1), wortel, beller, op);
      const toeval = maakToeval(wereld.seed, 'daad', index, i);
      const dag = amsterdamDatum(tijdstip(op));
      const annotaties = daad.doe({ kop, toeval, registratie, attributen, medewerker: bijhouder, dag });
      return { annotaties, bestanden: new Map() };
    },
  };
}

type Omstandigheden = {
  readonly wortel: Uuid;
  readonly bijhouder: string;
  readonly attributen: Handeling['attributen'];
};

/**
 * The story of one melding. Everything in it follows from the seed and the index, dates also from the agenda.
 * @param vers moment at which it comes in (milliseconds since 1970) when it is to be a new one; nothing was done with it.
 */
export function vertel(regie: Regie, index: number, vers?: number): Verhaal {
  const { wereld, ploeg } = regie;
  const indeling = deelIn(wereld, index, vers !== undefined);
  const toeval = maakToeval(wereld.seed, 'verhaal', index);
  const decor = decorVoor(wereld, indeling);
  const onderwerp = onderwerpVoor(decor, indeling);
  const wortel = maakToeval(wereld.seed, 'wortel', index).uuid();
  const melder: Beller = { soort: 'melder', oin: indeling.afnemer.oin, medewerker: indeling.afnemer.code };
  const begin = vers ?? wereld.agenda.moment(toeval, indeling.dag);
  const eersteBronhouder = indeling.lot === 'binnengekomen' ? wereld.buur : indeling.bronhouder;
  const ontvangst: Verhaalstap = {
    op: begin,
    beller: melder,
    maak: () => {
      const kop = kopVoor(maakToeval(wereld.seed, 'uuid', index, 0), wortel, melder, begin);
      return maakZending(wereld, indeling, onderwerp, kop, eersteBronhouder);
    },
  };
  const bijhouder = toeval.greep(ploeg.bijhouders(indeling.bronhouder), 1)[0] ?? ploeg.teamlead;
  const omstandigheden = { wortel, bijhouder, attributen: onderwerp.attributen };
  let op = begin;
  const vervolg = daden(indeling, toeval, decor.elders.code, indeling.dag >= wereld.agenda.terug(5)).map((daad, i) => {
    op = wereld.agenda.later(toeval, op, daad.na);
    return alsStap(regie, indeling, omstandigheden, daad, i, op);
  });
  return { wortel, stappen: [ontvangst, ...vervolg] };
}
