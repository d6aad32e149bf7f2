// The store beside the bare driver: the same rows, the same schema, pragmas and page sizes, in one run. Prints JSON lines.
// Usage: node test/bench/winkel.bench.ts [meldingen]   (default 10000)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Database, openFile } from '../../electron/backend/db/driver.ts';
import { openDatabase } from '../../electron/backend/db/open.ts';
import { melding } from '../helpers/bouwers.ts';
import { createWerkplaats, SLEUTEL } from '../helpers/werkplaats.ts';

const AANTAL = Number(process.argv[2] ?? 10_000);
const PAGINA = 500;
const HERHAAL = 200;

const nieuweMap = () => mkdtempSync(join(tmpdir(), 'balie-bench-'));
const ms = (werk: () => void): number => {
  const begin = performance.now();
  werk();
  return performance.now() - begin;
};
const mediaan = (tijden: readonly number[]): number =>
  [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? 0;
const meld = (naam: string, onze: number, kaal: number): void =>
  console.log(
    JSON.stringify({
      naam,
      ms: Number(onze.toFixed(3)),
      kaalMs: Number(kaal.toFixed(3)),
      verhouding: Number((onze / kaal).toFixed(2)),
    }),
  );

/** The feed of `AANTAL` meldingen, as pages of parsed JSON. */
function paginas(): unknown[][] {
  let volgnummer = 0;
  const alles = Array.from(
    { length: AANTAL },
    (_, i) =>
      melding({
        kenmerk: `K-${i}`,
        registratie: i % 3 === 0 ? 'BAG' : 'BRP',
        toelichting: `Bewoner ${i} staat volgens de buren sinds ${1990 + (i % 30)} op een ander adres in de Kerkstraat`,
      }).annotaties,
  )
    .flat()
    .map((a) => {
      volgnummer += 1;
      return { ...a, volgnummer, ontvangenOp: `2026-11-${String(1 + (volgnummer % 20)).padStart(2, '0')}T09:00:00Z` };
    });
  return Array.from({ length: Math.ceil(alles.length / PAGINA) }, (_, i) => alles.slice(i * PAGINA, (i + 1) * PAGINA));
}

/** The rows that our store wrote, in an order in which they can be written again. */
function kopieer(bron: Database, doel: Database, rijenPerTransactie: number): number {
  const tabellen = ['annotatie', 'melding', 'zoeksleutel', 'telling'];
  const rijen = new Map(tabellen.map((t) => [t, bron.prepare(`select * from ${t}`).raw().all() as unknown[][]]));
  const zoek = bron.prepare('select rowid, tekst from zoek').raw().all() as unknown[][];
  rijen.set('zoek', zoek);
  let totaal = 0;
  const inserts = [...rijen].map(([tabel, inhoud]) => {
    const kolommen = tabel === 'zoek' ? '(rowid, tekst)' : '';
    return {
      inhoud,
      insert: doel.prepare(`insert into ${tabel} ${kolommen} values (${inhoud[0]?.map(() => '?').join(', ') ?? '?'})`),
    };
  });
  const porties = Math.ceil((rijen.get('annotatie')?.length ?? 0) / rijenPerTransactie);
  totaal = ms(() => {
    for (let p = 0; p < porties; p += 1)
      doel
        .transaction(() => {
          for (const { inhoud, insert } of inserts) {
            const deel = Math.ceil(inhoud.length / porties);
            for (const rij of inhoud.slice(p * deel, (p + 1) * deel)) insert.run(...rij);
          }
        })
        .immediate();
  });
  return totaal;
}

function leeg(map: string): Database {
  const open = openDatabase(map, SLEUTEL, 's', '20261123T090000Z');
  if (!open.ok) throw new Error(open.fout.code);
  return open.waarde.db;
}

const map = nieuweMap();
const kaleMap = nieuweMap();
const w = createWerkplaats({ map, bedenktijd: 3600 });
const feed = paginas();
const landen = ms(() => feed.forEach((pagina, i) => void w.land.land('0344', pagina, String(i))));
w.db.pragma('wal_checkpoint(truncate)');
const kaal = leeg(kaleMap);
meld('landen', landen, kopieer(w.db, kaal, PAGINA));

const open = w.handlers['werkvoorraad.openen'](w.context, { weergave: 'nieuw' });
if (!open.ok) throw new Error('lijst');
const venster = Array.from({ length: HERHAAL }, (_, i) => {
  const vanaf = (i * 997) % Math.max(1, AANTAL - 100);
  return ms(() => void w.handlers['werkvoorraad.rijen'](w.context, { lijst: open.waarde.lijst, vanaf, aantal: 100 }));
});
const kaleRij = kaal.prepare(
  'select m.*, g.uuid g from melding m left join gelezen g on g.uuid = m.uuid where m.rij = ?',
);
const kaalVenster = Array.from({ length: HERHAAL }, (_, i) => {
  const vanaf = (i * 997) % Math.max(1, AANTAL - 100);
  return ms(() => {
    for (let rij = vanaf + 1; rij <= vanaf + 100; rij += 1)
      JSON.parse((kaleRij.get(rij) as { rij_json: string }).rij_json);
  });
});
meld('venster van 100 rijen', mediaan(venster), mediaan(kaalVenster));

const sortering = { kolom: 'termijn', richting: 'op' } as const;
const nieuwe = w.lijsten.open({ plek: 'nieuw', vraag: [], sortering }, '2026-11-23').rijen;
const ids = Array.from(nieuwe.subarray(0, HERHAAL), (rij) => w.meldingen.uuidVan(rij));
const besluiten = ids.map((uuid) => {
  if (uuid === undefined) return 0;
  return ms(
    () =>
      void w.besluit(uuid, {
        soort: 'aantekening',
        tekst: 'Gebeld met de melder, komt er op terug',
        zichtbaar: 'eigen',
      }),
  );
});
const outbox = w.db.prepare('select * from outbox order by nummer').raw().all() as unknown[][];
const audit = w.db.prepare("select * from audit where wat like 'besluit%' order by nummer").raw().all() as unknown[][];
const zetOutbox = kaal.prepare(`insert into outbox values (${outbox[0]?.map(() => '?').join(', ')})`);
const zetAudit = kaal.prepare(`insert into audit values (${audit[0]?.map(() => '?').join(', ')})`);
const zetMelding = kaal.prepare('update melding set rij_json = ?, sorteer = sorteer where uuid = ?');
const zetZoek = kaal.prepare(
  "update zoek set tekst = tekst || ' Gebeld met de melder, komt er op terug' where rowid = ?",
);
const kaleBesluiten = outbox.map((rij, i) =>
  ms(() =>
    kaal
      .transaction(() => {
        zetOutbox.run(...rij);
        zetAudit.run(...(audit[i] ?? []));
        zetMelding.run('{}', String(rij[2]));
        zetZoek.run(i + 1);
      })
      .immediate(),
  ),
);
meld('besluit', mediaan(besluiten), mediaan(kaleBesluiten));

const zoeken = ['kerkstraat', 'bewoner 77', 'k-500', 'bew'].map((vraag) => ({
  vraag,
  ms: mediaan(Array.from({ length: 20 }, () => ms(() => void w.zoek.zoek(vraag, 100)))),
}));
console.log(JSON.stringify({ naam: 'zoeken', zoeken }));

w.sluit();
kaal.close();
const openen = mediaan(
  Array.from({ length: 10 }, () => {
    let sluit = (): void => undefined;
    const tijd = ms(() => {
      const o = openDatabase(map, SLEUTEL, 'sleutel-1', '20261123T090000Z');
      if (!o.ok) throw new Error(o.fout.code);
      o.waarde.db.prepare('select count(*) from melding').get();
      sluit = o.waarde.close;
    });
    sluit();
    return tijd;
  }),
);
const kaalOpenen = mediaan(
  Array.from({ length: 10 }, () => {
    let db: Database | undefined;
    const tijd = ms(() => {
      db = openFile(join(map, 'werk.db'), { key: SLEUTEL });
      db.pragma('journal_mode = wal');
      db.pragma('synchronous = full');
      db.prepare('select count(*) from melding').get();
    });
    db?.close();
    return tijd;
  }),
);
meld('openen', openen, kaalOpenen);
execFileSync(process.execPath, [join(import.meta.dirname, 'geheugen.ts'), map], { stdio: 'inherit' });
for (const m of [map, kaleMap]) rmSync(m, { recursive: true, force: true });
