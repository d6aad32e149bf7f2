// The timeline of a dossier: every annotation in a few words, with the author's time and the service's.
import type { Annotatie, OntvangenAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { Melding, Tijdlijnregel } from '../../../shared/domain/melding.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { datumInWoorden } from '../../../shared/domain/termijn/datum.ts';
import { isVoorziening } from '../../../shared/domain/voorziening.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uitgaandzekerheid } from '../../../shared/ipc/vormen/zekerheid.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { isOnderweg, type OutboxRij } from '../store/outbox-store.ts';
import { besluitTekst, opdrachtToelichting } from './besluit-tekst.ts';
import { bronhouderNaam, type Context, medewerkerNaam, wieBenIk } from './context.ts';

type Regel = Dossier['tijdlijn'][number];
type Woorden = { readonly kop: string; readonly tekst: string | null };

const RESULTAAT = { GEWIJZIGD: 'gewijzigd', NIET_GEWIJZIGD: 'niet gewijzigd' } as const;

const OORDEEL = {
  overgenomen: 'overgenomen',
  'niet-overgenomen': 'niet overgenomen',
  'ander-gegeven': 'ander gegeven',
} as const;

function oordelen(a: Extract<Annotatie, { soort: 'beoordeling' }>): string | null {
  const regels = (a.attributen ?? []).map(({ naam, oordeel }) => `${naam}: ${OORDEEL[oordeel]}`);
  return regels.length === 0 ? null : regels.join('\n');
}

/** The day, BRP's code and what it stands on. */
function onderzoekswoorden(a: Extract<Annotatie, { soort: 'onderzoek' }>): Woorden {
  const delen = [
    datumInWoorden(a.datum),
    ...(a.code === undefined ? [] : [`aanduiding ${a.code}`]),
    ...((a.attributen ?? []).length === 0 ? [] : [(a.attributen ?? []).join(', ')]),
  ];
  const kop = a.actie === 'geplaatst' ? 'In onderzoek geplaatst' : 'In onderzoek verwijderd';
  return { kop, tekst: delen.join(' · ') };
}

function woorden(c: Context, a: Annotatie | OntvangenAnnotatie, melding: Melding): Woorden {
  switch (a.soort) {
    case 'terugmelding':
      return { kop: 'Melding gedaan', tekst: null };
    case 'kenmerk':
      return { kop: 'Kenmerk', tekst: a.kenmerk };
    case 'contact':
      return { kop: `Contact ${a.contactType === 'Melder' ? 'van de melder' : 'van de behandelaar'}`, tekst: null };
    case 'bijlage':
      return { kop: 'Bijlage', tekst: a.bestandsnaam };
    case 'status': {
      const naam = statusnaam(melding.registratie, a.status);
      return { kop: a.resultaat ? `${naam}, ${RESULTAAT[a.resultaat]}` : naam, tekst: a.toelichting ?? null };
    }
    case 'bronhouder':
      return { kop: 'Bronhouder', tekst: bronhouderNaam(c, a.bronhouder) };
    case 'planning':
      return {
        kop: a.zichtbaar === 'eigen' ? 'Rappel' : 'Planning',
        tekst: `${a.mijlpaal}: ${datumInWoorden(a.datum)}`,
      };
    case 'toewijzing':
      return {
        kop: a.medewerker === null ? 'Vrijgegeven' : `Toegewezen aan ${medewerkerNaam(c, a.medewerker)}`,
        tekst: a.reden ?? null,
      };
    case 'aantekening': {
      const wat = a.bijlage === undefined ? 'Aantekening' : 'Markering';
      return { kop: a.attribuut === undefined ? wat : `${wat} bij ${a.attribuut}`, tekst: a.tekst };
    }
    case 'label':
      return { kop: a.actie === 'toevoegen' ? 'Label toegevoegd' : 'Label verwijderd', tekst: a.label };
    case 'onderzoek':
      return onderzoekswoorden(a);
    case 'contactmoment':
      return { kop: `Contact per ${a.kanaal} op ${datumInWoorden(a.datum)}`, tekst: a.tekst };
    case 'verwijzing':
      return { kop: `Verwijzing (${a.verwijzing})`, tekst: a.waarde };
    case 'beoordeling':
      return {
        kop: a.gegrond ? 'Beoordeling: terecht gemeld' : 'Beoordeling: niet terecht gemeld',
        tekst: oordelen(a),
      };
    case 'onbekend':
      return { kop: 'Onbekend', tekst: `Soort "${a.oorspronkelijkeSoort}" kent deze versie niet` };
    default:
      return assertNever(a, 'tijdlijn');
  }
}

/** Who wrote it: a colleague by name, others by their organisation. */
export function auteur(c: Context, a: Annotatie | OntvangenAnnotatie, melding: Melding): string {
  const { geannoteerdDoor } = a;
  if (isVoorziening(geannoteerdDoor)) return 'centrale voorziening';
  if (geannoteerdDoor.medewerker !== undefined) return medewerkerNaam(c, geannoteerdDoor.medewerker);
  if (geannoteerdDoor.naam !== undefined) return geannoteerdDoor.naam;
  if (geannoteerdDoor.oin === melding.melderOin) return melding.melderNaam ?? 'melder';
  return c.meta.eigenBronhouders().find((b) => b.oin === geannoteerdDoor.oin)?.naam ?? 'bronhouder';
}

/** The certainty of a step that is on its way: that of its batch. */
export function zekerheidVan(batch: Pick<OutboxRij, 'staat'> | undefined): Uitgaandzekerheid {
  const staat = batch?.staat;
  return staat === 'verzonden' || staat === 'onzeker' || staat === 'wacht' ? staat : 'klaar';
}

export function stapzekerheid(regel: Tijdlijnregel, onderweg: readonly OutboxRij[]): Uitgaandzekerheid {
  if (regel.zekerheid === 'bevestigd') return 'bevestigd';
  return zekerheidVan(onderweg.find((b) => b.annotaties.some((a) => a.uuid === regel.annotatie.uuid)));
}

/** Decisions that did not arrive, refused or let go: what a person wrote is never gone. */
function nietAangekomen(c: Context, batches: readonly OutboxRij[]): Regel[] {
  return batches.flatMap((b) => {
    const { staat } = b;
    if (staat !== 'conflict' && staat !== 'geparkeerd' && staat !== 'vervallen') return [];
    return [
      {
        uuid: b.batch,
        soort: 'besluit',
        kop: `${besluitTekst(c, b.opdracht)} (niet aangekomen)`,
        tekst: opdrachtToelichting(b.opdracht),
        wie: wieBenIk(c).naam,
        geannoteerdOp: b.beslotenOp,
        ontvangenOp: null,
        // It reached nobody.
        zichtbaar: 'eigen',
        zekerheid: staat,
        opmerking: null,
      },
    ];
  });
}

/**
 * Oldest first. Kinds that the dossier shows elsewhere (kenmerk, contact) are left out.
 * @param batches all of this melding, whatever became of them.
 */
export function tijdlijnVan(c: Context, melding: Melding, batches: readonly OutboxRij[]): Regel[] {
  const onderweg = batches.filter(isOnderweg);
  const ongebruikelijk = new Set(melding.statusgeschiedenis.filter((s) => !s.gebruikelijk).map((s) => s.uuid));
  const regels = melding.tijdlijn
    .filter((r) => r.annotatie.soort !== 'kenmerk' && r.annotatie.soort !== 'contact')
    .map((r) => ({
      uuid: r.annotatie.uuid,
      soort: r.annotatie.soort,
      ...woorden(c, r.annotatie, melding),
      wie: auteur(c, r.annotatie, melding),
      geannoteerdOp: r.annotatie.geannoteerdOp,
      ontvangenOp: 'ontvangenOp' in r.annotatie ? r.annotatie.ontvangenOp : null,
      zichtbaar: r.annotatie.zichtbaar,
      zekerheid: stapzekerheid(r, onderweg),
      opmerking: ongebruikelijk.has(r.annotatie.uuid) ? 'ongebruikelijke overgang' : null,
    }));
  return [...regels, ...nietAangekomen(c, batches)].sort((a, b) => {
    const [links, rechts] = [a.ontvangenOp ?? a.geannoteerdOp, b.ontvangenOp ?? b.geannoteerdOp];
    return links < rechts ? -1 : links > rechts ? 1 : 0;
  });
}
