// Keys while the focus is in the frame: those of the document are done here, the few that are the program's go to the window
// as a wish. No key of a decision is among them: what opens hostile files must not be able to press one.
import type { VanKijker } from '../../shared/ipc/vormen/kijker.ts';
import { isMarkerend } from './merklaag.ts';
import type { Toner } from './toner.ts';

type Wens = Extract<VanKijker, { soort: 'wens' }>['wens'];

function wensBij({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Wens | null {
  if (altKey) return null;
  const ctrl = ctrlKey || metaKey;
  if (ctrl && key.toLowerCase() === 'f') return 'zoeken';
  if (ctrl && key.toLowerCase() === 'k') return 'palet';
  if (ctrl) return null;
  if (key === 'Escape') return 'terug';
  if (key === 'F6') return shiftKey ? 'vorig-paneel' : 'volgend-paneel';
  if (key === '/') return 'zoeken';
  if (key.toLowerCase() === 'h') return 'markeren';
  return key === '.' ? 'bijlage-volgende' : key === ',' ? 'bijlage-vorige' : null;
}

function doeBij(toner: Toner, { key, shiftKey }: KeyboardEvent): boolean {
  const { kan, doe } = toner;
  if (kan.zoom && (key === '+' || key === '=')) doe({ soort: 'zoom', naar: 'in' });
  else if (kan.zoom && key === '-') doe({ soort: 'zoom', naar: 'uit' });
  else if (kan.zoom && key === '0') doe({ soort: 'zoom', naar: 'breedte' });
  else if (kan.zoom && key === '9') doe({ soort: 'zoom', naar: 'pagina' });
  else if (kan.zoom && key === '1') doe({ soort: 'zoom', naar: 'echt' });
  else if (kan.draai && key.toLowerCase() === 'r') doe({ soort: 'draai', met: shiftKey ? -90 : 90 });
  else return false;
  return true;
}

type Vaktoets = Extract<VanKijker, { soort: 'vaktoets' }>['toets'];

/** Keys of the rectangle that is being placed. */
const VAKTOETSEN: Readonly<Record<string, Vaktoets>> = {
  ArrowLeft: 'links',
  ArrowRight: 'rechts',
  ArrowUp: 'op',
  ArrowDown: 'neer',
  Enter: 'klaar',
};

export function luisterNaarToetsen(
  toner: () => Toner | null,
  wens: (wens: Wens) => void,
  bijVak: (toets: Vaktoets, maat: boolean) => void,
): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const vaktoets = VAKTOETSEN[event.key];
    const opKnop = event.target instanceof HTMLButtonElement;
    if (vaktoets !== undefined && isMarkerend() && !(opKnop && vaktoets === 'klaar')) {
      bijVak(vaktoets, event.shiftKey);
      event.preventDefault();
      return;
    }
    const gewenst = wensBij(event);
    if (gewenst !== null) wens(gewenst);
    else {
      const nu = toner();
      if (event.ctrlKey || event.metaKey || event.altKey || nu === null || !doeBij(nu, event)) return;
    }
    event.preventDefault();
  });
}
