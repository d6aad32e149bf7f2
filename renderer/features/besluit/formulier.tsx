// The left side of a decision dialog: its fields, each knowing its own fault.
import { useLayoutEffect, useRef } from 'react';
import styles from './besluit.module.css';
import { type Veldnaam, veldenVan } from './velden.ts';
import { BESLUITVELDEN, type Veldprops, type Veldtabel } from './velden-besluit.tsx';
import { WERKVELDEN } from './velden-werk.tsx';

/** Kept with a draft, but asked elsewhere: a place is pointed at, and own files have a dialog of their own. */
type ElderVeld = 'plaats' | 'beschrijving';

function isHier(veld: Veldnaam): veld is Exclude<Veldnaam, ElderVeld> {
  return Object.hasOwn(VELD, veld);
}

/** Every field there is; a new one does not compile without its control. */
const VELD: Veldtabel<Exclude<Veldnaam, ElderVeld>> = { ...BESLUITVELDEN, ...WERKVELDEN };

/** What helps with another field does not take the cursor when the dialog opens. */
const HULPVELDEN: readonly Veldnaam[] = ['ontbreekt'];

/** @param zonder fields that stand elsewhere on the screen. */
export function Formulier({ zonder = [], ...props }: Veldprops & { readonly zonder?: readonly Veldnaam[] }) {
  const hier = useRef<HTMLDivElement>(null);
  const namen = veldenVan(props.soort, props.dossier, props.velden)
    .filter(isHier)
    .filter((veld) => !zonder.includes(veld));
  const eerste = useRef(namen.find((veld) => !HULPVELDEN.includes(veld)));
  // In here and not in the dialog, which mounts its content later than itself; before the screen is drawn, so that no key is lost.
  useLayoutEffect(() => {
    if (eerste.current) focusVeld(hier.current, eerste.current);
  }, []);
  return (
    <div ref={hier} className={styles.velden}>
      {namen.map((naam) => {
        const Veld = VELD[naam];
        return (
          <div key={naam} data-veld={naam}>
            <Veld {...props} />
          </div>
        );
      })}
    </div>
  );
}

/** Gives a field of the form the focus: its text, or the choice that is made (else the first). */
export function focusVeld(vorm: HTMLElement | null, naam: Veldnaam): void {
  const veld = vorm?.querySelector(`[data-veld="${naam}"]`);
  const doel =
    veld?.querySelector<HTMLElement>('textarea, input:checked') ?? veld?.querySelector<HTMLElement>('input, select');
  doel?.focus();
  // With what is said below it.
  veld?.scrollIntoView?.({ block: 'nearest' });
}
