// The contract as an OpenAPI 3.1 document, made of the table of endpoints and the schemas.
import { API_HOOFDVERSIE, API_VERSIE } from '../../shared/wire/berichten.ts';
import { gevuldeTekst, uuid } from '../../shared/wire/bouwstenen.ts';
import { antwoordenVan, inhoud, probleemantwoord } from './antwoorden.ts';
import { alsJsonschema, type Jsonschema, schemas } from './componenten.ts';
import { EINDPUNTEN, type Eindpunt, TAGS } from './eindpunten.ts';
import { ANTWOORDKOPPEN, VRAAGKOPPEN } from './koppen.ts';

const OMSCHRIJVING = `Het koppelvlak tussen bijhouders, melders en de centrale voorziening voor terugmeldingen op
basisregistraties. Een melding is een boom van annotaties, die alleen groeit. Adressen bevatten nooit persoonsgegevens.
Beslis bij een probleem op status en code (het laatste deel van type), nooit op tekst.`;

const INFO = {
  title: 'Koppelvlak Terugmeldbalie',
  version: API_VERSIE,
  description: OMSCHRIJVING,
  contact: {
    name: 'Terugmeldbalie',
    email: 'info@terugmeldbalie.example',
    url: 'https://terugmeldbalie.example',
  },
};

const PADDELEN: Readonly<Record<string, Jsonschema>> = {
  uuid: { description: 'UUID in kleine letters.', schema: alsJsonschema(uuid) },
  id: { description: 'Het id dat /ik en /medewerkers geven.', schema: alsJsonschema(gevuldeTekst(255)) },
};

/** `/bijlagen/:uuid/inhoud` → `/bijlagen/{uuid}/inhoud`. */
function openapipad(pad: string): string {
  return pad.replace(/:([a-z]+)/g, '{$1}');
}

function parameters({ pad, vraag, voor, koppen = [] }: Eindpunt): Jsonschema[] {
  const inPad = [...pad.matchAll(/:([a-z]+)/g)].map(([, naam = '']) => ({
    name: naam,
    in: 'path',
    required: true,
    ...PADDELEN[naam],
  }));
  const inVraag = Object.entries(vraag?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: alsJsonschema(schema),
  }));
  const inKop = [...(voor === 'iedereen' ? [] : (['Bronhouder'] as const)), ...koppen].map((naam) => ({
    $ref: `#/components/parameters/${naam}`,
  }));
  return [...inPad, ...inVraag, ...inKop];
}

function operatie(eindpunt: Eindpunt): Jsonschema {
  const { id, tag, samenvatting, voor, lijf } = eindpunt;
  const invoer = parameters(eindpunt);
  return {
    operationId: id,
    tags: [tag],
    summary: samenvatting,
    ...(voor === 'iedereen' ? { security: [] } : {}),
    ...(invoer.length === 0 ? {} : { parameters: invoer }),
    ...(lijf === undefined ? {} : { requestBody: { required: true, content: inhoud(lijf) } }),
    responses: antwoordenVan(eindpunt),
  };
}

function paden(): Jsonschema {
  const perPad = Map.groupBy(EINDPUNTEN, ({ pad }) => openapipad(pad));
  return Object.fromEntries(
    [...perPad].map(([pad, eindpunten]) => [
      pad,
      Object.fromEntries(eindpunten.map((eindpunt) => [eindpunt.methode.toLowerCase(), operatie(eindpunt)])),
    ]),
  );
}

export function maakDocument(): Jsonschema {
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [
      {
        url: `https://{gastheer}/v${API_HOOFDVERSIE}`,
        description: 'De voorziening van uw eigen organisatie.',
        variables: { gastheer: { default: 'terugmeldingen.example', description: 'Naam van de server.' } },
      },
    ],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [{ token: [] }],
    paths: paden(),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Het token dat u bij het inloggen krijgt.' },
      },
      schemas: schemas(),
      parameters: Object.fromEntries(
        Object.entries(VRAAGKOPPEN).map(([name, kop]) => [name, { name, in: 'header', required: false, ...kop }]),
      ),
      headers: ANTWOORDKOPPEN,
      responses: {
        AnderAdres: probleemantwoord(['onbekend']),
        AndereMethode: probleemantwoord(['methode-niet-toegestaan']),
      },
    },
  };
}
