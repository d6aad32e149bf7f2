// What the service does by itself as days pass (rule 5): withdrawals nobody confirmed, bronhouders that ended, forgotten uploads,
// files of meldingen that closed long ago.
import { vouw } from '../../shared/domain/projectie.ts';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { plusWerkdagen } from '../../shared/domain/termijn/werkdagen.ts';
import type { Datum, Tijdstip } from '../../shared/lib/brand.ts';
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import type { Besluit, Feiten, Meldingrij, Opslag, Stap } from '../store/opslag.ts';
import type { Omgeving } from './beslissen.ts';
import { schrijfopdracht, vanVoorziening } from './gevolgen.ts';
import { elkePogingGelijk } from './poging.ts';
import type { Wachtkamer } from './wachtkamer.ts';

/** Working days in which a bronhouder confirms a withdrawal that was passed on. */
const BEVESTIGINGSDAGEN = 5;
const DAG_MS = 24 * 3_600_000;
const UPLOAD_BLIJFT_MS = DAG_MS;

/** Bronhouders whose feed has news. */
type Uitkomst = readonly string[];

const DOORGEMELD = 'INTREKKING_DOORGEMELD';

/** True when the last working day for confirmation has passed. */
function isVerstreken(melding: Meldingrij, vandaag: Datum): boolean {
  return vandaag > plusWerkdagen(amsterdamDatum(melding.statusOp), BEVESTIGINGSDAGEN);
}

function stap(
  { wortel }: Meldingrij,
  omgeving: Omgeving,
  nu: Tijdstip,
  gevolgVoor: (feiten: Feiten) => Parameters<typeof vanVoorziening>[3] | undefined,
): Stap<Uitkomst> {
  const nieuwePoging = elkePogingGelijk(omgeving.uuids);
  return {
    wortel,
    uuids: [],
    meegaven: [],
    beslis: (feiten): Besluit<Uitkomst> => {
      const inhoud = gevolgVoor(feiten);
      if (!inhoud) return { uitkomst: [] };
      const gevolg = [vanVoorziening(wortel, nieuwePoging(), nu, inhoud)];
      const schrijf = schrijfopdracht({ boom: feiten.boom, batch: [], gevolg, nu });
      return { uitkomst: schrijf.bezorging.map((b) => b.bronhouder), schrijf };
    },
  };
}

function meldingUit(feiten: Feiten) {
  return vouw(
    feiten.boom.map((stuk) => stuk.annotatie),
    [],
  )?.melding;
}

async function intrekkingen(opslag: Opslag, omgeving: Omgeving, nu: Tijdstip): Promise<Stap<Uitkomst>[]> {
  const vandaag = amsterdamDatum(nu);
  const open = await opslag.metStatus(DOORGEMELD);
  return open
    .filter((melding) => isVerstreken(melding, vandaag))
    .map((melding) =>
      // Looked at again inside the transaction: somebody may just have confirmed it.
      stap(melding, omgeving, nu, (feiten) =>
        meldingUit(feiten)?.status === DOORGEMELD ? { soort: 'status', status: 'INGETROKKEN' } : undefined,
      ),
    );
}

async function opvolgingen(opslag: Opslag, omgeving: Omgeving, nu: Tijdstip): Promise<Stap<Uitkomst>[]> {
  const vandaag = amsterdamDatum(nu);
  const stappen: Stap<Uitkomst>[] = [];
  for (const code of await opslag.bronhoudersInGebruik()) {
    const opvolger = omgeving.adresboek.opvolger(code, vandaag);
    if (opvolger === undefined) continue;
    for (const melding of await opslag.vanBronhouder(code))
      stappen.push(
        stap(melding, omgeving, nu, (feiten) =>
          meldingUit(feiten)?.bronhouder === code ? { soort: 'bronhouder', bronhouder: opvolger } : undefined,
        ),
      );
  }
  return stappen;
}

export type Rondeonderdelen = {
  readonly opslag: Opslag;
  readonly omgeving: Omgeving;
  readonly klok: Klok;
  readonly wachtkamer: Wachtkamer;
  /**
   * Days that the bytes of a file stay after its melding closed; undefined: for good. No source says how long the national
   * services keep them: DMKS 1.3 never gives them back at all (BijlageData), the selectielijst 2020 (15.1, "BRP foutmelding")
   * lets a bronhouder keep the case for five years.
   */
  readonly bijlagenBewaren: number | undefined;
};

/** One round; call it at the start and every so often. */
export async function loopRonde(onderdelen: Rondeonderdelen): Promise<void> {
  const { opslag, omgeving, klok, wachtkamer, bijlagenBewaren } = onderdelen;
  const nu = tijdstip(klok.nu());
  await opslag.ruimUploadsOp(tijdstip(klok.nu() - UPLOAD_BLIJFT_MS));
  if (bijlagenBewaren !== undefined) await opslag.ruimBijlagenOp(tijdstip(klok.nu() - bijlagenBewaren * DAG_MS));
  const stappen = [...(await intrekkingen(opslag, omgeving, nu)), ...(await opvolgingen(opslag, omgeving, nu))];
  if (stappen.length === 0) return;
  const verwerkt = await opslag.verwerk(stappen);
  wachtkamer.wek(new Set(verwerkt.flatMap((v) => v.uitkomst)));
}
