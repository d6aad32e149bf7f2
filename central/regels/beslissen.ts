// Decides over a batch or a submission, inside the transaction that writes it: rules 1 to 6 of koppelvlak chapter 2 in order.
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { beoordeelIndiening, type Indiening } from '../../shared/domain/indiening.ts';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { type Beller, beoordeelBatch } from '../../shared/domain/toelating.ts';
import type { Tijdstip, Uuid } from '../../shared/lib/brand.ts';
import { tijdstip, type UuidBron } from '../../shared/lib/clock.ts';
import type { Besluit, Feiten, Toevoeging } from '../store/opslag.ts';
import type { Adresboek } from './adresboek.ts';
import { schrijfopdracht, startVoorOpvolger, vanVoorziening } from './gevolgen.ts';
import { elkePogingGelijk } from './poging.ts';
import { geweigerd, herhaling, klokverschil, type Uitkomst, uploadfouten } from './uitkomst.ts';
import { type Kijker, zichtbareBoom } from './zicht.ts';

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
  const nieuwePoging = elkePogingGelijk(omgeving.uuids);
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
      gevolg: startVoorOpvolger(melding, annotaties, nieuwePoging(), moment),
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
  const nieuwePoging = elkePogingGelijk(omgeving.uuids);
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
    const gevolg = aanvulling({ ...omgeving, uuids: nieuwePoging() }, beller, annotaties, oordeel.waarde, moment);
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
