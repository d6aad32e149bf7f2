// What the window and the document frame say to each other over their port. Both sides check every message: the frame opens
// hostile files and may be lying. It sends codes and numbers, never words: the window has its own sentences for them.
import { z } from 'zod';
import { BESTANDSSOORTEN } from '../../domain/bestand/soort.ts';
import { EENHEDEN, type LetOp, type Weigering } from '../../domain/bestand/weigering.ts';
import { uuid } from '../../wire/bouwstenen.ts';

/** The first message to a frame, with the port; the rest goes over that port. */
export const POORT = 'terugmeldbalie-kijker';

const soort = z.enum(BESTANDSSOORTEN);
const aantal = z
  .int()
  .min(0)
  .max(2 ** 31);
const maat = z.number().min(-1e7).max(1e7);
const graden = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);
const leeg = z.object({});

const zonder = <C extends string>(...codes: readonly [C, ...C[]]) => z.object({ code: z.enum(codes), gegevens: leeg });
const metSoort = <C extends string>(...codes: readonly [C, ...C[]]) =>
  z.object({ code: z.enum(codes), gegevens: z.object({ soort }) });

export const weigeringSchema = z.union([
  zonder(
    'leeg',
    'niet-hier',
    'vergrendeld',
    'lezen-mislukt',
    'programma',
    'zip-bom',
    'gevaarlijke-xml',
    'te-diep',
    'te-lang',
    'te-groot',
  ),
  metSoort('niet-te-tonen', 'beschadigd', 'versleuteld', 'onbekende-vorm'),
  z.object({ code: z.literal('te-veel-pixels'), gegevens: z.object({ breedte: aantal, hoogte: aantal }) }),
  z.object({ code: z.literal('te-veel-paginas'), gegevens: z.object({ aantal, hoogstens: aantal }) }),
  z.object({ code: z.literal('te-veel-delen'), gegevens: z.object({ aantal }) }),
]) as unknown as z.ZodType<Weigering>;

export const letOpSchema = z.union([
  z.object({ code: z.literal('afgekapt'), eenheid: z.enum(EENHEDEN), getoond: aantal }),
  z.object({ code: z.literal('bevat-bestanden'), aantal }),
  z.object({
    code: z.enum(['incompleet', 'scripts-genegeerd', 'niet-opgehaald', 'zonder-opmaak', 'oude-codering']),
  }),
]) as unknown as z.ZodType<LetOp>;

const THEMAS = ['licht', 'donker', 'contrast'] as const;
export const ZOOM = { min: 0.1, max: 8 } as const;

const fractie = z.number().min(0).max(1);
/** A rectangle on a page, in fractions of the unrotated page: a mark, a line of selected text, what one is drawing. */
const vak = z.object({
  pagina: z.int().min(1).max(100_000),
  x: fractie,
  y: fractie,
  breedte: fractie,
  hoogte: fractie,
});
/** Most marks of one file that are drawn. */
export const MAX_MERKEN = 300;
const nummer = z.int().min(1).max(100_000);

export const naarKijkerSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('open'), bijlage: uuid, naam: z.string().max(600), thema: z.enum(THEMAS) }),
  z.object({ soort: z.literal('thema'), thema: z.enum(THEMAS) }),
  /** Are you there? The same number comes back. */
  z.object({ soort: z.literal('tik'), nummer: aantal }),
  z.object({ soort: z.literal('zoom'), naar: z.enum(['in', 'uit', 'breedte', 'pagina', 'echt']) }),
  z.object({ soort: z.literal('draai'), met: z.union([z.literal(90), z.literal(-90)]) }),
  z.object({ soort: z.literal('pagina'), naar: aantal }),
  /** The next (or former) place of this text; '' = no search. */
  z.object({ soort: z.literal('zoek'), tekst: z.string().max(200), richting: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ soort: z.literal('miniaturen'), aan: z.boolean() }),
  /** The marks of this file, by number and place only, the one that is meant now, and the rectangle that is being placed. */
  z.object({
    soort: z.literal('merken'),
    merken: z.array(z.object({ nummer, vak, stand: z.enum(['vast', 'onderweg', 'niet-aangekomen']) })).max(MAX_MERKEN),
    gekozen: nummer.nullable(),
    nieuw: vak.nullable(),
  }),
  /** The next press and drag draws a rectangle instead of moving the page or selecting text. */
  z.object({ soort: z.literal('markeer'), aan: z.boolean() }),
  /** Brings a place into view. */
  z.object({ soort: z.literal('toon-vak'), vak }),
  /** Keys that scroll, pressed while the focus is beside the frame. */
  z.object({ soort: z.literal('rol'), naar: z.enum(['op', 'neer', 'blad-op', 'blad-neer', 'begin', 'eind']) }),
]);

