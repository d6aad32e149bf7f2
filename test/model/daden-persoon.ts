// What a person at a desktop does: open a dossier, decide, note, assign, forward, take back, try again, let go.
import { isIndiening } from '../../electron/backend/store/outbox-store.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import type { Toeval } from './toeval.ts';
import type { Scherm, Toneel, Werkplek } from './toneel.ts';
import { opdrachtVoor } from './wensen.ts';

const aan = (w: Toneel): readonly Werkplek[] => w.bureaus.filter((b) => b.aan());

function eenWerkplek(w: Toneel, t: Toeval): Werkplek | undefined {
  const bureaus = aan(w);
  return bureaus.length === 0 ? undefined : t.kies(bureaus);
}

function eenMelding(b: Werkplek, t: Toeval): string | undefined {
  const uuids = b.db().prepare<[], string>("select uuid from melding where plek <> 'weg' order by rij").pluck().all();
  return uuids.length === 0 ? undefined : t.kies(uuids);
}

function kijk(w: Toneel, b: Werkplek, wortel: string): Scherm | undefined {
  const dossier = b.handlers['melding.dossier'](b.context(), { uuid: wortel as Uuid });
  if (!dossier.ok) return undefined;
  const statussen = b
    .context()
    .log.boom(wortel)
    .filter((a) => a.soort === 'status');
  const scherm = { gezien: dossier.waarde.gezien, statussen: new Set<string>(statussen.map((a) => a.uuid)) };
  w.schermen.get(b.naam)?.set(wortel, scherm);
  return scherm;
}

export function openDossier(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  const wortel = b && eenMelding(b, t);
  if (b === undefined || wortel === undefined) return undefined;
  kijk(w, b, wortel);
  return `${b.naam} ${w.naamVan(wortel)}`;
}

/** Decides on what is on screen, which may be an older picture. */
export function beslis(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  if (b === undefined) return undefined;
  const open = w.schermen.get(b.naam) ?? new Map<string, Scherm>();
  const oud = t.ja(0.3) && open.size > 0 ? t.kies([...open]) : undefined;
  const wortel = oud?.[0] ?? eenMelding(b, t);
  const scherm = oud?.[1] ?? (wortel === undefined ? undefined : kijk(w, b, wortel));
  if (wortel === undefined || scherm === undefined) return undefined;
  const opdracht = opdrachtVoor(w, t, b, wortel);
  const besluit = b.handlers['melding.besluiten'](b.context(), {
    uuid: wortel as Uuid,
    opdracht,
    gezien: scherm.gezien,
  });
  const wat = `${b.naam} ${w.naamVan(wortel)} ${opdracht.soort}`;
  if (!besluit.ok) return `${wat}: ${besluit.fout.code}`;
  w.boek.noteerBesluit(b, besluit.waarde.batch, scherm.statussen, besluit.waarde.bedenktijd * 1000);
  return `${wat} = ${besluit.waarde.batch.slice(-4)}`;
}

/** The same for a few meldingen in one go. */
export function beslisBulk(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  if (b === undefined) return undefined;
  const wortels = new Set(Array.from({ length: t.van(2, 4) }, () => eenMelding(b, t)).filter((u) => u !== undefined));
  const [eerste] = wortels;
  if (eerste === undefined) return undefined;
  const opdracht = opdrachtVoor(w, t, b, eerste);
  const schermen = [...wortels].flatMap((uuid) => {
    const scherm = kijk(w, b, uuid);
    return scherm ? [{ uuid: uuid as Uuid, scherm }] : [];
  });
  const antwoord = b.handlers['bulk.besluiten'](b.context(), {
    bundel: null,
    opdrachten: schermen.map(({ uuid, scherm }) => ({ uuid, gezien: scherm.gezien })),
    opdracht,
  });
  if (!antwoord.ok) return undefined;
  const gedaan = antwoord.waarde.uitslagen.map(({ uuid, batch, waarom }) => {
    const gezien = schermen.find((s) => s.uuid === uuid)?.scherm.statussen ?? new Set();
    if (batch !== null) w.boek.noteerBesluit(b, batch, gezien, 0);
    return `${w.naamVan(uuid)} ${batch?.slice(-4) ?? waarom}`;
  });
  return `${b.naam} ${opdracht.soort}: ${gedaan.join(', ')}`;
}

