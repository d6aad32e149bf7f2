// Entering a melding by hand: what a bijhouder fills in, turned into the submission that says so, and back to the fields of
// the form. Source: PRODUCT A.4; koppelvlak chapters 3 (by hand, with `herkomst`) and 6.
import type { Uuid } from '../lib/brand.ts';
import { goed, mis, type Result } from '../lib/result.ts';
import type { Annotatie, Attribuut, Herkomst, OntvangenAnnotatie, TerugmeldingAnnotatie } from './annotatie.ts';
import { leesLocatie } from './identificatie/locatie.ts';
import { controleerIdentificatie } from './identificatie.ts';
import { beoordeelIndiening } from './indiening.ts';
import type { Melding } from './melding.ts';
import type { Opdrachtgever } from './opdracht.ts';
import { mag, type Rol } from './rechten.ts';
import { profielVan, startstatus } from './registraties/registraties.ts';
import type { Bronhouderfeit, Veldfout } from './toelating.ts';

/** What the form holds. Empty text = not filled in. */
export type Invoer = {
  readonly registratie: string;
  readonly meldsoort: string;
  readonly objectidentificatie: { readonly soort: string; readonly waarde: string };
  readonly object: string;
  readonly attributen: readonly {
    readonly naam: string;
    readonly rubriek: string;
    readonly waardeBasisregistratie: string;
    readonly waardeWaargenomen: string;
  }[];
  readonly peilmoment: string;
  readonly herkomst: Herkomst;
  readonly toelichting: string;
  readonly kenmerk: string;
  readonly contact: {
    readonly naam: string;
    readonly email: string;
    readonly telefoon: string;
    readonly afdeling: string;
    readonly organisatie: string;
  };
  readonly vervolgOp: Uuid | null;
};

/** What the outbox keeps as the decision behind a submission; the fields follow from its annotations (`invoerVan`). */
export type Invoering = { readonly soort: 'invoeren' };

/** A field of the form with what is wrong there; `veld` as `objectidentificatie.waarde` or `attributen.2.naam`. */
export type Invoerfout = { readonly veld: string; readonly melding: string };

type Kop = Pick<Annotatie, 'wortel' | 'geannoteerdDoor' | 'geannoteerdOp' | 'zichtbaar'>;

/** Only what was filled in: absent is absent, never empty. */
function gevuld<K extends string>(velden: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const paren = Object.entries<string>(velden).map(([naam, waarde]) => [naam, waarde.trim()] as const);
  return Object.fromEntries(paren.filter(([, waarde]) => waarde !== '')) as Partial<Record<K, string>>;
}

function attribuut({ naam, ...rest }: Invoer['attributen'][number]): Attribuut {
  return { naam: naam.trim(), ...gevuld(rest) };
}

function wortelVan(invoer: Invoer, kop: Kop): TerugmeldingAnnotatie {
  const { soort, waarde } = invoer.objectidentificatie;
  const { object, peilmoment, toelichting } = invoer;
  const locatie = soort.endsWith('LOCATIE') ? leesLocatie(waarde) : undefined;
  return {
    ...kop,
    uuid: kop.wortel,
    zichtbaar: 'allen',
    soort: 'terugmelding',
    registratie: invoer.registratie,
    meldsoort: invoer.meldsoort,
    objectidentificatie: { soort, waarde: controleerIdentificatie(soort, waarde).genormaliseerd },
    attributen: invoer.attributen.map(attribuut),
    herkomst: invoer.herkomst,
    ...gevuld({ object, peilmoment, toelichting }),
    ...(locatie ? { locatie } : {}),
    ...(invoer.vervolgOp ? { vervolgOp: invoer.vervolgOp } : {}),
  };
}

/** Root, kenmerk?, contact?, bronhouder and start status: complete, so that it can be handled before the service knows it. */
function annotaties(invoer: Invoer, gever: Opdrachtgever): readonly Annotatie[] {
  const wortel = gever.uuid();
  const kop: Kop = {
    wortel,
    geannoteerdDoor: { oin: gever.oin, persoonsaanduiding: 'anoniem', medewerker: gever.medewerker },
    geannoteerdOp: gever.nu,
    zichtbaar: 'allen',
  };
  const profiel = profielVan(invoer.registratie);
  const start = profiel && startstatus(profiel, invoer.meldsoort);
  const contact = gevuld(invoer.contact);
  const kenmerk = invoer.kenmerk.trim();
  return [
    wortelVan(invoer, kop),
    ...(kenmerk === '' ? [] : [{ ...kop, uuid: gever.uuid(), soort: 'kenmerk' as const, kenmerk }]),
    ...(Object.keys(contact).length === 0
      ? []
      : [{ ...kop, uuid: gever.uuid(), soort: 'contact' as const, contactType: 'Melder' as const, ...contact }]),
    { ...kop, uuid: gever.uuid(), soort: 'bronhouder', bronhouder: gever.bronhouder },
    ...(start === undefined ? [] : [{ ...kop, uuid: gever.uuid(), soort: 'status' as const, status: start }]),
  ];
}

