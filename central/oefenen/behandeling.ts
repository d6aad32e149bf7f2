// What bijhouders did with practice meldingen: statuses with the words that go with them, and what they kept for themselves.
import type { Annotatie, Attribuut, Zichtbaar } from '../../shared/domain/annotatie.ts';
import { plusDagen } from '../../shared/domain/termijn/datum.ts';
import type { Datum } from '../../shared/lib/brand.ts';
import type { Toeval } from './toeval.ts';

/** The fields that every annotation of one person at one moment has; a new uuid each time. */
export type Kop = (
  zichtbaar: Zichtbaar,
) => Pick<Annotatie, 'uuid' | 'wortel' | 'geannoteerdDoor' | 'geannoteerdOp' | 'zichtbaar'>;

/** One decision of a bijhouder. */
export type Handeling = {
  readonly kop: Kop;
  readonly toeval: Toeval;
  readonly registratie: string;
  readonly attributen: readonly Attribuut[];
  readonly medewerker: string;
  readonly dag: Datum;
};

const isPersoon = (registratie: string): boolean => registratie === 'BRP';

/** BRP 83.10: one rubriek, a group, or a whole category in onderzoek (LO BRP 2025.Q1). */
function onderzoekscode(attributen: readonly Attribuut[]): string | undefined {
  const codes = attributen.flatMap((a) => (a.rubriek === undefined ? [] : [a.rubriek]));
  const [eerste] = codes;
  if (eerste === undefined) return undefined;
  if (codes.length === 1) return eerste;
  const groep = eerste.slice(0, 4);
  return codes.every((code) => code.startsWith(groep)) ? `${groep}00` : `${eerste.slice(0, 2)}0000`;
}

export function wijsToe({ kop, medewerker }: Handeling, reden?: string): Annotatie[] {
  return [{ ...kop('eigen'), soort: 'toewijzing', medewerker, ...(reden === undefined ? {} : { reden }) }];
}

/** Taken up: by whom, and what he noted for himself and his colleagues. */
export function neemOp(h: Handeling): Annotatie[] {
  return [
    { ...h.kop('allen'), soort: 'status', status: 'IN_BEHANDELING' },
    { ...h.kop('eigen'), soort: 'toewijzing', medewerker: h.medewerker },
  ];
}

export function onderzoek(h: Handeling): Annotatie[] {
  const { kop, toeval, registratie, attributen, dag } = h;
  const code = isPersoon(registratie) ? onderzoekscode(attributen) : undefined;
  const zaak: Annotatie = {
    ...kop('eigen'),
    soort: 'verwijzing',
    verwijzing: 'zaaknummer',
    waarde: `Z-${dag.slice(0, 4)}-${toeval.cijfers(5)}`,
  };
  const notitie: Annotatie = {
    ...kop('eigen'),
    soort: 'aantekening',
    tekst: toeval.kies(isPersoon(registratie) ? NOTITIES_BRP : NOTITIES_GEO),
  };
  const label: Annotatie = {
    ...kop('eigen'),
    soort: 'label',
    label: toeval.kies(
      isPersoon(registratie) ? ['adresonderzoek', 'spoed', 'wacht op melder'] : ['inmeten', 'luchtfoto', 'sloop'],
    ),
    actie: 'toevoegen',
  };
  const geplaatst: Annotatie = {
    ...kop('eigen'),
    soort: 'onderzoek',
    actie: 'geplaatst',
    datum: dag,
    ...(code === undefined ? {} : { code }),
    attributen: attributen.map((a) => a.naam),
  };
  const gebeld: Annotatie = {
    ...kop('eigen'),
    soort: 'contactmoment',
    kanaal: 'telefoon',
    datum: dag,
    tekst: 'Melder gesproken; hij stuurt een leesbare kopie na en is ook donderdag bereikbaar.',
  };
  return [
    ...(toeval.kans(0.7) ? [notitie] : []),
    ...(toeval.kans(0.6) ? [geplaatst] : []),
    ...(toeval.kans(0.5) ? [zaak] : []),
    ...(toeval.kans(0.3) ? [label] : []),
    ...(toeval.kans(0.3) ? [gebeld] : []),
  ];
}

const NOTITIES_BRP = [
  'Eerste brief aan betrokkene verstuurd, reactietermijn twee weken.',
  'Buurman bevestigt telefonisch dat betrokkene in het voorjaar is vertrokken.',
  'Werkgever genoemd in SUWI gebeld; die heeft hetzelfde nieuwe adres.',
  'Huisbezoek aangevraagd bij toezicht. Let op: hond aanwezig volgens vorig verslag.',
  'Akte opgevraagd bij de gemeente waar de gebeurtenis plaatsvond.',
  'Zelfde persoon komt ook voor in een melding van vorige maand, toen niets gewijzigd.',
] as const;

const NOTITIES_GEO = [
  'Luchtfoto van dit jaar bekeken: object is inderdaad weg.',
  'Doorgezet naar landmeten voor inmeting in de volgende ronde.',
  'Vergunning gevonden in het archief, brondocument wordt opgemaakt.',
  'Toezichthouder bouw kijkt deze week ter plaatse.',
  'Overlegd met de wegbeheerder; herinrichting is definitief.',
] as const;

