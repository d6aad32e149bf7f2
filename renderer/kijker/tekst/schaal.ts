// Larger and smaller letters for everything that is text.
import type { VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import { volgendeZoom } from '../toner.ts';

export function maakTekstschaal(vlak: HTMLElement, meld: (bericht: VanKijker) => void) {
  let zoom = 1;
  const zet = (nieuw: number): void => {
    zoom = Math.min(4, Math.max(0.5, nieuw));
    vlak.style.setProperty('--tekstzoom', String(zoom));
    meld({ soort: 'stand', pagina: 0, paginas: 0, zoom, passend: null, draaiing: 0 });
  };
  return (naar: 'in' | 'uit' | 'breedte' | 'pagina' | 'echt'): void =>
    zet(naar === 'in' || naar === 'uit' ? volgendeZoom(zoom, naar) : 1);
}