/** A melding that came over the counter. */
export function voertIn(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  if (b === undefined) return undefined;
  const { code } = t.kies(b.persoon.plekken);
  const leeg = { naam: '', email: '', telefoon: '', afdeling: '', organisatie: '' };
  const antwoord = b.handlers['invoeren.indienen'](b.context(), {
    bronhouder: code,
    vervangt: null,
    invoer: {
      registratie: 'BAG',
      meldsoort: 'GEREDE_TWIJFEL',
      objectidentificatie: { soort: 'BAG_ID', waarde: '0344100000000417' },
      object: 'Pand',
      attributen: [
        { naam: 'Status', rubriek: '', waardeBasisregistratie: 'Pand in gebruik', waardeWaargenomen: 'Sloop' },
      ],
      peilmoment: '',
      herkomst: 'balie',
      toelichting: w.tekst(),
      kenmerk: '',
      contact: leeg,
      vervolgOp: null,
    },
  });
  if (!antwoord.ok) return `${b.naam} ${code}: ${antwoord.fout.code}`;
  const { uuid, batch, bedenktijd } = antwoord.waarde;
  w.meldingen.push({ wortel: uuid });
  w.boek.noteerBesluit(b, batch, new Set(), bedenktijd * 1000);
  return `${b.naam} ${w.naamVan(uuid)} bij ${code} = ${batch.slice(-4)}`;
}

/** Does not want to wait any longer. */
export function probeertNu(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  const rijen = b?.context().outbox.inStaat(['klaar', 'onzeker', 'wacht']) ?? [];
  if (b === undefined || rijen.length === 0) return undefined;
  const { batch } = t.kies(rijen);
  b.handlers['uitgaand.nuProberen'](b.context(), { batch });
  return `${b.naam} ${batch.slice(-4)}`;
}

/** What goes with it: on a melding that was entered by hand and is let go nothing can be built. */
function samenMet(b: Werkplek, batch: string): string[] {
  const { outbox } = b.context();
  const rij = outbox.een(batch);
  if (rij === undefined || !isIndiening(rij)) return [batch];
  return outbox.openVanWortel(rij.wortel).map((r) => r.batch);
}

export function haalTerug(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  const rijen = b?.context().outbox.inStaat(['klaar', 'onzeker', 'wacht', 'verzonden']) ?? [];
  if (b === undefined || rijen.length === 0) return undefined;
  const { batch } = t.kies(rijen);
  const met = samenMet(b, batch);
  const uitslag = b.handlers['uitgaand.terughalen'](b.context(), { batch });
  if (uitslag.ok) for (const ook of met) w.boek.keuzes.set(ook, 'teruggehaald');
  return `${b.naam} ${batch.slice(-4)} ${uitslag.ok ? 'terug' : uitslag.fout.code}`;
}

export function handelConflictAf(w: Toneel, t: Toeval): string | undefined {
  const b = eenWerkplek(w, t);
  const rijen = b?.context().outbox.inStaat(['conflict', 'geparkeerd']) ?? [];
  if (b === undefined || rijen.length === 0) return undefined;
  const { batch, wortel } = t.kies(rijen);
  if (t.ja(0.5)) {
    const met = samenMet(b, batch);
    const uitslag = b.handlers['uitgaand.latenVallen'](b.context(), { batch });
    if (uitslag.ok) for (const ook of met) w.boek.keuzes.set(ook, 'vervallen');
    return `${b.naam} ${batch.slice(-4)} laat vallen: ${uitslag.ok}`;
  }
  const voor = new Set(
    b
      .context()
      .outbox.vanWortel(wortel)
      .map((r): string => r.batch),
  );
  const scherm = kijk(w, b, wortel);
  const uitslag = b.handlers['uitgaand.opnieuw'](b.context(), { batch, gezien: scherm?.gezien ?? 0 });
  if (!uitslag.ok) return `${b.naam} ${batch.slice(-4)} opnieuw: ${uitslag.fout.code}`;
  w.boek.keuzes.set(batch, 'vervallen');
  const nieuw = b
    .context()
    .outbox.vanWortel(wortel)
    .find((r) => !voor.has(r.batch));
  if (nieuw !== undefined) w.boek.noteerBesluit(b, nieuw.batch, scherm?.statussen ?? new Set(), 0);
  return `${b.naam} ${batch.slice(-4)} opnieuw = ${nieuw?.batch.slice(-4)}`;
}
