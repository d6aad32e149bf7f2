// A text of more lines. Pieces can be underlined, as a spelling checker does: a mirror of the text lies over the field.
import { type Ref, useRef } from 'react';
import styles from './tekstvlak.module.css';

export type Onderstreping = { readonly van: number; readonly tot: number; readonly ernst: 'blokkeert' | 'waarschuwt' };

export function Tekstvlak(props: {
  readonly id: string;
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly onderstreept?: readonly Onderstreping[];
  readonly beschrijving: string | undefined;
  readonly fout: boolean;
  readonly verplicht: boolean;
  /** Room for a few words instead of a letter. */
  readonly kort?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}) {
  const { waarde, onderstreept = [] } = props;
  const spiegel = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.vlak}>
      <textarea
        id={props.id}
        ref={props.ref}
        className={`${styles.invoer} ${props.kort ? styles.kort : ''}`}
        value={waarde}
        onChange={(event) => props.bij(event.target.value)}
        onScroll={(event) => {
          if (spiegel.current) spiegel.current.scrollTop = event.currentTarget.scrollTop;
        }}
        aria-describedby={props.beschrijving}
        aria-invalid={props.fout}
        aria-required={props.verplicht}
        lang="nl"
        spellCheck={false}
      />
      {onderstreept.length === 0 ? null : (
        <div ref={spiegel} className={styles.spiegel} aria-hidden="true">
          {stukken(waarde, onderstreept)}
        </div>
      )}
    </div>
  );
}

function stukken(tekst: string, onderstreept: readonly Onderstreping[]) {
  let plek = 0;
  const delen = onderstreept.flatMap(({ van, tot, ernst }) => {
    const voor = tekst.slice(plek, van);
    plek = tot;
    return [
      <span key={`voor-${van}`}>{voor}</span>,
      <mark key={`mark-${van}`} data-ernst={ernst}>
        {tekst.slice(van, tot)}
      </mark>,
    ];
  });
  return [...delen, <span key="rest">{`${tekst.slice(plek)}\n`}</span>];
}
