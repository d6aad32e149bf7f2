// What a melding may lack, per registration and kind of object: the question a bijhouder ticks, and its part of the text to the melder.
// The wording is ours (B1); what counts as missing follows the manual (h3, h8) and the practice of address investigation.
import type { Registratiecode } from '../registraties/registraties.ts';

export type Ontbrekend = {
  /** Stored with drafts: never rename, only add. */
  readonly id: string;
  /** As asked of the bijhouder: "Vanaf welke datum de melder twijfelt". */
  readonly vraag: string;
  /** As told to the melder, after "Wij missen:". */
  readonly zin: string;
  /** Said instead of `zin` straight after this other one ("een bewijs daarvan"). */
  readonly na?: { readonly id: string; readonly zin: string };
};

export type Ontbreektabel = {
  /** For every object, after the object's own. */
  readonly altijd: readonly Ontbrekend[];
  /** Names of objects as in the profile; an object that is not here has only the general ones. */
  readonly perObject: Readonly<Record<string, readonly Ontbrekend[]>>;
};

const GEGEVEN: Ontbrekend = {
  id: 'gegeven',
  vraag: 'Op welk gegeven de melding gaat',
  zin: 'over welk gegeven uw melding gaat',
};
const WAARDE: Ontbrekend = {
  id: 'waarde',
  vraag: 'Wat de juiste waarde volgens de melder is',
  zin: 'wat het volgens u moet zijn',
};
const REDEN: Ontbrekend = {
  id: 'reden',
  vraag: 'Waarom de melder twijfelt',
  zin: 'waarom u twijfelt aan het gegeven',
};
const BEWIJS: Ontbrekend = {
  id: 'bewijs',
  vraag: 'Bewijs van wat de melder heeft gezien',
  zin: 'een bewijs van wat u hebt gezien',
};
const AKTE: Ontbrekend = {
  id: 'akte',
  vraag: 'Een kopie van de akte',
  zin: 'een kopie van de akte',
};
const AKTEGEGEVENS: Ontbrekend = {
  id: 'aktegegevens',
  vraag: 'Waar en wanneer de akte is gemaakt',
  zin: 'waar en wanneer de akte is gemaakt',
};
const DOCUMENT: Ontbrekend = {
  id: 'document',
  vraag: 'Een kopie van het document waarop het staat',
  zin: 'een kopie van het document waarop dit staat',
};
const WIE: Ontbrekend = {
  id: 'wie',
  vraag: 'Om welke persoon het gaat',
  zin: 'om welke persoon het gaat, met de geboortedatum',
};
const SINDS: Ontbrekend = {
  id: 'sinds',
  vraag: 'Vanaf welke datum dit geldt',
  zin: 'vanaf welke datum dit volgens u geldt',
};
const PLEK: Ontbrekend = {
  id: 'plek',
  vraag: 'Waar het object precies ligt',
  zin: 'waar het object precies ligt, met een adres of een punt op de kaart',
};
const FOTO: Ontbrekend = {
  id: 'foto',
  vraag: 'Een foto of tekening',
  zin: 'een foto of tekening waarop dit te zien is',
};
const GEZIEN_OP: Ontbrekend = {
  id: 'gezien-op',
  vraag: 'Wanneer de melder dit heeft gezien',
  zin: 'wanneer u dit hebt gezien',
};
const METING: Ontbrekend = {
  id: 'meting',
  vraag: 'Hoe er is gemeten',
  zin: 'hoe u hebt gemeten, met het meetrapport',
};
const BESLUIT: Ontbrekend = {
  id: 'besluit',
  vraag: 'Een vergunning of besluit waar het op berust',
  zin: 'de vergunning of het besluit waar uw melding op berust',
};
const ADRESBEWIJS: Ontbrekend = {
  id: 'adresbewijs',
  vraag: 'Bewijs dat er bij dit adres iets anders hoort',
  zin: 'een bewijs van het juiste adres, zoals een foto van het huisnummer',
};

/** BRP facts that rest on an act. */
const UIT_AKTE = [AKTE, AKTEGEGEVENS] as const;

export const ONTBREEKT = {
  BRP: {
    altijd: [GEGEVEN, WAARDE, REDEN],
    perObject: {
      Verblijfplaats: [
        {
          id: 'adres-sinds',
          vraag: 'Vanaf welke datum de melder twijfelt',
          zin: 'sinds wanneer de bewoner er volgens u woont',
        },
        {
          id: 'adres-bewijs',
          vraag: 'Bewijs van het waargenomen adres',
          zin: 'een bewijs van het adres, zoals een verslag van een huisbezoek',
          na: { id: 'adres-sinds', zin: 'een bewijs daarvan, zoals een verslag van een huisbezoek' },
        },
        {
          id: 'adres-aangetroffen',
          vraag: 'Wie er op het adres is aangetroffen',
          zin: 'wie u op het adres hebt aangetroffen',
        },
      ],
      Persoon: [DOCUMENT],
      'Ouder 1': [WIE, ...UIT_AKTE],
      'Ouder 2': [WIE, ...UIT_AKTE],
      Nationaliteit: [DOCUMENT, SINDS],
      'Huwelijk/geregistreerd partnerschap': [WIE, ...UIT_AKTE],
      Overlijden: [...UIT_AKTE],
      Inschrijving: [SINDS],
      Kind: [WIE, ...UIT_AKTE],
      Verblijfstitel: [DOCUMENT, SINDS],
      Gezagsverhouding: [
        { id: 'uitspraak', vraag: 'Een kopie van de uitspraak', zin: 'een kopie van de uitspraak van de rechter' },
        SINDS,
      ],
      Reisdocument: [DOCUMENT],
      Kiesrecht: [
        { id: 'uitspraak', vraag: 'Een kopie van de uitspraak', zin: 'een kopie van de uitspraak van de rechter' },
        SINDS,
      ],
    },
  },
  HR: {
    altijd: [GEGEVEN, WAARDE, REDEN, BEWIJS],
    perObject: {
      'Vestiging van een onderneming of rechtspersoon': [
        { id: 'vestigingsnummer', vraag: 'Het vestigingsnummer', zin: 'het vestigingsnummer en het adres' },
      ],
    },
  },
  BAG: {
    altijd: [GEGEVEN, WAARDE, REDEN],
    perObject: {
      Pand: [FOTO, GEZIEN_OP, PLEK, BESLUIT],
      Verblijfsobject: [METING, ADRESBEWIJS, FOTO],
      Nummeraanduiding: [ADRESBEWIJS],
      'Openbare ruimte': [BESLUIT, PLEK],
      Woonplaats: [BESLUIT],
      Ligplaats: [PLEK, FOTO, BESLUIT],
      Standplaats: [PLEK, FOTO, BESLUIT],
    },
  },
  BGT: { altijd: [PLEK, FOTO, GEZIEN_OP, REDEN], perObject: {} },
  BRT: { altijd: [PLEK, FOTO, GEZIEN_OP, REDEN], perObject: {} },
  WKK: { altijd: [PLEK, GEZIEN_OP, REDEN], perObject: {} },
} as const satisfies Record<Registratiecode, Ontbreektabel>;
