// Why the service cannot start, in words for whoever starts it.
import { Opslagfout } from './store/driver.ts';

/** The service cannot start; the message is a Dutch sentence with what to do. */
export class Startfout extends Error {
  /** Whether an option is wrong, or the surroundings. */
  readonly soort: 'optie' | 'omgeving';

  constructor(soort: Startfout['soort'], melding: string) {
    super(melding);
    this.name = 'Startfout';
    this.soort = soort;
  }
}

/** The fault as a Startfout where it is one of the surroundings; else the fault itself. */
export function alsStartfout(fout: unknown, port: number | null): unknown {
  if (fout instanceof Opslagfout) return new Startfout('omgeving', fout.message);
  const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
  if (code === 'EADDRINUSE')
    return new Startfout(
      'omgeving',
      `Poort ${port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije poort.`,
    );
  if (code === 'EACCES')
    return new Startfout('omgeving', `Poort ${port} mag dit programma niet gebruiken. Kies er een boven 1023.`);
  return fout;
}
