// The rehearsal: asks the service for the trees of now and judges what is to go out with its own rules.
// Reads only: nothing is posted, nothing is stored.
import type { OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { beproef, type Proefbatch, type Proefoordeel } from '../../../shared/domain/proef.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Proef } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed } from '../../../shared/lib/result.ts';
import { leesOntvangen, MAX_LIJF } from '../../../shared/wire/annotatie-schema.ts';
import { postAnnotatiesSchema } from '../../../shared/wire/berichten.ts';
import { isOnderweg, type OutboxRij } from '../store/outbox-store.ts';
import { type AsyncUseCase, type Context, wieBenIk } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';
import { wieZette } from './wie-zette.ts';

/** As many trees at a time as batches are sent. */
const TEGELIJK = 4;
/** Within the time that a command may take. */
const HOOGSTENS_MS = 12_000;

type Stop = NonNullable<Output<'uitgaand.proefsync'>['stop']>;

/** Asking on makes no sense; undefined for what concerns one melding only. */
function stopVan(soort: string): Stop | undefined {
  switch (soort) {
    case 'niet-bereikt':
    case 'geen-dienst':
      return 'offline';
    case 'geen-veilige-verbinding':
      return 'onveilig';
    case 'niet-ingelogd':
    case 'andere-versie':
      return soort;
    default:
      return undefined;
  }
}

function nuVan(c: Context, melding: Melding | undefined): Proef['nu'] {
  const stap = melding?.statusgeschiedenis.at(-1);
  if (melding === undefined || stap === undefined) return null;
  return {
    statusnaam: statusnaam(melding.registratie, stap.status),
    wie: wieZette(c, stap, melding),
    op: stap.ontvangenOp ?? null,
  };
}

/** The shape, and the largest body (koppelvlak chapters 1 and 2): what the service looks at before any rule. */
function vormfout({ basis, annotaties }: Proefbatch): string | undefined {
  const lijf = { basis, annotaties };
  if (new TextEncoder().encode(JSON.stringify(lijf)).length > MAX_LIJF) return 'te-groot';
  return postAnnotatiesSchema.safeParse(lijf).success ? undefined : 'ongeldig';
}

function alsProefbatch(rij: OutboxRij): Proefbatch {
  const { batch, annotaties, basis } = rij;
  return { batch, annotaties, basis, vast: rij.lijf !== null, onderweg: isOnderweg(rij) };
}

function beoordeel(c: Context, rijen: readonly OutboxRij[], boom: readonly OntvangenAnnotatie[]): readonly Proef[] {
  const [eerste] = rijen;
  const mijne = c.meta.eigenBronhouders().find((b) => b.code === eerste?.bronhouder);
  if (eerste === undefined || mijne === undefined) return onbekend(rijen, 'niet-de-bronhouder');
  const fouten = new Map(rijen.map((rij) => [rij.batch, vormfout(alsProefbatch(rij))]));
  const oordelen: readonly Proefoordeel[] = beproef({
    boom,
    batches: rijen.filter((rij) => fouten.get(rij.batch) === undefined).map(alsProefbatch),
    eigen: new Set(c.outbox.vanWortel(eerste.wortel).flatMap((b) => b.annotaties.map((a): string => a.uuid))),
    beller: { soort: 'bronhouder', bronhouder: mijne.code, oin: mijne.oin, medewerker: wieBenIk(c).id, rol: mijne.rol },
    bronhouder: c.meta.bronhouderfeit,
    vandaag: vandaagVan(c),
    nu: tijdstip(c.klok.nu()),
  });
  const nu = nuVan(c, vouw(boom, [])?.melding);
  return rijen.flatMap(({ batch }): Proef[] => {
    const fout = fouten.get(batch);
    if (fout !== undefined) return [{ batch, uitslag: 'geweigerd', code: fout, veld: null, nu }];
    const oordeel = oordelen.find((o) => o.batch === batch);
    return oordeel === undefined ? [] : [{ ...oordeel, nu }];
  });
}

function onbekend(rijen: readonly OutboxRij[], code: string): readonly Proef[] {
  return rijen.map(({ batch }) => ({ batch, uitslag: 'onbekend', code, veld: null, nu: null }));
}

/** No tree, but an answer: the service does not know the melding, or keeps it from who no longer has it. */
function zonderBoom(c: Context, rijen: readonly OutboxRij[], code: string): readonly Proef[] {
  if (code === 'onbekend') return beoordeel(c, rijen, []);
  return rijen.map((rij) => ({
    batch: rij.batch,
    // What left once may have arrived before the melding went elsewhere: only its repeat tells.
    uitslag: rij.lijf !== null && isOnderweg(rij) ? 'onbekend' : 'geweigerd',
    code,
    veld: null,
    nu: null,
  }));
}

/** One melding: its tree of now, and what that says of its batches. */
async function beproefMelding(
  c: Context,
  wortel: Uuid,
  signaal: AbortSignal,
): Promise<{ readonly proeven: readonly Proef[]; readonly stop?: Stop }> {
  const rijen = c.outbox.openVanWortel(wortel);
  const bronhouder = rijen[0]?.bronhouder;
  if (bronhouder === undefined) return { proeven: [] };
  const antwoord = await c.transport.boom(bronhouder, wortel, signaal);
  if (antwoord.ok) {
    const boom = antwoord.waarde.flatMap((rauw) => {
      const gelezen = leesOntvangen(rauw);
      return gelezen.ok ? [gelezen.annotatie] : [];
    });
    return { proeven: beoordeel(c, rijen, boom) };
  }
  const { storing } = antwoord;
  if (storing.soort === 'geweigerd') return { proeven: zonderBoom(c, rijen, storing.code ?? 'onbekend-probleem') };
  const stop = stopVan(storing.soort);
  return { proeven: onbekend(rijen, stop ?? 'geen-antwoord'), ...(stop ? { stop } : {}) };
}

export const uitgaandProefsync: AsyncUseCase<'uitgaand.proefsync'> = async (c, { meldingen }) => {
  const wachtrij = [...new Set(meldingen)];
  const uitslagen: Proef[] = [];
  const signaal = AbortSignal.timeout(HOOGSTENS_MS);
  let stop: Stop | null = null;
  const werker = async (): Promise<void> => {
    for (let wortel = wachtrij.shift(); wortel !== undefined; wortel = wachtrij.shift()) {
      if (stop !== null) uitslagen.push(...onbekend(c.outbox.openVanWortel(wortel), stop));
      else {
        const uitkomst = await beproefMelding(c, wortel, signaal);
        uitslagen.push(...uitkomst.proeven);
        stop ??= uitkomst.stop ?? null;
      }
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  return goed({ uitslagen, stop });
};
