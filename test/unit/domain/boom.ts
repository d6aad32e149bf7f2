// Builders of annotations and trees for the tests of the domain. Fictitious people, test BSNs only.
import type { Annotatie, OntvangenAnnotatie, Soort, TerugmeldingAnnotatie } from '../../../shared/domain/annotatie.ts';
import type { WachtendeBatch } from '../../../shared/domain/conflict.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { vouw } from '../../../shared/domain/projectie.ts';
import { profielVan, startstatus } from '../../../shared/domain/registraties/registraties.ts';
import { VOORZIENING } from '../../../shared/domain/voorziening.ts';
import { asUuid, type Tijdstip, type Uuid } from '../../../shared/lib/brand.ts';

export const MELDER = { oin: '00000099000000005000', persoonsaanduiding: 'anoniem' } as const;
export const UTRECHT = { oin: '00000099000003440000', persoonsaanduiding: 'anoniem', medewerker: 'm.jansen' } as const;
export const NIEUWEGEIN = {
  oin: '00000099000003560000',
  persoonsaanduiding: 'anoniem',
  medewerker: 'k.visser',
} as const;

export const WORTEL = asUuid('01900000-0000-7000-8000-000000000001');

export function uuidVan(nummer: number): Uuid {
  return asUuid(`01900000-0000-7000-8000-${nummer.toString(16).padStart(12, '0')}`);
}

type Kopvelden = 'uuid' | 'wortel' | 'soort' | 'geannoteerdDoor' | 'geannoteerdOp' | 'zichtbaar';
export type Velden<S extends Soort> = Omit<Extract<Annotatie, { soort: S }>, Kopvelden> &
  Partial<Pick<Annotatie, 'uuid' | 'geannoteerdDoor' | 'geannoteerdOp' | 'zichtbaar'>>;

let teller = 1000;

/** An annotation of Utrecht, unless its fields say otherwise; a new uuid each time. */
export function annotatie<S extends Soort>(soort: S, velden: Velden<S>): Extract<Annotatie, { soort: S }> {
  teller += 1;
  const kop = {
    uuid: uuidVan(teller),
    wortel: WORTEL,
    soort,
    geannoteerdDoor: UTRECHT,
    geannoteerdOp: '2026-11-23T08:40:00Z',
    zichtbaar: 'allen',
  };
  return { ...kop, ...velden } as unknown as Extract<Annotatie, { soort: S }>;
}

export type Boomopties = {
  readonly registratie?: string;
  readonly meldsoort?: string;
  readonly object?: string;
  readonly bronhouder?: string | null;
  readonly ontvangenOp?: Tijdstip;
  readonly melder?: TerugmeldingAnnotatie['geannoteerdDoor'];
};

/** A growing tree of confirmed annotations, numbered from 1. */
export type Boom = {
  readonly annotaties: OntvangenAnnotatie[];
  /** Adds what the service confirmed at a moment (default: that of the root). */
  readonly erbij: (a: Annotatie, ontvangenOp?: Tijdstip) => Boom;
  readonly melding: (wachtend?: readonly WachtendeBatch[]) => Melding;
};

/** A tree as it arrives: root, bronhouder and start status, all at one moment. */
export function maakBoom(o: Boomopties = {}): Boom {
  const registratie = o.registratie ?? 'BRP';
  const profiel = profielVan(registratie);
  const meldsoort = o.meldsoort ?? profiel?.meldsoorten[0] ?? 'GEREDE_TWIJFEL';
  const begin = o.ontvangenOp ?? '2026-11-16T10:02:00Z';
  const annotaties: OntvangenAnnotatie[] = [];
  const boom: Boom = {
    annotaties,
    erbij: (a, ontvangenOp = begin) => {
      annotaties.push({ ...a, volgnummer: annotaties.length + 1, ontvangenOp });
      return boom;
    },
    melding: (wachtend = []) => {
      const projectie = vouw(annotaties, wachtend);
      if (!projectie) throw new Error('de boom heeft geen wortel');
      return projectie.melding;
    },
  };
  const melder = { geannoteerdDoor: o.melder ?? MELDER, geannoteerdOp: begin };
  boom.erbij(
    annotatie('terugmelding', {
      ...melder,
      uuid: WORTEL,
      registratie,
      meldsoort,
      objectidentificatie: { soort: 'BSN', waarde: '999990743' },
      ...(o.object === undefined ? {} : { object: o.object }),
      attributen: [],
    }),
  );
  if (o.bronhouder !== null) boom.erbij(annotatie('bronhouder', { ...melder, bronhouder: o.bronhouder ?? '0344' }));
  const start = profiel && startstatus(profiel, meldsoort);
  if (start) boom.erbij(annotatie('status', { ...melder, status: start }));
  return boom;
}

/** A status of Utrecht. */
export function status(code: string, velden: Partial<Velden<'status'>> = {}): Annotatie {
  return annotatie('status', { ...velden, status: code });
}

/** Forwarding as the service writes it down: the batch of the former bronhouder, then the start status for the new one. */
export function zetDoor(boom: Boom, naar: string, start: string, op: Tijdstip): Boom {
  return boom
    .erbij(status('VERKEERDE_BRONHOUDER', { toelichting: 'Adres ligt elders' }), op)
    .erbij(annotatie('bronhouder', { bronhouder: naar }), op)
    .erbij(annotatie('status', { status: start, geannoteerdDoor: VOORZIENING, geannoteerdOp: op }), op);
}

/** A batch of the outbox. */
export function wachtend(nummer: number, basis: number, ...annotaties: Annotatie[]): WachtendeBatch {
  return { batch: uuidVan(900_000 + nummer), basis, annotaties };
}