const feitmoment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z?)?$/);

export const feitenSchema = z.object({
  paginas: aantal.nullable(),
  /** As the file says; local where there is no `Z`. */
  gemaaktOp: feitmoment.nullable(),
  gewijzigdOp: feitmoment.nullable(),
  /** Of a photo: when and where it was taken (WGS84 degrees). */
  genomenOp: feitmoment.nullable(),
  plaats: z.object({ breedte: z.number().min(-90).max(90), lengte: z.number().min(-180).max(180) }).nullable(),
  beeld: z.object({ breedte: aantal, hoogte: aantal }).nullable(),
});

const zoomstand = z.number().min(0.01).max(100);

export const vanKijkerSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('tik'), nummer: aantal }),
  /** How much of the file is here, 0–1. */
  z.object({ soort: z.literal('bezig'), deel: z.number().min(0).max(1) }),
  z.object({
    soort: z.literal('toont'),
    vorm: z.enum(['pdf', 'beeld', 'tekst', 'tabel', 'mail', 'document']),
    kan: z.object({
      zoom: z.boolean(),
      draai: z.boolean(),
      zoek: z.boolean(),
      paginas: z.boolean(),
      miniaturen: z.boolean(),
      /** It has pages on which a place means something. */
      merken: z.boolean(),
    }),
    letOp: z.array(letOpSchema).max(10),
  }),
  z.object({ soort: z.literal('weigert'), weigering: weigeringSchema }),
  z.object({
    soort: z.literal('stand'),
    pagina: aantal,
    paginas: aantal,
    zoom: zoomstand,
    passend: z.enum(['breedte', 'pagina']).nullable(),
    draaiing: graden,
  }),
  z.object({ soort: z.literal('gevonden'), aantal, huidig: aantal, bezig: z.boolean() }),
  z.object({ soort: z.literal('feiten'), feiten: feitenSchema }),
  /** A key was pressed in the frame that belongs to the program. A closed list: a frame can't press a decision. */
  z.object({
    soort: z.literal('wens'),
    wens: z.enum([
      'terug',
      'volgend-paneel',
      'vorig-paneel',
      'bijlage-volgende',
      'bijlage-vorige',
      'zoeken',
      'palet',
      'markeren',
      /** Files are being dragged over the frame: the window takes them, the frame never does. */
      'sleep',
    ]),
  }),
  /** A rectangle was drawn. */
  z.object({ soort: z.literal('vak'), vak }),
  /** Where the text lies that is selected, or that the search stands on; none = nothing (any more). */
  z.object({ soort: z.literal('tekstvak'), bron: z.enum(['selectie', 'vondst']), vakken: z.array(vak).max(500) }),
  /** A mark was pressed. */
  z.object({ soort: z.literal('merk'), nummer }),
  /** A key for the rectangle that is being placed, while the focus is in the frame. */
  z.object({
    soort: z.literal('vaktoets'),
    toets: z.enum(['links', 'rechts', 'op', 'neer', 'klaar']),
    maat: z.boolean(),
  }),
  /** Where the pages that one sees are drawn, in CSS pixels from the corner of the frame: what marks are laid over. */
  z.object({
    soort: z.literal('bladen'),
    bladen: z
      .array(
        z.object({
          pagina: aantal,
          x: maat,
          y: maat,
          breedte: maat,
          hoogte: maat,
          draaiing: graden,
          /** CSS pixels a point of the page (or a pixel of the image). */
          schaal: zoomstand,
        }),
      )
      .max(50),
  }),
]);

export type NaarKijker = z.infer<typeof naarKijkerSchema>;
export type VanKijker = z.infer<typeof vanKijkerSchema>;
export type Feiten = z.infer<typeof feitenSchema>;
export type Vak = z.infer<typeof vak>;
export type Merkteken = Extract<NaarKijker, { soort: 'merken' }>['merken'][number];
export type Kan = Extract<VanKijker, { soort: 'toont' }>['kan'];
export type Stand = Omit<Extract<VanKijker, { soort: 'stand' }>, 'soort'>;
export type Getekend = Extract<VanKijker, { soort: 'bladen' }>['bladen'][number];
