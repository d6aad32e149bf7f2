// What taking a melding up closes off. For BRP, forwarding and Onvoldoende informatie exist only before In behandeling
// (DMKS B, PRODUCT D.1), so a person is told before.
import { DOELSTATUS, OPDRACHTSOORTEN, type Opdrachtsoort } from './opdrachtsoort.ts';
import { overgangenVanuit } from './overgang.ts';
import { isStartstatus } from './registraties/registraties.ts';

/** The decisions that are possible now and no longer after In behandeling nemen, in the order of the action bar. */
export function vervaltNaOppakken(registratie: string, status: string): Opdrachtsoort[] {
  if (!isStartstatus(registratie, status)) return [];
  const doelen = (van: string) => overgangenVanuit(registratie, van, ['bronhouder']).map(({ naar }) => naar);
  const [nu, daarna] = [doelen(status), doelen('IN_BEHANDELING')];
  return OPDRACHTSOORTEN.filter((soort) => {
    const doel = DOELSTATUS[soort];
    return doel !== undefined && doel !== 'IN_BEHANDELING' && nu.includes(doel) && !daarna.includes(doel);
  });
}
