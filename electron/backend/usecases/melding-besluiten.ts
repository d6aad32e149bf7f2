// Taking a decision: the intent becomes annotations, and outbox, projection and audit are written in one transaction.
import { maakBatch, type Opdrachtgever } from '../../../shared/domain/opdracht.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Tijdstip, Uuid } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { NieuweBatch } from '../store/outbox-store.ts';
import { type Context, type UseCase, wieBenIk } from './context.ts';
import { bedenktijd } from './melding-dossier.ts';

/** Absent and undefined are the same to the schema, not to the types: fields without a value are left out. */
export function schoon<T extends object>(invoer: T): T {
  return Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde !== undefined)) as T;
}

/**
 * Builds the batch for a melding as it stands now.
 * @param gezien highest volgnummer that the person had on screen.
 */
export function stelBatchOp(
  c: Context,
  uuid: Uuid,
  opdracht: Opdracht,
  gezien: number,
  nietVoor: (nu: number, registratie: string) => Tijdstip,
): Result<NieuweBatch, CallError<'melding.besluiten'>> {
  const projectie = c.meldingen.projecteer(uuid);
  if (projectie === undefined) return mis({ code: 'onbekend' });
  const { melding } = projectie;
  const ik = wieBenIk(c);
  const mijne = ik.bronhouders.find((b) => b.code === melding.bronhouder);
  if (mijne === undefined) return mis({ code: 'niet-de-bronhouder', bronhouder: melding.bronhouder });
  const nu = c.klok.nu();
  const gever: Opdrachtgever = {
    oin: mijne.oin,
    medewerker: ik.id,
    bronhouder: mijne.code,
    rol: mijne.rol,
    nu: tijdstip(nu),
    uuid: c.uuids.nieuw,
  };
  const batch = maakBatch(opdracht, melding, gever);
  if (!batch.ok) return mis(batch.fout);
  return goed({
    batch: c.uuids.nieuw(),
    wortel: uuid,
    bronhouder: mijne.code,
    basis: gezien,
    annotaties: batch.waarde,
    opdracht,
    statusToen: melding.status,
    tekstToen: melding.statusgeschiedenis.at(-1)?.toelichting ?? null,
    beslotenOp: tijdstip(nu),
    nietVoor: nietVoor(nu, melding.registratie),
  });
}

type Besluit = {
  readonly uuid: Uuid;
  readonly opdracht: Opdracht;
  readonly gezien: number;
  readonly concept?: boolean | undefined;
};

export const meldingBesluiten: UseCase<'melding.besluiten'> = (c, { uuid, opdracht, gezien, concept }) =>
  besluit(c, { uuid, opdracht: schoon(opdracht) as Opdracht, gezien, concept });

/** Takes the decision and wakes who has to send it. */
export function besluit(c: Context, input: Besluit): ReturnType<UseCase<'melding.besluiten'>> {
  const { opdracht } = input;
  const uitslag = c.transactie(
    (): Result<{ batch: Uuid; nietVoor: Tijdstip; seconden: number }, CallError<'melding.besluiten'>> => {
      let seconden = 0;
      const batch = stelBatchOp(c, input.uuid, opdracht, input.gezien, (nu, registratie) => {
        seconden = bedenktijd(c, opdracht.soort, registratie);
        return tijdstip(nu + seconden * 1000);
      });
      if (!batch.ok) return batch;
      c.ledger.besluit(batch.waarde);
      if (input.concept) c.concepten.wis(input.uuid, opdracht.soort);
      return goed({ batch: batch.waarde.batch, nietVoor: batch.waarde.nietVoor, seconden });
    },
  );
  if (!uitslag.ok) return uitslag;
  c.meldGewijzigd([input.uuid]);
  c.engine.wekPush();
  const { batch, nietVoor, seconden } = uitslag.waarde;
  return goed({ batch, nietVoor: seconden > 0 ? nietVoor : null, bedenktijd: seconden });
}
