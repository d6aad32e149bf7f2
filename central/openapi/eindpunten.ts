// The endpoints of koppelvlak chapters 3 and 6 as data: what goes in, what may come out.
import type { z } from 'zod';
import { feedvraagSchema } from '../../shared/wire/berichten.ts';
import type { Probleemcode } from '../../shared/wire/problemen.ts';
import type { Route } from '../http/routes.ts';
import type { Berichtnaam } from './componenten.ts';
import type { Antwoordkop, Vraagkop } from './koppen.ts';

/** JSON of a schema, or the bytes of a file. */
type Inhoud = Berichtnaam | 'bytes' | 'openapi';

export type Gelukt = {
  readonly omschrijving: string;
  readonly inhoud?: Inhoud;
  readonly koppen?: readonly Antwoordkop[];
};

export const TAGS = {
  annotaties: 'Alles wat over meldingen geschreven is, in volgorde; en wat u er zelf bij schrijft.',
  terugmeldingen: 'Meldingen indienen, zoeken en in hun geheel lezen.',
  bijlagen: 'De bestanden bij meldingen.',
  organisatie: 'Bronhouders, medewerkers en wat een team deelt.',
  dienst: 'De dienst zelf.',
} as const;

export type Eindpunt = Pick<Route, 'methode' | 'pad' | 'voor'> & {
  readonly id: string;
  readonly tag: keyof typeof TAGS;
  readonly samenvatting: string;
  readonly vraag?: z.ZodObject;
  readonly koppen?: readonly Vraagkop[];
  readonly lijf?: Exclude<Inhoud, 'openapi'>;
  readonly antwoorden: Readonly<Record<number, Gelukt>>;
  /** Besides those that hold for every call, every body and everybody who signs in. */
  readonly problemen: readonly Probleemcode[];
};

const ONGEWIJZIGD: Gelukt = { omschrijving: 'Niet veranderd sinds de ETag in If-None-Match.', koppen: ['ETag'] };
/** For who works for several bronhouders and did not say for which. */
const VOOR_WIE: Probleemcode = 'gegeven-ontbreekt';

const ANNOTATIES: readonly Eindpunt[] = [
  {
    methode: 'GET',
    pad: '/annotaties',
    voor: 'bronhouder',
    id: 'leesAnnotaties',
    tag: 'annotaties',
    samenvatting: 'Lees verder in alles wat deze bronhouder aangaat',
    vraag: feedvraagSchema,
    antwoorden: { 200: { omschrijving: 'De volgende bladzijde.', inhoud: 'Feed' } },
    problemen: [VOOR_WIE, 'cursor-verlopen'],
  },
  {
    methode: 'POST',
    pad: '/annotaties',
    voor: 'persoon',
    id: 'plaatsAnnotaties',
    tag: 'annotaties',
    samenvatting: 'Voeg annotaties aan één melding toe, alle of geen',
    lijf: 'NieuweAnnotaties',
    antwoorden: {
      200: { omschrijving: 'Al eerder aangenomen, met dezelfde inhoud.', inhoud: 'Geplaatst' },
      201: { omschrijving: 'Aangenomen.', inhoud: 'Geplaatst' },
    },
    problemen: [
      VOOR_WIE,
      'bijlage-klopt-niet',
      'niet-de-bronhouder',
      'onbekend',
      'uuid-hergebruikt',
      'overgang-niet-toegestaan',
      'basis-verouderd',
    ],
  },
];

const TERUGMELDINGEN: readonly Eindpunt[] = [
  {
    methode: 'POST',
    pad: '/terugmeldingen',
    voor: 'persoon',
    id: 'dienTerugmeldingIn',
    tag: 'terugmeldingen',
    samenvatting: 'Dien een terugmelding in, als melder of met de hand als bronhouder',
    lijf: 'NieuweTerugmelding',
    antwoorden: {
      200: { omschrijving: 'Al eerder aangenomen, met dezelfde inhoud.', inhoud: 'Ingediend' },
      201: { omschrijving: 'Aangenomen.', inhoud: 'Ingediend' },
    },
    problemen: [VOOR_WIE, 'bijlage-klopt-niet', 'uuid-hergebruikt'],
  },
  {
    methode: 'GET',
    pad: '/terugmeldingen/:uuid',
    voor: 'persoon',
    id: 'leesTerugmelding',
    tag: 'terugmeldingen',
    samenvatting: 'Lees een melding in haar geheel, zover u haar mag zien',
    antwoorden: { 200: { omschrijving: 'De annotaties, op volgnummer.', inhoud: 'Boom' } },
    problemen: [VOOR_WIE, 'niet-de-bronhouder', 'onbekend'],
  },
  {
    methode: 'POST',
    pad: '/terugmeldingen/_zoek',
    voor: 'persoon',
    id: 'zoekTerugmeldingen',
    tag: 'terugmeldingen',
    samenvatting: 'Zoek meldingen; zoektermen staan nooit in het adres',
    lijf: 'Zoekopdracht',
    antwoorden: { 200: { omschrijving: 'De nieuwste eerst, hooguit 500.', inhoud: 'Zoekresultaat' } },
    problemen: [VOOR_WIE],
  },
];

