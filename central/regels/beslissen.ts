// Decides over a batch or a submission, inside the transaction that writes it: rules 1 to 6 of koppelvlak chapter 2 in order.
import type { Annotatie, BijlageAnnotatie } from '../../shared/domain/annotatie.ts';
import { beoordeelIndiening, type Indiening } from '../../shared/domain/indiening.ts';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { type Afwijzing, type Beller, beoordeelBatch, type Veldfout } from '../../shared/domain/toelating.ts';
import type { Tijdstip, Uuid } from '../../shared/lib/brand.ts';
import { tijdstip, type UuidBron } from '../../shared/lib/clock.ts';
import type { Besluit, Feiten, Stuk, Toevoeging } from '../store/opslag.ts';
import type { Adresboek } from './adresboek.ts';
import { schrijfopdracht, startVoorOpvolger, vanVoorziening } from './gevolgen.ts';
import { zelfdeInhoud } from './inhoud.ts';
import { type Kijker, zichtbareBoom } from './zicht.ts';

export type Weigering =
  | Afwijzing
  | { readonly code: 'uuid-hergebruikt' }
  | { readonly code: 'bijlage-klopt-niet'; readonly fouten: readonly Veldfout[] };

export type Uitkomst =
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering }
  | {
      readonly soort: 'herhaald';
      readonly volgnummers: Readonly<Record<string, number>>;
      readonly ontvangenOp: Tijdstip;
      readonly kenmerk?: string;
    }
  | {
      readonly soort: 'aangenomen';
      readonly ontvangenOp: Tijdstip;
      readonly verschoven: boolean;
      readonly klokverschilSeconden?: number;
      readonly kenmerk?: string;
      /** The sender's annotations, in the order in which they get their volgnummers. */
      readonly uuids: readonly Uuid[];
      /** Bronhouders whose feed has news. */
      readonly nieuwsVoor: readonly string[];
    };

export type Omgeving = {
  readonly adresboek: Adresboek;
  readonly uuids: UuidBron;
  /** Who decides on a melding that names no bronhouder, where that is allowed (chapter 6). */
  readonly zonderBronhouder: (registratie: string) => string;
};

export type Inzending = {
  readonly beller: Beller;
  readonly annotaties: readonly Annotatie[];
  /** Moment of receipt, milliseconds since 1970. */
  readonly nu: number;
};

/** Further ahead than this, the author's clock is reported (rule 6). */
const KLOKVERSCHIL_MS = 5 * 60_000;

function geweigerd(weigering: Weigering): Besluit<Uitkomst> {
  return { uitkomst: { soort: 'geweigerd', weigering } };
}

function kenmerkVan(boom: readonly Stuk[]): string | undefined {
  const a = boom.findLast(({ annotatie }) => annotatie.soort === 'kenmerk')?.annotatie;
  return a?.soort === 'kenmerk' ? a.kenmerk : undefined;
}

/** Rule 1. Undefined: not one of the uuids is known. */
function herhaling(feiten: Feiten, annotaties: readonly Annotatie[]): Besluit<Uitkomst> | undefined {
  if (feiten.bekend.size === 0) return undefined;
  const eerder = annotaties.flatMap((a) => {
    const stuk = feiten.bekend.get(a.uuid);
    return stuk && zelfdeInhoud(stuk.annotatie, a) ? [stuk.annotatie] : [];
  });
  if (eerder.length < annotaties.length) return geweigerd({ code: 'uuid-hergebruikt' });
  const laatste = eerder.reduce((a, b) => (b.volgnummer > a.volgnummer ? b : a));
  const kenmerk = kenmerkVan(feiten.boom);
  return {
    uitkomst: {
      soort: 'herhaald',
      volgnummers: Object.fromEntries(eerder.map((a) => [a.uuid, a.volgnummer])),
      ontvangenOp: laatste.ontvangenOp,
      ...(kenmerk === undefined ? {} : { kenmerk }),
    },
  };
}

/** The bytes of every file must lie here, as their annotation says. */
function uploadfouten(feiten: Feiten, annotaties: readonly Annotatie[]): Veldfout[] {
  return annotaties.flatMap((a, i): Veldfout[] => {
    if (a.soort !== 'bijlage') return [];
    const melding = uploadfout(feiten, a);
    return melding === undefined ? [] : [{ pad: `/annotaties/${i}`, melding }];
  });
}

function uploadfout(feiten: Feiten, a: BijlageAnnotatie): string | undefined {
  const upload = feiten.uploads.get(a.uuid);
  if (!upload) return 'de inhoud van dit bestand is nog niet ontvangen';
  return upload.sha256 === a.sha256 && upload.bytes === a.bytes
    ? undefined
    : 'de ontvangen inhoud is een andere dan hier staat';
}

/** Rule 6: the largest lead of an author's clock, in whole seconds; nothing below five minutes. */
function klokverschil(annotaties: readonly Annotatie[], nu: number): { klokverschilSeconden?: number } {
  const verschil = Math.max(...annotaties.map((a) => Date.parse(a.geannoteerdOp) - nu));
  return verschil > KLOKVERSCHIL_MS ? { klokverschilSeconden: Math.round(verschil / 1000) } : {};
}

function namensVan(beller: Beller): string | null {
  return beller.soort === 'bronhouder' ? beller.bronhouder : null;
}

