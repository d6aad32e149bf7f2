// The cursor in the first choice of a dialog, as soon as that stands on the page (a dialog draws its contents a moment later).
import { useCallback } from 'react';

export function useNaarKeuze(): (vak: HTMLElement | null) => void {
  return useCallback((vak) => vak?.querySelector('select')?.focus(), []);
}
