// BRP meldingen about where somebody lives: by far the most frequent, and the ones with a wrong bronhouder.
import type { Attribuut } from '../../shared/domain/annotatie.ts';
import { datumInWoorden } from '../../shared/domain/termijn/datum.ts';
import { huisbezoek, huurcontract, retourpost } from './brieven.ts';
import { type Bewijs, type Decor, eerder, eerderInWoorden, type Onderwerp, peilmoment, rubriek } from './onderwerp.ts';
import { type Fictiefpersoon, metVoorletter, verzinPersoon } from './personen.ts';
import { type Adres, adresregel, verzinAdres } from './plaatsen.ts';

type Scene = {
  readonly d: Decor;
  readonly persoon: Fictiefpersoon;
  readonly oud: Adres;
  readonly nieuw: Adres;
  /** `JJJJ-MM-DD`. */
  readonly sinds: string;
};

type Verhaal = {
  readonly attributen: readonly Attribuut[];
  readonly zinnen: string;
  readonly bewijs: readonly Bewijs[];
};

function maakScene(d: Decor): Scene {
  const persoon = d.persoon ?? verzinPersoon(d.toeval);
  return {
    d,
    persoon,
    oud: verzinAdres(d.toeval, d.verkeerd ? d.elders : d.plaats),
    nieuw: verzinAdres(d.toeval, d.toeval.kans(0.7) ? d.plaats : d.elders),
    sinds: eerder(d, 40, 900),
  };
}

const straat = (was: Adres, wordt: string): Attribuut => rubriek('081110', 'Straatnaam', was.straat, wordt);
const nummer = (was: Adres, wordt: string): Attribuut => rubriek('081120', 'Huisnummer', was.huisnummer, wordt);
const postcode = (was: Adres, wordt: string): Attribuut => rubriek('081160', 'Postcode', was.postcode, wordt);
const woonplaats = (was: Adres, wordt: string): Attribuut => rubriek('081170', 'Woonplaatsnaam', was.plaats, wordt);

/** Post comes back: nobody knows where he went. */
function onbestelbaar({ d, persoon, oud }: Scene): Verhaal {
  const keer = d.toeval.kies(['twee', 'drie', 'vier']);
  return {
    attributen: [straat(oud, ''), nummer(oud, ''), postcode(oud, ''), woonplaats(oud, '')],
    zinnen: d.toeval.kies([
      `Post komt al ${keer} keer retour met "woont hier niet". Volgens de buren is betrokkene in ${maand(d)} vertrokken. Een nieuw adres is bij ons niet bekend.`,
      `Onze brieven van ${eerderInWoorden(d, 40, 80)} en ${eerderInWoorden(d, 8, 30)} zijn onbestelbaar retour gekomen. Telefonisch is betrokkene niet bereikbaar. Wij twijfelen of ${hijZij(persoon)} nog op dit adres verblijft.`,
      `Deurwaarder trof op ${eerderInWoorden(d, 6, 30)} een lege woning aan. De naam staat niet meer bij de bel en er hangt een makelaarsbord. Verblijfplaats onbekend.`,
      `De huidige bewoner verklaart dat ${metVoorletter(persoon)} daar sinds ${maand(d)} niet meer woont. Aangetekende post is niet afgehaald.`,
    ]),
    bewijs: [retourpost(d, persoon, oud), huisbezoek(d, persoon, oud, undefined)],
  };
}

/** Lives at another address than the one registered. */
function verhuisd({ d, persoon, oud, nieuw, sinds }: Scene): Verhaal {
  return {
    attributen: [
      straat(oud, nieuw.straat),
      nummer(oud, nieuw.huisnummer),
      postcode(oud, nieuw.postcode),
      woonplaats(oud, nieuw.plaats),
      rubriek('081030', 'Datum aanvang adreshouding', '', sinds),
    ],
    zinnen: d.toeval.kies([
      `Betrokkene geeft in een gesprek op ${eerderInWoorden(d, 3, 20)} aan sinds ${datumInWoorden(sinds)} aan de ${nieuw.straat} ${nieuw.huisnummer} te wonen. Aangifte is volgens ons niet gedaan.`,
      `Uit het bijgevoegde huurcontract blijkt dat betrokkene vanaf ${datumInWoorden(sinds)} een woning huurt op ${adresregel(nieuw)}. De BRP vermeldt nog het oude adres.`,
      `Bij controle bleek dat ${metVoorletter(persoon)} en het gezin niet meer op het geregistreerde adres wonen. Werkgever en school hebben allebei ${adresregel(nieuw)} als adres.`,
      `Klant ontvangt post op ${adresregel(nieuw)} en heeft daar ook een energiecontract. Adres in de BRP wijkt af.`,
    ]),
    bewijs: [huurcontract(d, persoon, nieuw, sinds), huisbezoek(d, persoon, oud, nieuw), gevel(d, nieuw)],
  };
}

/** Right street, wrong number: 23 must be 21 bis. */
function huisnummer({ d, persoon, oud }: Scene): Verhaal {
  const goed = String(Math.max(1, Number(oud.huisnummer) - 2));
  const toevoeging = d.toeval.kies(['bis', 'A', '2', 'hs', '']);
  const adres = { ...oud, huisnummer: `${goed} ${toevoeging}`.trim() };
  const dag = eerderInWoorden(d, 4, 25);
  return {
    attributen: [
      straat(oud, oud.straat),
      nummer(oud, goed),
      ...(toevoeging === '' ? [] : [rubriek('081140', 'Huisnummertoevoeging', '', toevoeging)]),
      postcode(oud, oud.postcode),
      woonplaats(oud, oud.plaats),
    ],
    zinnen: d.toeval.kies([
      `Bij huisbezoek op ${dag} trof de toezichthouder betrokkene aan op nummer ${adres.huisnummer}. De bewoner toonde een huurcontract voor dat adres. Nummer ${oud.huisnummer} is een winkelruimte.`,
      `Huisnummer ${oud.huisnummer} moet ${adres.huisnummer} zijn volgens huisbezoek van ${dag}. Op ${oud.huisnummer} woont een ander gezin.`,
      `De brievenbus van ${metVoorletter(persoon)} hangt bij nummer ${adres.huisnummer}. Zie de foto van de gevel.`,
    ]),
    bewijs: [gevel(d, adres), huisbezoek(d, persoon, oud, adres), huurcontract(d, persoon, adres, eerder(d, 200, 900))],
  };
}

