// A desk full of meldingen as in the drawings, and as many more as one asks for.
import type { Klokstand } from '../../../renderer/components/klok-tekst.tsx';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Rij } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { GEWOON, type NepMelding, nepKlok, nepMelding, type Voorzet } from './meldingen.ts';

const TE_LAAT: Klokstand = { tekst: '1 werkdag te laat', soort: 'te-laat', uiterlijk: '2026-11-23' };
const OVER_2: Klokstand = { tekst: 'nog 2 werkdagen', soort: 'op-tijd', uiterlijk: '2026-11-26' };
const GEEN: Klokstand = { tekst: 'geen termijn', soort: 'geen', uiterlijk: null };

const stuk = (tekst: string, gewijzigd = false) => ({ tekst, gewijzigd });

const BAG_DOSSIER: Partial<Dossier> = {
  identificatie: { soort: 'BAG_ID', naam: 'BAG-identificatie', gemaskeerd: '0344100000010417', geheim: false },
  klokken: [
    nepKlok({ ...TE_LAAT, naam: 'Oppakken', bron: 'Wet BAG art. 39 lid 2', duur: '2 werkdagen' }),
    nepKlok({
      tekst: 'nog 5 maanden',
      soort: 'op-tijd',
      uiterlijk: '2027-05-17',
      naam: 'Afronden',
      bron: 'Wet BAG art. 39 lid 3',
      duur: '6 maanden',
    }),
  ],
  toelichtingOpenbaar: true,
  peilmoment: null,
  toelichting: 'Pand is gesloopt, staat nog als in gebruik. Zie foto’s van de lege kavel.',
  algemeneGegevens: [],
  verschil: [
    {
      naam: 'Status',
      rubriek: null,
      links: [stuk('Pand in gebruik', true)],
      rechts: [stuk('Pand gesloopt', true)],
      klasse: 'inhoud',
      uitleg: null,
      ...GEWOON,
    },
    {
      naam: 'Bouwjaar',
      rubriek: null,
      links: [stuk('1931')],
      rechts: [stuk('1931')],
      klasse: 'context',
      uitleg: null,
      ...GEWOON,
    },
  ],
};

const BGT_DOSSIER: Partial<Dossier> = {
  identificatie: { soort: 'LOCATIE', naam: 'Locatie (RD)', gemaskeerd: '136 204 · 455 871', geheim: false },
  klokken: [
    nepKlok({
      tekst: 'vandaag',
      soort: 'vandaag',
      uiterlijk: '2026-11-24',
      naam: 'Oppakken',
      bron: 'Wet BGT art. 27 lid 2',
      duur: '1 werkdag',
    }),
  ],
  toelichtingOpenbaar: true,
  meldsoort: 'ONTBREKEND_OBJECT',
  melder: { organisatie: '', naam: null, afdeling: null, email: null, telefoon: null, anoniem: true },
  peilmoment: null,
  locatie: { x: 136_204, y: 455_871 },
  punten: [{ soort: 'melding', naam: '', x: 136_204, y: 455_871 }],
  toelichting: 'Vijver gedempt, nu parkeerterrein.',
  algemeneGegevens: [],
  verschil: [],
  bijlagen: [],
};

const BAG: Partial<Rij> = { registratie: 'BAG', status: 'GEREDE_TWIJFEL', melder: 'Waternet' };
const BGT: Partial<Rij> = { registratie: 'BGT', status: 'ONTBREKEND_OBJECT', melder: '', anoniem: true };

