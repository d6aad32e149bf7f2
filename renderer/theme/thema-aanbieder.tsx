// Puts the chosen colours and sizes on the document, and the MUI theme around the screens.
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useLayoutEffect } from 'react';
import { zetDichtheid } from './dichtheid.ts';
import { thema } from './thema.ts';
import { themaVoor, useWeergave } from './weergave-store.ts';

export function ThemaAanbieder({ children }: { readonly children: ReactNode }) {
  const keuze = useWeergave((s) => s.keuze);
  const dichtheid = useWeergave((s) => s.dichtheid);
  const donker = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const contrast = useMediaQuery('(prefers-contrast: more)', { noSsr: true });
  const gekozen = themaVoor(keuze, { donker, contrast });
  useLayoutEffect(() => {
    document.documentElement.dataset.thema = gekozen;
  }, [gekozen]);
  useLayoutEffect(() => zetDichtheid(document.documentElement, dichtheid), [dichtheid]);
  return <ThemeProvider theme={thema}>{children}</ThemeProvider>;
}
