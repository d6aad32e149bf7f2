// Shows a PDF: pages, thumbnails, search; and tells what is known of the file.
import { weigering } from '../../../shared/domain/bestand/weigering.ts';
import { type Markeren, maakMarkeren } from '../markeren.ts';
import { plaatsVan } from '../merklaag.ts';
import { element, type Omgeving, type Toner } from '../toner.ts';
import type { Getoond } from '../toon.ts';
import { maakBladen } from './bladen.ts';
import { type Miniaturen, maakMiniaturen } from './miniaturen.ts';
import { binnenTijd, openPdf, PDF_TIJD_MS } from './openen.ts';
import { pdfFeiten, pdfLetOp } from './pdf-feiten.ts';
import { maakPdfZoeker } from './pdf-zoeker.ts';

export async function toonPdf(o: Omgeving, bytes: Uint8Array<ArrayBuffer>): Promise<Getoond> {
  const geopend = await openPdf(bytes);
  if (!geopend.ok) return geopend;
  const { pdf } = geopend;
  const eerste = await binnenTijd(
    pdf.getPage(1).catch(() => null),
    PDF_TIJD_MS,
  );
  if (eerste === null || eerste === 'te-lang' || o.einde.aborted) {
    geopend.sluit();
    return {
      ok: false,
      weigering: eerste === null ? weigering('beschadigd', { soort: 'pdf' }) : weigering('te-lang', {}),
    };
  }
  let miniaturen: Miniaturen | null = null;
  let markeren: Markeren | null = null;
  const bladen = maakBladen({
    pdf,
    eerste,
    meld: o.meld,
    opBladen: (nu) => markeren?.leg(nu),
    opTeLang: () => o.weiger(weigering('te-lang', {})),
    opBeeld: () => {
      zoeker.merk();
      miniaturen?.volg(bladen.huidig());
    },
  });
  const gemaakt = maakMarkeren(bladen.rol, o.meld);
  markeren = gemaakt;
  const zoeker = maakPdfZoeker(pdf, bladen, o.meld, gemaakt.meldVondst);
  const indeling = element('div', 'pdf');
  indeling.append(bladen.rol);
  o.ruimte.replaceChildren(indeling);
  const toonMiniaturen = (aan: boolean): void => {
    miniaturen?.sluit();
    miniaturen = aan ? maakMiniaturen(pdf, bladen.ga) : null;
    if (miniaturen === null) return;
    indeling.prepend(miniaturen.rol);
    miniaturen.kijk();
    miniaturen.volg(bladen.huidig());
  };
  const toner: Toner = {
    vorm: 'pdf',
    kan: { zoom: true, draai: true, zoek: true, paginas: pdf.numPages > 1, miniaturen: pdf.numPages > 1, merken: true },
    letOp: [],
    doe: (opdracht) => {
      if (gemaakt.doe(opdracht)) return;
      if (opdracht.soort === 'toon-vak') bladen.toonPlaats(plaatsVan(opdracht.vak));
      if (opdracht.soort === 'zoom') bladen.zoom(opdracht.naar);
      if (opdracht.soort === 'draai') bladen.draai(opdracht.met);
      if (opdracht.soort === 'pagina') bladen.ga(opdracht.naar - 1);
      if (opdracht.soort === 'zoek') zoeker.zoek(opdracht.tekst, opdracht.richting);
      if (opdracht.soort === 'miniaturen') toonMiniaturen(opdracht.aan);
    },
    rol: bladen.rol,
    sluit: () => {
      zoeker.sluit();
      gemaakt.sluit();
      miniaturen?.sluit();
      bladen.sluit();
      geopend.sluit();
    },
  };
  // After the first page: nobody waits for these.
  void pdfFeiten(pdf).then((feiten) => o.meld({ soort: 'feiten', feiten }));
  void pdfLetOp(pdf, bytes).then((letOp) => {
    if (letOp.length > 0) o.meld({ soort: 'toont', vorm: 'pdf', kan: toner.kan, letOp: [...letOp] });
  });
  return { ok: true, toner };
}
