// Everything that still has to go out, why it waits, and taking it back or trying it now.
import type { Melding } from '../../../shared/domain/melding.ts';
import { magLatenVallen, magNuProberen, type Verbinding, waaromWacht } from '../../../shared/domain/wachtreden.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Bundel, Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { OutboxRij, Staat } from '../store/outbox-store.ts';
import { kenmerkVan, titelVan } from '../store/rij-inhoud.ts';
import { besluitTekst, opdrachtToelichting } from './besluit-tekst.ts';
import { alsConcept } from './concepten.ts';
import { conflictVan } from './conflict.ts';
import type { Context, UseCase } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';
import { wieZette } from './wie-zette.ts';

/** How many of today's confirmed decisions are shown; the number of all is given beside it. */
const GETOOND = 50;

function zekerheid(staat: Staat): Uitgaand['zekerheid'] {
  if (staat === 'al-gedaan') return 'bevestigd';
  return staat === 'teruggehaald' || staat === 'vervallen' ? 'klaar' : staat;
}

function verbindingVan(c: Context): Verbinding {
  const { fase, onveilig } = c.engine.stand();
  if (fase === 'niet-ingelogd' || fase === 'andere-versie') return fase;
  if (fase === 'offline') return onveilig === null ? 'offline' : 'onveilig';
  return fase === 'gepauzeerd' ? 'stil' : 'werkt';
}

function wachtVan(rij: OutboxRij, voorop: boolean, verbinding: Verbinding, nu: number): Uitgaand['wacht'] {
  const { staat, nietVoor, volgendePoging } = rij;
  if (staat !== 'klaar' && staat !== 'verzonden' && staat !== 'onzeker' && staat !== 'wacht') return null;
  return waaromWacht({ staat, nietVoor, volgendePoging, voorop, verbinding, nu });
}

/** Own files go before the batch that names them. */
function bestandenVan(c: Context, rij: OutboxRij): Uitgaand['bestanden'] {
  const bijlagen = rij.annotaties.flatMap((a) => (a.soort === 'bijlage' ? [a] : []));
  if (bijlagen.length === 0) return null;
  const verstuurd = bijlagen.filter((b) => c.bijlagen.isGeupload(b.uuid)).length;
  return { aantal: bijlagen.length, bytes: bijlagen.reduce((som, b) => som + b.bytes, 0), verstuurd };
}

/** Whose step made it superfluous. */
function alGedaanDoor(c: Context, rij: OutboxRij, melding: Melding): string | null {
  if (rij.staat !== 'al-gedaan') return null;
  const gewild = rij.annotaties.flatMap((a) => (a.soort === 'status' ? [a.status] : [])).at(-1);
  const stap = melding.statusgeschiedenis.findLast((s) => s.status === gewild && s.zekerheid === 'bevestigd');
  return stap === undefined ? null : wieZette(c, stap, melding);
}

type Stand = { readonly verbinding: Verbinding; readonly nu: number; readonly gezien: Set<string> };

