// Profile of HR: Handelsregister. Carried over from the product's normative table (manual Digimelding 4.2 tables 2-6, h7-h10; DMKS 1.3 appendix B; law).
// `bron` says per rule where it comes from; 'afgeleid' = our choice by analogy, published nowhere.
import type { Profiel } from './profiel.ts';

export const HR = {
  code: 'HR',
  naam: 'Handelsregister',
  meldsoorten: ['NIEUW', 'CORRECTIE', 'WIJZIGING'],
  objectidentificaties: [
    {
      soort: 'KVK',
      naam: 'KvK-nummer',
      lengte: [8],
      vorm: '^\\d{8}$',
      controle: '22222222 = toegestaan fictief nummer',
    },
  ],
  objecten: [
    'Onderneming',
    'Vestiging van een onderneming of rechtspersoon',
    'Rechtspersoon zonder onderneming',
    'Functievervulling door rechtspersoon',
    'Functievervulling Maatschap',
    'Functievervulling VOF',
  ],
  kenmerkMax: 40,
  bijlagen: true,
  bronhouderVerplichtBijMelden: false,
  doorzetten: 'bestaat niet',
  statussen: {
    NIEUW: { naam: 'Nieuw', eind: false, ster: 0 },
    CORRECTIE: { naam: 'Correctie', eind: false, ster: 0 },
    WIJZIGING: { naam: 'Wijziging', eind: false, ster: 0 },
    IN_BEHANDELING: { naam: 'In behandeling', eind: false, ster: 0 },
    NIET_ONTVANKELIJK: { naam: 'Niet ontvankelijk', eind: true, ster: 2 },
    INGETROKKEN: { naam: 'Ingetrokken', eind: true, ster: 2 },
    AFGEHANDELD: { naam: 'Afgehandeld', eind: true, ster: 2 },
  },
  overgangen: [
    { van: null, naar: 'NIEUW', actor: 'melder', eist: [], bron: 'tabel 6' },
    { van: 'NIEUW', naar: 'IN_BEHANDELING', actor: 'bronhouder', eist: [], bron: 'afgeleid' },
    { van: 'NIEUW', naar: 'NIET_ONTVANKELIJK', actor: 'bronhouder', eist: ['toelichting'], bron: 'afgeleid' },
    { van: 'NIEUW', naar: 'INGETROKKEN', actor: 'melder', eist: [], bron: 'afgeleid' },
    { van: null, naar: 'CORRECTIE', actor: 'melder', eist: [], bron: 'tabel 6' },
    { van: 'CORRECTIE', naar: 'IN_BEHANDELING', actor: 'bronhouder', eist: [], bron: 'afgeleid' },
    { van: 'CORRECTIE', naar: 'NIET_ONTVANKELIJK', actor: 'bronhouder', eist: ['toelichting'], bron: 'afgeleid' },
    { van: 'CORRECTIE', naar: 'INGETROKKEN', actor: 'melder', eist: [], bron: 'afgeleid' },
    { van: null, naar: 'WIJZIGING', actor: 'melder', eist: [], bron: 'tabel 6' },
    { van: 'WIJZIGING', naar: 'IN_BEHANDELING', actor: 'bronhouder', eist: [], bron: 'afgeleid' },
    { van: 'WIJZIGING', naar: 'NIET_ONTVANKELIJK', actor: 'bronhouder', eist: ['toelichting'], bron: 'afgeleid' },
    { van: 'WIJZIGING', naar: 'INGETROKKEN', actor: 'melder', eist: [], bron: 'afgeleid' },
    { van: 'IN_BEHANDELING', naar: 'AFGEHANDELD', actor: 'bronhouder', eist: ['resultaat'], bron: 'afgeleid' },
    { van: 'IN_BEHANDELING', naar: 'NIET_ONTVANKELIJK', actor: 'bronhouder', eist: ['toelichting'], bron: 'afgeleid' },
    { van: 'IN_BEHANDELING', naar: 'INGETROKKEN', actor: 'melder', eist: [], bron: 'afgeleid' },
  ],
  termijnen: [
    { soort: 'oppakken', werkdagen: 2, vanaf: 'ontvangst', aard: 'wet', bron: 'Handelsregisterregeling art. 2' },
  ],
  toelichtingOpenbaar: false,
  attributenVerplichtBij: ['CORRECTIE', 'WIJZIGING'],
} as const satisfies Profiel;
