// A dossier as a document: what the screen shows of one melding, in order and in words, with what of persons was left out.
import { AFGESCHERMD, schermAf } from '../../../shared/domain/afschermen.ts';
import { formatteerIdentificatie } from '../../../shared/domain/identificatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { datumInWoorden } from '../../../shared/domain/termijn/datum.ts';
import { isNaamgegeven, namenVan } from '../../../shared/domain/waakhond-namen.ts';
import type { Dossierkeuze } from '../../../shared/ipc/vormen/afdruk.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Dossierregel } from '../../../shared/ipc/vormen/verschil.ts';
import { type Context, medewerkerNaam } from './context.ts';
import { volleRegel } from './dossier-verschil.ts';
import { facts, heading, paragraph, table } from './html.ts';

const KLOK = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const VERWIJZING = { zaaknummer: 'Zaaknummer', mutatie: 'Mutatie', brondocument: 'Brondocument' } as const;
const GEEN = 'niet bekend';

const dag = (moment: string): string => datumInWoorden(amsterdamDatum(moment));
const dagEnTijd = (moment: string): string => `${dag(moment)} ${KLOK.format(new Date(moment))}`;

/** What the document is made of, beside what was chosen. */
export type Stukbron = {
  readonly melding: Melding;
  readonly dossier: Dossier;
  readonly keuze: Dossierkeuze;
  /** RFC 3339. */
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
};

/** Every name of a person that can stand in this dossier: who it is about, the melder's contact, colleagues. */
function namenIn(c: Context, melding: Melding): readonly string[] {
  const collegas = [
    ...c.meta.medewerkers().map(({ naam }) => naam),
    ...melding.tijdlijn.flatMap(({ annotatie: { geannoteerdDoor } }) =>
      geannoteerdDoor.medewerker === undefined ? [] : [medewerkerNaam(c, geannoteerdDoor.medewerker)],
    ),
  ];
  const contacten = [melding.contactMelder?.naam, melding.contactBehandelaar?.naam, c.meta.instelling('ik.naam')];
  const gegevens = melding.attributen.map((a) => ({
    naam: a.naam,
    waarden: [a.waardeBasisregistratie ?? '', a.waardeWaargenomen ?? ''],
  }));
  const los = [...contacten, ...collegas].flatMap((naam) => namenVan({ contact: naam ?? null, gegevens: [] }));
  return [...los, ...namenVan({ contact: null, gegevens })];
}

/** Shields a text as was chosen. */
type Scherm = (tekst: string) => string;

const heel = (stukken: Dossierregel['links']): string => stukken.map(({ tekst }) => tekst).join('');

function verschilrij(bron: Stukbron, scherm: Scherm, regel: Dossierregel, i: number): readonly string[] {
  const { melding, keuze } = bron;
  const vol = regel.geheim && !keuze.afschermen.nummers ? volleRegel(melding, i)?.regel : undefined;
  const naamVerborgen = keuze.afschermen.namen && isNaamgegeven(regel.naam);
  const cel = (stukken: Dossierregel['links']): string => {
    const tekst = heel(stukken);
    return naamVerborgen && tekst !== '' ? AFGESCHERMD : scherm(tekst);
  };
  const { links, rechts } = vol ?? regel;
  const oordeel = keuze.intern && regel.oordeel !== null ? [regel.oordeel.replaceAll('-', ' ')] : [];
  const onderzoek = keuze.intern && regel.inOnderzoek ? ['in onderzoek'] : [];
  const uitleg = regel.uitleg === null || naamVerborgen ? [] : [scherm(regel.uitleg)];
  return [regel.naam, cel(links), cel(rechts), [...uitleg, ...onderzoek, ...oordeel].join(' · ')];
}

/** A kind that is no status has no name of its own in the profile: its code, as words. */
function meldsoortnaam({ registratie, meldsoort }: Dossier): string {
  const naam = statusnaam(registratie, meldsoort);
  const woorden = meldsoort.replaceAll('_', ' ').toLowerCase();
  return naam === meldsoort ? woorden.charAt(0).toUpperCase() + woorden.slice(1) : naam;
}

function kenmerken({ dossier, melding, keuze }: Stukbron, scherm: Scherm): string {
  const { identificatie, planning, locatie, onderzoek } = dossier;
  const { soort, waarde } = melding.objectidentificatie;
  const nummer =
    identificatie.geheim && keuze.afschermen.nummers
      ? identificatie.gemaskeerd
      : formatteerIdentificatie(soort, waarde);
  return facts([
    ['Registratie', dossier.registratie],
    ['Soort melding', meldsoortnaam(dossier)],
    [identificatie.naam, nummer],
    ['Status', dossier.statusnaam],
    ['Ontvangen', dag(dossier.ontvangenOp)],
    ['Peilmoment', dossier.peilmoment],
    ['Locatie (RD)', locatie === null ? null : `x ${locatie.x}, y ${locatie.y}`],
    ['Binnengekomen via', dossier.herkomst],
    ['Bronhouder', dossier.bronhouder?.naam ?? null],
    [
      'Planning',
      planning === null || planning.intern ? null : `${planning.mijlpaal}: ${datumInWoorden(planning.datum)}`,
    ],
    ...dossier.klokken
      .filter(({ gekozen }) => gekozen)
      .map(({ naam, tekst, bron }) => [`Termijn ${naam.toLowerCase()}`, `${tekst} (${bron})`] as const),
    ...(keuze.intern
      ? ([
          ['Toegewezen aan', dossier.toegewezenAan === null ? null : scherm(dossier.toegewezenAan.naam)],
          ['Rappel', planning?.intern ? scherm(`${planning.mijlpaal}: ${datumInWoorden(planning.datum)}`) : null],
          ['In onderzoek', onderzoek?.open ? `sinds ${datumInWoorden(onderzoek.sinds)}` : null],
          ['Labels', scherm(dossier.labels.join(', '))],
          ...dossier.verwijzingen.map((v) => [VERWIJZING[v.verwijzing], scherm(v.waarde)] as const),
        ] as const)
      : []),
  ]);
}

