// The line between two panes: drag it, or move it with the arrow keys; Enter or a double click folds the pane before it.
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { ALGEMEEN } from '../teksten/algemeen.ts';
import styles from './splitter.module.css';

const STAP = 16;

export function Splitter(props: {
  readonly naam: string;
  /** Width of the pane before the line, in CSS pixels. */
  readonly waarde: number;
  readonly min: number;
  readonly max: number;
  readonly bij: (waarde: number) => void;
  /** The pane before the line is folded away. */
  readonly dicht?: boolean;
  /** Folds it, or back; absent: it can't be. */
  readonly wissel?: () => void;
}) {
  const { naam, waarde, min, max, bij, dicht = false, wissel } = props;
  const [begin, zetBegin] = useState<{ readonly x: number; readonly waarde: number } | null>(null);
  const binnen = (nieuw: number) => bij(Math.round(Math.min(max, Math.max(min, nieuw))));

  const opToets = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && wissel) {
      event.preventDefault();
      return wissel();
    }
    if (dicht) return;
    const naar: Readonly<Record<string, number>> = {
      ArrowLeft: waarde - STAP,
      ArrowRight: waarde + STAP,
      Home: min,
      End: max,
    };
    const doel = naar[event.key];
    if (doel === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    binnen(doel);
  };
  const opPak = (event: PointerEvent<HTMLElement>) => {
    if (dicht) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    zetBegin({ x: event.clientX, waarde });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> can't be a movable window splitter (ARIA APG, window splitter).
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={naam}
      aria-valuenow={dicht ? 0 : waarde}
      aria-valuetext={dicht ? ALGEMEEN.ingeklapt : undefined}
      aria-valuemin={wissel ? 0 : min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.splitter}
      data-sleept={begin ? 'ja' : undefined}
      data-dicht={dicht ? 'ja' : undefined}
      onDoubleClick={wissel}
      onKeyDown={opToets}
      onPointerDown={opPak}
      onPointerMove={(event) => begin && binnen(begin.waarde + event.clientX - begin.x)}
      onPointerUp={() => zetBegin(null)}
      onPointerCancel={() => zetBegin(null)}
    />
  );
}
