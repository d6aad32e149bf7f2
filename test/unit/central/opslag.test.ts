// The storage by itself: one transaction or nothing, an append-only log, and queries that use their index.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OUDE_BIJLAGEN } from '../../../central/store/bestanden-sqlite.ts';
import { isTijdelijkeOpslagfout, openDatabase, sluitDatabase } from '../../../central/store/driver.ts';
import type { Opslag, Stap, Toevoeging } from '../../../central/store/opslag.ts';
import { openOpslag } from '../../../central/store/opslag-sqlite.ts';
import { SCHEMA } from '../../../central/store/schema.ts';
import type { Annotatie } from '../../../shared/domain/annotatie.ts';
import { asUuid, type Uuid } from '../../../shared/lib/brand.ts';

let map = '';
let opslag: Opslag;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'terugmeldbalie-opslag-'));
  opslag = openOpslag(map);
});
afterEach(() => {
  opslag.sluit();
  rmSync(map, { recursive: true, force: true });
});

const NU = '2026-11-23T09:00:00Z';
const uuid = (n: number): Uuid => asUuid(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

function toevoeging(wortel: Uuid, n: number): Toevoeging {
  const annotatie: Annotatie = {
    uuid: uuid(n),
    wortel,
    soort: 'aantekening',
    geannoteerdDoor: { oin: '1', persoonsaanduiding: 'x' },
    geannoteerdOp: NU,
    zichtbaar: 'eigen',
    tekst: String(n),
  };
  return { annotatie, namens: '0344' };
}

/** Adds annotations to a root, for one bronhouder. */
function stap(wortel: Uuid, nummers: readonly number[], begint: boolean): Stap<string> {
  return {
    wortel,
    uuids: [],
    meegaven: [],
    beslis: () => ({
      uitkomst: 'ja',
      schrijf: {
        ontvangenOp: NU,
        toevoegingen: nummers.map((n) => toevoeging(wortel, n)),
        bezorging: [
          {
            bronhouder: '0344',
            begintVerblijf: begint,
            eindigtVerblijf: false,
            stukken: nummers.map((_, nieuw) => ({ stuk: { nieuw }, eigen: true })),
          },
        ],
        melding: {
          wortel,
          registratie: 'BRP',
          melderOin: '1',
          bronhouder: '0344',
          status: 'GEMELD',
          statusOp: NU,
          eindstatus: false,
          kenmerk: null,
          objectsoort: 'BSN',
          objectwaarde: '999990743',
          ontvangenOp: NU,
          ontvangenDag: '2026-11-23',
        },
      },
    }),
  };
}

describe('storage of the central service', () => {
  it('DB-C1 steps of one call are one transaction: when the last fails, nothing is kept', async () => {
    const wortel = uuid(1);
    await expect(opslag.verwerk([stap(wortel, [1, 2], true), stap(wortel, [3, 1], false)])).rejects.toThrow();
    expect(await opslag.boom(wortel)).toEqual([]);
    const [verwerkt] = await opslag.verwerk([stap(wortel, [1, 2], true)]);
    expect(verwerkt?.volgnummers).toHaveLength(2);
    expect((await opslag.feed('0344', undefined, 10))?.regels).toHaveLength(2);
  });

  it('DB-C2 annotations are never changed and never removed', () => {
    opslag.sluit();
    const db = openDatabase(join(map, 'centraal.sqlite'), SCHEMA);
    const rij = "insert or replace into annotatie values (1, 'u', 'w', 's', null, 't', '{}')";
    db.exec(rij);
    for (const sql of ["update annotatie set inhoud = 'x'", 'delete from annotatie', rij])
      expect(() => db.exec(sql)).toThrow(/annotaties ver/);
    db.close();
  });

  it('DB-C3 a newer version is refused and left as it is', () => {
    opslag.sluit();
    const bestand = join(map, 'centraal.sqlite');
    const db = openDatabase(bestand, SCHEMA);
    db.pragma('user_version = 99');
    db.close();
    expect(() => openOpslag(map)).toThrow(/nieuwere versie/);
  });

  it('DB-C4 the data folder is durable: write-ahead log, synchronous full', () => {
    opslag.sluit();
    const db = openDatabase(join(map, 'centraal.sqlite'), SCHEMA);
    const stand = ['journal_mode', 'synchronous', 'foreign_keys'].map((naam) => db.pragma(naam, { simple: true }));
    expect(stand).toEqual(['wal', 2, 1]);
    db.close();
  });

  it.each([
    ['feed_bronhouder', "select * from feed where bronhouder = '0344' and positie > 5 order by positie limit 10"],
    ['annotatie_wortel', "select * from annotatie where wortel = 'w' order by volgnummer"],
    ['melding_bronhouder', "select * from melding where bronhouder = '0344' order by ontvangen_op desc limit 10"],
    ['melding_status', "select * from melding where status = 'INTREKKING_DOORGEMELD' order by status_op"],
    ['verblijf_lopend', "select id from verblijf where wortel = 'w' and bronhouder = 'b' and tot is null"],
  ])('DB-C5 the index %s is used', (index, sql) => {
    opslag.sluit();
    const db = openDatabase(join(map, 'centraal.sqlite'), SCHEMA);
    const plan = JSON.stringify(db.prepare(`explain query plan ${sql}`).all());
    db.close();
    expect(plan).toContain(index);
  });

  it('DB-C6 a page stops at its size in characters too, and says that there is more', async () => {
    const wortel = uuid(1);
    const groot = stap(
      wortel,
      Array.from({ length: 12 }, (_, i) => i + 1),
      true,
    );
    const beslis: typeof groot.beslis = (feiten) => {
      const besluit = groot.beslis(feiten);
      if (!besluit.schrijf) return besluit;
      const toevoegingen = besluit.schrijf.toevoegingen.map((t) => ({
        ...t,
        annotatie: { ...t.annotatie, vulling: 'x'.repeat(900_000) },
      }));
      return { ...besluit, schrijf: { ...besluit.schrijf, toevoegingen } };
    };
    await opslag.verwerk([{ ...groot, beslis }]);
    const eerste = await opslag.feed('0344', undefined, 500);
    const tweede = await opslag.feed('0344', eerste?.volgende, 500);
    expect([eerste?.regels.length, eerste?.meer, tweede?.regels.length, tweede?.meer]).toEqual([9, true, 3, false]);
  });

  it('DB-C7 a folder of the first version is brought up to date and keeps what it has', async () => {
    await opslag.sluit();
    const bestand = join(map, 'eerder', 'centraal.sqlite');
    mkdirSync(join(map, 'eerder'));
    const eerste = openDatabase(bestand, SCHEMA.slice(0, 1));
    eerste.exec("insert into instelling values ('bronhouder', '0363')");
    expect(eerste.pragma('user_version', { simple: true })).toBe(1);
    sluitDatabase(eerste);
    const nu = openOpslag(join(map, 'eerder'));
    expect([await nu.instelling('bronhouder'), await nu.ruimBijlagenOp(NU)]).toEqual(['0363', 0]);
    await nu.sluit();
    const db = openDatabase(bestand, SCHEMA);
    expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA.length);
    sluitDatabase(db);
  });

  it('DB-C8 a full disk passes by itself, a broken rule does not', () => {
    const db = openDatabase(':memory:', SCHEMA);
    const fout = (sql: string): unknown => {
      try {
        db.exec(sql);
        return undefined;
      } catch (f) {
        return f;
      }
    };
    const regel = fout("insert into upload values ('u', 'geen inhoud', 1, 't')");
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 1}`);
    const vol = fout("insert into inhoud values ('s', zeroblob(1000000))");
    expect([
      isTijdelijkeOpslagfout(vol),
      isTijdelijkeOpslagfout(regel),
      isTijdelijkeOpslagfout(new Error('x')),
    ]).toEqual([true, false, false]);
    expect(regel).toBeInstanceOf(Error);
    db.close();
  });

  it('DB-C9 what is swept each minute is found by its index, however much has closed', () => {
    const db = openDatabase(join(map, 'plan.sqlite'), SCHEMA);
    const plan = JSON.stringify(db.prepare(`explain query plan ${OUDE_BIJLAGEN}`).all(NU, NU, NU));
    db.close();
    expect(plan).toContain('upload_tijd');
    expect(plan).not.toContain('SCAN');
  });
});
