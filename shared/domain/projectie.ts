// The fold: confirmed annotations by volgnummer, then pending batches in local order → melding + conflicts.
// Total and deterministic: any tree that passed the wire schema gives a picture; the order of `boom` does not matter.
//
//   boom (confirmed) ─sort by volgnummer─► melding
//   wachtend (outbox) ─in order─► still legal? ─yes─► applied on top   ─no─► conflict (kept, shown, never dropped)
//   no root in boom, but one in wachtend ─► a melding entered by hand, on its way
import type { Tijdstip } from '../lib/brand.ts';
import type {
  AantekeningAnnotatie,
  Annotatie,
  BeoordelingAnnotatie,
  BijlageAnnotatie,
  ContactAnnotatie,
  ContactmomentAnnotatie,
  OnderzoekAnnotatie,
  OntvangenAnnotatie,
  TerugmeldingAnnotatie,
  VerwijzingAnnotatie,
} from './annotatie.ts';
import { type Conflict, conflictVan, type Toegewezen, type WachtendeBatch } from './conflict.ts';
import type { Melding, Planning, Statusstap, Tijdlijnregel } from './melding.ts';
import { vindOvergang } from './overgang.ts';
import { isEindstatus } from './registraties/registraties.ts';
import { isVoorziening } from './voorziening.ts';

export type Projectie = { readonly melding: Melding; readonly conflicten: readonly Conflict[] };

type Stap = Annotatie | OntvangenAnnotatie;

const ALLE_ACTOREN = ['melder', 'bronhouder', 'voorziening'] as const;

/** Mutable while folding; frozen into a `Melding` at the end. */
type Lopend = {
  status: string | null;
  statusVolgnummer: number;
  stappen: Statusstap[];
  bronhouder: string | null;
  bronhouders: string[];
  bronhouderOntvangenOp: Tijdstip;
  kenmerk: string | undefined;
  melderNaam: string | undefined;
  contactMelder: ContactAnnotatie | undefined;
  contactBehandelaar: ContactAnnotatie | undefined;
  toegewezenAan: string | null;
  toewijzingen: Toegewezen[];
  planning: Planning | undefined;
  labels: Set<string>;
  bijlagen: BijlageAnnotatie[];
  aantekeningen: AantekeningAnnotatie[];
  onderzoeken: OnderzoekAnnotatie[];
  contactmomenten: ContactmomentAnnotatie[];
  verwijzingen: VerwijzingAnnotatie[];
  beoordelingen: BeoordelingAnnotatie[];
  tijdlijn: Tijdlijnregel[];
};

function isBevestigd(a: Stap): a is OntvangenAnnotatie {
  return 'volgnummer' in a && typeof a.volgnummer === 'number';
}

function statusstap(a: Extract<Stap, { soort: 'status' }>, registratie: string, van: string | null): Statusstap {
  const bevestigd = isBevestigd(a);
  return {
    uuid: a.uuid,
    status: a.status,
    ...(a.resultaat === undefined ? {} : { resultaat: a.resultaat }),
    ...(a.toelichting === undefined ? {} : { toelichting: a.toelichting }),
    oin: a.geannoteerdDoor.oin,
    ...(a.geannoteerdDoor.medewerker === undefined ? {} : { medewerker: a.geannoteerdDoor.medewerker }),
    ...(a.geannoteerdDoor.naam === undefined ? {} : { naam: a.geannoteerdDoor.naam }),
    geannoteerdOp: a.geannoteerdOp,
    ...(bevestigd ? { ontvangenOp: a.ontvangenOp, volgnummer: a.volgnummer } : {}),
    zekerheid: bevestigd ? 'bevestigd' : 'onderweg',
    gebruikelijk: vindOvergang(registratie, van, a.status, ALLE_ACTOREN) !== undefined,
  };
}

/** A new bronhouder starts with an empty desk: assignee, planning and Behandelaar are those since it got the melding.
 * A succession by the service is no change here (koppelvlak ch. 1). */
function neemBronhouderOver(l: Lopend, a: Extract<Stap, { soort: 'bronhouder' }>): void {
  const opvolging = l.bronhouders.length > 0 && isVoorziening(a.geannoteerdDoor);
  l.bronhouder = a.bronhouder;
  l.bronhouders.push(a.bronhouder);
  if (opvolging) return;
  l.bronhouderOntvangenOp = isBevestigd(a) ? a.ontvangenOp : a.geannoteerdOp;
  l.toegewezenAan = null;
  l.toewijzingen = [];
  l.planning = undefined;
  l.contactBehandelaar = undefined;
}

