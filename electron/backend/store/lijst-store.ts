// Lists of the worklist: row ids in order, how many there are, and which values they have. Everything is asked of the
// covering indexes of the projection and of the search index; no row is read.
import type { Rapportkeuze } from '../../../shared/domain/rapportage/keuze.ts';
import { type Filter, filterVan } from '../../../shared/domain/vraagtaal/filter.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import type { Keuzeveld, Plek, Vraag } from '../../../shared/domain/vraagtaal/vraag.ts';
import { type Zoekterm, zoeksleutel, zoekuitdrukking } from '../../../shared/domain/zoektekst.ts';
import type { Sortering } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Datum } from '../../../shared/lib/brand.ts';
import type { Database, Statement } from '../db/driver.ts';
import { bronSql, GEEN_WOORDEN, lijstSql, type Sql, voorwaardeSql, type Woorden } from './lijst-vraag.ts';
import type { MetaStore } from './meta-store.ts';
import type { TellingStore } from './telling-store.ts';

/** Statements that are kept: a person goes back and forth between a few lists. */
const BEWAARD = 60;

/** From so many hits on, going through the whole list costs less than the table of hits that SQLite would make first. */
const VEEL_TREFFERS = 20_000;

export type Lijst = {
  readonly rijen: Int32Array;
  /** Per row the number of its clock group (`KLOKGROEPEN`). */
  readonly groepen: Uint8Array;
};

export type Lijstopdracht = { readonly plek: Plek; readonly vraag: Vraag; readonly sortering: Sortering };

export type LijstStore = ReturnType<typeof createLijstStore>;

const KOLOM: Readonly<Record<Exclude<Keuzeveld, 'label'>, string>> = {
  reg: 'registratie',
  status: 'status',
  object: 'object',
  afnemer: 'afnemer',
  van: 'toegewezen_aan',
};

/**
 * @param veel hits of words from which on the list is gone through instead.
 * @param rapport rows behind a number of the report.
 */
