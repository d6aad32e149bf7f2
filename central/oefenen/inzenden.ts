// What an afnemer sends in: the root with its kenmerk, contact and files, made from an allotment.
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import type { Beller } from '../../shared/domain/toelating.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { tijdstip } from '../../shared/lib/clock.ts';
import type { Afnemer } from './afnemers.ts';
import { bagmelding } from './bag.ts';
import type { Kop } from './behandeling.ts';
import { type Bestand, maakBestand } from './bestanden.ts';
import { persoonsgegeven, teWeinig } from './brp-persoon.ts';
import { verblijfplaats } from './brp-verblijf.ts';
import { hrmelding } from './hr.ts';
import { type Indeling, kenmerkVoor, type Wereld } from './indeling.ts';
import type { Decor, Onderwerp } from './onderwerp.ts';
import { adresnaam, metVoorletter, verzinPersoon, volleNaam } from './personen.ts';
import { plaatsVan } from './plaatsen.ts';
import { maakToeval, type Toeval } from './toeval.ts';
import { bgtmelding, brtmelding, wkkmelding } from './topografie.ts';

export type Zending = { readonly annotaties: readonly Annotatie[]; readonly bestanden: ReadonlyMap<Uuid, Bestand> };

/** Identities come from a stream of their own: they stay the same when the words change. */
export function kopVoor(uuids: Toeval, wortel: Uuid, beller: Beller, op: number): Kop {
  const geannoteerdOp = tijdstip(op - 4000);
  const door = {
    oin: beller.oin,
    persoonsaanduiding: 'anoniem',
    ...(beller.soort === 'bronhouder' ? { medewerker: beller.medewerker } : {}),
  };
  return (zichtbaar) => ({ uuid: uuids.uuid(), wortel, geannoteerdDoor: door, geannoteerdOp, zichtbaar });
}

/** Gemeenten around: where a wrong bronhouder's object turns out to lie. */
const RONDOM: readonly string[] = ['0310', '0356', '0355', '0307', '0363', '0599'];

export function decorVoor(wereld: Wereld, indeling: Indeling): Decor {
  const toeval = maakToeval(wereld.seed, 'onderwerp', indeling.index);
  const over = RONDOM.filter((code) => code !== indeling.bronhouder);
  const elders = toeval.kans(0.5) ? wereld.buur : (over[toeval.geheel(0, over.length - 1)] ?? wereld.buur);
  return {
    toeval,
    plaats: plaatsVan(indeling.bronhouder),
    elders: plaatsVan(elders === indeling.bronhouder ? '0310' : elders),
    dag: indeling.dag,
    afnemer: indeling.afnemer,
    verkeerd: indeling.verkeerd,
    ...(indeling.groep ? { persoon: indeling.groep.persoon } : {}),
  };
}

/** What it is about: follows from the registration, the rest is chance. */
export function onderwerpVoor(d: Decor, { registratie, teWeinig: vaag, groep }: Indeling): Onderwerp {
  switch (registratie) {
    case 'BRP': {
      if (vaag) return teWeinig(d);
      const opAdres = groep ? groep.nummer === 1 : d.verkeerd || d.toeval.kans(0.55);
      return opAdres ? verblijfplaats(d) : persoonsgegeven(d);
    }
    case 'BAG':
      return bagmelding(d);
    case 'HR':
      return hrmelding(d);
    case 'BRT':
      return brtmelding(d);
    case 'WKK':
      return wkkmelding(d);
    default:
      return bgtmelding(d);
  }
}

/** One to three files with about half of them; nearly always when the text says that something is enclosed. */
function bijlagen(onderwerp: Onderwerp, toeval: Toeval): Bestand[] {
  const genoemd = /bijgevoegd|zie de foto/i.test(onderwerp.toelichting);
  if (!toeval.kans(genoemd ? 0.95 : 0.6)) return [];
  const aantal = toeval.weeg([
    [4, 1],
    [5, 2],
    [2, 3],
  ]);
  const keuze = genoemd ? onderwerp.bewijs.slice(0, Math.max(2, aantal)) : toeval.greep(onderwerp.bewijs, aantal);
  return keuze.map((bewijs, i) => maakBestand(bewijs, maakToeval(toeval.cijfers(9), i)));
}

function contact(kop: Kop, toeval: Toeval, afnemer: Afnemer): Annotatie {
  const wie = verzinPersoon(toeval, [1962, 2000]);
  return {
    ...kop('allen'),
    soort: 'contact',
    contactType: 'Melder',
    naam: toeval.kans(0.8) ? volleNaam(wie) : metVoorletter(wie),
    ...(toeval.kans(0.9) ? { email: `${adresnaam(wie)}@${afnemer.domein}` } : {}),
    ...(toeval.kans(0.75) ? { telefoon: `088-${toeval.cijfers(3)} ${toeval.cijfers(4)}` } : {}),
    afdeling: toeval.kies(afnemer.afdelingen),
    organisatie: afnemer.naam,
  };
}

/** Everything of the submission. A third of the BGT meldingen is anonymous: the organisation stays, nobody to ask. */
export function maakZending(
  wereld: Wereld,
  indeling: Indeling,
  onderwerp: Onderwerp,
  kop: Kop,
  bronhouder: string,
): Zending {
  const toeval = maakToeval(wereld.seed, 'indiening', indeling.index);
  const { groep, registratie, afnemer } = indeling;
  const { bewijs: _, toelichting, ...wortelvelden } = onderwerp;
  const slot = groep ? ` Melding ${groep.nummer} van ${groep.aantal} over dezelfde persoon.` : '';
  const wortel = kop('allen');
  const anoniem = toeval.kans(registratie === 'BGT' ? 0.34 : 0.06);
  const bestanden = new Map(bijlagen(onderwerp, toeval).map((bestand) => [kop('allen').uuid, bestand]));
  const annotaties: Annotatie[] = [
    {
      ...wortel,
      uuid: wortel.wortel,
      soort: 'terugmelding',
      registratie,
      ...wortelvelden,
      toelichting: toelichting + slot,
    },
    { ...kop('allen'), soort: 'kenmerk', kenmerk: kenmerkVoor(wereld, indeling) },
    ...(anoniem ? [] : [contact(kop, toeval, afnemer)]),
    ...[...bestanden].map(
      ([uuid, { inhoud, sha256, bestandsnaam, mimeType, beschrijving }]): Annotatie => ({
        ...kop('allen'),
        uuid,
        soort: 'bijlage',
        bestandsnaam,
        mimeType,
        bytes: inhoud.byteLength,
        sha256,
        ...(beschrijving === undefined ? {} : { beschrijving }),
      }),
    ),
    { ...kop('allen'), soort: 'bronhouder', bronhouder },
  ];
  return { annotaties, bestanden };
}
