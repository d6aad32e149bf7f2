// All pages of a PDF under each other, of which only those in view exist: which ones, at what size, and drawn one at a time.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Plaats } from '../../../shared/domain/annotatie.ts';
import type { Maat } from '../../../shared/domain/bestand/beeldmaat.ts';
import { type Draaiing, draai, opBlad } from '../../../shared/domain/bestand/meetkunde.ts';
import type { VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import type { Getoondblad } from '../merklaag.ts';
import { element, volgendeZoom } from '../toner.ts';
import { type Bladzijde, maakBladzijde } from './bladzijde.ts';
import { bladOp, grootsteSchaal, type Indeling, inBeeld, legUit, RAND } from './indeling.ts';
import { binnenTijd, PDF_TIJD_MS } from './openen.ts';

/** CSS pixels a point. */
const PUNT = 96 / 72;

export type Bladen = ReturnType<typeof maakBladen>;

type Gegeven = {
  readonly pdf: PDFDocumentProxy;
  readonly eerste: PDFPageProxy;
  readonly meld: (bericht: VanKijker) => void;
  /** Where the pages that are drawn stand now, for the marks on them. */
  readonly opBladen: (bladen: readonly Getoondblad[]) => void;
  /** Drawing does not come to an end. */
  readonly opTeLang: () => void;
  /** Text of a page can be marked, or another page is the current one. */
  readonly opBeeld: () => void;
};

function maatVan(pagina: PDFPageProxy): Maat {
  const { width, height } = pagina.getViewport({ scale: 1 });
  return { breedte: Math.min(width, 20_000), hoogte: Math.min(height, 20_000) };
}

export function maakBladen({ pdf, eerste, meld, opBladen, opTeLang, opBeeld }: Gegeven) {
  const aantal = pdf.numPages;
  const rol = element('div', 'rol pdfrol');
  rol.tabIndex = 0;
  const baan = element('div', 'baan');
  rol.append(baan);
  // Until a page is looked at it is taken to be as large as the first.
  const maten: Maat[] = Array.from({ length: aantal }, () => maatVan(eerste));
  const getoond = new Map<number, Bladzijde>();
  const draaiingen = new Map<number, number>();
  let passend: 'breedte' | 'pagina' | null = 'breedte';
  let schaal = PUNT;
  let gedraaid: Draaiing = 0;
  let indeling: Indeling = legUit(maten, schaal, false);
  let huidig = 0;
  let tekent = false;
  let gesloten = false;
  let gepland = 0;
  /** A place to bring into view once it is known how its page lies. */
  let gevraagd: { readonly nummer: number; readonly plaats: Plaats } | null = null;

  const gekanteld = (): boolean => gedraaid === 90 || gedraaid === 270;
  const draaiingVan = (nummer: number): Draaiing => draai(gedraaid, draaiingen.get(nummer) ?? 0);

  const toonGevraagd = (): void => {
    if (gevraagd === null || !draaiingen.has(gevraagd.nummer)) return;
    const { nummer, plaats: waar } = gevraagd;
    gevraagd = null;
    const [breedte, hoogte] = [indeling.breedte[nummer] ?? 0, indeling.hoogte[nummer] ?? 0];
    const vak = opBlad(waar, { breedte, hoogte, draaiing: draaiingVan(nummer) });
    const boven = (indeling.boven[nummer] ?? 0) + vak.y - rol.scrollTop;
    const links = RAND + vak.x - rol.scrollLeft;
    // In sight already: it stays where one sees it.
    if (boven < 0 || boven + vak.hoogte > rol.clientHeight) rol.scrollTop += boven - rol.clientHeight / 3;
    if (links < 0 || links + vak.breedte > rol.clientWidth)
      rol.scrollLeft += links + vak.breedte / 2 - rol.clientWidth / 2;
  };
  const plaats = (nummer: number, { vel }: Bladzijde): void => {
    const breedte = indeling.breedte[nummer] ?? 0;
    vel.style.top = `${indeling.boven[nummer] ?? 0}px`;
    vel.style.left = `${Math.max(RAND, (Math.max(rol.clientWidth, indeling.breedste + 2 * RAND) - breedte) / 2)}px`;
    vel.style.width = `${breedte}px`;
    vel.style.height = `${indeling.hoogte[nummer] ?? 0}px`;
  };
  const meldBladen = (): void => {
    const bladen = [...getoond].slice(0, 50).map(([nummer, { vel }]) => {
      const vak = vel.getBoundingClientRect();
      const plek = { x: vak.x, y: vak.y, breedte: vak.width, hoogte: vak.height };
      return { pagina: nummer + 1, ...plek, draaiing: draaiingVan(nummer), schaal };
    });
    meld({ soort: 'bladen', bladen });
    opBladen([...getoond].map(([n, { vel }]) => ({ pagina: n + 1, vel, draaiing: draaiingVan(n) })));
    toonGevraagd();
    meld({ soort: 'stand', pagina: huidig + 1, paginas: aantal, zoom: schaal / PUNT, passend, draaiing: gedraaid });
  };

  /** Which pages are in view now: those come, others go. */
  const kijk = (): void => {
    if (gesloten) return;
    const boven = rol.scrollTop;
    const [van, tot] = inBeeld(indeling, boven, boven + rol.clientHeight);
    const vorig = huidig;
    huidig = bladOp(indeling, boven + rol.clientHeight / 3);
    for (const [nummer, blad] of getoond)
      if (nummer < van - 2 || nummer > tot + 2) {
        blad.weg();
        getoond.delete(nummer);
      }
    for (let nummer = Math.max(0, van - 1); nummer <= Math.min(aantal - 1, tot + 1); nummer += 1) {
      if (getoond.has(nummer)) continue;
      const blad = maakBladzijde(nummer, opBeeld);
      getoond.set(nummer, blad);
      // In the order of the pages, so that a selection and a screen reader go down the document.
      const volgende = [...getoond.keys()].filter((ander) => ander > nummer).sort((a, b) => a - b)[0];
      baan.insertBefore(blad.vel, volgende === undefined ? null : (getoond.get(volgende)?.vel ?? null));
      plaats(nummer, blad);
    }
    if (vorig !== huidig) opBeeld();
    meldBladen();
    void tekenVolgende();
  };
  const plan = (): void => {
    cancelAnimationFrame(gepland);
    gepland = requestAnimationFrame(kijk);
  };

  /** Lays everything out anew; the place one was reading stays where it is. */
  const leg = (): void => {
    const top = rol.scrollTop;
    const blad = bladOp(indeling, top);
    const deel = (top - (indeling.boven[blad] ?? 0)) / Math.max(1, indeling.hoogte[blad] ?? 1);
    const maat = maten[huidig] ?? { breedte: 1, hoogte: 1 };
    const [b, h] = gekanteld() ? [maat.hoogte, maat.breedte] : [maat.breedte, maat.hoogte];
    const inBreedte = (rol.clientWidth - 2 * RAND) / b;
    if (passend === 'breedte') schaal = inBreedte;
    if (passend === 'pagina') schaal = Math.min(inBreedte, (rol.clientHeight - 2 * RAND) / h);
    schaal = Math.max(0.05, Math.min(schaal, 8 * PUNT, grootsteSchaal(maten)));
    indeling = legUit(maten, schaal, gekanteld());
    baan.style.height = `${indeling.totaal}px`;
    baan.style.width = `${indeling.breedste + 2 * RAND}px`;
    for (const [nummer, vel] of getoond) plaats(nummer, vel);
    if (top > RAND) rol.scrollTop = (indeling.boven[blad] ?? 0) + deel * (indeling.hoogte[blad] ?? 0);
    kijk();
  };

  /** The page nearest to the current one that is not drawn yet; one at a time, for two cores and for the memory. */
  const tekenVolgende = async (): Promise<void> => {
    if (tekent || gesloten) return;
    const teDoen = [...getoond]
      .filter(([nummer, blad]) => !blad.isGetekend(schaal, draaiingVan(nummer)) || !draaiingen.has(nummer))
      .sort(([a], [b]) => Math.abs(a - huidig) - Math.abs(b - huidig))[0];
    if (teDoen === undefined) return;
    tekent = true;
    const [nummer, blad] = teDoen;
    const uitkomst = await binnenTijd(tekenBlad(nummer, blad), PDF_TIJD_MS);
    tekent = false;
    if (uitkomst === 'te-lang' && !gesloten) return opTeLang();
    void tekenVolgende();
  };
  const tekenBlad = async (nummer: number, blad: Bladzijde): Promise<void> => {
    const pagina = nummer === 0 ? eerste : await pdf.getPage(nummer + 1).catch(() => null);
    if (pagina === null) {
      draaiingen.set(nummer, 0);
      return blad.mislukt(schaal, draaiingVan(nummer));
    }
    draaiingen.set(nummer, pagina.rotate);
    if (pagina.rotate !== 0) meldBladen();
    const maat = maatVan(pagina);
    const eerder = maten[nummer];
    if (eerder?.breedte !== maat.breedte || eerder.hoogte !== maat.hoogte) {
      maten[nummer] = maat;
      leg();
    }
    if (getoond.get(nummer) === blad) await blad.teken(pagina, schaal, draaiingVan(nummer));
    if (!getoond.has(nummer)) pagina.cleanup();
  };

  const zetZoom = (naar: 'in' | 'uit' | 'breedte' | 'pagina' | 'echt'): void => {
    passend = naar === 'breedte' || naar === 'pagina' ? naar : null;
    if (naar === 'echt') schaal = PUNT;
    if (naar === 'in' || naar === 'uit') schaal = volgendeZoom(schaal / PUNT, naar) * PUNT;
    leg();
  };
  rol.addEventListener('scroll', plan, { passive: true });
  rol.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zetZoom(event.deltaY < 0 ? 'in' : 'uit');
    },
    { passive: false },
  );
  const groei = new ResizeObserver(leg);
  groei.observe(rol);

  return {
    rol,
    aantal,
    huidig: () => huidig,
    zoom: zetZoom,
    draai: (met: 90 | -90): void => {
      gedraaid = draai(gedraaid, met);
      leg();
    },
    /** @param pagina from 0 */
    ga: (pagina: number): void => {
      const naar = Math.min(aantal - 1, Math.max(0, pagina));
      rol.scrollTop = (indeling.boven[naar] ?? 0) - RAND;
      kijk();
    },
    /** Brings a place of a page, by its number from 1, into view. */
    toonPlaats: (waar: Plaats): void => {
      const nummer = Math.min(aantal, waar.page) - 1;
      gevraagd = { nummer, plaats: waar };
      if (!getoond.has(nummer)) rol.scrollTop = (indeling.boven[nummer] ?? 0) - RAND;
      kijk();
    },
    /** Brings a place of a page that is drawn into view, at the height where a page counts as the one that is read. */
    toon: (bereik: Range): void => {
      const vak = bereik.getBoundingClientRect();
      const kader = rol.getBoundingClientRect();
      rol.scrollBy(0, vak.y - kader.y - kader.height / 3);
      if (vak.x < kader.x || vak.right > kader.right) rol.scrollBy(vak.x - kader.x - kader.width / 2, 0);
    },
    getoond: (): ReadonlyMap<number, Bladzijde> => getoond,
    sluit: (): void => {
      gesloten = true;
      cancelAnimationFrame(gepland);
      groei.disconnect();
      for (const blad of getoond.values()) blad.weg();
    },
  };
}
