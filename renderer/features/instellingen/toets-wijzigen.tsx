// Listens for the new key of one action: one key, or two after each other; says at once when it can't be had.
import { type KeyboardEvent, useId, useState } from 'react';
import { useEigenToetsen, useToetsenkaart } from '../../api/eigen-toetsen.tsx';
import { bezwaarTegen, toetsVan } from '../../api/toetsenkaart.ts';
import { Toetsen } from '../../components/toetsen.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { bezwaarzin, TOETSINSTELLING } from '../../teksten/acties.ts';
import styles from './toetsen.module.css';

/** Keys that the dialog itself needs. */
const VAN_DIALOOG: ReadonlySet<string> = new Set(['Enter', 'Escape', 'Tab']);

/** A second key makes a series; after a series, or with Ctrl, one begins anew. */
function erbij(tot: string, toets: string): string {
  const begin = tot === '' || tot.includes(' ') || tot.includes('ctrl+') || toets.includes('ctrl+');
  return begin ? toets : `${tot} ${toets}`;
}

export function ToetsWijzigen({ actie, sluit }: { readonly actie: string; readonly sluit: () => void }) {
  const id = useId();
  const kaart = useToetsenkaart();
  const zet = useEigenToetsen((s) => s.zet);
  const [toets, zetToets] = useState('');
  const naam = kaart.find((regel) => regel.actie === actie)?.naam ?? '';
  const bezwaar = toets === '' ? null : bezwaarTegen(kaart, actie, toets);

  const luister = (event: KeyboardEvent) => {
    if (VAN_DIALOOG.has(event.key)) return;
    const gedrukt = toetsVan(event);
    event.preventDefault();
    if (event.key === 'Backspace') zetToets('');
    else if (gedrukt !== null) zetToets(erbij(toets, gedrukt));
  };

  return (
    <VraagDialoog
      titel={TOETSINSTELLING.druk(naam)}
      uitleg={TOETSINSTELLING.drukUitleg}
      sluit={sluit}
      bevestig={async () => {
        if (toets === '') return TOETSINSTELLING.nogNiets;
        if (bezwaar !== null) return bezwaarzin(bezwaar);
        zet(actie, toets);
        return null;
      }}
      veld={
        <div className={styles.vang}>
          <input
            // Read only: it catches keys, it is not for text.
            readOnly
            // biome-ignore lint/a11y/noAutofocus: the dialog is there to press a key in.
            autoFocus
            className={styles.vanger}
            aria-label={TOETSINSTELLING.gekozen}
            aria-describedby={`${id}-bezwaar`}
            value={toets}
            onKeyDown={luister}
          />
          <span className={styles.gevangen} aria-hidden="true">
            {toets === '' ? TOETSINSTELLING.nogNiets : <Toetsen toets={toets} />}
          </span>
          <p id={`${id}-bezwaar`} role="status" className={styles.bezwaar}>
            {bezwaar === null ? '' : bezwaarzin(bezwaar)}
          </p>
        </div>
      }
    />
  );
}
