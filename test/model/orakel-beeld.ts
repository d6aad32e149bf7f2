// Judges the picture of a desktop at the end: its log holds what its bronhouders were to read and nothing else, its
// projection is that of the service, its rows and counts are what a rebuild makes of them, its audit chain is whole.
import { isDeepStrictEqual } from 'node:util';
import type { OntvangenAnnotatie } from '../../shared/domain/annotatie.ts';
import type { Melding } from '../../shared/domain/melding.ts';
import { vouw } from '../../shared/domain/projectie.ts';
import { json, roep } from './daden-melder.ts';
import { tokenVan } from './mensen.ts';
import type { Toneel, Werkplek } from './toneel.ts';
import type { Stuk, Waarheid } from './waarheid.ts';

type Boom = readonly OntvangenAnnotatie[];

/** The organisation's name is added on delivery; what was confirmed by its own reply does not have it. */
function zonderNaam(boom: Boom): Boom {
  return boom.map((a) => {
    const { naam: _, ...auteur } = a.geannoteerdDoor;
    return { ...a, geannoteerdDoor: auteur } as OntvangenAnnotatie;
  });
}

function kern(m: Melding | undefined) {
  return m && [m.status, m.bronhouder, m.statusVolgnummer, m.eindstatus, m.kenmerk, m.bronhouderBevestigd, m.wachtend];
}

/** Trees as the service gives them to this person now, for the meldingen that one bronhouder has. */
export async function haalBomen(w: Toneel, b: Werkplek): Promise<Map<string, Boom>> {
  const bomen = new Map<string, Boom>();
  for (const { wortel } of w.meldingen)
    for (const { code } of b.persoon.plekken) {
      const antwoord = await roep(w, tokenVan(b.persoon.id), 'GET', `/terugmeldingen/${wortel}`, undefined, {
        bronhouder: code,
      });
      if (antwoord?.status !== 200) continue;
      // What it entered by hand a bronhouder may still look at as its melder, when another has it now.
      const boom = json<{ annotaties: Boom }>(antwoord).annotaties;
      if (vouw(boom, [])?.melding.bronhouder === code) bomen.set(wortel, boom);
    }
  return bomen;
}

function vergelijkBomen(w: Toneel, b: Werkplek, bomen: ReadonlyMap<string, Boom>): string[] {
  const enkel = b.persoon.plekken.length === 1;
  return [...bomen].flatMap(([wortel, boom]) => {
    const daar = vouw(zonderNaam(boom), [])?.melding;
    const hier = vouw(zonderNaam(b.context().log.boom(wortel)), [])?.melding;
    const gelijk = enkel ? isDeepStrictEqual(hier, daar) : isDeepStrictEqual(kern(hier), kern(daar));
    const ziet = b.context().meldingen.projecteer(wortel)?.melding;
    const fouten = gelijk ? [] : [`${w.naamVan(wortel)} is hier anders dan bij de voorziening`];
    if (!isDeepStrictEqual(kern(ziet), kern(daar))) fouten.push(`${w.naamVan(wortel)} wordt anders getoond dan zij is`);
    return fouten;
  });
}

/** What somebody may read of a melding that his own bronhouder entered by hand, wherever it is now. */
function alsMelder(b: Werkplek, boom: readonly Stuk[]): string[] {
  const oins = new Set(
    b
      .context()
      .meta.eigenBronhouders()
      .map((e) => e.oin),
  );
  const melder = boom[0]?.inhoud.geannoteerdDoor as { oin: string } | undefined;
  if (melder === undefined || !oins.has(melder.oin)) return [];
  return boom.flatMap((s) => (s.inhoud.zichtbaar === 'allen' ? [s.uuid] : []));
}

