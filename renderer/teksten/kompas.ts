// Words of the bronhouder-kompas: what it proposes, how sure it is, on what grounds, and the warning for a circle.
import type { Bewijsbron } from '../../shared/domain/kompas/bewijs.ts';
import type { Geenreden, Trefkans } from '../../shared/domain/kompas/kompas.ts';
import type { Plaatsenfoutsoort } from '../../shared/domain/kompas/plaatsenbestand.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Bewijsvorm, Pingpongvorm, Plaatsenstand, Voorstelvorm } from '../../shared/ipc/vormen/kompas.ts';
import { aantalVan, getal } from './algemeen.ts';
import { datum } from './datums.ts';
import { foutzin } from './fouten.ts';

export const TREFKANS: Readonly<Record<Trefkans, string>> = {
  hoog: 'zeer waarschijnlijk',
  midden: 'waarschijnlijk',
  laag: 'mogelijk',
};

export const KOMPAS = {
  naam: 'Voorstel van het kompas',
  zoekt: 'Het kompas zoekt de juiste bronhouder',
  geenTitel: 'Geen voorstel',
  overnemen: 'Overnemen',
  overgenomen: 'Overgenomen',
  enter: 'Druk op Enter om het voorstel over te nemen.',
  waarom: 'Waarom',
  ertegen: 'Hier spreekt iets tegen',
  gezien: 'Wat het kompas las',
  voorheen: (naam: string) => `voorheen ${naam}`,
  gaatOpIn: ({ naar, per }: NonNullable<Voorstelvorm['gaatOpIn']>) =>
    `Gaat volgens plan op ${datum(per)} op in ${naar.join(' en ')}.`,
  mislukt: 'Het kompas kan nu niets voorstellen. Kies zelf een bronhouder.',
} as const;

/** "Nieuwegein (0356), waarschijnlijk". */
export function voorstelzin({ bronhouder, trefkans }: Voorstelvorm): string {
  return `${bronhouder.naam} (${bronhouder.code}), ${TREFKANS[trefkans]}`;
}

export const GEENZIN: Readonly<Record<Geenreden, string>> = {
  'kent-geen-doorsturen': 'Deze registratie kent geen doorsturen.',
  'geen-aanwijzing': 'In de melding staat niets wat een andere bronhouder aanwijst.',
  'van-ons': 'Wat het kompas las, wijst naar uzelf.',
  tegenspraak: 'De aanwijzingen spreken elkaar tegen.',
  meerduidig: 'De aanwijzing past bij meer dan één bronhouder.',
  'te-weinig': 'Er is te weinig om op af te gaan.',
  'past-niet': 'De aanwijzing wijst naar een bronhouder die deze melding niet kan krijgen.',
};

const veldnaam = (veld: string): string => (veld === '' ? 'Adres' : veld);

/** What was read, without where it leads. */
const LAS: { readonly [B in Bewijsbron]: (gelezen: { readonly waarde: string; readonly veld: string }) => string } = {
  registratie: ({ waarde }) => `U bent geen bronhouder van de ${waarde}`,
  opgeheven: () => 'Uw bronhouder is opgeheven',
  gemeente: ({ waarde, veld }) => `${veldnaam(veld)}: ${waarde}`,
  bronhouderveld: ({ waarde, veld }) => `${veldnaam(veld)}: ${waarde}`,
  plaats: ({ waarde, veld }) => `${veldnaam(veld)}: ${waarde}`,
  postcode: ({ waarde, veld }) => `${veld === '' || veld.toLowerCase() === 'postcode' ? 'Postcode' : veld}: ${waarde}`,
  punt: ({ waarde }) => `Het punt ligt in ${waarde}`,
  'punt-op-grens': ({ waarde }) => `Het punt ligt op of vlak bij de grens van ${waarde}`,
  bag: ({ waarde }) => `De BAG-identificatie begint met ${waarde}`,
  'zelfde-object': ({ waarde }) =>
    `${Number(waarde) === 1 ? 'Een eerdere melding' : `${waarde} eerdere meldingen`} over hetzelfde ging${Number(waarde) === 1 ? '' : 'en'} daarheen`,
  'zelfde-afnemer': ({ waarde }) => `${waarde} eerdere meldingen van deze afnemer gingen daarheen`,
};

/** Shortest form of the ground: what was read. */
export function grond(bron: Bewijsbron, waarde: string, veld: string): string {
  return LAS[bron]({ waarde, veld });
}

/** "Woonplaats: Haren → Groningen (voorheen Haren)". */
export function bewijszin(b: Bewijsvorm): string {
  const doel = b.naar.length > 1 ? `past bij ${b.naar.join(', ')}` : (b.naar[0] ?? '');
  const las = grond(b.bron, b.waarde, b.veld);
  const toen = b.voorheen === null ? '' : `, voorheen ${b.voorheen}`;
  const herhaalt = b.naar.length === 1 && b.voorheen === null && las.endsWith(doel);
  return herhaalt ? las : `${las} → ${doel}${toen}`;
}