function melder({ dossier, keuze }: Stukbron, scherm: Scherm): string {
  const { organisatie, afdeling, naam, email, telefoon, anoniem } = dossier.melder;
  const verborgen = (waarde: string | null, ja: boolean): string | null =>
    waarde !== null && ja ? AFGESCHERMD : waarde;
  return (
    heading(2, 'Melder') +
    (anoniem ? paragraph('Anoniem: geen vraag of terugkoppeling mogelijk.') : '') +
    facts([
      ['Organisatie', scherm(organisatie)],
      ['Afdeling', afdeling === null ? null : scherm(afdeling)],
      ['Naam', verborgen(naam, keuze.afschermen.namen)],
      ['E-mail', verborgen(email, keuze.afschermen.contact)],
      ['Telefoon', verborgen(telefoon, keuze.afschermen.contact)],
    ])
  );
}

function verloop({ dossier, keuze }: Stukbron, scherm: Scherm): string {
  const regels = dossier.tijdlijn.filter(({ zichtbaar }) => keuze.intern || zichtbaar === 'allen');
  const staat = (regel: Dossier['tijdlijn'][number]): string =>
    [
      scherm(regel.kop),
      ...(regel.zichtbaar === 'allen' ? [] : ['intern']),
      ...(regel.zekerheid === 'bevestigd' ? [] : [regel.zekerheid]),
    ].join(' · ');
  return (
    heading(2, 'Tijdlijn') +
    table(
      ['Wanneer', 'Wat', 'Door', 'Tekst'],
      regels.map((r) => [dagEnTijd(r.geannoteerdOp), staat(r), scherm(r.wie), scherm(r.tekst ?? '')]),
    )
  );
}

/** In one sentence, for who gets the document. */
function verantwoording({ keuze, gemaaktOp, gemaaktDoor }: Stukbron, scherm: Scherm): string {
  const { nummers, namen, contact } = keuze.afschermen;
  const weg = [
    ...(nummers ? ['persoonsnummers'] : []),
    ...(namen ? ['namen'] : []),
    ...(contact ? ['e-mailadressen en telefoonnummers'] : []),
  ];
  const afgeschermd = weg.length === 0 ? 'Er is niets afgeschermd.' : `Afgeschermd: ${weg.join(', ')}.`;
  const intern = keuze.intern
    ? 'Met interne aantekeningen: niet bedoeld voor de melder.'
    : 'Zonder interne aantekeningen.';
  return paragraph(`Gemaakt op ${dagEnTijd(gemaaktOp)} door ${scherm(gemaaktDoor)}. ${afgeschermd} ${intern}`);
}

/** Name of the document: it stands in lists of recent files, so nothing of a person or a melding is in it. */
export const STUKTITEL = 'Dossier van een terugmelding';

/** The body of the document. `bestanden` makes its last chapter. */
export function dossierstuk(c: Context, bron: Stukbron, bestanden: (scherm: Scherm) => string): string {
  const { melding, dossier, keuze } = bron;
  const namen = namenIn(c, melding);
  const scherm: Scherm = (tekst) => schermAf(tekst, keuze.afschermen, namen);
  const { algemeneGegevens, verschil, toelichting } = dossier;
  return [
    heading(1, `${dossier.registratie} ${scherm(dossier.titel)}, melding ${scherm(dossier.kenmerk)}`),
    verantwoording(bron, scherm),
    kenmerken(bron, scherm),
    heading(2, 'Verschil'),
    verschil.length === 0
      ? paragraph('De melder noemt geen gegevens.')
      : table(
          ['Gegeven', 'Geregistreerd', 'Waargenomen', 'Bijzonderheden'],
          verschil.map((regel, i) => verschilrij(bron, scherm, regel, i)),
        ),
    heading(2, 'Toelichting van de melder'),
    paragraph(toelichting === null ? 'De melder heeft geen toelichting gegeven.' : scherm(toelichting)),
    algemeneGegevens.length === 0 ? '' : heading(2, 'Overige gegevens'),
    facts(algemeneGegevens.map(({ naam, waarde }) => [naam, scherm(waarde) || GEEN])),
    melder(bron, scherm),
    bestanden(scherm),
    verloop(bron, scherm),
  ].join('');
}
