// Which toner goes with a file: by what its content is, never by what it is called.
import type { Maat } from '../../shared/domain/bestand/beeldmaat.ts';
import { type Bestandssoort, soortVanGeheel } from '../../shared/domain/bestand/soort.ts';
import type { Weigering } from '../../shared/domain/bestand/weigering.ts';
import { toonBeeld } from './beeld/beeld-toner.ts';
import { toonRaster } from './beeld/raster-toner.ts';
import { heeftDatums } from './lezen/eigenschappen.ts';
import { leesDocumentdatums, leesFoto, ontleed } from './lezen/ontleed.ts';
import { toonBladen } from './tekst/bladen-toner.ts';
import { toonBlokken } from './tekst/blokken-toner.ts';
import { toonMail } from './tekst/mail-toner.ts';
import { toonTekst } from './tekst/tekst-toner.ts';
import type { Binnenin, Omgeving, Toner } from './toner.ts';
import { weigerVooraf } from './vooraf.ts';

export type Getoond =
  | { readonly ok: true; readonly toner: Toner }
  | { readonly ok: false; readonly weigering: Weigering };

const er = (toner: Toner): Getoond => ({ ok: true, toner });
const niet = (w: Weigering): Getoond => ({ ok: false, weigering: w });

/** Read in a worker, and shown as what came out of it. */
async function toonGelezen(o: Omgeving, soort: Bestandssoort, bytes: Uint8Array<ArrayBuffer>): Promise<Getoond> {
  const gelezen = await ontleed({ soort, bytes, pagina: 0 }, o.einde);
  if (!gelezen.ok) return niet(gelezen.weigering);
  const { toonbaar } = gelezen;
  if (heeftDatums(soort)) void meldDatums(o, soort, bytes);
  switch (toonbaar.vorm) {
    case 'tekst':
      return er(toonTekst(o, toonbaar.tekst, toonbaar.letOp));
    case 'tabel':
      return er(toonBladen(o, toonbaar.bladen, toonbaar.letOp, soort !== 'csv'));
    case 'document':
      return er(toonBlokken(o, toonbaar.blokken, toonbaar.letOp));
    case 'mail':
      return er(toonMail(o, toonbaar.mail, toonbaar.letOp));
    case 'raster':
      void meldFoto(o, bytes, toonbaar.raster, toonbaar.raster.paginas);
      return er(toonRaster(o, bytes, toonbaar.raster));
  }
}

/** What a photo says of itself comes after it is shown. */
async function meldFoto(o: Omgeving, bytes: Uint8Array, { breedte, hoogte }: Maat, paginas?: number): Promise<void> {
  const beeld = { breedte, hoogte };
  const foto = await leesFoto(bytes, o.einde);
  if (o.einde.aborted) return;
  o.meld({ soort: 'feiten', feiten: { paginas: paginas ?? null, gemaaktOp: null, gewijzigdOp: null, beeld, ...foto } });
}

async function meldDatums(o: Omgeving, soort: Bestandssoort, bytes: Uint8Array): Promise<void> {
  const datums = await leesDocumentdatums(soort, bytes, o.einde);
  if (o.einde.aborted) return;
  o.meld({ soort: 'feiten', feiten: { paginas: null, beeld: null, genomenOp: null, plaats: null, ...datums } });
}

export async function toonBestand(o: Omgeving, { naam, bytes }: Binnenin): Promise<Getoond> {
  const soort = soortVanGeheel(bytes, naam);
  const geweigerd = weigerVooraf(soort, bytes);
  if (geweigerd !== null) return niet(geweigerd);
  if (soort === 'pdf') {
    const { toonPdf } = await import('./pdf/pdf-toner.ts');
    return toonPdf(o, bytes);
  }
  if (soort !== 'jpeg' && soort !== 'png' && soort !== 'gif' && soort !== 'webp') return toonGelezen(o, soort, bytes);
  const getoond = await toonBeeld(o, soort, bytes);
  if (getoond.ok) void meldFoto(o, bytes, getoond.maat);
  return getoond;
}