/** Somebody's words within a sentence that goes on. */
const citaat = (tekst: string): string => `“${tekst.trim().replace(/\.$/u, '')}”`;

/** Why it goes round in a circle, with the name of the one it would go to. */
export function pingpongzin({ soort, op, reden }: Pingpongvorm, naam: string): string {
  const wanneer = op === '' ? '' : ` op ${datum(op)}`;
  const eerste =
    soort === 'terug-naar-afzender'
      ? `${naam} stuurde deze melding${wanneer} zelf door.`
      : `${naam} had deze melding al en stuurde haar${wanneer} door.`;
  return `${eerste}${reden === null ? '' : ` Reden toen: ${citaat(reden)}.`} Bel eerst, anders blijft zij rondgaan.`;
}

type Schakel = Dossier['bronhouders'][number];

/** Since when, until when, and how it came there. */
export function schakelzin({ vanaf, tot, hoe, onderweg }: Schakel): string {
  if (onderweg) return 'onderweg';
  const [begin, einde] = [datum(vanaf), tot === null ? null : datum(tot)];
  const wanneer = einde === null ? `vanaf ${begin}` : einde === begin ? begin : `${begin} tot ${einde}`;
  return hoe === 'opvolging' ? `${wanneer}, na een herindeling` : wanneer;
}

export const KETEN = {
  reden: 'Reden',
  geenReden: 'Doorgestuurd zonder reden.',
} as const;

export const PLAATSEN = {
  kop: 'Woonplaatsen en postcodes',
  uitleg:
    'Met een bestand met woonplaatsen of postcodes en hun gemeente vindt het kompas vaker de juiste bronhouder. Het bestand blijft op deze computer. ' +
    'Gebruik CSV of JSON met de kolommen woonplaats of postcode, en gemeentecode of gemeente.',
  geen: 'Er is geen bestand met woonplaatsen of postcodes geladen.',
  laden: 'Plaatsen laden',
  anders: 'Andere plaatsen laden',
  wissen: 'Plaatsen verwijderen',
  wissenVraag: 'Woonplaatsen en postcodes verwijderen?',
  wissenUitleg: 'Het kompas kent dan alleen nog de namen van gemeenten. U kunt het bestand later opnieuw laden.',
  alleenTeamlead: 'Alleen een teamleider kan dit bestand laden.',
  stand: ({ bestand, plaatsen, postcodes }: Plaatsenstand) =>
    `${bestand}: ${[
      ...(plaatsen > 0 ? [aantalVan(plaatsen, 'woonplaats', 'woonplaatsen')] : []),
      ...(postcodes > 0 ? [aantalVan(postcodes, 'postcode', 'postcodes')] : []),
    ].join(' en ')}`,
} as const;

const PLAATSENFOUT: Readonly<Record<Plaatsenfoutsoort, string>> = {
  leeg: 'Dit bestand is leeg. Zet op de eerste regel de namen van de kolommen en daaronder de plaatsen.',
  'te-veel': 'Dit bestand heeft te veel regels. Er kunnen er hooguit een miljoen in.',
  'geen-json': 'Dit bestand begint als JSON, maar het klopt niet.',
  'geen-lijst': 'Dit JSON-bestand heeft geen lijst. Zet de plaatsen tussen [ en ].',
  'aanhaling-open': 'Hier begint een aanhalingsteken dat nergens eindigt.',
  'plaats-ontbreekt': 'Er is geen kolom woonplaats en geen kolom postcode.',
  'gemeente-ontbreekt': 'Er is geen kolom gemeentecode en geen kolom gemeente.',
  'kolom-dubbel': 'Deze kolom staat er twee keer.',
  'waarde-leeg': 'Hier staat niets.',
  'postcode-onjuist': 'Dit is geen postcode.',
  'gemeente-onbekend': 'Deze gemeente bestaat niet.',
  'gemeente-meerduidig': 'Deze naam past bij meer dan één gemeente. Gebruik de gemeentecode.',
};

function isPlaatsenfout(soort: unknown): soort is Plaatsenfoutsoort {
  return typeof soort === 'string' && Object.hasOwn(PLAATSENFOUT, soort);
}

/** What is wrong with the file and where: "Regel 3, kolom gemeentecode: deze gemeente bestaat niet." */
export function plaatsenfoutzin(fout: { readonly code: string; readonly [veld: string]: unknown }): string {
  const { code, soort, regel, kolom } = fout;
  if (code !== 'plaatsen-onjuist' || !isPlaatsenfout(soort) || typeof regel !== 'number') return foutzin(fout);
  const waar = `Regel ${getal(regel)}${typeof kolom === 'string' && kolom !== '' ? `, kolom ${kolom}` : ''}`;
  return `${waar}: ${PLAATSENFOUT[soort]} Er is niets geladen.`;
}
