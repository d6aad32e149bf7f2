// Entering a melding by hand: checked with the rules of the service, queued, and in the lists at once.

import {
  geweigerdeVelden,
  type Invoer,
  invoerVan,
  isVervolgbaar,
  maakIndiening,
  vervolgVan,
} from '../../../shared/domain/invoer.ts';
import { BEDENKTIJD, type Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { mag } from '../../../shared/domain/rechten.ts';
import { REGISTRATIECODES } from '../../../shared/domain/registraties/registraties.ts';
import { invoerconceptSchema } from '../../../shared/ipc/vormen/invoeren.ts';
import type { Tijdstip, Uuid } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { EigenBronhouder } from '../store/meta-store.ts';
import { isIndiening, type OutboxRij } from '../store/outbox-store.ts';
import { kenmerkVan } from '../store/rij-inhoud.ts';
import { alsConcept } from './concepten.ts';
import { type Context, type UseCase, wieBenIk } from './context.ts';
import { stelBatchOp } from './melding-besluiten.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** Registrations that a bronhouder has, in the order of the profiles; all of them while the directory is not here yet. */
function registratiesVan(c: Context, code: string): string[] {
  const bekend = c.meta.bronhouderfeit(code)?.registraties;
  return REGISTRATIECODES.filter((r) => bekend === undefined || bekend.includes(r));
}

function indiening(c: Context, mijne: EigenBronhouder, invoer: Invoer) {
  const ik = wieBenIk(c);
  return maakIndiening(
    invoer,
    {
      oin: mijne.oin,
      medewerker: ik.id,
      bronhouder: mijne.code,
      rol: mijne.rol,
      nu: tijdstip(c.klok.nu()),
      uuid: c.uuids.nieuw,
    },
    {
      vandaag: vandaagVan(c),
      bronhouder: (code) => c.meta.bronhouderfeit(code) ?? { registraties: registratiesVan(c, code) },
    },
  );
}

export const invoerenBronhouders: UseCase<'invoeren.bronhouders'> = (c) =>
  goed(
    c.meta
      .eigenBronhouders()
      .filter((b) => mag(b.rol, 'invoeren'))
      .map((b) => ({ code: b.code, naam: b.naam, registraties: registratiesVan(c, b.code) })),
  );

export const invoerenControleren: UseCase<'invoeren.controleren'> = (c, { bronhouder, invoer }) => {
  const mijne = c.meta.eigenBronhouders().find((b) => b.code === bronhouder);
  const gemaakt = mijne && indiening(c, mijne, invoer);
  return goed(gemaakt?.ok === false && gemaakt.fout.code === 'ongeldig' ? [...gemaakt.fout.fouten] : []);
};

export const invoerenIndienen: UseCase<'invoeren.indienen'> = (c, { bronhouder, invoer, vervangt }) => {
  const mijne = c.meta.eigenBronhouders().find((b) => b.code === bronhouder);
  if (mijne === undefined) return mis({ code: 'rol-niet-bevoegd' });
  const gemaakt = indiening(c, mijne, invoer);
  if (!gemaakt.ok) return mis(gemaakt.fout);
  const annotaties = gemaakt.waarde;
  const wortel = annotaties[0]?.wortel;
  if (wortel === undefined) return mis({ code: 'onbekend' });
  const nu = c.klok.nu();
  const seconden = c.bedenktijdSeconden ?? BEDENKTIJD.gewoon;
  const batch = c.uuids.nieuw();
  const nietVoor = tijdstip(nu + seconden * 1000);
  const vervangen = c.transactie(() => {
    const oud = vervangt === null ? undefined : c.outbox.een(vervangt);
    if (vervangt !== null && (oud === undefined || !isIndiening(oud) || !isVanMij(oud.staat))) return false;
    const erop = oud === undefined ? [] : werkErop(c, oud);
    if (oud !== undefined) c.ledger.laatLos(oud, 'vervallen');
    c.ledger.besluit({
      batch,
      wortel,
      bronhouder,
      basis: 0,
      annotaties,
      opdracht: { soort: 'invoeren' },
      statusToen: '',
      tekstToen: null,
      beslotenOp: tijdstip(nu),
      nietVoor,
    });
    for (const opdracht of erop) neemMee(c, wortel, opdracht, nietVoor);
    c.meta.zetInstelling(CONCEPT, '');
    return true;
  });
  if (!vervangen) return mis({ code: 'onbekend' });
  c.meldGewijzigd([wortel]);
  c.engine.wekPush();
  return goed({ uuid: wortel, batch, nietVoor: seconden > 0 ? nietVoor : null, bedenktijd: seconden });
};

/** What was decided on a submission before it was refused, in order. */
function werkErop(c: Context, indiening: OutboxRij): readonly Opdracht[] {
  return c.outbox
    .openVanWortel(indiening.wortel)
    .flatMap(({ opdracht }) => (opdracht.soort === 'invoeren' ? [] : [opdracht]));
}

/** The same decision on the melding that takes the place of the refused one; where that can't be, its words as a draft. */
function neemMee(c: Context, wortel: Uuid, opdracht: Opdracht, nietVoor: Tijdstip): void {
  const batch = stelBatchOp(c, wortel, opdracht, 0, () => nietVoor);
  if (batch.ok) c.ledger.besluit(batch.waarde);
  else alsConcept(c, { wortel, opdracht });
}

/** Refused: it came back to the person, who may put another in its place. */
function isVanMij(staat: string): boolean {
  return staat === 'conflict' || staat === 'geparkeerd';
}

export const invoerenTeruglezen: UseCase<'invoeren.teruglezen'> = (c, { batch }) => {
  const rij = c.outbox.een(batch);
  const invoer = rij && invoerVan(rij.annotaties);
  if (rij === undefined || invoer === undefined) return mis({ code: 'onbekend' });
  const vorm = { ...invoer, attributen: [...invoer.attributen] };
  const fouten = geweigerdeVelden(rij.probleem?.fouten ?? [], rij.annotaties);
  return goed({ bronhouder: rij.bronhouder, invoer: vorm, fouten });
};

export const invoerenVervolg: UseCase<'invoeren.vervolg'> = (c, { uuid }) => {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  const invoer = melding && vervolgVan(c.log.boom(uuid));
  if (melding === undefined || invoer === undefined) return mis({ code: 'onbekend' });
  const mijne = c.meta.eigenBronhouders().find((b) => b.code === melding.bronhouder);
  if (mijne === undefined || !isVervolgbaar(melding, mijne.rol)) return mis({ code: 'rol-niet-bevoegd' });
  const vorm = { ...invoer, attributen: [...invoer.attributen] };
  return goed({ bronhouder: mijne.code, kenmerk: kenmerkVan(melding), invoer: vorm });
};

/** Stored on disk: never rename. */
const CONCEPT = 'invoer.concept';

/** A draft that this version can't read counts as none; it is replaced only by what a person types. */
export const invoerenConcept: UseCase<'invoeren.concept'> = (c) => {
  const bewaard = c.meta.instelling(CONCEPT) ?? '';
  if (bewaard === '') return goed(null);
  const gelezen = invoerconceptSchema.safeParse(JSON.parse(bewaard));
  return goed(gelezen.success ? gelezen.data : null);
};

export const invoerenConceptBewaren: UseCase<'invoeren.conceptBewaren'> = (c, { concept }) => {
  c.transactie(() => c.meta.zetInstelling(CONCEPT, concept === null ? '' : JSON.stringify(concept)));
  return goed(null);
};