function pasToe(l: Lopend, a: Stap, wortel: TerugmeldingAnnotatie): void {
  l.tijdlijn.push({ annotatie: a, zekerheid: isBevestigd(a) ? 'bevestigd' : 'onderweg' });
  switch (a.soort) {
    case 'status':
      l.stappen.push(statusstap(a, wortel.registratie, l.status));
      l.status = a.status;
      if (isBevestigd(a)) l.statusVolgnummer = a.volgnummer;
      return;
    case 'bronhouder':
      neemBronhouderOver(l, a);
      return;
    case 'kenmerk':
      l.kenmerk = a.kenmerk;
      return;
    case 'contact':
      if (a.contactType === 'Melder') l.contactMelder = a;
      else l.contactBehandelaar = a;
      return;
    case 'planning':
      l.planning = { mijlpaal: a.mijlpaal, datum: a.datum, intern: a.zichtbaar === 'eigen' };
      return;
    case 'toewijzing':
      l.toegewezenAan = a.medewerker;
      if (isBevestigd(a)) {
        const { volgnummer, medewerker, geannoteerdDoor } = a;
        l.toewijzingen.push({ volgnummer, medewerker, door: geannoteerdDoor.medewerker });
      }
      return;
    case 'label':
      if (a.actie === 'toevoegen') l.labels.add(a.label);
      else l.labels.delete(a.label);
      return;
    case 'bijlage':
      l.bijlagen.push(a);
      return;
    case 'aantekening':
      l.aantekeningen.push(a);
      return;
    case 'onderzoek':
      l.onderzoeken.push(a);
      return;
    case 'contactmoment':
      l.contactmomenten.push(a);
      return;
    case 'verwijzing':
      l.verwijzingen.push(a);
      return;
    case 'beoordeling':
      l.beoordelingen.push(a);
      return;
    case 'terugmelding':
      l.melderNaam = a.geannoteerdDoor.naam;
      return;
    case 'onbekend':
      return;
    default:
      // Everything the wire schema lets through is named above; a stranger counts as "onbekend".
      return;
  }
}

function begin(wortel: TerugmeldingAnnotatie, ontvangenOp: Tijdstip): Lopend {
  return {
    status: null,
    statusVolgnummer: 0,
    stappen: [],
    bronhouder: null,
    bronhouders: [],
    bronhouderOntvangenOp: ontvangenOp,
    kenmerk: undefined,
    melderNaam: wortel.geannoteerdDoor.naam,
    contactMelder: undefined,
    contactBehandelaar: undefined,
    toegewezenAan: null,
    toewijzingen: [],
    planning: undefined,
    labels: new Set(),
    bijlagen: [],
    aantekeningen: [],
    onderzoeken: [],
    contactmomenten: [],
    verwijzingen: [],
    beoordelingen: [],
    tijdlijn: [],
  };
}

type Wortel = TerugmeldingAnnotatie & { readonly ontvangenOp: Tijdstip };

function isWortel(a: OntvangenAnnotatie): a is OntvangenAnnotatie & Wortel {
  return a.soort === 'terugmelding';
}

/** The root of a melding that was entered by hand and is on its way: received when it was written. */
function ingevoerdeWortel(wachtend: readonly WachtendeBatch[]): Wortel | undefined {
  const wortel = wachtend.flatMap((w) => w.annotaties).find((a) => a.soort === 'terugmelding');
  return wortel && { ...wortel, ontvangenOp: wortel.geannoteerdOp };
}

/** Entered by hand one enters only for oneself: until the service has it, it is with the bronhouder that its batch names. */
function eigenBronhouder(wortel: Wortel, wachtend: readonly WachtendeBatch[]): string | null {
  const batch = wachtend.find((w) => w.annotaties.some((a) => a.uuid === wortel.uuid));
  return batch?.annotaties.find((a) => a.soort === 'bronhouder')?.bronhouder ?? null;
}

/**
 * Folds a tree and its pending batches.
 * @param boom confirmed annotations of one root, in any order; doubles (same uuid) count once.
 * @param wachtend batches without an answer, oldest first.
 * @returns undefined when the root itself is in neither.
 */