/** The log against what was put in the feeds of this person's bronhouders. */
function vergelijkLog(w: Toneel, b: Werkplek, waarheid: Waarheid): string[] {
  const codes = new Set(b.persoon.plekken.map((p) => p.code));
  const fouten: string[] = [];
  for (const { wortel } of waarheid.meldingen) {
    const m = w.naamVan(wortel);
    const verblijven = waarheid.verblijven.filter((v) => v.wortel === wortel && codes.has(v.bronhouder));
    const mag = new Set([...verblijven.flatMap((v) => v.uuids), ...alsMelder(b, waarheid.boom(wortel))]);
    const log = b.context().log.boom(wortel);
    const heeft = new Set<string>(log.map((a) => a.uuid));
    for (const a of log) {
      const stuk = waarheid.opUuid.get(a.uuid);
      if (!mag.has(a.uuid)) fouten.push(`${m} ${a.soort} hoort hier niet`);
      if (stuk?.volgnummer !== a.volgnummer || stuk.inhoud.zichtbaar !== a.zichtbaar)
        fouten.push(`${m} ${a.soort} is hier een ander`);
    }
    for (const v of verblijven) {
      const mist = v.uuids.filter((uuid) => !heeft.has(uuid));
      if (v.loopt && mist.length > 0) fouten.push(`${m} mist ${mist.length} annotaties`);
    }
  }
  return fouten;
}

function rijen(b: Werkplek): unknown {
  const alles = (vraag: string): unknown[] => b.db().prepare<[], unknown>(vraag).all();
  return {
    melding: alles('select * from melding order by uuid'),
    telling: alles('select naam, aantal from telling where aantal <> 0 order by naam'),
    zoek: alles('select rowid, tekst from zoek order by rowid'),
    sleutel: alles('select sleutel, rij from zoeksleutel order by sleutel, rij'),
  };
}

function herbouwt(b: Werkplek): string[] {
  const voor = rijen(b);
  b.context().transactie(() => b.context().ledger.herbouw());
  const na = rijen(b);
  return isDeepStrictEqual(voor, na) ? [] : ['een herbouw geeft andere rijen'];
}

const LIJSTEN = {
  nieuw: "plek = 'open' and nieuw = 1",
  iedereen: "plek = 'open'",
  wacht: 'wacht = 1',
  afgesloten: "plek = 'eind'",
} as const;

function tel(b: Werkplek, waar: string): number {
  return b.db().prepare<[], number>(`select count(*) from melding where ${waar}`).pluck().get() ?? 0;
}

function lijsten(w: Toneel, b: Werkplek, waarheid: Waarheid): string[] {
  const codes = new Set(b.persoon.plekken.map((p) => p.code));
  const bij = new Map(waarheid.meldingen.map((m) => [m.wortel, m.bronhouder]));
  const rij = b.db().prepare<[], { uuid: string; plek: string }>('select uuid, plek from melding');
  const fouten = rij.all().flatMap(({ uuid, plek }) => {
    // Entered by hand, and not taken by the service: here alone.
    if (!bij.has(uuid)) return [];
    const hier = codes.has(bij.get(uuid) ?? '');
    return hier === (plek !== 'weg') ? [] : [`${w.naamVan(uuid)} staat als ${plek} bij een ander`];
  });
  const { meldingen } = b.context();
  for (const [soort, waar] of Object.entries(LIJSTEN))
    if (meldingen.aantal({ soort: soort as keyof typeof LIJSTEN }) !== tel(b, waar))
      fouten.push(`telt ${soort} verkeerd`);
  return fouten;
}

export function oordeelBeeld(w: Toneel, b: Werkplek, waarheid: Waarheid, bomen: ReadonlyMap<string, Boom>): string[] {
  const opzij = b.context().sync.opzijAantal();
  const fouten = [
    ...vergelijkBomen(w, b, bomen),
    ...vergelijkLog(w, b, waarheid),
    ...lijsten(w, b, waarheid),
    ...herbouwt(b),
    ...(opzij === 0 ? [] : [`heeft nog ${opzij} opzij gezet`]),
    ...(b.context().audit.controleer().klopt ? [] : ['de keten van de audit is gebroken']),
  ];
  return fouten.map((f) => `${b.naam}: ${f}`);
}
