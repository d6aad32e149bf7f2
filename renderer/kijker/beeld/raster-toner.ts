// TIFF: one page at a time, decoded in a worker and drawn on a canvas.
import { ontleed } from '../lezen/ontleed.ts';
import type { Raster } from '../lezen/toonbaar.ts';
import { element, KAN_NIETS, type Omgeving, type Toner } from '../toner.ts';
import { maakBeeldvlak } from './beeldvlak.ts';

function doekVan({ breedte, hoogte, rgba }: Raster): HTMLCanvasElement {
  const doek = element('canvas');
  doek.width = breedte;
  doek.height = hoogte;
  doek.getContext('2d')?.putImageData(new ImageData(rgba, breedte, hoogte), 0, 0);
  return doek;
}

export function toonRaster(o: Omgeving, bytes: Uint8Array<ArrayBuffer>, eerste: Raster): Toner {
  const vlak = maakBeeldvlak(o.meld);
  o.ruimte.replaceChildren(vlak.rol);
  const { paginas } = eerste;
  vlak.zet(doekVan(eerste), eerste, 1, paginas);
  let gevraagd = 1;

  const ga = async (pagina: number): Promise<void> => {
    const naar = Math.min(paginas, Math.max(1, pagina));
    if (naar === gevraagd) return;
    gevraagd = naar;
    const gelezen = await ontleed({ soort: 'tiff', bytes, pagina: naar - 1 }, o.einde);
    // Meanwhile one asked for another one.
    if (o.einde.aborted || gevraagd !== naar) return;
    if (!gelezen.ok) return o.weiger(gelezen.weigering);
    if (gelezen.toonbaar.vorm !== 'raster') return;
    vlak.zet(doekVan(gelezen.toonbaar.raster), gelezen.toonbaar.raster, naar, paginas);
  };
  return {
    vorm: 'beeld',
    kan: { ...KAN_NIETS, zoom: true, draai: true, paginas: paginas > 1, merken: true },
    letOp: [],
    doe: (opdracht) => {
      if (opdracht.soort === 'pagina') void ga(opdracht.naar);
      else if (opdracht.soort === 'toon-vak') void ga(opdracht.vak.pagina).then(() => vlak.doe(opdracht));
      else vlak.doe(opdracht);
    },
    rol: vlak.rol,
    sluit: vlak.sluit,
  };
}
