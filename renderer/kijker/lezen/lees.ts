// Which reader goes with which kind of file. Runs inside the worker, and by itself in the tests.
import type { Bestandssoort } from '../../../shared/domain/bestand/soort.ts';
import { type Weigering, weigering } from '../../../shared/domain/bestand/weigering.ts';
import { leesDocx } from './docx.ts';
import { leesEml } from './mail-eml.ts';
import { leesMsg } from './mail-msg.ts';
import { leesOds, leesOdt } from './odf.ts';
import { leesCsv, leesTekst } from './tekst.ts';
import { leesTiff } from './tiff.ts';
import { Geweigerd, type Toonbaar } from './toonbaar.ts';
import { leesXlsx } from './xlsx.ts';

export type Leesvraag = {
  readonly soort: Bestandssoort;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of a TIFF, counted from 0. */
  readonly pagina: number;
};

export type Leesuitkomst =
  | { readonly ok: true; readonly toonbaar: Toonbaar }
  | { readonly ok: false; readonly weigering: Weigering };

function lees({ soort, bytes, pagina }: Leesvraag): Toonbaar | Promise<Toonbaar> {
  switch (soort) {
    case 'tekst':
    case 'xml':
      return leesTekst(bytes);
    case 'csv':
      return leesCsv(bytes);
    case 'eml':
      return leesEml(bytes);
    case 'msg':
      return leesMsg(bytes);
    case 'docx':
      return leesDocx(bytes);
    case 'xlsx':
      return leesXlsx(bytes);
    case 'odt':
      return leesOdt(bytes);
    case 'ods':
      return leesOds(bytes);
    case 'tiff':
      return leesTiff(bytes, pagina);
    default:
      throw new Geweigerd(weigering('niet-te-tonen', { soort }));
  }
}

/** Never throws: a file that a reader stumbles over is damaged, whatever it stumbled over. */
export async function leesBestand(vraag: Leesvraag): Promise<Leesuitkomst> {
  try {
    return { ok: true, toonbaar: await lees(vraag) };
  } catch (fout) {
    if (fout instanceof Geweigerd) return { ok: false, weigering: fout.weigering };
    // A stack or an array that became too large.
    if (fout instanceof RangeError) return { ok: false, weigering: weigering('te-groot', {}) };
    return { ok: false, weigering: weigering('beschadigd', { soort: vraag.soort }) };
  }
}