/** [extra fields of the row, group, dossier] in the order of the list. */
const BUREAU: readonly Omit<Voorzet, 'nummer'>[] = [
  {
    groep: 'te-laat',
    rij: {
      identificatie: '•••••••43',
      kenmerk: 'BD-2026-0398',
      tekst: 'Post retour, bewoner volgens buren vertrokken in augustus',
      klok: TE_LAAT,
      bijlagen: 2,
      ongelezen: false,
    },
  },
  {
    groep: 'te-laat',
    rij: {
      ...BAG,
      titel: 'Pand',
      identificatie: '0344 10 …0417',
      kenmerk: 'WN-88213',
      tekst: 'Pand is gesloopt, staat nog als in gebruik',
      klok: TE_LAAT,
      bijlagen: 1,
      ongelezen: false,
    },
    dossier: BAG_DOSSIER,
  },
  { groep: 'vandaag', rij: {} },
  {
    groep: 'vandaag',
    rij: {
      titel: 'Kind',
      identificatie: '•••••••07',
      kenmerk: 'SVB-10023',
      tekst: 'Kind ontbreekt bij ouder 2, geboorteakte bijgevoegd',
      melder: 'SVB',
      bijlagen: 1,
    },
  },
  {
    groep: 'vandaag',
    rij: {
      ...BGT,
      titel: 'Ontbrekend object',
      identificatie: '136 204 · 455 871',
      kenmerk: 'K-2231',
      tekst: 'Vijver gedempt, nu parkeerterrein',
      bijlagen: 0,
    },
    dossier: BGT_DOSSIER,
  },
  {
    groep: 'deze-week',
    rij: {
      titel: 'Persoon',
      identificatie: '•••••••91',
      kenmerk: 'UWV-3310',
      tekst: 'Voornaam Sofia, in paspoort Sophia',
      melder: 'UWV',
      klok: OVER_2,
      bijlagen: 0,
      ongelezen: false,
    },
  },
  {
    groep: 'deze-week',
    rij: {
      ...BAG,
      titel: 'Verblijfsobject',
      identificatie: '0344 01 …8812',
      kenmerk: 'BD-7781',
      tekst: 'Oppervlakte 84 m² volgens meetrapport, geregistreerd 48 m²',
      melder: 'Belastingdienst',
      klok: OVER_2,
      bijlagen: 2,
      ongelezen: false,
    },
    dossier: BAG_DOSSIER,
  },
  {
    groep: 'deze-week',
    rij: {
      titel: 'Overlijden',
      identificatie: '•••••••16',
      kenmerk: 'PGB-5512',
      tekst: 'Betrokkene overleden op 3 november volgens uitvaartverzorger',
      melder: 'Pensioenfonds',
      klok: { tekst: 'nog 3 werkdagen', soort: 'op-tijd', uiterlijk: '2026-11-27' },
      bijlagen: 1,
      ongelezen: false,
    },
  },
  {
    groep: 'geen-termijn',
    rij: {
      registratie: 'WKK',
      status: 'GEREDE_TWIJFEL',
      titel: 'Put',
      identificatie: '{1A2B…8C9D}',
      kenmerk: 'WS-5510',
      tekst: 'Dubbel object in de Kanaalstraat',
      melder: 'Waterschap',
      klok: GEEN,
      bijlagen: 0,
      ongelezen: false,
    },
  },
];

const IN_BEHANDELING: readonly Omit<Voorzet, 'nummer'>[] = [
  {
    groep: 'deze-week',
    weergaven: ['mijn', 'iedereen'],
    rij: {
      status: 'IN_BEHANDELING',
      kenmerk: 'DUO-2219',
      melder: 'DUO',
      klok: OVER_2,
      toegewezenAan: 'M. Jansen',
      ongelezen: false,
    },
    dossier: { toegewezenAan: { id: 'm.jansen', naam: 'M. Jansen', zelf: true }, onderzoekOpen: true },
  },
  {
    groep: 'deze-week',
    weergaven: ['mijn', 'iedereen', 'wacht'],
    rij: {
      ...BAG,
      status: 'IN_BEHANDELING',
      titel: 'Nummeraanduiding',
      kenmerk: 'PNL-0087',
      klok: OVER_2,
      toegewezenAan: 'M. Jansen',
      zekerheid: 'onzeker',
      ongelezen: false,
    },
    dossier: BAG_DOSSIER,
  },
];

/** The desk of the drawings: nine new ones and two that are being handled. */
export function nepBureau(): NepMelding[] {
  return [...BUREAU, ...IN_BEHANDELING].map((voorzet, n) => nepMelding({ ...voorzet, nummer: n + 1 }));
}

/** `aantal` meldingen after each other in "Later": K-00001, K-00002, … */
export function nepStapel(aantal: number, vanaf = 1): NepMelding[] {
  return Array.from({ length: aantal }, (_, n) =>
    nepMelding({
      nummer: vanaf + n,
      groep: 'later',
      rij: { kenmerk: `K-${String(vanaf + n).padStart(5, '0')}`, klok: OVER_2, ongelezen: false },
    }),
  );
}