/** For BRP a status with its date; elsewhere the date alone. */
export function planIn({ kop, toeval, registratie, dag }: Handeling): Annotatie[] {
  const datum = plusDagen(dag, toeval.geheel(12, 45));
  const mijlpaal = isPersoon(registratie)
    ? toeval.kies(['Besluit adresonderzoek', 'Tweede aanschrijving', 'Antwoord buitenlandse akte'])
    : toeval.kies(['Inmeting', 'Mutatie verwerkt', 'Brondocument gereed']);
  return [
    ...(isPersoon(registratie) ? [{ ...kop('allen'), soort: 'status', status: 'INGEPLAND' } as const] : []),
    { ...kop('allen'), soort: 'planning', mijlpaal, datum },
  ];
}

const UITKOMST = {
  persoon: {
    GEWIJZIGD: [
      'Na onderzoek is het gegeven aangepast in de BRP. Dank voor uw melding.',
      'Betrokkene heeft alsnog aangifte gedaan. De persoonslijst is bijgewerkt.',
      'De akte is ontvangen en verwerkt; het gegeven is verbeterd.',
      'Betrokkene is ambtshalve uitgeschreven na adresonderzoek.',
    ],
    NIET_GEWIJZIGD: [
      'Uit ons onderzoek blijkt dat het geregistreerde adres juist is. Betrokkene is daar aangetroffen.',
      'De geregistreerde waarde komt overeen met de brondocumenten. Er is niets gewijzigd.',
      'Betrokkene heeft met stukken aangetoond dat de inschrijving klopt.',
    ],
  },
  object: {
    GEWIJZIGD: [
      'Het object is bijgewerkt op basis van een nieuw brondocument.',
      'Verwerkt in de registratie; zichtbaar na de eerstvolgende levering.',
      'U had gelijk: de situatie buiten was veranderd. Opgenomen in de laatste mutatieronde.',
    ],
    NIET_GEWIJZIGD: [
      'Op de luchtfoto en bij controle ter plaatse is geen verschil gevonden.',
      'De registratie volgt hier de vergunning; de feitelijke situatie wordt apart opgepakt door toezicht.',
      'Het object valt buiten de afbakening van deze registratie.',
    ],
  },
} as const;

export function handelAf({ kop, toeval, registratie }: Handeling): Annotatie[] {
  const resultaat = toeval.weeg([
    [7, 'GEWIJZIGD'],
    [3, 'NIET_GEWIJZIGD'],
  ] as const);
  const zinnen = (isPersoon(registratie) ? UITKOMST.persoon : UITKOMST.object)[resultaat];
  return [
    { ...kop('eigen'), soort: 'beoordeling', gegrond: resultaat === 'GEWIJZIGD', melderGeinformeerd: toeval.kans(0.4) },
    { ...kop('allen'), soort: 'status', status: 'AFGEHANDELD', resultaat, toelichting: toeval.kies(zinnen) },
  ];
}

export function wijsAf({ kop, toeval, registratie }: Handeling): Annotatie[] {
  const persoon = isPersoon(registratie);
  const toelichting = persoon
    ? toeval.kies([
        'Wij kunnen dit niet onderzoeken: er is geen bron genoemd en het juiste gegeven ontbreekt. Dien de melding opnieuw in met het vermoedelijke adres of een bewijsstuk.',
        'Uit de melding blijkt niet om welk gegeven het gaat. Vermeld welk gegeven onjuist is, waarom u twijfelt en vanaf wanneer.',
      ])
    : toeval.kies([
        'Het gaat om een gegeven dat niet in deze registratie is opgenomen.',
        'Dezelfde melding is al in behandeling onder een ander kenmerk.',
        'De locatie ligt in een gebied dat nog wordt heringericht. Meld opnieuw als het werk klaar is.',
      ]);
  return [
    { ...kop('allen'), soort: 'status', status: persoon ? 'ONVOLDOENDE_INFORMATIE' : 'NIET_ONTVANKELIJK', toelichting },
  ];
}

/** @param naam of the gemeente it belongs to. */
export function stuurDoor({ kop, toeval, registratie }: Handeling, bronhouder: string, naam: string): Annotatie[] {
  const toelichting = isPersoon(registratie)
    ? toeval.kies([
        `Betrokkene staat ingeschreven in ${naam}. Wij sturen de melding door.`,
        `Het adres ligt in ${naam}; daar loopt al een adresonderzoek.`,
      ])
    : toeval.kies([`Dit object ligt in ${naam}.`, `Beheer van dit object ligt bij ${naam}.`]);
  return [
    { ...kop('allen'), soort: 'status', status: 'VERKEERDE_BRONHOUDER', toelichting },
    { ...kop('allen'), soort: 'bronhouder', bronhouder },
  ];
}

/** Taken back by the melder, in the way of the registration. */
export function trekIn({ kop, toeval, registratie }: Handeling, status: string): Annotatie[] {
  const toelichting = isPersoon(registratie)
    ? toeval.kies(['Betrokkene heeft alsnog zelf aangifte gedaan.', 'Dubbel gemeld, zie onze andere melding.', ''])
    : toeval.kies(['Bij nadere controle klopte de registratie.', 'Verkeerd punt op de kaart aangewezen.', '']);
  return [{ ...kop('allen'), soort: 'status', status, ...(toelichting === '' ? {} : { toelichting }) }];
}
