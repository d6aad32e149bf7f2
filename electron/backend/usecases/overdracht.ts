// "Nooit weg": a decision that did not arrive because somebody else has the melding now, handed over instead of lost.
// Still ours: as a note for the colleague who has it. Forwarded: nothing may be written there any more, so in words to pass on.

import type { Melding } from '../../../shared/domain/melding.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { inNotities, WACHT_OP_OVERDRACHT } from '../../../shared/domain/overdracht.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { datumInWoorden } from '../../../shared/domain/termijn/datum.ts';
import type { CallError } from '../../../shared/ipc/contract.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { OutboxRij } from '../store/outbox-store.ts';
import { kenmerkVan, titelVan } from '../store/rij-inhoud.ts';
import { besluitTekst, opdrachtToelichting } from './besluit-tekst.ts';
import { type AsyncUseCase, bronhouderNaam, type Context, medewerkerNaam, type UseCase, wieBenIk } from './context.ts';
import { stelBatchOp } from './melding-besluiten.ts';

function isGeweigerd(rij: OutboxRij | undefined): rij is OutboxRij {
  return rij !== undefined && (rij.staat === 'conflict' || rij.staat === 'geparkeerd');
}

/** To whom a refused decision can be handed over, and how; null = it can't be, or need not be. */
export function overdraagbaar(c: Context, melding: Melding): { naar: string; hoe: 'aantekening' | 'zelf' } | null {
  const bij = melding.bronhouderBevestigd;
  if (bij === null) return null;
  if (!c.meta.eigenCodes().has(bij)) return { naar: bronhouderNaam(c, bij), hoe: 'zelf' };
  const wie = melding.toegewezenAan;
  if (wie === null || wie === c.meta.instelling('ik.id')) return null;
  return { naar: medewerkerNaam(c, wie), hoe: 'aantekening' };
}

function oordelen(opdracht: OutboxRij['opdracht']): string[] {
  if (opdracht.soort !== 'afhandelen') return [];
  return [
    opdracht.gegrond ? 'Beoordeling: terecht gemeld.' : 'Beoordeling: niet terecht gemeld.',
    ...(opdracht.attributen ?? []).map(({ naam, oordeel }) => `${naam}: ${oordeel.replaceAll('-', ' ')}.`),
    ...(opdracht.antwoord ? [`Antwoord aan de melder: ${opdracht.antwoord.tekst}`] : []),
  ];
}

/** Everything that its person wrote and chose, for who goes on with it. */
function inhoudVan(c: Context, rij: OutboxRij): string {
  const tekst = opdrachtToelichting(rij.opdracht);
  return [
    `Overgedragen door ${wieBenIk(c).naam}: besloten op ${datumInWoorden(rij.beslotenOp.slice(0, 10))}, niet verzonden.`,
    `Besluit: ${besluitTekst(c, rij.opdracht)}.`,
    ...oordelen(rij.opdracht),
    ...(tekst === null ? [] : ['', tekst]),
  ].join('\n');
}

/** The same with what a stranger to this desk needs to find the melding. No number of a person goes along. */
function notitieVan(c: Context, rij: OutboxRij, melding: Melding): string {
  return [
    `Overdrachtsnotitie bij een terugmelding (${melding.registratie})`,
    `Kenmerk van de melder: ${kenmerkVan(melding)}`,
    `Melding: ${titelVan(melding)}, nummer ${melding.uuid}`,
    `Status: ${statusnaam(melding.registratie, melding.status)}`,
    `Van: ${bronhouderNaam(c, rij.bronhouder)}`,
    ...(melding.bronhouderBevestigd === null ? [] : [`Aan: ${bronhouderNaam(c, melding.bronhouderBevestigd)}`]),
    '',
    inhoudVan(c, rij),
    '',
  ].join('\n');
}

/** Takes the sign for colleagues off, inside the caller's transaction, once nothing on this desk waits any more. */
export function rondOverdrachtAf(c: Context, wortel: OutboxRij['wortel']): void {
  const melding = c.meldingen.projecteer(wortel)?.melding;
  if (!melding?.labels.includes(WACHT_OP_OVERDRACHT)) return;
  const wachtNog = c.outbox
    .openVanWortel(wortel)
    .some((r) => isGeweigerd(r) && r.probleem?.code === 'toegewezen-aan-collega');
  if (wachtNog) return;
  const opdracht: Opdracht = { soort: 'label', label: WACHT_OP_OVERDRACHT, actie: 'verwijderen' };
  const batch = stelBatchOp(c, wortel, opdracht, c.ledger.gezienTot(wortel), (nu) => tijdstip(nu));
  if (batch.ok) c.ledger.besluit(batch.waarde);
}

export const uitgaandOverdragen: UseCase<'uitgaand.overdragen'> = (c, { batch }) => {
  const uitslag = c.transactie((): Result<OutboxRij, CallError<'uitgaand.overdragen'>> => {
    const rij = c.outbox.een(batch);
    const melding = rij === undefined ? undefined : c.meldingen.projecteer(rij.wortel)?.melding;
    if (!isGeweigerd(rij) || melding === undefined) return mis({ code: 'onbekend' });
    if (overdraagbaar(c, melding)?.hoe !== 'aantekening')
      return mis({ code: 'niet-de-bronhouder', bronhouder: melding.bronhouder });
    const gezien = c.ledger.gezienTot(rij.wortel);
    const batches = inNotities(inhoudVan(c, rij)).map((tekst) =>
      stelBatchOp(c, rij.wortel, { soort: 'aantekening', tekst, zichtbaar: 'eigen' }, gezien, (nu) => tijdstip(nu)),
    );
    for (const deel of batches) if (!deel.ok) return mis({ code: 'rol-niet-bevoegd' });
    // The words go on in the note, which lies in the outbox before the decision is let go: nothing is between two stools.
    for (const deel of batches) if (deel.ok) c.ledger.besluit(deel.waarde);
    c.ledger.laatLos(rij, 'vervallen');
    c.audit.schrijf(tijdstip(c.klok.nu()), 'overgedragen', rij.wortel, { batch });
    rondOverdrachtAf(c, rij.wortel);
    return goed(rij);
  });
  if (!uitslag.ok) return uitslag;
  c.meldGewijzigd([uitslag.waarde.wortel]);
  c.engine.wekPush();
  return goed(null);
};

function notitieBij(c: Context, batch: string): { tekst: string; kenmerk: string } | undefined {
  const rij = c.outbox.een(batch);
  const melding = rij === undefined ? undefined : c.meldingen.projecteer(rij.wortel)?.melding;
  if (rij === undefined || melding === undefined) return undefined;
  return { tekst: notitieVan(c, rij, melding), kenmerk: kenmerkVan(melding) };
}

export const uitgaandNotitie: UseCase<'uitgaand.notitie'> = (c, { batch }) => {
  const notitie = notitieBij(c, batch);
  return notitie ? goed({ tekst: notitie.tekst }) : mis({ code: 'onbekend' });
};

export const uitgaandNotitieBewaren: AsyncUseCase<'uitgaand.notitieBewaren'> = async (c, { batch }) => {
  const notitie = notitieBij(c, batch);
  if (notitie === undefined) return mis({ code: 'onbekend' });
  const bestand = await c.uitvoer.kies('bestand', 'overdrachtsnotitie.txt');
  if (bestand === null) return goed({ bestand });
  if (!c.uitvoer.schrijf(bestand, notitie.tekst)) return mis({ code: 'map-onbruikbaar' });
  const rij = c.outbox.een(batch);
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), 'notitie-bewaard', rij?.wortel ?? null, { batch }));
  return goed({ bestand });
};
