// Listens to the keyboard, and does the action that the map and the screens of this moment say.
import { useEffect, useRef } from 'react';
import { type Actie, actiesVan, useActieStore } from '../api/acties.ts';
import { useToetsenkaart } from '../api/eigen-toetsen.tsx';
import { isKeuze, isKnop, isTypveld, leesToets, VOORVOEGSEL_GELDT } from './toetsen.ts';

/** The first of these that can be done, else the first that says why not. */
function kies(ids: readonly string[]): Actie | undefined {
  const acties = actiesVan(useActieStore.getState().lagen);
  const gevonden = ids.flatMap((id) => acties.find((actie) => actie.id === id) ?? []);
  return gevonden.find(({ kan }) => kan !== false) ?? gevonden.find(({ waarom }) => waarom !== undefined);
}

/**
 * @param zeg tells why an action can't be done now.
 * @param luistert false while the screen is locked.
 */
export function useToetsen(zeg: (waarom: string) => void, luistert: boolean): void {
  const kaart = useToetsenkaart();
  const nu = useRef({ kaart, zeg });
  nu.current = { kaart, zeg };
  useEffect(() => {
    if (!luistert) return;
    let voorvoegsel = '';
    let sinds = 0;
    const luister = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const toestand = {
        inVeld: isTypveld(event.target),
        opKnop: isKnop(event.target),
        inKeuze: isKeuze(event.target),
        dialoogOpen: document.querySelector('[role="dialog"]') !== null,
        voorvoegsel: event.timeStamp - sinds < VOORVOEGSEL_GELDT ? voorvoegsel : '',
      };
      const gelezen = leesToets(event, toestand, nu.current.kaart);
      voorvoegsel = gelezen.voorvoegsel;
      sinds = event.timeStamp;
      const actie = kies(gelezen.acties);
      if (actie === undefined) return;
      event.preventDefault();
      if (actie.kan !== false) actie.doe();
      else if (actie.waarom !== undefined) nu.current.zeg(actie.waarom);
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, [luistert]);
}
