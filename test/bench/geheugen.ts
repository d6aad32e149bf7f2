// Memory of a backend at work on an existing database, in a process of its own: opens it, walks the lists, searches, opens
// dossiers. Argument: folder of the database. Prints one JSON line.
import { WEERGAVEN } from '../../shared/ipc/vormen/werkvoorraad.ts';
import { createWerkplaats } from '../helpers/werkplaats.ts';

const leeg = process.memoryUsage.rss();
const w = createWerkplaats({ map: process.argv[2] ?? '' });
for (const weergave of WEERGAVEN) {
  const lijst = w.handlers['werkvoorraad.openen'](w.context, { weergave });
  if (!lijst.ok) continue;
  for (let vanaf = 0; vanaf < Math.min(lijst.waarde.totaal, 20_000); vanaf += 100)
    w.handlers['werkvoorraad.rijen'](w.context, { lijst: lijst.waarde.lijst, vanaf, aantal: 100 });
}
for (const vraag of ['kerkstraat', 'bewoner', 'straat', 'k-5']) w.zoek.zoek(vraag, 100);
const sortering = { kolom: 'termijn', richting: 'op' } as const;
for (const rij of w.lijsten.open({ plek: 'iedereen', vraag: [], sortering }, '2026-11-23').rijen.subarray(0, 200)) {
  const uuid = w.meldingen.rij(rij)?.uuid;
  if (uuid) w.handlers['melding.dossier'](w.context, { uuid });
}
const mb = (bytes: number): number => Math.round(bytes / 2 ** 20);
console.log(JSON.stringify({ naam: 'geheugen', rssMb: mb(process.memoryUsage.rss()), bijStartMb: mb(leeg) }));
w.sluit();
