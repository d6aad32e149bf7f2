// Files in SQLite: bytes once per sha256, so that an upload and what it becomes are one transaction.
import { type Db, lees, schrijf } from './driver.ts';
import type { Bestandsopslag, Upload } from './opslag.ts';

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
  // substr counts from 1.
  const deel = db
    .prepare<[number, number, string], Uint8Array>(
      'select substr(i.bytes, ?, ?) from upload u join inhoud i on i.sha256 = u.sha256 where u.uuid = ?',
    )
    .pluck();
  return {
    bewaarUpload: async (uuid, sha256, inhoud, nu) =>
      schrijf(db, () => {
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
    upload: async (uuid) => upload.get(uuid),
    inhoud: async (uuid, van, tot) => lees(db, () => deel.get(van + 1, tot - van, uuid)),
  };
}
