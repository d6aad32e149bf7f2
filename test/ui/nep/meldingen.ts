// Builders of believable meldingen for the screens: one desk in Utrecht, test BSNs only.
import { kentOnderzoek } from '../../../shared/domain/onderzoek/in-onderzoek.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { DOELSTATUS, isDefinitieveSoort, NA_EINDE, OPDRACHTSOORTEN } from '../../../shared/domain/opdrachtsoort.ts';
import { overgangenVanuit } from '../../../shared/domain/overgang.ts';
import { isEindstatus, isStartstatus, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Groep, Rij, Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { asUuid, type Uuid } from '../../../shared/lib/brand.ts';

/** The fake's now: Tuesday morning 24 November 2026 in Utrecht. */
export const NU = '2026-11-24T07:40:00Z';

export type NepMelding = {
  readonly rij: Rij;
  readonly dossier: Dossier;
  readonly groep: Groep;
  readonly weergaven: readonly Weergave[];
};

/** A uuid that tells its number: …000000000042. */
export function nepUuid(nummer: number, reeks = 1): Uuid {
  return asUuid(`0197f3c0-000${reeks}-7000-8000-${String(nummer).padStart(12, '0')}`);
}

/** What the bronhouder can do from this status, as the backend would say it. */
export function mogelijkhedenBij(registratie: string, status: string): Dossier['mogelijkheden'] {
  const vanuit = overgangenVanuit(registratie, status, ['bronhouder']);
  const afgelopen = isEindstatus(registratie, status);
  return OPDRACHTSOORTEN.flatMap((soort: Opdrachtsoort): Dossier['mogelijkheden'] => {
    const bedenktijd = isDefinitieveSoort(soort, registratie) ? 20 : 10;
    if (soort === 'onderzoek' && !kentOnderzoek(registratie)) return [];
    if (NA_EINDE.includes(soort)) return [{ soort, eist: [], bedenktijd }];
    if (afgelopen) return [];
    if (soort === 'toewijzen' || soort === 'contact') return [{ soort, eist: [], bedenktijd }];
    if (soort === 'inplannen')
      return isStartstatus(registratie, status) ? [] : [{ soort, eist: ['planning'], bedenktijd }];
    if (soort === 'afhandelen' && isStartstatus(registratie, status))
      return [{ soort, eist: ['resultaat'], bedenktijd }];
    const terug = status === 'VERKEERDE_BRONHOUDER';
    if ((soort === 'terugnemen') !== terug && DOELSTATUS[soort] === 'IN_BEHANDELING') return [];
    const overgang = vanuit.find((o) => o.naar === DOELSTATUS[soort]);
    return overgang ? [{ soort, eist: [...overgang.eist], bedenktijd }] : [];
  });
}

export type Voorzet = {
  readonly nummer: number;
  readonly rij?: Partial<Rij>;
  readonly dossier?: Partial<Dossier>;
  readonly groep?: Groep;
  readonly weergaven?: readonly Weergave[];
};

const RIJ: Omit<Rij, 'uuid'> = {
  registratie: 'BRP',
  titel: 'Verblijfplaats',
  identificatie: '•••••••58',
  kenmerk: 'BD-2026-0471',
  tekst: 'Huisnummer 23 moet 21 zijn volgens huisbezoek van 12 november',
  melder: 'Belastingdienst',
  anoniem: false,
  status: 'GEMELD',
  statusnaam: 'Gemeld',
  bijlagen: 3,
  klok: { tekst: 'vandaag', soort: 'vandaag', uiterlijk: '2026-11-24' },
  toegewezenAan: null,
  ongelezen: true,
  zekerheid: null,
  labels: [],
  reeks: null,
  uit: false,
};

/** A term of the law that runs, unless told otherwise. */
export function nepKlok(
  klok: Pick<Dossier['klokken'][number], 'tekst' | 'soort' | 'uiterlijk' | 'naam' | 'bron'> &
    Partial<Dossier['klokken'][number]>,
): Dossier['klokken'][number] {
  return {
    aard: 'wet',
    duur: '5 werkdagen',
    vanaf: '2026-11-17',
    verlengbaarTot: null,
    gekozen: true,
    gestoptDoor: null,
    gestoptOp: null,
    ...klok,
  };
}

function dossierVan(rij: Rij): Dossier {
  const gemeld = `${rij.melder}, team Toezicht`;
  return {
    uuid: rij.uuid,
    gezien: 48_200,
    registratie: rij.registratie,
    titel: rij.titel,
    kenmerk: rij.kenmerk,
    regionaam: `Melding ${rij.kenmerk}`,
    merken: [],
    meldsoort: 'GEREDE_TWIJFEL',
    status: rij.status,
    statusnaam: rij.statusnaam,
    eind: isEindstatus(rij.registratie, rij.status),
    historisch: false,
    ingetrokken: null,
    identificatie: { soort: 'BSN', naam: 'Burgerservicenummer', gemaskeerd: rij.identificatie, geheim: true },
    klokken: [nepKlok({ ...rij.klok, naam: 'Oppakken', bron: 'Besluit BRP art. 28' })],
    melder: {
      organisatie: rij.melder,
      naam: rij.anoniem ? null : 'R. de Wit',
      afdeling: 'Toezicht',
      email: 'toezicht@belastingdienst.example',
      telefoon: '030 000 00 00',
      anoniem: rij.anoniem,
    },
    melderKanReageren: !rij.anoniem,
    vervolgbaar: false,
    verborgenNummers: 0,
    herkomst: null,
    peilmoment: '2019-04-00',
    ontvangenOp: '2026-11-17T09:02:00Z',
    toelichting:
      'Bij huisbezoek op 12 november trof de toezichthouder betrokkene aan op nummer 21 bis. De bewoner toonde een huurcontract dat vanaf 17 april 2019 loopt. Deze melding hoort bij twee andere over hetzelfde adres.',
    algemeneGegevens: [{ naam: 'Gevonden bij', waarde: 'Huisbezoek door toezichthouder' }],
    locatie: null,
    punten: [],
    hints: [],
    verwant: [],
    vervolgOp: null,
    voorganger: null,
    opvolger: null,
    labels: [],
    contactmomenten: [],
    verwijzingen: [],
    beoordelingen: [],
    onderzoek: null,
    concepten: [],
    verschil: VERSCHIL,
    bijlagen: BIJLAGEN,
    tijdlijn: [
      {
        uuid: nepUuid(1, 5),
        soort: 'status',
        kop: 'Gemeld',
        tekst: null,
        wie: gemeld,
        geannoteerdOp: '2026-11-17T09:02:00Z',
        ontvangenOp: '2026-11-17T09:02:04Z',
        zichtbaar: 'allen',
        zekerheid: 'bevestigd',
        opmerking: null,
      },
      {
        uuid: nepUuid(2, 5),
        soort: 'aantekening',
        kop: 'Aantekening',
        tekst: 'Buurman bevestigt telefonisch dat betrokkene op 21 bis woont.',
        wie: 'S. Bakker',
        geannoteerdOp: '2026-11-24T07:31:00Z',
        ontvangenOp: '2026-11-24T07:31:01Z',
        zichtbaar: 'eigen',
        zekerheid: 'bevestigd',
        opmerking: null,
      },
    ],
    bronhouders: [
      {
        code: '0344',
        naam: 'Gemeente Utrecht',
        vanaf: '2026-11-17T09:02:04Z',
        tot: null,
        hoe: 'gemeld',
        reden: null,
        onderweg: false,
      },
    ],
    bronhouder: { code: '0344', naam: 'Gemeente Utrecht', vanOns: true },
    toegewezenAan: null,
    planning: null,
    onderzoekOpen: false,
    toelichtingOpenbaar: false,
    mogelijkheden: mogelijkhedenBij(rij.registratie, rij.status),
    zekerheid: rij.zekerheid,
  };
}

const stuk = (tekst: string, gewijzigd = false) => ({ tekst, gewijzigd });

/** What most lines have: nothing hidden, no verdict, no mark. */
export const GEWOON = { geheim: false, oordeel: null, inOnderzoek: false } as const;

const VERSCHIL: Dossier['verschil'] = [
  {
    naam: 'Straatnaam',
    rubriek: '081110',
    links: [stuk('Kerkstraat')],
    rechts: [stuk('Kerkstraat')],
    klasse: 'context',
    uitleg: null,
    ...GEWOON,
  },
  {
    naam: 'Huisnummer',
    rubriek: '081120',
    links: [stuk('2'), stuk('3', true)],
    rechts: [stuk('2'), stuk('1', true)],
    klasse: 'inhoud',
    uitleg: null,
    ...GEWOON,
  },
  {
    naam: 'Huisnummertoevoeging',
    rubriek: '081140',
    links: [],
    rechts: [stuk('bis', true)],
    klasse: 'leeg-gevuld',
    uitleg: null,
    ...GEWOON,
  },
  {
    naam: 'Datum aanvang adreshouding',
    rubriek: '081030',
    links: [stuk('2019-04-'), stuk('00', true)],
    rechts: [stuk('2019-04-'), stuk('17', true)],
    klasse: 'nauwkeuriger',
    uitleg: null,
    ...GEWOON,
  },
  {
    naam: 'Woonplaats',
    rubriek: '081170',
    links: [stuk('Utrecht')],
    rechts: [stuk('Utrecht')],
    klasse: 'context',
    uitleg: null,
    ...GEWOON,
  },
];

const BIJLAGEN: Dossier['bijlagen'] = [
  {
    uuid: nepUuid(11, 4),
    bestandsnaam: 'huurcontract.pdf',
    mimeType: 'application/pdf',
    bytes: 248_120,
    beschrijving: 'Getekend huurcontract, 4 pagina’s',
    staat: 'aanwezig',
    gehaald: 248_120,
    eigen: false,
    zichtbaar: 'allen',
    uit: null,
  },
  {
    uuid: nepUuid(12, 4),
    bestandsnaam: 'gevel.jpg',
    mimeType: 'image/jpeg',
    bytes: 1_840_000,
    beschrijving: null,
    staat: 'aanwezig',
    gehaald: 1_840_000,
    eigen: false,
    zichtbaar: 'allen',
    uit: null,
  },
];

/** One melding; what is not given is the BRP melding of the drawings. */
export function nepMelding({ nummer, rij = {}, dossier = {}, groep = 'vandaag', weergaven }: Voorzet): NepMelding {
  const heel: Rij = { ...RIJ, uuid: nepUuid(nummer), ...rij };
  const naam = { ...heel, statusnaam: statusnaam(heel.registratie, heel.status) };
  return {
    rij: naam,
    dossier: { ...dossierVan(naam), ...dossier },
    groep,
    weergaven: weergaven ?? (isStartstatus(heel.registratie, heel.status) ? ['nieuw', 'iedereen'] : ['iedereen']),
  };
}