/** Where a fault of the submission stands in the form. */
function veldVan(pad: string, batch: readonly Annotatie[]): string {
  const [, , index = '', ...rest] = pad.split('/');
  const soort = batch[Number(index)]?.soort;
  if (soort === 'terugmelding') return rest.join('.');
  return soort === undefined ? '' : soort;
}

/** What the service found wrong in a submission that it refused, with the field of the form that it stands in. */
export function geweigerdeVelden(fouten: readonly Veldfout[], batch: readonly Annotatie[]): Invoerfout[] {
  return fouten.map(({ pad, melding }) => ({ veld: veldVan(pad, batch), melding }));
}

function eigenFouten(invoer: Invoer): Invoerfout[] {
  const { naam, email, telefoon, afdeling, organisatie } = gevuld(invoer.contact);
  const zonderMens = naam === undefined && email === undefined && telefoon === undefined;
  return [
    ...invoer.attributen.flatMap((a, i) =>
      a.naam.trim() === '' ? [{ veld: `attributen.${i}.naam`, melding: 'noem het gegeven' }] : [],
    ),
    ...(zonderMens && (afdeling !== undefined || organisatie !== undefined)
      ? [{ veld: 'contact', melding: 'geef een naam, een e-mailadres of een telefoonnummer' }]
      : []),
  ];
}

/**
 * The submission these fields stand for, or every fault at once.
 * @param bronhouder what the directory says of a code; `vandaag` in Europe/Amsterdam.
 */
export function maakIndiening(
  invoer: Invoer,
  gever: Opdrachtgever,
  omgeving: { readonly bronhouder: (code: string) => Bronhouderfeit | undefined; readonly vandaag: string },
): Result<
  readonly Annotatie[],
  { readonly code: 'rol-niet-bevoegd' } | { readonly code: 'ongeldig'; readonly fouten: readonly Invoerfout[] }
> {
  const batch = annotaties(invoer, gever);
  const { bronhouder, oin, medewerker, rol } = gever;
  const oordeel = beoordeelIndiening({
    batch,
    beller: { soort: 'bronhouder', bronhouder, oin, medewerker, rol },
    ...omgeving,
  });
  if (!oordeel.ok && oordeel.fout.code === 'rol-niet-bevoegd') return mis({ code: 'rol-niet-bevoegd' });
  const vanDienst: readonly Veldfout[] = !oordeel.ok && oordeel.fout.code === 'ongeldig' ? oordeel.fout.fouten : [];
  const fouten = [...eigenFouten(invoer), ...geweigerdeVelden(vanDienst, batch)];
  return fouten.length === 0 ? goed(batch) : mis({ code: 'ongeldig', fouten });
}

/** The form of a submission again: what `maakIndiening` was made from. */
export function invoerVan(batch: readonly (Annotatie | OntvangenAnnotatie)[]): Invoer | undefined {
  const wortel = batch.find((a) => a.soort === 'terugmelding');
  if (wortel === undefined) return undefined;
  const contact = batch.find((a) => a.soort === 'contact');
  const { registratie, meldsoort, objectidentificatie, herkomst = 'balie' } = wortel;
  return {
    registratie,
    meldsoort,
    objectidentificatie: { soort: objectidentificatie.soort, waarde: objectidentificatie.waarde },
    object: wortel.object ?? '',
    attributen: wortel.attributen.map((a) => ({
      naam: a.naam,
      rubriek: a.rubriek ?? '',
      waardeBasisregistratie: a.waardeBasisregistratie ?? '',
      waardeWaargenomen: a.waardeWaargenomen ?? '',
    })),
    peilmoment: wortel.peilmoment ?? '',
    herkomst,
    toelichting: wortel.toelichting ?? '',
    kenmerk: batch.find((a) => a.soort === 'kenmerk')?.kenmerk ?? '',
    contact: {
      naam: contact?.naam ?? '',
      email: contact?.email ?? '',
      telefoon: contact?.telefoon ?? '',
      afdeling: contact?.afdeling ?? '',
      organisatie: contact?.organisatie ?? '',
    },
    vervolgOp: wortel.vervolgOp ?? null,
  };
}

/** What is closed can't be opened again; who may enter a melding may follow it up with a new one. Source: PRODUCT D.3. */
export function isVervolgbaar({ eindstatus }: Pick<Melding, 'eindstatus'>, rol: Rol): boolean {
  return eindstatus && mag(rol, 'invoeren');
}

/**
 * The form of a follow-up: what the closed melding was about and whom one can ask, as it stands now. The number of the melder,
 * his words and how they came belong to the former melding; whoever follows it up says why himself.
 * @param boom annotations of the closed melding, by volgnummer.
 */
export function vervolgVan(boom: readonly OntvangenAnnotatie[]): Invoer | undefined {
  const wortel = boom.find((a) => a.soort === 'terugmelding');
  const melder = boom.filter((a) => a.soort === 'contact' && a.contactType === 'Melder').slice(-1);
  const invoer = wortel && invoerVan([wortel, ...melder]);
  return invoer && { ...invoer, herkomst: 'ambtshalve', toelichting: '', vervolgOp: wortel.uuid };
}
