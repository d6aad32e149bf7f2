// GET /terugmeldingen/{uuid}, POST /terugmeldingen, and searching.
import { controleerIdentificatie } from '../../shared/domain/identificatie.ts';
import { amsterdamDatum } from '../../shared/domain/termijn/amsterdam.ts';
import { plusMaanden } from '../../shared/domain/termijn/datum.ts';
import type { Beller } from '../../shared/domain/toelating.ts';
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import { postTerugmeldingSchema } from '../../shared/wire/berichten.ts';
import { type Zoekopdracht, zoekSchema } from '../../shared/wire/zoeken.ts';
import type { Aanname } from '../regels/aanname.ts';
import { genoemdeOin, leesBatch, schemafouten } from '../regels/vorm.ts';
import { eigenCodes, isEigen, lever, voorMelder, zichtbareBoom } from '../regels/zicht.ts';
import type { Annotatieopslag, Meldingrij, Zoekvraag } from '../store/opslag.ts';
import { type Antwoord, geweigerd, json } from './antwoord.ts';
import { bepaalInzage } from './inzage.ts';
import { leesJson } from './lijf.ts';
import type { Persoonsverzoek, Route } from './routes.ts';
import { auteureis, bellerVan, noemtBronhouder } from './wie.ts';

export type Terugmeldingonderdelen = {
  readonly opslag: Pick<Annotatieopslag, 'boom' | 'zoek'>;
  readonly aanname: Aanname;
  readonly klok: Klok;
  readonly naam: (oin: string) => string | undefined;
};

const HOOGSTENS = 500;
/** HR meldingen closed longer ago than this are left out of a melder's lists (koppelvlak chapter 6). */
const HR_MAANDEN = 6;

async function haal({ opslag, naam }: Terugmeldingonderdelen, verzoek: Persoonsverzoek): Promise<Antwoord> {
  const boom = await opslag.boom(verzoek.deel('uuid'));
  const inzage = bepaalInzage(verzoek.aanroeper, boom);
  if (!inzage.ok) return inzage.fout;
  const kijker = inzage.waarde;
  const eigen = kijker.soort === 'bronhouder' ? eigenCodes(boom, kijker.code) : new Set<string>();
  const zichtbaar = zichtbareBoom(boom, kijker);
  const stukken = kijker.soort === 'melder' ? voorMelder(zichtbaar) : zichtbaar;
  return json(200, { annotaties: stukken.map((stuk) => lever(stuk, isEigen(stuk, kijker, eigen), naam)) });
}

async function dienIn({ aanname }: Terugmeldingonderdelen, { http, aanroeper }: Persoonsverzoek): Promise<Antwoord> {
  const lijf = await leesJson(http);
  if (!lijf.ok) return lijf.fout;
  const beller = bellerVan(aanroeper, genoemdeOin(lijf.waarde));
  if (!beller.ok) return beller.fout;
  const batch = leesBatch(lijf.waarde, postTerugmeldingSchema, auteureis(beller.waarde));
  if (!batch.ok) return geweigerd({ code: 'ongeldig', fouten: batch.fout });
  const antwoord = await aanname.dienIn({ beller: beller.waarde, annotaties: batch.waarde.annotaties });
  if (!antwoord.ok) return geweigerd(antwoord.fout);
  return json(antwoord.waarde.nieuw ? 201 : 200, antwoord.waarde.lijf);
}

/** Without its kind only spaces can be put in order: that is what there is to normalise in an address. */
function genormaliseerd(soort: string | undefined, waarde: string): string {
  return soort ? controleerIdentificatie(soort, waarde).genormaliseerd : waarde.trim().replace(/\s+/gu, ' ');
}

function zoekvraag(opdracht: Zoekopdracht, wie: Beller, nu: number): Zoekvraag {
  const { registratie, kenmerk, status, vanaf, totEnMet, objectidentificatie: object } = opdracht;
  const soort = object?.soort;
  const waarde = object && genormaliseerd(soort, object.waarde);
  const gesloten = plusMaanden(amsterdamDatum(tijdstip(nu)), -HR_MAANDEN);
  return {
    ...(wie.soort === 'bronhouder'
      ? { bronhouder: wie.bronhouder }
      : { melderOin: wie.oin, zonderGesloten: { registratie: 'HR', voor: `${gesloten}T00:00:00Z` } }),
    ...(registratie === undefined ? {} : { registratie }),
    ...(soort === undefined ? {} : { objectsoort: soort }),
    ...(waarde === undefined ? {} : { objectwaarde: waarde }),
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(status === undefined ? {} : { status }),
    ...(vanaf === undefined ? {} : { vanaf }),
    ...(totEnMet === undefined ? {} : { totEnMet }),
    maximum: HOOGSTENS + 1,
  };
}

function alsTreffer({ wortel, registratie, kenmerk, status, bronhouder, ontvangenOp }: Meldingrij) {
  return { uuid: wortel, registratie, kenmerk, status, bronhouder, ontvangenOp };
}

/** Somebody who is both melder and bijhouder searches for the bronhouder that he names, and as melder when he names none. */
async function zoek({ opslag, klok }: Terugmeldingonderdelen, verzoek: Persoonsverzoek): Promise<Antwoord> {
  const { http, aanroeper } = verzoek;
  const lijf = await leesJson(http);
  if (!lijf.ok) return lijf.fout;
  const wie = bellerVan(aanroeper, noemtBronhouder(http.headers) ? undefined : aanroeper.persoon.melderOin);
  if (!wie.ok) return wie.fout;
  const opdracht = zoekSchema.safeParse(lijf.waarde);
  if (!opdracht.success) return geweigerd({ code: 'ongeldig', fouten: schemafouten(zoekSchema, lijf.waarde) });
  const gevonden = await opslag.zoek(zoekvraag(opdracht.data, wie.waarde, klok.nu()));
  const terugmeldingen = gevonden.slice(0, HOOGSTENS).map(alsTreffer);
  return json(200, { terugmeldingen, meer: gevonden.length > HOOGSTENS });
}

export function terugmeldingroutes(delen: Terugmeldingonderdelen): readonly Route[] {
  return [
    { methode: 'GET', pad: '/terugmeldingen/:uuid', voor: 'persoon', handel: (verzoek) => haal(delen, verzoek) },
    { methode: 'POST', pad: '/terugmeldingen', voor: 'persoon', handel: (verzoek) => dienIn(delen, verzoek) },
    { methode: 'POST', pad: '/terugmeldingen/_zoek', voor: 'persoon', handel: (verzoek) => zoek(delen, verzoek) },
  ];
}
