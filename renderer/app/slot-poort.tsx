// The gate before the screens: while it is locked nothing of them can be seen, read out, reached or photographed, and
// everything stays as it was behind it. What was never open yet is not even drawn.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SlotStand } from '../../shared/ipc/vormen/slot.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { Foutgezicht } from '../components/foutgezicht.tsx';
import { OpstartScherm } from '../features/opstart/opstart.tsx';
import { SlotScherm } from '../features/slot/slot.tsx';
import { SLOT } from '../teksten/slot.ts';

/** Everything of the page but `houder`: also dialogs, which hang beside the root, and those that come while it is locked. */
function verberg(houder: HTMLElement): () => void {
  const verborgen = new Set<HTMLElement>();
  const loop = () => {
    // A dialog that opens hides its neighbours from screen readers: not this one.
    houder.removeAttribute('aria-hidden');
    for (const deel of document.body.children) {
      if (!(deel instanceof HTMLElement) || deel === houder || verborgen.has(deel)) continue;
      if (deel.hasAttribute('inert')) continue;
      deel.toggleAttribute('inert', true);
      deel.dataset.achterSlot = 'ja';
      verborgen.add(deel);
    }
  };
  loop();
  const kijker = new MutationObserver(loop);
  kijker.observe(document.body, { childList: true });
  return () => {
    kijker.disconnect();
    for (const deel of verborgen) {
      deel.toggleAttribute('inert', false);
      delete deel.dataset.achterSlot;
    }
  };
}

/** The lock screen in a place of its own beside the page, which it hides; the focus goes back to where it was. */
function Slot({ stand }: { readonly stand: SlotStand }) {
  const [houder] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const focus = document.activeElement;
    document.body.append(houder);
    const toon = verberg(houder);
    houder.querySelector('input')?.focus();
    return () => {
      toon();
      houder.remove();
      if (focus instanceof HTMLElement && focus.isConnected) focus.focus();
    };
  }, [houder]);
  return createPortal(<SlotScherm stand={stand} />, houder);
}

export function SlotPoort({ children }: { readonly children: (dicht: boolean) => ReactNode }) {
  const slot = useLiveQuery('slot.stand', {});
  const open = useRef(false);
  if (slot.stand === 'laden') return <OpstartScherm stand={{ fase: 'bezig' }} />;
  if (slot.stand === 'fout') return <Foutgezicht titel={SLOT.foutTitel} fout={slot.fout} opnieuw={slot.opnieuw} />;
  const { dicht } = slot.waarde;
  if (!dicht) open.current = true;
  return (
    <>
      {open.current ? children(dicht) : null}
      {dicht ? <Slot stand={slot.waarde} /> : null}
    </>
  );
}
