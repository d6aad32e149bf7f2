// The field one types a query in: suggestions under the caret, faults underlined in place and said below.
import {
  type KeyboardEvent,
  memo,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { vulAan } from '../../../shared/domain/vraagtaal/aanvullen.ts';
import { leesVraag, VRAAG_MAX } from '../../../shared/domain/vraagtaal/lezen.ts';
import type { Vraagfout } from '../../../shared/domain/vraagtaal/vraag.ts';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { useHint } from '../../api/eigen-toetsen.tsx';
import { Icoon } from '../../components/icoon.tsx';
import { Toets } from '../../components/toets.tsx';
import { ZOEK } from '../../teksten/zoekvraag.ts';
import { Suggestielijst } from './suggestielijst.tsx';
import { type Suggestie, useSuggesties } from './use-suggesties.ts';
import { Vraagfouten, VraagSpiegel } from './vraagfouten.tsx';
import styles from './zoekveld.module.css';

export type ZoekveldGreep = { readonly focus: () => void };

export const Zoekveld = memo(function Zoekveld(props: {
  readonly vraag: string;
  readonly weergave: Weergave;
  readonly zet: (vraag: string) => void;
  /** Enter, or arrow down: on to what was found. */
  readonly naarLijst: () => void;
  readonly ref: Ref<ZoekveldGreep>;
}) {
  const { vraag, zet, naarLijst } = props;
  const id = useId();
  const hint = useHint('zoeken');
  const invoer = useRef<HTMLInputElement>(null);
  const spiegel = useRef<HTMLDivElement>(null);
  /** The caret; null while the field has no focus. */
  const [plek, zetPlek] = useState<number | null>(null);
  const [open, zetOpen] = useState(false);
  const [actief, zetActief] = useState(-1);
  const { bij, lijst } = useSuggesties(vraag, plek, props.weergave);
  const fouten = useFouten(vraag, plek);
  const toont = open && lijst.length > 0;
  const straks = useRef<number | null>(null);

  useImperativeHandle(props.ref, () => ({
    focus: () => {
      invoer.current?.focus();
      invoer.current?.select();
    },
  }));
  // The caret of a text that was completed stands behind what was taken.
  useLayoutEffect(() => {
    if (straks.current === null) return;
    invoer.current?.setSelectionRange(straks.current, straks.current);
    straks.current = null;
  });

  const volgPlek = () => zetPlek(invoer.current?.selectionStart ?? 0);
  const schrijf = (tekst: string, nieuwePlek: number) => {
    zet(tekst.slice(0, VRAAG_MAX));
    zetPlek(nieuwePlek);
    zetActief(-1);
  };
  const neem = (suggestie: Suggestie) => {
    if (!bij) return;
    const aangevuld = vulAan(vraag, bij, suggestie.waarde);
    straks.current = aangevuld.plek;
    schrijf(aangevuld.tekst, aangevuld.plek);
    invoer.current?.focus();
    zetOpen(bij.soort === 'veld');
  };
  const opToets = (event: KeyboardEvent) => {
    const gekozen = toont ? lijst[actief] : undefined;
    const doe: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: toont ? () => zetActief((n) => Math.min(n + 1, lijst.length - 1)) : naarLijst,
      ArrowUp: toont ? () => zetActief((n) => Math.max(n - 1, -1)) : undefined,
      Enter: gekozen ? () => neem(gekozen) : naarLijst,
      Tab: gekozen ? () => neem(gekozen) : undefined,
      // Never the browser's own answer, which empties the field.
      Escape: toont ? () => zetOpen(false) : naarLijst,
    };
    const daad = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? undefined : doe[event.key];
    if (!daad) return;
    event.preventDefault();
    daad();
  };

  return (
    <div className={styles.zoek}>
      <div className={styles.veld} data-fout={fouten.length > 0 ? 'ja' : undefined}>
        <Icoon naam="zoek" />
        <div className={styles.vak}>
          <VraagSpiegel ref={spiegel} vraag={vraag} fouten={fouten} />
          <input
            ref={invoer}
            className={styles.invoer}
            type="text"
            role="combobox"
            aria-label={ZOEK.veld}
            aria-expanded={toont}
            aria-controls={toont ? `${id}-lijst` : undefined}
            aria-activedescendant={toont && actief >= 0 ? `${id}-${actief}` : undefined}
            aria-autocomplete="list"
            aria-invalid={fouten.length > 0}
            aria-describedby={fouten.length > 0 ? `${id}-fouten` : undefined}
            placeholder={ZOEK.plaatshouder}
            autoComplete="off"
            spellCheck={false}
            maxLength={VRAAG_MAX}
            value={vraag}
            onChange={(event) => {
              zetOpen(true);
              schrijf(event.target.value, event.target.selectionStart ?? event.target.value.length);
            }}
            onFocus={volgPlek}
            onClick={() => {
              volgPlek();
              zetOpen(true);
            }}
            onBlur={() => {
              zetPlek(null);
              zetOpen(false);
              zetActief(-1);
            }}
            onKeyUp={volgPlek}
            onKeyDown={opToets}
            onScroll={(event) => {
              if (spiegel.current) spiegel.current.scrollLeft = event.currentTarget.scrollLeft;
            }}
          />
        </div>
        {vraag === '' ? hint ? <Toets>{hint}</Toets> : null : <Wisknop wis={() => schrijf('', 0)} veld={invoer} />}
      </div>
      {toont ? <Suggestielijst id={id} lijst={lijst} actief={actief} neem={neem} /> : null}
      <Vraagfouten
        id={`${id}-fouten`}
        vraag={vraag}
        fouten={fouten}
        naar={({ van, tot }) => {
          invoer.current?.focus();
          invoer.current?.setSelectionRange(van, tot);
          volgPlek();
        }}
      />
    </div>
  );
});

function Wisknop({ wis, veld }: { readonly wis: () => void; readonly veld: React.RefObject<HTMLInputElement | null> }) {
  return (
    <button
      type="button"
      className={styles.wis}
      aria-label={ZOEK.leegmaken}
      title={ZOEK.leegmaken}
      onClick={() => {
        wis();
        veld.current?.focus();
      }}
    >
      <Icoon naam="kruis" maat={14} />
    </button>
  );
}

/** Faults to show: not of what one is typing at this moment. */
function useFouten(vraag: string, plek: number | null): readonly Vraagfout[] {
  return useMemo(
    () => leesVraag(vraag).fouten.filter(({ van, tot }) => plek === null || plek < van || plek > tot),
    [vraag, plek],
  );
}
