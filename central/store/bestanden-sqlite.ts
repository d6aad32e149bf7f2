// Files in SQLite: bytes once per sha256, so that an upload and what it becomes are one transaction.
import { type Db, lees, schrijf } from './driver.ts';
import type { Bestandsopslag, Upload } from './opslag.ts';

/** Files of meldingen that ended before, by their uploads: of those few are left, of closed meldingen there are ever more. */
export const OUDE_BIJLAGEN = `
  select u.uuid from upload u cross join annotatie a on a.uuid = u.uuid cross join melding m on m.wortel = a.wortel
  where u.ontvangen_op < ? and a.soort = 'bijlage' and a.ontvangen_op < ? and m.eindstatus = 1 and m.status_op < ?`;

export function maakBestandsopslag(db: Db): Bestandsopslag {
  const upload = db.prepare<[string], Upload>('select sha256, bytes from upload where uuid = ?');
  const bewaarInhoud = db.prepare<[string, Uint8Array]>(
    'insert into inhoud (sha256, bytes) values (?, ?) on conflict do nothing',
  );
  const bewaarUpload = db.prepare<[string, string, number, string]>(
    'insert into upload (uuid, sha256, bytes, ontvangen_op) values (?, ?, ?, ?)',
  );
  const ruimUploads = db.prepare<[string]>(`
    delete from upload where ontvangen_op < ?
      and not exists (select 1 from annotatie a where a.uuid = upload.uuid and a.soort = 'bijlage')`);
  const ruimInhoud = db.prepare<[]>(`
    delete from inhoud where not exists (select 1 from upload u where u.sha256 = inhoud.sha256)`);
  const isOpgeruimd = db.prepare<[string], number>('select 1 from opgeruimd where uuid = ?').pluck();
  const noteerOpgeruimd = db.prepare<[string, string, string]>(`insert into opgeruimd (uuid) ${OUDE_BIJLAGEN}`);
  const ruimOpgeruimd = db.prepare<[]>('delete from upload where uuid in (select uuid from opgeruimd)');
  // substr counts from 1.
  const deel = db
    .prepare<[number, number, string], Uint8Array>(
      'select substr(i.bytes, ?, ?) from upload u join inhoud i on i.sha256 = u.sha256 where u.uuid = ?',
    )
    .pluck();
  return {
    bewaarUpload: async (uuid, sha256, inhoud, nu) =>
      schrijf(db, () => {
        if (isOpgeruimd.get(uuid) !== undefined) return 'opgeruimd';
        const eerder = upload.get(uuid);
        if (eerder) return eerder.sha256 === sha256 ? 'zelfde' : 'anders';
        bewaarInhoud.run(sha256, inhoud);
        bewaarUpload.run(uuid, sha256, inhoud.byteLength, nu);
        return 'nieuw';
      }),
    ruimUploadsOp: async (voor) =>
      schrijf(db, () => {
        const { changes } = ruimUploads.run(voor);
        if (changes > 0) ruimInhoud.run();
        return changes;
      }),
    ruimBijlagenOp: async (voor) =>
      schrijf(db, () => {
        const { changes } = noteerOpgeruimd.run(voor, voor, voor);
        if (changes === 0) return 0;
        ruimOpgeruimd.run();
        ruimInhoud.run();
        return changes;
      }),
    upload: async (uuid) => upload.get(uuid),
    inhoud: async (uuid, van, tot) => lees(db, () => deel.get(van + 1, tot - van, uuid)),
  };
}
