// The directory of bronhouders of the practice service: who they are, which registrations they keep, what became of old codes.
// OINs are test OINs (prefix 00000099). Waterschap, province and state codes: BGT bronhoudercodes.
import { gemeentenaam, HUIDIGE_GEMEENTEN, opheffingVan, opvolgers, RNI } from '../../shared/domain/gemeenten.ts';
import type { Bronhouderfeit } from '../../shared/domain/toelating.ts';
import type { Datum } from '../../shared/lib/brand.ts';
import type { BronhouderInfo } from '../../shared/wire/berichten.ts';

type Ingang = {
  readonly code: string;
  readonly naam: string;
  /** As it stands under an annotation: "Gemeente Utrecht". */
  readonly organisatie: string;
  readonly oin: string;
  readonly registraties: readonly string[];
  readonly opgehevenPer?: Datum;
};

export type Adresboek = {
  /** As `GET /bronhouders` gives it on that day, by code. */
  readonly lijst: (vandaag: Datum) => readonly BronhouderInfo[];
  readonly vind: (code: string) => (Bronhouderfeit & { readonly naam: string; readonly oin: string }) | undefined;
  /** The one successor of a code that is abolished on that day; undefined while it holds, or when there is not exactly one. */
  readonly opvolger: (code: string, vandaag: Datum) => string | undefined;
  /** Name of the organisation with this OIN, when it is a bronhouder. */
  readonly organisatie: (oin: string) => string | undefined;
};

const GEMEENTE = ['BRP', 'BAG', 'BGT', 'WKK'] as const;

/** Prefix, eight digits that are unique here, suffix. */
function testOin(nummer: string): string {
  return `00000099${nummer.padStart(8, '0')}0000`;
}

function overige(): Ingang[] {
  const lijst: readonly [code: string, naam: string, nummer: string, registraties: readonly string[]][] = [
    ['KVK', 'Kamer van Koophandel', '90000001', ['HR']],
    ['K0001', 'Kadaster', '90000002', ['BRT']],
    ['W0155', 'Waterschap Amstel, Gooi en Vecht', '91000155', ['BGT', 'WKK']],
    ['W0372', 'Hoogheemraadschap van Delfland', '91000372', ['BGT', 'WKK']],
    ['W0616', 'Hoogheemraadschap van Rijnland', '91000616', ['BGT', 'WKK']],
    ['W0651', 'Hoogheemraadschap Hollands Noorderkwartier', '91000651', ['BGT', 'WKK']],
    ['P0024', 'Provincie Flevoland', '92000024', ['BGT']],
    ['P0026', 'Provincie Utrecht', '92000026', ['BGT']],
    ['P0027', 'Provincie Noord-Holland', '92000027', ['BGT']],
    ['P0028', 'Provincie Zuid-Holland', '92000028', ['BGT']],
    ['L0002', 'Rijkswaterstaat', '93000002', ['BGT']],
    ['L0004', 'ProRail', '93000004', ['BGT']],
  ];
  return lijst.map(([code, naam, nummer, registraties]) => ({
    code,
    naam,
    organisatie: naam,
    oin: testOin(nummer),
    registraties,
  }));
}

/** All four-digit codes that were ever a gemeente: those of now and those that ended. */
function gemeenten(): Ingang[] {
  const huidig = new Set(HUIDIGE_GEMEENTEN.map((g) => g.code));
  return Array.from({ length: 2000 }, (_, nummer) => String(nummer).padStart(4, '0')).flatMap((code): Ingang[] => {
    const naam = gemeentenaam(code);
    const einde = opheffingVan(code);
    if (naam === undefined || code === RNI.code || (!huidig.has(code) && !einde)) return [];
    return [
      {
        code,
        naam,
        organisatie: `Gemeente ${naam}`,
        oin: testOin(code),
        registraties: GEMEENTE,
        ...(einde ? { opgehevenPer: einde.per } : {}),
      },
    ];
  });
}

function alsInfo(ingang: Ingang, vandaag: Datum): BronhouderInfo {
  const { code, naam, oin, registraties, opgehevenPer } = ingang;
  // An end that is still to come is no end yet.
  const opgeheven = opgehevenPer !== undefined && opgehevenPer <= vandaag;
  return {
    code,
    naam,
    oin,
    registraties: [...registraties],
    ...(opgeheven ? { opgehevenPer, opvolgers: opvolgers(code, vandaag) } : {}),
  };
}

export function maakAdresboek(): Adresboek {
  const rni: Ingang = { ...RNI, organisatie: RNI.naam, oin: testOin(RNI.code), registraties: ['BRP'] };
  const ingangen = [...gemeenten(), rni, ...overige()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const opCode = new Map(ingangen.map((i) => [i.code, i]));
  const opOin = new Map(ingangen.map((i) => [i.oin, i.organisatie]));
  return {
    lijst: (vandaag) => ingangen.map((ingang) => alsInfo(ingang, vandaag)),
    vind: (code) => opCode.get(code),
    opvolger: (code, vandaag) => {
      const einde = opCode.get(code)?.opgehevenPer;
      if (einde === undefined || einde > vandaag) return undefined;
      const [eerste, ...meer] = opvolgers(code, vandaag);
      return meer.length === 0 ? eerste : undefined;
    },
    organisatie: (oin) => opOin.get(oin),
  };
}