export function vouw(boom: readonly OntvangenAnnotatie[], wachtend: readonly WachtendeBatch[]): Projectie | undefined {
  const gezien = new Map<string, OntvangenAnnotatie>();
  for (const a of boom) if (!gezien.has(a.uuid)) gezien.set(a.uuid, a);
  const opVolgorde = [...gezien.values()].sort((a, b) => a.volgnummer - b.volgnummer);
  const wortel = opVolgorde.find(isWortel) ?? ingevoerdeWortel(wachtend);
  if (wortel === undefined) return undefined;

  const l = begin(wortel, wortel.ontvangenOp);
  for (const a of opVolgorde) pasToe(l, a, wortel);
  const bevestigdeBronhouder = l.bronhouder ?? eigenBronhouder(wortel, wachtend);

  const conflicten: Conflict[] = [];
  let toegepast = 0;
  for (const wacht of wachtend) {
    // A batch is accepted whole: one confirmed annotation of it, and the rest holds as well (it stands on the next page).
    if (wacht.annotaties.some((a) => gezien.has(a.uuid))) {
      for (const a of wacht.annotaties) if (!gezien.has(a.uuid)) pasToe(l, a, wortel);
      continue;
    }
    const stand = {
      status: l.status,
      statusVolgnummer: l.statusVolgnummer,
      voorgangerGeweigerd: conflicten.length > 0,
      toewijzingen: l.toewijzingen,
    };
    const conflict = conflictVan(stand, wacht, wortel);
    if (conflict) {
      conflicten.push(conflict);
      continue;
    }
    for (const a of wacht.annotaties) pasToe(l, a, wortel);
    toegepast += 1;
  }
  return {
    melding: bevries(l, wortel, opVolgorde.at(-1)?.volgnummer ?? 0, bevestigdeBronhouder, toegepast),
    conflicten,
  };
}

function bevries(
  l: Lopend,
  wortel: Wortel,
  hoogste: number,
  bronhouderBevestigd: string | null,
  wachtend: number,
): Melding {
  const status = l.status ?? wortel.meldsoort;
  return {
    uuid: wortel.uuid,
    registratie: wortel.registratie,
    meldsoort: wortel.meldsoort,
    ...(wortel.object === undefined ? {} : { object: wortel.object }),
    objectidentificatie: wortel.objectidentificatie,
    attributen: wortel.attributen,
    algemeneGegevens: wortel.algemeneGegevens ?? [],
    ...(wortel.peilmoment === undefined ? {} : { peilmoment: wortel.peilmoment }),
    ...(wortel.locatie === undefined ? {} : { locatie: wortel.locatie }),
    ...(wortel.herkomst === undefined ? {} : { herkomst: wortel.herkomst }),
    ...(wortel.vervolgOp === undefined ? {} : { vervolgOp: wortel.vervolgOp }),
    ...(wortel.toelichting === undefined ? {} : { toelichting: wortel.toelichting }),
    ...(l.kenmerk === undefined ? {} : { kenmerk: l.kenmerk }),
    melderOin: wortel.geannoteerdDoor.oin,
    ...(l.melderNaam === undefined ? {} : { melderNaam: l.melderNaam }),
    ...(l.contactMelder === undefined ? {} : { contactMelder: l.contactMelder }),
    ...(l.contactBehandelaar === undefined ? {} : { contactBehandelaar: l.contactBehandelaar }),
    status,
    statusgeschiedenis: l.stappen,
    eindstatus: isEindstatus(wortel.registratie, status),
    bronhouder: l.bronhouder,
    bronhouders: l.bronhouders,
    bronhouderBevestigd,
    ontvangenOp: wortel.ontvangenOp,
    ontvangenDoorBronhouderOp: l.bronhouderOntvangenOp,
    toegewezenAan: l.toegewezenAan,
    ...(l.planning === undefined ? {} : { planning: l.planning }),
    labels: [...l.labels].sort(),
    bijlagen: l.bijlagen,
    aantekeningen: l.aantekeningen,
    onderzoeken: l.onderzoeken,
    contactmomenten: l.contactmomenten,
    verwijzingen: l.verwijzingen,
    beoordelingen: l.beoordelingen,
    tijdlijn: l.tijdlijn,
    hoogsteVolgnummer: hoogste,
    statusVolgnummer: l.statusVolgnummer,
    wachtend,
  };
}