export function createLijstStore(
  db: Database,
  meta: MetaStore,
  telling: TellingStore,
  veel = VEEL_TREFFERS,
  rapport: (keuze: Rapportkeuze, vandaag: Datum) => readonly number[] = () => [],
) {
  const vragen = new Map<string, Statement<unknown[], unknown>>();
  const isSleutel = db.prepare<[string], number>('select 1 from zoeksleutel where sleutel = ? limit 1').pluck();

  const opKenmerk = db
    .prepare<[string, string], number>(
      'select rij from melding indexed by melding_kenmerk where kenmerk >= ? and kenmerk < ? order by kenmerk limit 20',
    )
    .pluck();

  const opTekst = db.prepare<[string], number>('select rowid from zoek where zoek match ?').pluck();
  const opSleutel = db.prepare<[string], number>('select rij from zoeksleutel where sleutel = ?').pluck();
  const hoogste = db.prepare<[], number>('select max(rij) from melding').pluck();

  const bereid = (tekst: string): Statement<unknown[], unknown> => {
    const bekend = vragen.get(tekst);
    vragen.delete(tekst);
    const vraag = bekend ?? db.prepare(tekst);
    vragen.set(tekst, vraag);
    const oudste = vragen.keys().next().value;
    if (vragen.size > BEWAARD && oudste !== undefined) vragen.delete(oudste);
    return vraag;
  };
  const getallen = ({ tekst, waarden }: Sql): number[] =>
    bereid(tekst)
      .pluck()
      .all(...waarden) as number[];
  const paren = ({ tekst, waarden }: Sql): [string, number][] =>
    bereid(tekst)
      .raw()
      .all(...waarden) as [string, number][];

  /** A term is looked for as a key where there is one like it; all terms together may be one key too ("155000,000 463000,000"). */
  const woordenVan = ({ wel, niet }: Pick<Filter, 'wel' | 'niet'>): Woorden => {
    if (wel.length === 0 && niet.length === 0) return GEEN_WOORDEN;
    const sleutelVan = (tekst: string): string | undefined => {
      const sleutel = zoeksleutel(tekst);
      return sleutel !== '' && isSleutel.get(sleutel) !== undefined ? sleutel : undefined;
    };
    const uitsluiting = zoekuitdrukking(niet, 'of');
    const geheel = wel.length > 1 ? sleutelVan(wel.map((w) => w.tekst).join(' ')) : undefined;
    if (geheel !== undefined)
      return { wel: [{ uitdrukking: zoekuitdrukking(wel, 'en'), sleutel: geheel }], niet: uitsluiting };
    const los = wel.map((term) => ({ term, sleutel: sleutelVan(term.tekst) }));
    const alleen = los.filter((l) => l.sleutel === undefined).map((l) => l.term);
    const samen = zoekuitdrukking(alleen, 'en');
    const metSleutel = los.flatMap(({ term, sleutel }) =>
      sleutel === undefined ? [] : [{ uitdrukking: zoekuitdrukking([letterlijk(term)], 'en'), sleutel }],
    );
    return {
      wel: [...metSleutel, ...(samen === undefined ? [] : [{ uitdrukking: samen, sleutel: undefined }])],
      niet: uitsluiting,
    };
  };

  const filter = (plek: Plek, vraag: Vraag, vandaag: Datum): Filter => {
    const ik = meta.instelling('ik.id') ?? '';
    return filterVan(plek, vraag, {
      vandaag,
      ik,
      // Colleagues may not have been fetched yet; oneself is always known.
      medewerkers: [...meta.medewerkers(), { id: ik, naam: meta.instelling('ik.naam') ?? '' }],
      objecten: telling.waarden('object'),
      afnemers: telling.waarden('afnemer'),
      rapport: (keuze) => rapport(keuze, vandaag),
    });
  };

  /** Rows that answer the words: 1 where they do, looked up by row id. */
  const treffers = (woorden: Woorden): Uint8Array => {
    const kaart = new Uint8Array((hoogste.get() ?? 0) + 1);
    for (const [n, { uitdrukking, sleutel }] of woorden.wel.entries()) {
      const rijen = [
        ...(uitdrukking === undefined ? [] : opTekst.all(uitdrukking)),
        ...(sleutel === undefined ? [] : opSleutel.all(sleutel)),
      ];
      for (const rij of rijen) if (kaart[rij] === n) kaart[rij] = n + 1;
    }
    for (let rij = 0; rij < kaart.length; rij += 1) kaart[rij] = kaart[rij] === woorden.wel.length ? 1 : 0;
    for (const rij of woorden.niet === undefined ? [] : opTekst.all(woorden.niet)) kaart[rij] = 0;
    return kaart;
  };

  return {
    /** Row ids of a list, in its order. */
    open: (o: Lijstopdracht, vandaag: Datum): Lijst => {
      const f = filter(o.plek, o.vraag, vandaag);
      const opNaam = meta.medewerkers().map((m) => m.id);
      const woorden = woordenVan(f);
      const kaart = woorden === GEEN_WOORDEN ? undefined : treffers(woorden);
      const overal = kaart !== undefined && kaart.reduce((som, n) => som + n, 0) > veel;
      const gepakt = getallen(lijstSql(f, overal ? GEEN_WOORDEN : woorden, o.sortering, opNaam));
      return uitgepakt(gepakt, overal ? kaart : undefined);
    },
    /** How many a query holds. */
    aantal: (plek: Plek, vraag: Vraag, vandaag: Datum): number => {
      const f = filter(plek, vraag, vandaag);
      const bron = bronSql(f, woordenVan(f));
      return getallen({ tekst: `select count(*) ${bron.tekst}`, waarden: bron.waarden })[0] ?? 0;
    },
    /** Rows whose kenmerk begins so, at most 20. */
    metKenmerk: (begin: string): number[] => opKenmerk.all(begin, `${begin}\u{10ffff}`),
    /** Values of a field among the meldingen of a query, with how many have it; most first. */
    waarden: (veld: Keuzeveld, plek: Plek, vraag: Vraag, vandaag: Datum): [waarde: string, aantal: number][] => {
      const f = filter(plek, vraag, vandaag);
      const bron = bronSql(f, woordenVan(f), 'registratie');
      const kolom = veld === 'label' ? 'labels' : KOLOM[veld];
      const tekst = `select ${kolom}, count(*) aantal ${bron.tekst} group by ${kolom} order by aantal desc, ${kolom}`;
      const gevonden = paren({ tekst, waarden: bron.waarden });
      return veld === 'label' ? perLabel(gevonden) : gevonden;
    },
    /** For each of these queries: how many meldingen of `vraag` answer it as well. */
    verdeling: (varianten: readonly Vraag[], plek: Plek, vraag: Vraag, vandaag: Datum): number[] => {
      const f = filter(plek, vraag, vandaag);
      const bron = bronSql(f, woordenVan(f), 'registratie');
      const delen = varianten.map((variant) => filter(plek, variant, vandaag).voorwaarden.map(voorwaardeSql));
      const kolommen = delen.map((d) => `coalesce(sum(${d.map((v) => v.tekst).join(' and ') || 'true'}), 0)`);
      const waarden = [...delen.flatMap((d) => d.flatMap((v) => v.waarden)), ...bron.waarden];
      return (
        (bereid(`select ${kolommen.join(', ')} ${bron.tekst}`)
          .raw()
          .get(...waarden) as number[] | undefined) ?? []
      );
    },
  };
}

/** Rows with their groups out of packed numbers, only those of `kaart` where there is one. */
function uitgepakt(gepakt: readonly number[], kaart: Uint8Array | undefined): Lijst {
  const rijen = new Int32Array(gepakt.length);
  const groepen = new Uint8Array(gepakt.length);
  let aantal = 0;
  for (const getal of gepakt) {
    const rij = Math.floor(getal / 8);
    if (kaart !== undefined && kaart[rij] !== 1) continue;
    rijen[aantal] = rij;
    groepen[aantal] = getal % 8;
    aantal += 1;
  }
  return { rijen: rijen.subarray(0, aantal), groepen: groepen.subarray(0, aantal) };
}

/** A key is whole: what is found by it is not also looked for as an unfinished word. */
function letterlijk(term: Zoekterm): Zoekterm {
  return { ...term, letterlijk: true };
}

/** Counts of '|a|b|' columns as counts of a and b. */
function perLabel(kolommen: readonly [string, number][]): [string, number][] {
  const aantallen = new Map<string, number>();
  for (const [labels, aantal] of kolommen)
    for (const label of labels.split('|'))
      if (label !== '') aantallen.set(vouwTekst(label), (aantallen.get(vouwTekst(label)) ?? 0) + aantal);
  return [...aantallen].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'nl'));
}
