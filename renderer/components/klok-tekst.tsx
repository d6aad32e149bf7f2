// A legal clock in words, with colour and icon together.
import type { z } from 'zod';
import type { klokSchema } from '../../shared/ipc/vormen/klok.ts';
import { Icoon } from './icoon.tsx';
import styles from './klok-tekst.module.css';

export type Klokstand = z.infer<typeof klokSchema>;

export function KlokTekst({ soort, children }: { readonly soort: Klokstand['soort']; readonly children: string }) {
  return (
    <span className={styles.klok} data-soort={soort}>
      <Icoon naam={soort === 'te-laat' ? 'driehoek' : 'klok'} maat={12} />
      {children}
    </span>
  );
}
