// Shows one picture (an image or a canvas) at any size and in quarter turns: scrolled or dragged, fitting or at its own size.

import type { Maat } from '../../../shared/domain/bestand/beeldmaat.ts';
import { type Draaiing, draai, opBlad } from '../../../shared/domain/bestand/meetkunde.ts';
import type { Vak, VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import { maakMarkeren } from '../markeren.ts';
import { isMarkerend, plaatsVan } from '../merklaag.ts';
import { element, type Opdracht, volgendeZoom } from '../toner.ts';

const RAND = 24;

export type Beeldvlak = {
  readonly rol: HTMLElement;
  /** Another picture in its place, or the same one with another size. */
  readonly zet: (beeld: HTMLElement, maat: Maat, pagina: number, paginas: number) => void;
  readonly doe: (opdracht: Opdracht) => void;
  readonly sluit: () => void;
};

/** Dragging moves the picture under the hand. */
function sleepbaar(rol: HTMLElement): void {
  rol.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target === rol || isMarkerend()) return;
    if (event.target instanceof Element && event.target.closest('button')) return;
    rol.setPointerCapture(event.pointerId);
    rol.dataset.sleept = 'ja';
  });
  rol.addEventListener('pointermove', (event) => {
    if (rol.dataset.sleept === 'ja') rol.scrollBy(-event.movementX, -event.movementY);
  });
  for (const klaar of ['pointerup', 'pointercancel'] as const)
    rol.addEventListener(klaar, () => {
      delete rol.dataset.sleept;
    });
}

export function maakBeeldvlak(meld: (bericht: VanKijker) => void): Beeldvlak {
  const rol = element('div', 'rol beeldrol');
  rol.tabIndex = 0;
  const houder = element('div', 'beeldhouder');
  rol.append(houder);
  sleepbaar(rol);
  const markeren = maakMarkeren(rol, meld);
  let beeld: HTMLElement | null = null;
  let maat: Maat = { breedte: 1, hoogte: 1 };
  let bladzijde = { pagina: 1, paginas: 1 };
  let passend: 'breedte' | 'pagina' | null = 'pagina';
  let zoom = 1;
  let draaiing: Draaiing = 0;

  const meldBlad = (): void => {
    const vak = houder.getBoundingClientRect();
    const { pagina } = bladzijde;
    const plaats = { x: vak.x, y: vak.y, breedte: vak.width, hoogte: vak.height };
    meld({ soort: 'bladen', bladen: [{ pagina, ...plaats, draaiing, schaal: zoom }] });
    markeren.leg([{ pagina, vel: houder, draaiing }]);
  };
  const leg = (): void => {
    if (beeld === null) return;
    const gekanteld = draaiing === 90 || draaiing === 270;
    const [b, h] = gekanteld ? [maat.hoogte, maat.breedte] : [maat.breedte, maat.hoogte];
    const inBreedte = Math.max(1, rol.clientWidth - RAND) / b;
    const inHoogte = Math.max(1, rol.clientHeight - RAND) / h;
    if (passend === 'breedte') zoom = Math.min(8, inBreedte);
    if (passend === 'pagina') zoom = Math.min(1, inBreedte, inHoogte);
    zoom = Math.max(0.01, zoom);
    houder.style.width = `${b * zoom}px`;
    houder.style.height = `${h * zoom}px`;
    beeld.style.width = `${maat.breedte * zoom}px`;
    beeld.style.height = `${maat.hoogte * zoom}px`;
    beeld.style.transform = `translate(-50%, -50%) rotate(${draaiing}deg)`;
    meld({ soort: 'stand', ...bladzijde, zoom, passend, draaiing });
    meldBlad();
  };
  /** Keeps what stands in the middle in the middle. */
  const zetZoom = (nieuw: number): void => {
    const x = (rol.scrollLeft + rol.clientWidth / 2) / Math.max(1, rol.scrollWidth);
    const y = (rol.scrollTop + rol.clientHeight / 2) / Math.max(1, rol.scrollHeight);
    passend = null;
    zoom = Math.min(8, Math.max(0.05, nieuw));
    leg();
    rol.scrollTo(x * rol.scrollWidth - rol.clientWidth / 2, y * rol.scrollHeight - rol.clientHeight / 2);
  };
  const toonVak = (vak: Vak): void => {
    const deel = opBlad(plaatsVan(vak), { breedte: houder.offsetWidth, hoogte: houder.offsetHeight, draaiing });
    rol.scrollTo(
      houder.offsetLeft + deel.x + deel.breedte / 2 - rol.clientWidth / 2,
      houder.offsetTop + deel.y + deel.hoogte / 2 - rol.clientHeight / 2,
    );
  };
  rol.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zetZoom(zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
    },
    { passive: false },
  );
  rol.addEventListener('scroll', meldBlad, { passive: true });
  const groei = new ResizeObserver(leg);
  groei.observe(rol);

  return {
    rol,
    zet: (nieuw, nieuweMaat, pagina, paginas) => {
      beeld = nieuw;
      maat = nieuweMaat;
      bladzijde = { pagina, paginas };
      houder.replaceChildren(nieuw);
      leg();
    },
    doe: (opdracht) => {
      if (markeren.doe(opdracht)) return;
      if (opdracht.soort === 'toon-vak') toonVak(opdracht.vak);
      if (opdracht.soort === 'draai') {
        draaiing = draai(draaiing, opdracht.met);
        leg();
      }
      if (opdracht.soort !== 'zoom') return;
      if (opdracht.naar === 'in' || opdracht.naar === 'uit') return zetZoom(volgendeZoom(zoom, opdracht.naar));
      if (opdracht.naar === 'echt') return zetZoom(1);
      passend = opdracht.naar;
      leg();
    },
    sluit: () => {
      markeren.sluit();
      groei.disconnect();
    },
  };
}
