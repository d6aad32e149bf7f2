// Everything that stands around the screens: the client, the style sheet's nonce, the theme, the keys, the last error boundary.
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { type ReactNode, useState } from 'react';
import type { Balie } from '../api/balie.ts';
import { BalieAanbieder } from '../api/balie-context.tsx';
import { ToetsenAanbieder } from '../api/eigen-toetsen.tsx';
import { ThemaAanbieder } from '../theme/thema-aanbieder.tsx';
import { Foutgrens } from './foutgrens.tsx';
import { STANDAARDTOETSEN } from './toetsen.ts';

/** @param nonce of the content policy; '' where there is none (tests). */
export function Aanbieders(props: { readonly balie: Balie; readonly nonce: string; readonly children: ReactNode }) {
  const [cache] = useState(() => createCache({ key: 'balie', nonce: props.nonce }));
  return (
    <CacheProvider value={cache}>
      <ThemaAanbieder>
        <BalieAanbieder balie={props.balie}>
          <ToetsenAanbieder standaard={STANDAARDTOETSEN}>
            <Foutgrens>{props.children}</Foutgrens>
          </ToetsenAanbieder>
        </BalieAanbieder>
      </ThemaAanbieder>
    </CacheProvider>
  );
}
