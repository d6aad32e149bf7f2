// What a practice melding is about, before anybody has sent it: the data, the words and the evidence.
import type { Attribuut, Locatie, Objectidentificatie } from '../../shared/domain/annotatie.ts';
import { datumInWoorden, plusDagen } from '../../shared/domain/termijn/datum.ts';
import type { Datum } from '../../shared/lib/brand.ts';
import type { Afnemer } from './afnemers.ts';
import type { Fictiefpersoon } from './personen.ts';
import type { Plaats } from './plaatsen.ts';
import type { Toeval } from './toeval.ts';

/** A picture to draw. */
export type Beeld = 'gevel' | 'bouwplaats' | 'plattegrond' | 'water' | 'weg' | 'put';

export type Bewijs =
  | {
      readonly soort: 'brief';
      readonly bestandsnaam: string;
      readonly titel: string;
      readonly afzender: string;
      readonly alineas: readonly string[];
      readonly beschrijving?: string;
    }
  | {
      readonly soort: 'foto';
      readonly bestandsnaam: string;
      readonly beeld: Beeld;
      /** On the house number plate. */
      readonly nummer?: string;
      readonly beschrijving?: string;
    };

export type Onderwerp = {
  readonly meldsoort: string;
  readonly object?: string;
  readonly objectidentificatie: Objectidentificatie;
  readonly attributen: readonly Attribuut[];
  readonly toelichting: string;
  readonly peilmoment?: string;
  readonly locatie?: Locatie;
  readonly algemeneGegevens?: readonly { readonly naam: string; readonly waarde: string }[];
  /** What may come along as files; the story takes one to three of them. */
  readonly bewijs: readonly Bewijs[];
};

/** The scene in which something is reported. */
export type Decor = {
  readonly toeval: Toeval;
  /** Where the bronhouder is, and a place that is not his. */
  readonly plaats: Plaats;
  readonly elders: Plaats;
  /** The day of reporting. */
  readonly dag: Datum;
  readonly afnemer: Afnemer;
  /** Everything lies elsewhere: the melding was sent to the wrong bronhouder. */
  readonly verkeerd: boolean;
  /** In a group about one person or object: the same for all of it. */
  readonly persoon?: Fictiefpersoon;
};

/** Some days before the melding, as a date. */
export function eerder(d: Decor, van: number, totEnMet: number): Datum {
  return plusDagen(d.dag, -d.toeval.geheel(van, totEnMet));
}

/** The same in words: "12 november 2026". */
export function eerderInWoorden(d: Decor, van: number, totEnMet: number): string {
  return datumInWoorden(eerder(d, van, totEnMet));
}

/** An attribute of the BRP with its rubriek. An empty value is left out: a value is absent, never blank. */
export function rubriek(nummer: string, naam: string, was: string, wordt: string): Attribuut {
  return { naam, rubriek: nummer, ...waarden(was, wordt) };
}

export function gegeven(naam: string, was: string, wordt: string): Attribuut {
  return { naam, ...waarden(was, wordt) };
}

function waarden(was: string, wordt: string): Pick<Attribuut, 'waardeBasisregistratie' | 'waardeWaargenomen'> {
  return {
    ...(was === '' ? {} : { waardeBasisregistratie: was }),
    ...(wordt === '' ? {} : { waardeWaargenomen: wordt }),
  };
}

/** Known to the day, the month or the year, or not at all. */
export function peilmoment(d: Decor): { peilmoment?: string } {
  const dag = eerder(d, 5, 400);
  return d.toeval.weeg<{ peilmoment?: string }>([
    [40, {}],
    [40, { peilmoment: dag }],
    [12, { peilmoment: `${dag.slice(0, 7)}-00` }],
    [8, { peilmoment: `${dag.slice(0, 4)}-00-00` }],
  ]);
}
