// The headers of the contract: what a call may send, what an answer may carry.
import { API_HOOFDVERSIE } from '../../shared/wire/berichten.ts';
import type { Probleemcode } from '../../shared/wire/problemen.ts';
import type { Jsonschema } from './componenten.ts';

type Kop = { readonly description: string; readonly required?: boolean; readonly schema: Jsonschema };

const tekst = (pattern?: string): Jsonschema => ({ type: 'string', ...(pattern === undefined ? {} : { pattern }) });
const ETAG = '^"[^"]+"$';

export const VRAAGKOPPEN = {
  Bronhouder: {
    description: 'Code van de bronhouder voor wie u dit doet. Niet verplicht als u voor één bronhouder werkt.',
    schema: tekst(),
  },
  Range: { description: 'Het gevraagde deel, bijvoorbeeld bytes=0-1048575.', schema: tekst() },
  'If-Range': { description: 'Alleen een deel als het bestand deze ETag heeft, anders alles.', schema: tekst() },
  'If-None-Match': { description: 'De ETag die u al hebt.', schema: tekst() },
  'If-Match': {
    description: 'De ETag van het document dat u vervangt. Verplicht: zonder deze kop volgt 428.',
    schema: tekst(),
  },
} as const satisfies Record<string, Kop>;

export type Vraagkop = keyof typeof VRAAGKOPPEN;

export const ANTWOORDKOPPEN = {
  'API-Version': {
    description: 'Volledige versie van dit koppelvlak.',
    required: true,
    schema: tekst(`^${API_HOOFDVERSIE}\\.\\d+\\.\\d+$`),
  },
  'Cache-Control': { description: 'Wat een tussenstation mag bewaren: niets.', required: true, schema: tekst() },
  'X-Content-Type-Options': {
    description: 'De soort inhoud staat vast.',
    required: true,
    schema: { type: 'string', const: 'nosniff' },
  },
  ETag: { description: 'Kenmerk van deze inhoud.', required: true, schema: tekst(ETAG) },
  'Accept-Ranges': {
    description: 'Delen opvragen kan.',
    required: true,
    schema: { type: 'string', const: 'bytes' },
  },
  'Content-Range': {
    description: 'Welk deel dit is, en hoe groot het geheel.',
    required: true,
    schema: tekst('^bytes (\\d+-\\d+|\\*)/\\d+$'),
  },
  'Content-Disposition': {
    description: 'Om te bewaren, niet om te tonen.',
    required: true,
    schema: { type: 'string', const: 'attachment' },
  },
  'Retry-After': {
    description: 'Over zoveel seconden heeft opnieuw proberen zin.',
    required: true,
    schema: tekst('^[1-9]\\d*$'),
  },
  'WWW-Authenticate': {
    description: 'Hoe u zich bekend maakt.',
    required: true,
    schema: { type: 'string', const: 'Bearer' },
  },
  Allow: { description: 'Wat hier wel kan.', required: true, schema: tekst('^[A-Z]+(, [A-Z]+)*$') },
  'Access-Control-Allow-Origin': {
    description: 'Elke webpagina mag dit lezen.',
    required: true,
    schema: { type: 'string', const: '*' },
  },
} as const satisfies Record<string, Kop>;

export type Antwoordkop = keyof typeof ANTWOORDKOPPEN;

/** On every answer. */
export const VAST: readonly Antwoordkop[] = ['API-Version', 'Cache-Control', 'X-Content-Type-Options'];

/** Besides those, on a problem of this code. */
export const PROBLEEMKOPPEN: Partial<Record<Probleemcode, readonly Antwoordkop[]>> = {
  'niet-ingelogd': ['WWW-Authenticate'],
  'methode-niet-toegestaan': ['Allow'],
  'inmiddels-gewijzigd': ['ETag'],
  'verkeerd-bereik': ['ETag', 'Accept-Ranges', 'Content-Range'],
  'te-veel-verzoeken': ['Retry-After'],
  'niet-beschikbaar': ['Retry-After'],
};