function regel(c: Context, rij: OutboxRij, stand: Stand): Uitgaand[] {
  const melding = c.meldingen.projecteer(rij.wortel)?.melding;
  if (melding === undefined) return [];
  const voorop = !stand.gezien.has(rij.wortel);
  stand.gezien.add(rij.wortel);
  const wacht = wachtVan(rij, voorop, stand.verbinding, stand.nu);
  return [
    {
      batch: rij.batch,
      melding: rij.wortel,
      registratie: melding.registratie,
      titel: titelVan(melding),
      kenmerk: kenmerkVan(melding),
      besluit: besluitTekst(c, rij.opdracht),
      // The intent came in by the same schema.
      ...(rij.opdracht.soort === 'invoeren' || rij.opdracht.soort === 'bijlage'
        ? {}
        : { opdracht: rij.opdracht as OpdrachtInvoer }),
      toelichting: opdrachtToelichting(rij.opdracht),
      beslotenOp: rij.beslotenOp,
      nietVoor: Date.parse(rij.nietVoor) > stand.nu ? rij.nietVoor : null,
      zekerheid: zekerheid(rij.staat),
      bevestigdOp: rij.klaarOp,
      alGedaanDoor: alGedaanDoor(c, rij, melding),
      wacht,
      kan: {
        terughalen: rij.staat === 'klaar',
        nuProberen: wacht !== null && magNuProberen(wacht),
        latenVallen: magLatenVallen(rij.staat),
        // Which files they are can't be changed: who wants others takes these back.
        aanpassen: rij.opdracht.soort !== 'bijlage',
      },
      bestanden: wacht === null ? null : bestandenVan(c, rij),
      bundel: rij.bundel,
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

/** A bundel of one decision by its name; a distribution among several colleagues is one of assignments. */
function bundelTekst(c: Context, rijen: readonly OutboxRij[]): string {
  const [tekst = '', ...anders] = new Set(rijen.map((rij) => besluitTekst(c, rij.opdracht)));
  return anders.length === 0 ? tekst : 'Toewijzingen';
}

/** What was decided in one go and can still be taken back, as a whole. */
function bundelsVan(c: Context, wachtend: readonly OutboxRij[]): Bundel[] {
  const terug = new Map<string, OutboxRij[]>();
  for (const rij of wachtend)
    if (rij.bundel !== null && rij.staat === 'klaar') terug.set(rij.bundel, [...(terug.get(rij.bundel) ?? []), rij]);
  return [...terug.values()].flatMap(([eerste, ...meer]) =>
    eerste?.bundel
      ? [
          {
            bundel: eerste.bundel,
            besluit: bundelTekst(c, [eerste, ...meer]),
            aantal: c.outbox.vanBundel(eerste.bundel).length,
            terug: 1 + meer.length,
          },
        ]
      : [],
  );
}

export const uitgaandLijst: UseCase<'uitgaand.lijst'> = (c) => {
  const sinds = beginVanVandaag(c);
  const stand = () => ({ verbinding: verbindingVan(c), nu: c.klok.nu(), gezien: new Set<string>() });
  const regels = (rijen: readonly OutboxRij[]): Uitgaand[] => {
    const hier = stand();
    return rijen.flatMap((rij) => regel(c, rij, hier));
  };
  const wachtend = c.outbox.inStaat(['klaar', 'verzonden', 'onzeker', 'wacht']);
  return goed({
    conflicten: regels(c.outbox.inStaat(['conflict', 'geparkeerd'])),
    wachtend: regels(wachtend),
    bundels: bundelsVan(c, wachtend),
    vandaagBevestigd: regels(c.outbox.bevestigdSinds(sinds, GETOOND)),
    vandaagBevestigdAantal: c.outbox.bevestigdAantalSinds(sinds),
  });
};

/** Takes back what has not left. Whether it has is decided inside the transaction, so that it can't leave meanwhile. */
export function haalTerug(c: Context, kies: () => readonly OutboxRij[]): readonly OutboxRij[] {
  const rijen = c.transactie(() => {
    const gekozen = kies().filter((rij) => rij.staat === 'klaar');
    // The last one first: a decision is never left standing without the one it was built on.
    for (const rij of gekozen.toReversed()) {
      c.ledger.laatLos(rij, 'teruggehaald');
      alsConcept(c, rij);
    }
    return gekozen;
  });
  if (rijen.length > 0) {
    c.meldGewijzigd(rijen.map((rij) => rij.wortel));
    c.engine.wekPush();
  }
  return rijen;
}

export const uitgaandTerughalen: UseCase<'uitgaand.terughalen'> = (c, { batch }) => {
  const rij = c.outbox.een(batch);
  if (rij === undefined) return mis({ code: 'onbekend' });
  const terug = haalTerug(c, () => [c.outbox.een(batch) ?? rij]);
  return terug.length > 0 ? goed(null) : mis({ code: 'al-verzonden' });
};

export const uitgaandLaatsteTerughalen: UseCase<'uitgaand.laatsteTerughalen'> = (c) => {
  const [rij, ...meer] = haalTerug(c, () => {
    const laatste = c.outbox.inStaat(['klaar']).at(-1);
    if (laatste === undefined) return [];
    return laatste.bundel === null ? [laatste] : c.outbox.vanBundel(laatste.bundel);
  });
  if (rij === undefined) return mis({ code: 'niets-terug-te-halen' });
  const besluit = bundelTekst(c, [rij, ...meer]);
  return goed({ besluit: meer.length === 0 ? besluit : `${besluit} bij ${meer.length + 1} meldingen` });
};

export const uitgaandNuProberen: UseCase<'uitgaand.nuProberen'> = (c, { batch }) => {
  const wortel = c.transactie(() => {
    const rij = c.outbox.een(batch);
    if (rij === undefined || (rij.staat !== 'klaar' && rij.staat !== 'onzeker' && rij.staat !== 'wacht'))
      return undefined;
    c.outbox.naarStaat(batch, rij.staat, { volgendePoging: tijdstip(c.klok.nu()) });
    return rij.wortel;
  });
  if (wortel === undefined) return mis({ code: 'onbekend' });
  c.engine.wekPush();
  return goed(null);
};
