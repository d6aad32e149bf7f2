// The annotations an intent stands for, before any check. No screen builds an annotation by hand.
// Source: PRODUCT D; koppelvlak chapter 1 (which kind, which visibility).
import { assertNever } from '../lib/assert.ts';
import type { Tijdstip, Uuid } from '../lib/brand.ts';
import type { Annotatie, Zichtbaar } from './annotatie.ts';
import type { Melding } from './melding.ts';
import { type Opdracht, WACHT_OP_MELDER } from './opdrachtsoort.ts';
import { vindOvergang } from './overgang.ts';
import { isStartstatus } from './registraties/registraties.ts';

/** Who writes, when, and how it gets its identities. */
export type Schrijvende = {
  readonly oin: string;
  readonly medewerker: string;
  readonly nu: Tijdstip;
  readonly uuid: () => Uuid;
};

type Kop = Pick<Annotatie, 'uuid' | 'wortel' | 'geannoteerdDoor' | 'geannoteerdOp' | 'zichtbaar'>;
type Kopmaker = (zichtbaar: Zichtbaar) => Kop;
type Deel<S extends Opdracht['soort']> = Extract<Opdracht, { soort: S }>;

/** The fields that every annotation of this person has; a new uuid each time. */
function kopMaker(wortel: Uuid, gever: Schrijvende): Kopmaker {
  return (zichtbaar) => ({
    uuid: gever.uuid(),
    wortel,
    geannoteerdDoor: { oin: gever.oin, persoonsaanduiding: 'anoniem', medewerker: gever.medewerker },
    geannoteerdOp: gever.nu,
    zichtbaar,
  });
}

/** The field, trimmed; left out when nothing stands in it. */
function gevuld<N extends string>(naam: N, waarde: string | undefined): Partial<Record<N, string>> {
  const tekst = (waarde ?? '').trim();
  return tekst === '' ? {} : ({ [naam]: tekst } as Partial<Record<N, string>>);
}

function status(kop: Kopmaker, code: string, toelichting?: string): Annotatie {
  return { ...kop('allen'), soort: 'status', status: code, ...gevuld('toelichting', toelichting) };
}

/** The annotations of an intent, in the order in which they are to be read. */
export function annotatiesVan(opdracht: Opdracht, melding: Melding, gever: Schrijvende): Annotatie[] {
  const kop = kopMaker(melding.uuid, gever);
  const aanZichzelf = (overnemen = false): Annotatie[] =>
    melding.toegewezenAan === null || overnemen
      ? [{ ...kop('eigen'), soort: 'toewijzing', medewerker: gever.medewerker }]
      : [];
  switch (opdracht.soort) {
    case 'in-behandeling-nemen':
      return [status(kop, 'IN_BEHANDELING'), ...aanZichzelf(opdracht.overnemen)];
    case 'onvoldoende-informatie':
      return [status(kop, 'ONVOLDOENDE_INFORMATIE', opdracht.toelichting)];
    case 'niet-ontvankelijk':
      return [status(kop, 'NIET_ONTVANKELIJK', opdracht.toelichting)];
    case 'terugnemen':
      return [status(kop, 'IN_BEHANDELING', opdracht.toelichting), ...aanZichzelf()];
    case 'intrekking-bevestigen':
      return [status(kop, 'INGETROKKEN', opdracht.toelichting)];
    case 'verkeerde-bronhouder':
      return doorsturen(opdracht, kop);
    case 'inplannen':
      return inplannen(opdracht, melding, kop);
    case 'afhandelen':
      return [
        // "Direct afhandelen": from a start status there is no way but through In behandeling, so both are written (DMKS B).
        ...(isStartstatus(melding.registratie, melding.status)
          ? [status(kop, 'IN_BEHANDELING'), ...aanZichzelf()]
          : []),
        ...afhandeling(opdracht, kop),
      ];
    default:
      return werk(opdracht, kop);
  }
}

type Zonderstatus = Deel<
  | 'toewijzen'
  | 'aantekening'
  | 'bijlage'
  | 'melder-benaderen'
  | 'contactmoment'
  | 'verwijzing'
  | 'onderzoek'
  | 'beoordeling'
  | 'label'
  | 'contact'
>;

/** What changes no status: for colleagues, save the contact that the melder may ask. */
function werk(opdracht: Zonderstatus, kop: Kopmaker): Annotatie[] {
  switch (opdracht.soort) {
    case 'toewijzen':
      return [
        {
          ...kop('eigen'),
          soort: 'toewijzing',
          medewerker: opdracht.medewerker,
          ...gevuld('reden', opdracht.reden),
        },
      ];
    case 'aantekening':
      return [aantekening(opdracht, kop)];
    case 'bijlage':
      return opdracht.bestanden.map((bestand) => ({
        ...kop(opdracht.zichtbaar),
        soort: 'bijlage',
        ...bestand,
        ...gevuld('beschrijving', opdracht.beschrijving),
      }));
    case 'melder-benaderen':
      return benadering(opdracht, kop);
    case 'contactmoment':
      return [contactmoment(opdracht, kop(opdracht.zichtbaar))];
    case 'verwijzing':
      return [
        { ...kop('eigen'), soort: 'verwijzing', verwijzing: opdracht.verwijzing, waarde: opdracht.waarde.trim() },
      ];
    case 'onderzoek':
      return onderzoek(opdracht, kop);
    case 'beoordeling':
      return [{ ...kop('eigen'), soort: 'beoordeling', gegrond: opdracht.gegrond, ...oordelen(opdracht.attributen) }];
    case 'label':
      return [{ ...kop('eigen'), soort: 'label', label: opdracht.label.trim(), actie: opdracht.actie }];
    case 'contact':
      return [
        {
          ...kop('allen'),
          soort: 'contact',
          contactType: 'Behandelaar',
          ...gevuld('naam', opdracht.naam),
          ...gevuld('email', opdracht.email),
          ...gevuld('telefoon', opdracht.telefoon),
          ...gevuld('afdeling', opdracht.afdeling),
        },
      ];
    default:
      return assertNever(opdracht, 'opdracht');
  }
}

