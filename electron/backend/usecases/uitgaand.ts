// Everything that still has to go out, and what a person can do with it: take back, try again, let go.
import type { Melding, Statusstap } from '../../../shared/domain/melding.ts';
import { maakBatch, mogelijkheden } from '../../../shared/domain/opdracht.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { isVoorziening } from '../../../shared/domain/voorziening.ts';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { kenmerkVan, titelVan } from '../store/melding-store.ts';
import type { OutboxRij, Staat } from '../store/outbox-store.ts';
import { besluitTekst, opdrachtToelichting } from './besluit-tekst.ts';
import { type Context, medewerkerNaam, type UseCase, wieBenIk } from './context.ts';
import { stelBatchOp } from './melding-besluiten.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** How many of today's confirmed decisions are shown; the number of all is given beside it. */
const GETOOND = 50;

function zekerheid(staat: Staat): Uitgaand['zekerheid'] {
  if (staat === 'al-gedaan') return 'bevestigd';
  return staat === 'teruggehaald' || staat === 'vervallen' ? 'klaar' : staat;
}

function wieZette(c: Context, stap: Statusstap, melding: Melding): string {
  if (stap.medewerker !== undefined) return medewerkerNaam(c, stap.medewerker);
  if (stap.naam !== undefined) return stap.naam;
  if (stap.oin === melding.melderOin) return melding.melderNaam ?? 'melder';
  return isVoorziening({ oin: stap.oin, persoonsaanduiding: '' }) ? 'centrale voorziening' : 'bronhouder';
}

/** Can the same decision be made again in the state of now? Only tried, never stored. */
function kanOpnieuw(c: Context, rij: OutboxRij, melding: Melding): boolean {
  const ik = wieBenIk(c);
  const mijne = ik.bronhouders.find((b) => b.code === melding.bronhouder);
  if (mijne === undefined) return false;
  return maakBatch(rij.opdracht, melding, {
    oin: mijne.oin,
    medewerker: ik.id,
    bronhouder: mijne.code,
    rol: mijne.rol,
    nu: tijdstip(c.klok.nu()),
    uuid: c.uuids.nieuw,
  }).ok;
}

/** What the state of now asks for by itself: a withdrawal passed on asks for its confirmation. */
function inPlaatsDaarvan(c: Context, melding: Melding): 'intrekking-bevestigen' | null {
  const mijne = c.meta.eigenBronhouders().find((b) => b.code === melding.bronhouder);
  if (mijne === undefined) return null;
  const kan = mogelijkheden(melding, { rol: mijne.rol, bronhouders: [mijne.code] });
  return kan.some((m) => m.soort === 'intrekking-bevestigen') ? 'intrekking-bevestigen' : null;
}

function conflictVan(c: Context, rij: OutboxRij, melding: Melding): Uitgaand['conflict'] {
  if (rij.staat !== 'conflict' && rij.staat !== 'geparkeerd') return null;
  const stap = melding.statusgeschiedenis.findLast((s) => s.zekerheid === 'bevestigd');
  return {
    code: rij.probleem?.code ?? 'onbekend-probleem',
    toen: { statusnaam: statusnaam(melding.registratie, rij.statusToen), tekst: rij.tekstToen },
    nu: {
      statusnaam: statusnaam(melding.registratie, melding.status),
      wie: stap ? wieZette(c, stap, melding) : '',
      op: stap?.ontvangenOp ?? null,
      tekst: stap?.toelichting ?? null,
    },
    kanOpnieuw: kanOpnieuw(c, rij, melding),
    inPlaatsDaarvan: inPlaatsDaarvan(c, melding),
  };
}

function regel(c: Context, rij: OutboxRij): Uitgaand[] {
  const melding = c.meldingen.projecteer(rij.wortel)?.melding;
  if (melding === undefined) return [];
  const besluit = besluitTekst(c, rij.opdracht);
  return [
    {
      batch: rij.batch,
      melding: rij.wortel,
      registratie: melding.registratie,
      titel: titelVan(melding),
      kenmerk: kenmerkVan(melding),
      besluit: rij.staat === 'al-gedaan' ? `${besluit} (al gedaan)` : besluit,
      soort: rij.opdracht.soort,
      toelichting: opdrachtToelichting(rij.opdracht),
      beslotenOp: rij.beslotenOp,
      nietVoor: Date.parse(rij.nietVoor) > c.klok.nu() ? rij.nietVoor : null,
      zekerheid: zekerheid(rij.staat),
      bevestigdOp: rij.klaarOp,
      conflict: conflictVan(c, rij, melding),
    },
  ];
}

