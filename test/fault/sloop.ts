// Runs until it is killed: receives, decides, gets answers; says each time what it has acknowledged to a person.
// Arguments: folder, number of this life (gives volgnummers of its own).
import { writeSync } from 'node:fs';
import { realUuids } from '../../electron/backend/clock.ts';
import { melding } from '../helpers/bouwers.ts';
import { createNepDienst } from '../helpers/nep-dienst.ts';
import { createWerkplaats } from '../helpers/werkplaats.ts';

const [map = '', leven = '0'] = process.argv.slice(2);
const w = createWerkplaats({ map, dienst: createNepDienst(Number(leven) * 1_000_000) });
w.transactie(w.ledger.naHerstart);

// Straight to the file descriptor: what was said has been said, also when the next instruction never comes.
const zeg = (wat: string, uuid: string) => writeSync(1, `${wat} ${uuid}\n`);
zeg('open', '-');

for (;;) {
  const wortel = realUuids.nieuw();
  const annotaties = melding({ wortel }).annotaties.map((a) =>
    a.soort === 'terugmelding' ? a : { ...a, uuid: realUuids.nieuw() },
  );
  w.dienst.ontvang(...annotaties);
  await w.pull();
  zeg('geland', wortel);
  const besluit = w.besluit(wortel, { soort: 'onvoldoende-informatie', toelichting: 'Er ontbreekt een bewijs.' });
  if (!besluit.ok) throw new Error(besluit.fout.code);
  zeg('besloten', besluit.waarde.batch);
  await w.duw();
  if (w.outbox.een(besluit.waarde.batch)?.staat === 'bevestigd') zeg('bevestigd', besluit.waarde.batch);
}