/** A place without its file means nothing. */
function aantekening({ tekst, zichtbaar, bijlage, plaats, attribuut }: Deel<'aantekening'>, kop: Kopmaker): Annotatie {
  return {
    ...kop(zichtbaar),
    soort: 'aantekening',
    tekst: tekst.trim(),
    ...(bijlage === undefined ? {} : { bijlage, ...(plaats === undefined ? {} : { plaats }) }),
    ...(attribuut === undefined ? {} : { attribuut }),
  };
}

type Moment = Pick<Deel<'contactmoment'>, 'kanaal' | 'datum' | 'tekst'>;

function contactmoment({ kanaal, datum, tekst }: Moment, kop: Kop): Annotatie {
  return { ...kop, soort: 'contactmoment', kanaal, datum, tekst: tekst.trim() };
}

function rappel(kop: Kopmaker, mijlpaal: string, datum: string): Annotatie {
  return { ...kop('eigen'), soort: 'planning', mijlpaal: mijlpaal.trim(), datum };
}

function oordelen(attributen: Deel<'beoordeling'>['attributen']) {
  return attributen === undefined || attributen.length === 0
    ? {}
    : { attributen: attributen.map(({ naam, oordeel }) => ({ naam, oordeel })) };
}

function doorsturen(opdracht: Deel<'verkeerde-bronhouder'>, kop: Kopmaker): Annotatie[] {
  const melden = status(kop, 'VERKEERDE_BRONHOUDER', opdracht.toelichting);
  return opdracht.bronhouder
    ? [melden, { ...kop('allen'), soort: 'bronhouder', bronhouder: opdracht.bronhouder }]
    : [melden];
}

/** A planning that the melder sees is a status where the profile has one (BRP), elsewhere it stands alone. */
function inplannen(opdracht: Deel<'inplannen'>, melding: Melding, kop: Kopmaker): Annotatie[] {
  if (opdracht.intern) return [rappel(kop, opdracht.mijlpaal, opdracht.datum)];
  const kan = vindOvergang(melding.registratie, melding.status, 'INGEPLAND', ['bronhouder']) !== undefined;
  const ingepland = kan ? [status(kop, 'INGEPLAND', opdracht.toelichting)] : [];
  return [
    ...ingepland,
    { ...kop('allen'), soort: 'planning', mijlpaal: opdracht.mijlpaal.trim(), datum: opdracht.datum },
  ];
}

/** Asked of the melder, and until the rappel the melding stands in Wacht. */
function benadering(opdracht: Deel<'melder-benaderen'>, kop: Kopmaker): Annotatie[] {
  const gevraagd = contactmoment(opdracht, kop('eigen'));
  return opdracht.rappelOp === undefined ? [gevraagd] : [gevraagd, rappel(kop, WACHT_OP_MELDER, opdracht.rappelOp)];
}

function onderzoek(opdracht: Deel<'onderzoek'>, kop: Kopmaker): Annotatie[] {
  const { actie, datum, code, attributen = [] } = opdracht;
  const aangetekend: Annotatie = {
    ...kop('eigen'),
    soort: 'onderzoek',
    actie,
    datum,
    ...(code === undefined ? {} : { code }),
    ...(attributen.length === 0 ? {} : { attributen: [...attributen] }),
  };
  return opdracht.rappel ? [aangetekend, rappel(kop, opdracht.rappel.mijlpaal, opdracht.rappel.datum)] : [aangetekend];
}

/** Closing: what is for colleagues first, then the status that the melder reads. */
function afhandeling(opdracht: Deel<'afhandelen'>, kop: Kopmaker): Annotatie[] {
  const { gegrond, melderGeinformeerd, onderzoekVerwijderdOp, antwoord, resultaat, toelichting } = opdracht;
  const verwijderd: Annotatie[] = onderzoekVerwijderdOp
    ? [{ ...kop('eigen'), soort: 'onderzoek', actie: 'verwijderd', datum: onderzoekVerwijderdOp }]
    : [];
  return [
    ...verwijderd,
    ...(antwoord ? [contactmoment(antwoord, kop('eigen'))] : []),
    {
      ...kop('eigen'),
      soort: 'beoordeling',
      gegrond,
      ...oordelen(opdracht.attributen),
      ...(melderGeinformeerd === undefined ? {} : { melderGeinformeerd }),
    },
    {
      ...kop('allen'),
      soort: 'status',
      status: 'AFGEHANDELD',
      resultaat,
      ...gevuld('toelichting', toelichting),
    },
  ];
}
