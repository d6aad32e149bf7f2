// The set of colours that the program shows now, for the frame that has a document of its own.
import useMediaQuery from '@mui/material/useMediaQuery';
import { type Thema, themaVoor, useWeergave } from '../../theme/weergave-store.ts';

export function useThema(): Thema {
  const keuze = useWeergave((s) => s.keuze);
  const donker = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const contrast = useMediaQuery('(prefers-contrast: more)', { noSsr: true });
  return themaVoor(keuze, { donker, contrast });
}
