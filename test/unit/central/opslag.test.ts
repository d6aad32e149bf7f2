// The storage by itself: one transaction or nothing, an append-only log, and queries that use their index.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../central/store/driver.ts';
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
});