const BIJLAGEN: readonly Eindpunt[] = [
  {
    methode: 'GET',
    pad: '/bijlagen/:uuid/inhoud',
    voor: 'persoon',
    id: 'leesBijlage',
    tag: 'bijlagen',
    samenvatting: 'Lees een bestand, heel of een deel',
    koppen: ['Range', 'If-Range', 'If-None-Match'],
    antwoorden: {
      200: {
        omschrijving: 'Het hele bestand.',
        inhoud: 'bytes',
        koppen: ['ETag', 'Accept-Ranges', 'Content-Disposition'],
      },
      206: {
        omschrijving: 'Het gevraagde deel.',
        inhoud: 'bytes',
        koppen: ['ETag', 'Accept-Ranges', 'Content-Disposition', 'Content-Range'],
      },
      304: { ...ONGEWIJZIGD, koppen: ['ETag', 'Accept-Ranges'] },
    },
    problemen: [VOOR_WIE, 'niet-de-bronhouder', 'onbekend', 'bijlage-niet-meer-beschikbaar', 'verkeerd-bereik'],
  },
  {
    methode: 'PUT',
    pad: '/bijlagen/:uuid/inhoud',
    voor: 'persoon',
    id: 'bewaarBijlage',
    tag: 'bijlagen',
    samenvatting: 'Zet een bestand klaar, voordat u zijn annotatie stuurt',
    lijf: 'bytes',
    antwoorden: {
      200: { omschrijving: 'Lag er al, met dezelfde inhoud.', inhoud: 'Upload', koppen: ['ETag'] },
      201: { omschrijving: 'Ontvangen.', inhoud: 'Upload', koppen: ['ETag'] },
    },
    problemen: [VOOR_WIE, 'uuid-hergebruikt', 'bijlage-niet-meer-beschikbaar'],
  },
];

const ORGANISATIE: readonly Eindpunt[] = [
  {
    methode: 'GET',
    pad: '/bronhouders',
    voor: 'persoon',
    id: 'leesBronhouders',
    tag: 'organisatie',
    samenvatting: 'Lees wie er bronhouder is, en van welke registraties',
    koppen: ['If-None-Match'],
    antwoorden: {
      200: { omschrijving: 'Alle bronhouders, ook opgeheven.', inhoud: 'Bronhouders', koppen: ['ETag'] },
      304: ONGEWIJZIGD,
    },
    problemen: [],
  },
  {
    methode: 'GET',
    pad: '/medewerkers',
    voor: 'bronhouder',
    id: 'leesMedewerkers',
    tag: 'organisatie',
    samenvatting: 'Lees wie er bij deze bronhouder werkt of werkte',
    antwoorden: { 200: { omschrijving: 'Op naam.', inhoud: 'Medewerkers' } },
    problemen: [VOOR_WIE],
  },
  {
    methode: 'PUT',
    pad: '/medewerkers/:id',
    voor: 'bronhouder',
    id: 'zetAanwezigheid',
    tag: 'organisatie',
    samenvatting: 'Zet de aanwezigheid van een medewerker, als teamleider',
    lijf: 'Aanwezigheid',
    antwoorden: { 200: { omschrijving: 'De medewerker, zoals nu.', inhoud: 'Medewerker' } },
    problemen: [VOOR_WIE, 'onbekend'],
  },
  {
    methode: 'GET',
    pad: '/team/instellingen',
    voor: 'bronhouder',
    id: 'leesTeaminstellingen',
    tag: 'organisatie',
    samenvatting: 'Lees wat het team deelt',
    antwoorden: { 200: { omschrijving: 'Het document.', inhoud: 'Teaminstellingen', koppen: ['ETag'] } },
    problemen: [VOOR_WIE],
  },
  {
    methode: 'PUT',
    pad: '/team/instellingen',
    voor: 'bronhouder',
    id: 'zetTeaminstellingen',
    tag: 'organisatie',
    samenvatting: 'Vervang wat het team deelt, als teamleider',
    koppen: ['If-Match'],
    lijf: 'Teaminstellingen',
    antwoorden: { 200: { omschrijving: 'Het document, zoals nu.', inhoud: 'Teaminstellingen', koppen: ['ETag'] } },
    problemen: [VOOR_WIE, 'inmiddels-gewijzigd', 'voorwaarde-ontbreekt'],
  },
];

const DIENST: readonly Eindpunt[] = [
  {
    methode: 'GET',
    pad: '/ik',
    voor: 'persoon',
    id: 'leesIk',
    tag: 'dienst',
    samenvatting: 'Lees wie u bent en voor wie u werkt',
    antwoorden: { 200: { omschrijving: 'U.', inhoud: 'Ik' } },
    problemen: [],
  },
  {
    methode: 'GET',
    pad: '/gezondheid',
    voor: 'iedereen',
    id: 'leesGezondheid',
    tag: 'dienst',
    samenvatting: 'Vraag of de dienst er is',
    antwoorden: { 200: { omschrijving: 'De dienst is er.', inhoud: 'Gezondheid' } },
    problemen: [],
  },
  {
    methode: 'GET',
    pad: '/openapi.json',
    voor: 'iedereen',
    id: 'leesOpenapi',
    tag: 'dienst',
    samenvatting: 'Lees dit koppelvlak als OpenAPI-document',
    antwoorden: {
      200: { omschrijving: 'Dit document.', inhoud: 'openapi', koppen: ['Access-Control-Allow-Origin'] },
    },
    problemen: [],
  },
];

export const EINDPUNTEN: readonly Eindpunt[] = [
  ...ANNOTATIES,
  ...TERUGMELDINGEN,
  ...BIJLAGEN,
  ...ORGANISATIE,
  ...DIENST,
];
