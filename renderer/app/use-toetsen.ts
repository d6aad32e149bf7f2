// Listens to the keyboard and does what the map says, where this screen can do it.
import { useEffect, useRef } from 'react';
import { isTypveld, leesToets, type Toetsnaam, VOORVOEGSEL_GELDT } from './toetsen.ts';

export type Toetsdaden = Partial<Record<Toetsnaam, (() => void) | undefined>>;

export function useToetsen(daden: Toetsdaden): void {
  const nu = useRef(daden);
  nu.current = daden;
  useEffect(() => {
    let voorvoegsel = '';
    let sinds = 0;
    const luister = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const gelezen = leesToets(event, {
        inVeld: isTypveld(event.target),
        dialoogOpen: document.querySelector('[role="dialog"]') !== null,
        voorvoegsel: event.timeStamp - sinds < VOORVOEGSEL_GELDT ? voorvoegsel : '',
      });
      voorvoegsel = gelezen.voorvoegsel;
      sinds = event.timeStamp;
      const naam = gelezen.namen.find((kandidaat) => nu.current[kandidaat] !== undefined);
      if (naam === undefined) return;
      event.preventDefault();
      nu.current[naam]?.();
    };
    window.addEventListener('keydown', luister);
    return () => window.removeEventListener('keydown', luister);
  }, []);
}
