// Decisions that did not arrive: the three columns, and what a person can do with them: again, another in its place, let go.
import { inPlaatsDaarvan } from '../../../shared/domain/in-plaats-daarvan.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { mogelijkheden } from '../../../shared/domain/opdracht.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { magLatenVallen } from '../../../shared/domain/wachtreden.ts';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Uitgaandconflict } from '../../../shared/ipc/vormen/uitgaand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { NieuweBatch, OutboxRij } from '../store/outbox-store.ts';
import { alsConcept } from './concepten.ts';
import { bronhouderNaam, type Context, medewerkerNaam, type UseCase } from './context.ts';
import { schoon, stelBatchOp } from './melding-besluiten.ts';
import { bedenktijd } from './melding-dossier.ts';
import { wieZette } from './wie-zette.ts';

/** Refused: it lies with its person. */
function isGeweigerd(rij: OutboxRij | undefined): rij is OutboxRij {
  return rij !== undefined && (rij.staat === 'conflict' || rij.staat === 'geparkeerd');
}

const statussen = (batch: Pick<OutboxRij, 'annotaties'>): string[] =>
  batch.annotaties.flatMap((a) => (a.soort === 'status' ? [a.status] : []));

/** The same intent on the picture of now. A colleague may have taken the melding up meanwhile: then it takes it over. */
function nogEens(
  c: Context,
  rij: OutboxRij,
  overnemen: boolean,
): Result<NieuweBatch & { seconden: number }, CallError<'melding.besluiten'>> {
  const { opdracht } = rij;
  // A submission that was refused is mended in its form; the same again would be refused again.
  if (opdracht.soort === 'invoeren') return mis({ code: 'overgang-niet-toegestaan' });
  const nu: Opdracht = opdracht.soort === 'in-behandeling-nemen' && overnemen ? { ...opdracht, overnemen } : opdracht;
  return metBedenktijd(c, rij.wortel, nu, c.ledger.gezienTot(rij.wortel));
}

/** A batch with the recall window of its kind. */
function metBedenktijd(
  c: Context,
  wortel: OutboxRij['wortel'],
  opdracht: Opdracht,
  gezien: number,
): Result<NieuweBatch & { seconden: number }, CallError<'melding.besluiten'>> {
  let seconden = 0;
  const batch = stelBatchOp(c, wortel, opdracht, gezien, (nu, registratie) => {
    seconden = bedenktijd(c, opdracht.soort, registratie);
    return tijdstip(nu + seconden * 1000);
  });
  return batch.ok ? goed({ ...batch.waarde, seconden }) : batch;
}

function opnieuwVan(c: Context, rij: OutboxRij, melding: Melding): Uitgaandconflict['opnieuw'] {
  const zo = nogEens(c, rij, false);
  const collega = !zo.ok && zo.fout.code === 'toegewezen-aan-collega' ? String(zo.fout.medewerker) : null;
  const batch = collega === null ? zo : nogEens(c, rij, true);
  if (!batch.ok) return null;
  const naam = (status: string): string => statusnaam(melding.registratie, status);
  const stappen = statussen(batch.waarde);
  return {
    stappen: stappen.map(naam),
    vervalt: statussen(rij)
      .filter((status) => !stappen.includes(status))
      .map(naam),
    overnemenVan: collega === null ? null : medewerkerNaam(c, collega),
  };
}

function daarvoor(c: Context, rij: OutboxRij, melding: Melding): Uitgaandconflict['inPlaatsDaarvan'] {
  const mijne = c.meta.eigenBronhouders().find((b) => b.code === melding.bronhouder);
  if (mijne === undefined) return null;
  const kan = mogelijkheden(melding, { rol: mijne.rol, bronhouders: [mijne.code] }).map((m) => m.soort);
  return inPlaatsDaarvan(rij.opdracht.soort, kan) ?? null;
}

/** Did anybody else set a status after what the person had seen? */
function beeldGewijzigd(c: Context, rij: OutboxRij): boolean {
  const eigen = new Set(c.outbox.vanWortel(rij.wortel).flatMap((b) => b.annotaties.map((a): string => a.uuid)));
  return c.log.statussenNa(rij.wortel, rij.basis).some((a) => !eigen.has(a.uuid));
}

