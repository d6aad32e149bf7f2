// Packages of meldingen to take along: which meldingen, and how much of their files is here. Every count is made of the rows
// of the files at the moment it is asked, so that it is never better than what is really here.
import { isGereed, PAKKETREDENEN, type Pakketreden, type Pakkettelling } from '../../../shared/domain/pakket.ts';
import type { Ontbrekend, Pakket } from '../../../shared/ipc/vormen/pakket.ts';
import type { Tijdstip } from '../../../shared/lib/brand.ts';
import type { Database } from '../db/driver.ts';

type Ruw = Pick<Pakket, 'id' | 'naam' | 'gemaaktOp' | 'compleetOp'> & { weergave: string | null; vraag: string | null };
export type Bewaardpakket = Omit<Pakket, 'telling'>;
export type Ontbrekendbestand = Pick<Ontbrekend, 'uuid' | 'melding' | 'bytes' | 'reden'>;

/** Why a file is not here, or 'hier'. A melding that another bronhouder has: its files will not come by themselves. */
const REDEN = `case when b.staat = 'aanwezig' then 'hier' when b.staat = 'niet-beschikbaar' then 'weg'
  when b.bronhouder = '' then 'elders' when b.probleem = 'onbekend' then 'weg'
  when b.probleem = 'beschadigd' then 'beschadigd' else 'nodig' end`;

export type PakketStore = ReturnType<typeof createPakketStore>;

export function createPakketStore(db: Database) {
  const alle = db.prepare<[], Ruw>(
    'select id, naam, weergave, vraag, gemaakt_op gemaaktOp, compleet_op compleetOp from pakket order by gemaakt_op desc, id',
  );
  const zet = db.prepare(
    'insert into pakket (id, naam, weergave, vraag, gemaakt_op, compleet_op) values (?, ?, ?, ?, ?, null)',
  );
  const erbij = db.prepare('insert into pakket_melding (pakket, wortel) select ?, value from json_each(?)');
  const leeg = db.prepare('delete from pakket_melding where pakket = ?');
  const weg = db.prepare('delete from pakket where id = ?');
  const zetCompleet = db.prepare('update pakket set compleet_op = ? where id = ?');
  const wortels = db.prepare<[string], string>('select wortel from pakket_melding where pakket = ?').pluck();
  const met = db.prepare<[string], string>('select pakket from pakket_melding where wortel = ?').pluck();
  const telling = (bron: string) =>
    db.prepare<[string], { reden: Pakketreden | 'hier'; aantal: number; bytes: number }>(
      `select ${REDEN} reden, count(*) aantal, sum(b.bytes) bytes from ${bron} w cross join bijlage b on b.wortel = w.wortel group by reden`,
    );
  const vanKeuze = telling('(select value wortel from json_each(?))');
  const vanPakket = telling('(select wortel from pakket_melding where pakket = ?)');
  const ontbreekt = db.prepare<[string, number], Ontbrekendbestand>(
    `select b.uuid, b.wortel melding, b.bytes, ${REDEN} reden from pakket_melding w cross join bijlage b on b.wortel = w.wortel
      where w.pakket = ? and b.staat <> 'aanwezig' order by b.rang, b.uuid limit ?`,
  );

  const opgeteld = (meldingen: number, delen: ReturnType<(typeof vanKeuze)['all']>): Pakkettelling => {
    const som = (wat: 'aantal' | 'bytes', reden?: string): number =>
      delen.reduce((n, deel) => (reden === undefined || deel.reden === reden ? n + deel[wat] : n), 0);
    return {
      meldingen,
      bestanden: som('aantal'),
      bytes: som('bytes'),
      hier: som('aantal', 'hier'),
      bytesHier: som('bytes', 'hier'),
      ontbreekt: Object.fromEntries(PAKKETREDENEN.map((r) => [r, som('aantal', r)])) as Record<Pakketreden, number>,
    };
  };
  const tellingVan = (id: string): Pakkettelling => opgeteld(wortels.all(id).length, vanPakket.all(id));

  return {
    alle: (): Bewaardpakket[] =>
      alle.all().map(({ weergave, vraag, ...r }) => ({
        ...r,
        bron: weergave === null ? null : ({ weergave, vraag: vraag ?? '' } as Bewaardpakket['bron']),
      })),
    /** How much of the files of these meldingen is here. */
    tel: (uuids: readonly string[]): Pakkettelling => opgeteld(uuids.length, vanKeuze.all(JSON.stringify(uuids))),
    tellingVan,
    wortels: (id: string): readonly string[] => wortels.all(id),
    /** Inside the caller's transaction, as everything that follows. */
    maak: ({ id, naam, bron, gemaaktOp }: Bewaardpakket, uuids: readonly string[]): void => {
      zet.run(id, naam, bron?.weergave ?? null, bron?.vraag ?? null, gemaaktOp);
      erbij.run(id, JSON.stringify(uuids));
    },
    vervang: (id: string, uuids: readonly string[]): void => {
      leeg.run(id);
      erbij.run(id, JSON.stringify(uuids));
    },
    verwijder: (id: string): boolean => {
      leeg.run(id);
      return weg.run(id).changes === 1;
    },
    /** Keeps when it became complete, or that it is not. */
    kijkNa: (id: string, nu: Tijdstip): void => {
      zetCompleet.run(isGereed(tellingVan(id)) ? nu : null, id);
    },
    /** Packages in which this melding is. */
    met: (wortel: string): readonly string[] => met.all(wortel),
    ontbreekt: (id: string, hoogstens: number): readonly Ontbrekendbestand[] => ontbreekt.all(id, hoogstens),
  };
}
