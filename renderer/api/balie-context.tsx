// Hands the client to every hook below it; wired once in main.tsx, and with a fake bridge in the tests.
import { createContext, type ReactNode, useContext } from 'react';
import type { Balie } from './balie.ts';

const BalieContext = createContext<Balie | null>(null);

export function BalieAanbieder({ balie, children }: { readonly balie: Balie; readonly children: ReactNode }) {
  return <BalieContext value={balie}>{children}</BalieContext>;
}

export function useBalie(): Balie {
  const balie = useContext(BalieContext);
  if (!balie) throw new Error('useBalie outside BalieAanbieder');
  return balie;
}