export function conflictVan(c: Context, rij: OutboxRij, melding: Melding): Uitgaandconflict | null {
  if (!isGeweigerd(rij)) return null;
  const stap = melding.statusgeschiedenis.findLast((s) => s.zekerheid === 'bevestigd');
  const bij = melding.bronhouderBevestigd;
  return {
    code: rij.probleem?.code ?? 'onbekend-probleem',
    fouten: (rij.probleem?.fouten ?? []).map((f) => f.melding),
    toen: { statusnaam: statusnaam(melding.registratie, rij.statusToen), tekst: rij.tekstToen },
    nu: {
      statusnaam: statusnaam(melding.registratie, stap?.status ?? melding.status),
      wie: stap ? wieZette(c, stap, melding) : '',
      op: stap?.ontvangenOp ?? null,
      tekst: stap?.toelichting ?? null,
    },
    gezien: c.ledger.gezienTot(rij.wortel),
    beeldGewijzigd: beeldGewijzigd(c, rij),
    anderBij: bij === null || c.meta.eigenCodes().has(bij) ? null : bronhouderNaam(c, bij),
    opnieuw: opnieuwVan(c, rij, melding),
    inPlaatsDaarvan: daarvoor(c, rij, melding),
  };
}

/** The refused one goes and the new one comes, both or neither. */
function wissel(c: Context, oud: OutboxRij, nieuw: NieuweBatch): void {
  c.ledger.laatLos(oud, 'vervallen');
  c.ledger.besluit(nieuw);
}

function na(c: Context, wortel: string): void {
  c.meldGewijzigd([wortel]);
  c.engine.wekPush();
}

export const uitgaandOpnieuw: UseCase<'uitgaand.opnieuw'> = (c, { batch, gezien, overnemen = false }) => {
  const uitslag = c.transactie((): Result<string, CallError<'uitgaand.opnieuw'>> => {
    const oud = c.outbox.een(batch);
    if (!isGeweigerd(oud)) return mis({ code: 'onbekend' });
    // What was shown beside the button is not what holds: a person looks again first.
    if ((c.meldingen.projecteer(oud.wortel)?.melding.statusVolgnummer ?? 0) > gezien)
      return mis({ code: 'beeld-gewijzigd' });
    // Trying again is a decision on the picture of now, under new uuids: the refused ones were never accepted.
    const nieuw = nogEens(c, oud, overnemen);
    if (!nieuw.ok) return mis({ ...nieuw.fout });
    wissel(c, oud, nieuw.waarde);
    return goed(oud.wortel);
  });
  if (!uitslag.ok) return uitslag;
  na(c, uitslag.waarde);
  return goed(null);
};

export const uitgaandVervangen: UseCase<'uitgaand.vervangen'> = (c, input) => {
  const opdracht = schoon(input.opdracht) as Opdracht;
  const uitslag = c.transactie((): Result<NieuweBatch & { seconden: number }, CallError<'uitgaand.vervangen'>> => {
    const oud = c.outbox.een(input.batch);
    if (!isGeweigerd(oud)) return mis({ code: 'onbekend' });
    const nieuw = metBedenktijd(c, oud.wortel, opdracht, input.gezien);
    if (!nieuw.ok) return mis({ ...nieuw.fout });
    wissel(c, oud, nieuw.waarde);
    c.concepten.wis(oud.wortel, opdracht.soort);
    return nieuw;
  });
  if (!uitslag.ok) return uitslag;
  const { wortel, batch, nietVoor, seconden } = uitslag.waarde;
  na(c, wortel);
  return goed({ batch, nietVoor: seconden > 0 ? nietVoor : null, bedenktijd: seconden });
};

export const uitgaandLatenVallen: UseCase<'uitgaand.latenVallen'> = (c, { batch }) => {
  const uitslag = c.transactie((): Result<string, CallError<'uitgaand.latenVallen'>> => {
    const rij = c.outbox.een(batch);
    if (rij === undefined) return mis({ code: 'onbekend' });
    if (!magLatenVallen(rij.staat)) return mis({ code: 'al-verzonden' });
    c.ledger.laatLos(rij, 'vervallen');
    alsConcept(c, rij);
    return goed(rij.wortel);
  });
  if (!uitslag.ok) return uitslag;
  na(c, uitslag.waarde);
  return goed(null);
};