/** Start of today in Amsterdam as a moment: good enough to the hour for "vandaag bevestigd". */
function beginVanVandaag(c: Context): string {
  const uur = 3_600_000;
  const vandaag = vandaagVan(c);
  const middernachtUtc = Date.parse(`${vandaag}T00:00:00Z`);
  const verschil = vandaagVan({ ...c, klok: { nu: () => middernachtUtc - 2 * uur } }) === vandaag ? 2 : 1;
  return tijdstip(middernachtUtc - verschil * uur);
}

export const uitgaandLijst: UseCase<'uitgaand.lijst'> = (c) => {
  const sinds = beginVanVandaag(c);
  return goed({
    conflicten: c.outbox.inStaat(['conflict', 'geparkeerd']).flatMap((r) => regel(c, r)),
    wachtend: c.outbox.inStaat(['klaar', 'verzonden', 'onzeker', 'wacht']).flatMap((r) => regel(c, r)),
    vandaagBevestigd: c.outbox.bevestigdSinds(sinds, GETOOND).flatMap((r) => regel(c, r)),
    vandaagBevestigdAantal: c.outbox.bevestigdAantalSinds(sinds),
  });
};

/** Takes back what has not left. Whether it has is decided inside the transaction, so that it can't leave meanwhile. */
function haalTerug(c: Context, kies: () => OutboxRij | undefined): OutboxRij | undefined {
  const rij = c.transactie(() => {
    const gekozen = kies();
    if (gekozen?.staat !== 'klaar') return undefined;
    c.ledger.laatLos(gekozen, 'teruggehaald');
    return gekozen;
  });
  if (rij !== undefined) {
    c.meldGewijzigd([rij.wortel]);
    c.engine.wekPush();
  }
  return rij;
}

export const uitgaandTerughalen: UseCase<'uitgaand.terughalen'> = (c, { batch }) => {
  if (c.outbox.een(batch) === undefined) return mis({ code: 'onbekend' });
  return haalTerug(c, () => c.outbox.een(batch)) ? goed(null) : mis({ code: 'al-verzonden' });
};

export const uitgaandLaatsteTerughalen: UseCase<'uitgaand.laatsteTerughalen'> = (c) => {
  const rij = haalTerug(c, () => c.outbox.inStaat(['klaar']).at(-1));
  return rij ? goed({ besluit: besluitTekst(c, rij.opdracht) }) : mis({ code: 'niets-terug-te-halen' });
};

export const uitgaandOpnieuw: UseCase<'uitgaand.opnieuw'> = (c, { batch }) => {
  const uitslag = c.transactie(() => {
    const oud = c.outbox.een(batch);
    if (oud === undefined || (oud.staat !== 'conflict' && oud.staat !== 'geparkeerd'))
      return mis({ code: 'onbekend' as const });
    const nu = c.meldingen.projecteer(oud.wortel)?.melding;
    // Trying again is a decision on the picture of now, under new uuids: the refused ones were never accepted.
    const nieuw = stelBatchOp(c, oud.wortel, oud.opdracht, nu?.hoogsteVolgnummer ?? 0, (ms) => tijdstip(ms));
    if (!nieuw.ok)
      return nieuw.fout.code === 'niet-de-bronhouder'
        ? mis({ code: 'niet-de-bronhouder' as const })
        : mis({ ...nieuw.fout, code: 'overgang-niet-toegestaan' as const });
    c.ledger.laatLos(oud, 'vervallen');
    c.ledger.besluit(nieuw.waarde);
    return goed(oud.wortel);
  });
  if (!uitslag.ok) return uitslag;
  c.meldGewijzigd([uitslag.waarde]);
  c.engine.wekPush();
  return goed(null);
};

export const uitgaandLatenVallen: UseCase<'uitgaand.latenVallen'> = (c, { batch }) => {
  const wortel = c.transactie(() => {
    const rij = c.outbox.een(batch);
    if (rij === undefined || (rij.staat !== 'conflict' && rij.staat !== 'geparkeerd')) return undefined;
    c.ledger.laatLos(rij, 'vervallen');
    return rij.wortel;
  });
  if (wortel === undefined) return mis({ code: 'onbekend' });
  c.meldGewijzigd([wortel]);
  c.engine.wekPush();
  return goed(null);
};
