// The rehearsal: what the service would say of the batches of one melding, judged with its own rules on its tree of now.
// Nothing is sent. Order of koppelvlak chapter 2: known before (rule 1), then allowed, seen and legal (2–4).
//
//   on its way ─► judged on the tree with its accepted predecessors laid on top; a refused one holds up the statuses behind it
//   refused    ─► judged on the tree as it is: it lies with its person, nothing waits for it
import type { Datum, Tijdstip, Uuid } from '../lib/brand.ts';
import type { Annotatie, OntvangenAnnotatie } from './annotatie.ts';
import { beoordeelIndiening } from './indiening.ts';
import { zelfdeInhoud } from './inhoud.ts';
import { type Afwijzing, type Beller, type Bronhouderfeit, beoordeelBatch } from './toelating.ts';

export type Proefbatch = {
  readonly batch: Uuid;
  readonly annotaties: readonly Annotatie[];
  readonly basis: number;
  /** Its bytes were made already: `basis` can't move along any more. */
  readonly vast: boolean;
  /** The service has it to come; false = refused before, with its person now. */
  readonly onderweg: boolean;
};

export type Proefvraag = {
  /** What the service delivered of this root just now; empty = it does not know it. */
  readonly boom: readonly OntvangenAnnotatie[];
  /** In the order of deciding. */
  readonly batches: readonly Proefbatch[];
  /** Everything that this desk wrote on this root, whatever became of it. */
  readonly eigen: ReadonlySet<string>;
  readonly beller: Beller;
  readonly bronhouder: (code: string) => Bronhouderfeit | undefined;
  readonly vandaag: Datum;
  readonly nu: Tijdstip;
};

export type Proefoordeel = {
  readonly batch: Uuid;
  readonly uitslag: 'aanvaard' | 'verouderd' | 'geweigerd' | 'al-ontvangen';
  /** Code of the koppelvlak, or `voorganger-geweigerd`; null when there is nothing against it. */
  readonly code: string | null;
  /** What is missing, with `gegeven-ontbreekt`. */
  readonly veld: string | null;
};

const metStatus = (batch: Proefbatch): boolean => batch.annotaties.some((a) => a.soort === 'status');

function oordeel(batch: Uuid, uitslag: Proefoordeel['uitslag'], code: string | null = null): Proefoordeel {
  return { batch, uitslag, code, veld: null };
}

function afgewezen(batch: Uuid, fout: Afwijzing): Proefoordeel {
  const uitslag = fout.code === 'basis-verouderd' ? 'verouderd' : 'geweigerd';
  return { batch, uitslag, code: fout.code, veld: fout.code === 'gegeven-ontbreekt' ? fout.veld : null };
}

/** Rule 1; undefined when none of its uuids is known. */
function herhaling(boom: readonly OntvangenAnnotatie[], { batch, annotaties }: Proefbatch): Proefoordeel | undefined {
  const bekend = new Map(boom.map((a) => [a.uuid, a]));
  if (!annotaties.some((a) => bekend.has(a.uuid))) return undefined;
  const alles = annotaties.every((a) => {
    const eerder = bekend.get(a.uuid);
    return eerder !== undefined && zelfdeInhoud(eerder, a);
  });
  return alles ? oordeel(batch, 'al-ontvangen') : oordeel(batch, 'geweigerd', 'uuid-hergebruikt');
}

/** The `basis` it will be sent with: what the person had seen, plus his own work behind it, unless somebody else set a
 * status in between (koppelvlak chapter 5). */
function basisVan(boom: readonly OntvangenAnnotatie[], eigen: ReadonlySet<string>, batch: Proefbatch): number {
  if (batch.vast) return batch.basis;
  const ertussen = boom.some((a) => a.soort === 'status' && a.volgnummer > batch.basis && !eigen.has(a.uuid));
  if (ertussen) return batch.basis;
  return Math.max(batch.basis, ...boom.filter((a) => eigen.has(a.uuid)).map((a) => a.volgnummer));
}

function beoordeel(vraag: Proefvraag, boom: readonly OntvangenAnnotatie[], batch: Proefbatch): Proefoordeel {
  const eerder = herhaling(boom, batch);
  if (eerder) return eerder;
  const { beller, bronhouder, vandaag } = vraag;
  const nieuw = batch.annotaties.some((a) => a.soort === 'terugmelding');
  const basis = basisVan(boom, vraag.eigen, batch);
  const uitkomst = nieuw
    ? beoordeelIndiening({ batch: batch.annotaties, beller, bronhouder, vandaag })
    : beoordeelBatch({ boom, batch: batch.annotaties, basis, beller, bronhouder, vandaag });
  return uitkomst.ok ? oordeel(batch.batch, 'aanvaard') : afgewezen(batch.batch, uitkomst.fout);
}

/** The tree as it would be once this batch is accepted. */
function ermee(boom: readonly OntvangenAnnotatie[], batch: Proefbatch, nu: Tijdstip): readonly OntvangenAnnotatie[] {
  const hoogste = Math.max(0, ...boom.map((a) => a.volgnummer));
  return [...boom, ...batch.annotaties.map((a, i) => ({ ...a, volgnummer: hoogste + 1 + i, ontvangenOp: nu }))];
}

/** Judges the batches of one melding, each as the service would if it came now. */
export function beproef(vraag: Proefvraag): readonly Proefoordeel[] {
  let stapel = vraag.boom;
  let opgehouden = false;
  return vraag.batches.map((batch) => {
    if (!batch.onderweg) return beoordeel(vraag, vraag.boom, batch);
    // Bytes that left go out whatever became of a predecessor; what never left waits with it (koppelvlak chapter 5).
    if (opgehouden && metStatus(batch) && !batch.vast) return oordeel(batch.batch, 'geweigerd', 'voorganger-geweigerd');
    const gevonden = beoordeel(vraag, stapel, batch);
    if (gevonden.uitslag === 'aanvaard') stapel = ermee(stapel, batch, vraag.nu);
    else if (gevonden.uitslag !== 'al-ontvangen' && metStatus(batch)) opgehouden = true;
    return gevonden;
  });
}
