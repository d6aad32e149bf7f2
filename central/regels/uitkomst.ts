// What can come of a batch or a submission, and the parts of that which do not depend on the profile: rules 1 and 6, uploads.
import type { Annotatie, BijlageAnnotatie } from '../../shared/domain/annotatie.ts';
import { zelfdeInhoud } from '../../shared/domain/inhoud.ts';
import type { Afwijzing, Veldfout } from '../../shared/domain/toelating.ts';
import type { Tijdstip, Uuid } from '../../shared/lib/brand.ts';
import type { Besluit, Feiten, Stuk } from '../store/opslag.ts';

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

/** Further ahead than this, the author's clock is reported (rule 6). */
const KLOKVERSCHIL_MS = 5 * 60_000;

export function geweigerd(weigering: Weigering): Besluit<Uitkomst> {
  return { uitkomst: { soort: 'geweigerd', weigering } };
}

function kenmerkVan(boom: readonly Stuk[]): string | undefined {
  const a = boom.findLast(({ annotatie }) => annotatie.soort === 'kenmerk')?.annotatie;
  return a?.soort === 'kenmerk' ? a.kenmerk : undefined;
}

/** Rule 1. Undefined: not one of the uuids is known. */
export function herhaling(feiten: Feiten, annotaties: readonly Annotatie[]): Besluit<Uitkomst> | undefined {
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
export function uploadfouten(feiten: Feiten, annotaties: readonly Annotatie[]): Veldfout[] {
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
export function klokverschil(annotaties: readonly Annotatie[], nu: number): { klokverschilSeconden?: number } {
  const verschil = Math.max(...annotaties.map((a) => Date.parse(a.geannoteerdOp) - nu));
  return verschil > KLOKVERSCHIL_MS ? { klokverschilSeconden: Math.round(verschil / 1000) } : {};
}