function emigratie({ d, persoon, oud, sinds }: Scene): Verhaal {
  const [land, code] = d.toeval.kies<readonly [string, string]>([
    ['Duitsland', '6029'],
    ['België', '5010'],
    ['Polen', '7028'],
    ['Turkije', '6043'],
    ['Spanje', '6037'],
    ['Suriname', '5007'],
  ]);
  return {
    attributen: [
      straat(oud, ''),
      nummer(oud, ''),
      woonplaats(oud, ''),
      rubriek('081310', 'Land adres buitenland', '', code),
      rubriek('081320', 'Datum aanvang adres buitenland', '', `${sinds.slice(0, 7)}-00`),
    ],
    zinnen: d.toeval.kies([
      `Betrokkene liet op ${eerderInWoorden(d, 5, 30)} weten naar ${land} te zijn verhuisd. In de BRP is geen vertrek verwerkt.`,
      `Wij betalen sinds ${maandInWoorden(sinds)} uit op een rekening in ${land} en hebben een bewijs van inschrijving van de plaatselijke overheid ontvangen. Vertrek is niet aangegeven.`,
      `Post wordt doorgestuurd naar ${land}. De vroegere verhuurder bevestigt het vertrek van ${metVoorletter(persoon)}.`,
    ]),
    bewijs: [retourpost(d, persoon, oud)],
  };
}

function briefadres({ d, oud, sinds }: Scene): Verhaal {
  return {
    attributen: [
      straat(oud, oud.straat),
      nummer(oud, oud.huisnummer),
      rubriek('081010', 'Functie adres', 'W', 'B'),
      rubriek('081030', 'Datum aanvang adreshouding', sinds, ''),
    ],
    zinnen: d.toeval.kies([
      'Betrokkene staat ingeschreven met een woonadres, maar gebruikt dit alleen voor post. De hoofdbewoner verklaart dat hij er niet slaapt.',
      `Op dit adres staan zeven personen ingeschreven; de woning is ${d.toeval.geheel(38, 60)} m² groot. Vermoedelijk gaat het om een briefadres.`,
    ]),
    bewijs: [gevel(d, oud)],
  };
}

function vestiging({ d, oud }: Scene): Verhaal {
  const geregistreerd = `${eerder(d, 900, 2600).slice(0, 7)}-00`;
  const precies = geregistreerd.replace(/-00$/, `-${d.toeval.geheel(10, 28)}`);
  return {
    attributen: [
      straat(oud, oud.straat),
      woonplaats(oud, oud.plaats),
      rubriek('081420', 'Datum vestiging in Nederland', geregistreerd, precies),
    ],
    zinnen: `De datum van vestiging is in de BRP niet volledig. Volgens de aankomststempel in het paspoort is betrokkene op ${datumInWoorden(precies)} het land in gekomen. Voor het opbouwen van AOW hebben wij de precieze dag nodig.`,
    bewijs: [],
  };
}

function gevel(d: Decor, adres: Adres): Bewijs {
  return {
    soort: 'foto',
    bestandsnaam: d.toeval.kies(['gevel.png', 'voordeur.png', 'foto voorgevel.png']),
    beeld: 'gevel',
    nummer: adres.huisnummer,
    beschrijving: 'Foto van de voorkant, gemaakt vanaf de straat',
  };
}

/** "april 2026". */
function maandInWoorden(dag: string): string {
  return datumInWoorden(dag).split(' ').slice(1).join(' ');
}

function maand(d: Decor): string {
  return maandInWoorden(eerder(d, 60, 160));
}

function hijZij({ geslacht }: Fictiefpersoon): string {
  return geslacht === 'V' ? 'zij' : 'hij';
}

export function verblijfplaats(d: Decor): Onderwerp {
  const scene = maakScene(d);
  const maak = d.toeval.weeg([
    [5, onbestelbaar],
    [6, verhuisd],
    [4, huisnummer],
    [2, emigratie],
    [1, briefadres],
    [1, vestiging],
  ]);
  const { attributen, zinnen, bewijs } = maak(scene);
  const opAdres = d.persoon === undefined && d.toeval.kans(0.08);
  const elders = d.verkeerd
    ? ` In de BRP staat als gemeente van inschrijving ${d.elders.naam}; wij hebben de melding toch bij ${d.plaats.naam} gedaan omdat klant daar eerder woonde.`
    : '';
  return {
    meldsoort: 'GEREDE_TWIJFEL',
    object: 'Verblijfplaats',
    objectidentificatie: opAdres
      ? { soort: 'ADRES', waarde: adresregel(scene.oud).slice(0, 50) }
      : { soort: 'BSN', waarde: scene.persoon.bsn },
    attributen: d.verkeerd
      ? [rubriek('080910', 'Gemeente van inschrijving', d.elders.code, d.elders.code), ...attributen]
      : attributen,
    toelichting: zinnen + (d.toeval.kans(0.5) ? elders : ''),
    ...peilmoment(d),
    bewijs,
  };
}