/** The sender as a reader of this tree: what it cannot see did not overtake it (`verschoven`). */
function kijkerVan(beller: Beller): Kijker {
  return beller.soort === 'bronhouder'
    ? { soort: 'bronhouder', code: beller.bronhouder }
    : { soort: 'melder', oin: beller.oin };
}

/** Decides over `POST /annotaties`. */
export function beslisBatch(
  omgeving: Omgeving,
  { beller, annotaties, nu, basis }: Inzending & { readonly basis: number | undefined },
): (feiten: Feiten) => Besluit<Uitkomst> {
  const moment = tijdstip(nu);
  return (feiten) => {
    const herhaald = herhaling(feiten, annotaties);
    if (herhaald) return herhaald;
    const oordeel = beoordeelBatch({
      boom: zichtbareBoom(feiten.boom, kijkerVan(beller)).map((stuk) => stuk.annotatie),
      batch: annotaties,
      basis,
      beller,
      bronhouder: omgeving.adresboek.vind,
      vandaag: amsterdamDatum(moment),
    });
    if (!oordeel.ok) return geweigerd(oordeel.fout);
    const fouten = uploadfouten(feiten, annotaties);
    if (fouten.length > 0) return geweigerd({ code: 'bijlage-klopt-niet', fouten });
    const { melding, verschoven } = oordeel.waarde;
    const schrijf = schrijfopdracht({
      boom: feiten.boom,
      batch: annotaties.map((annotatie) => ({ annotatie, namens: namensVan(beller) })),
      gevolg: startVoorOpvolger(melding, annotaties, omgeving.uuids, moment),
      nu: moment,
    });
    return {
      schrijf,
      uitkomst: {
        soort: 'aangenomen',
        ontvangenOp: moment,
        verschoven,
        ...klokverschil(annotaties, nu),
        uuids: annotaties.map((a) => a.uuid),
        nieuwsVoor: schrijf.bezorging.map((b) => b.bronhouder),
      },
    };
  };
}

/** A kenmerk for a melding that came without: at most 12 characters, which fits every registration. */
function nieuwKenmerk(wortel: Uuid): string {
  const staart = BigInt(`0x${wortel.slice(-12)}`)
    .toString(36)
    .toUpperCase();
  return `TM-${staart.slice(-9).padStart(9, '0')}`;
}

/** What the service adds to a submission that left it out. */
function aanvulling(
  omgeving: Omgeving,
  beller: Beller,
  annotaties: readonly Annotatie[],
  { wortel, profiel, startstatus }: Indiening,
  nu: Tijdstip,
): Toevoeging[] {
  const mist = (soort: Annotatie['soort']): boolean => !annotaties.some((a) => a.soort === soort);
  const bronhouder = beller.soort === 'bronhouder' ? beller.bronhouder : omgeving.zonderBronhouder(profiel.code);
  const eigen = (inhoud: Parameters<typeof vanVoorziening>[3]): Toevoeging =>
    vanVoorziening(wortel.uuid, omgeving.uuids, nu, inhoud);
  return [
    ...(mist('kenmerk') ? [eigen({ soort: 'kenmerk', kenmerk: nieuwKenmerk(wortel.uuid) })] : []),
    ...(mist('bronhouder') ? [eigen({ soort: 'bronhouder', bronhouder })] : []),
    ...(mist('status') ? [eigen({ soort: 'status', status: startstatus })] : []),
  ];
}

/** Decides over `POST /terugmeldingen`. */
export function beslisIndiening(
  omgeving: Omgeving,
  { beller, annotaties, nu }: Inzending,
): (feiten: Feiten) => Besluit<Uitkomst> {
  const moment = tijdstip(nu);
  return (feiten) => {
    const herhaald = herhaling(feiten, annotaties);
    if (herhaald) return herhaald;
    const oordeel = beoordeelIndiening({
      batch: annotaties,
      beller,
      bronhouder: omgeving.adresboek.vind,
      vandaag: amsterdamDatum(moment),
    });
    if (!oordeel.ok) return geweigerd(oordeel.fout);
    const fouten = uploadfouten(feiten, annotaties);
    if (fouten.length > 0) return geweigerd({ code: 'bijlage-klopt-niet', fouten });
    // The root first: that is how every feed begins.
    const opVolgorde = [...annotaties].sort(
      (a, b) => Number(b.soort === 'terugmelding') - Number(a.soort === 'terugmelding'),
    );
    const gevolg = aanvulling(omgeving, beller, annotaties, oordeel.waarde, moment);
    const batch = opVolgorde.map((annotatie) => ({ annotatie, namens: namensVan(beller) }));
    const schrijf = schrijfopdracht({ boom: [], batch, gevolg, nu: moment });
    const kenmerk = [...batch, ...gevolg].flatMap(({ annotatie: a }) => (a.soort === 'kenmerk' ? [a.kenmerk] : []))[0];
    return {
      schrijf,
      uitkomst: {
        soort: 'aangenomen',
        ontvangenOp: moment,
        verschoven: false,
        ...klokverschil(annotaties, nu),
        ...(kenmerk === undefined ? {} : { kenmerk }),
        uuids: opVolgorde.map((a) => a.uuid),
        nieuwsVoor: schrijf.bezorging.map((b) => b.bronhouder),
      },
    };
  };
}
