// Opens an older database, as a start of the program does, and goes on making its projection anew until it is killed.
import { writeSync } from 'node:fs';
import { createWerkplaats } from '../helpers/werkplaats.ts';

writeSync(1, 'begin\n');
const w = createWerkplaats({ map: process.argv[2] ?? '' });
for (;;) w.transactie(w.ledger.herbouw);
