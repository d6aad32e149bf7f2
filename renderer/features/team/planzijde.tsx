// Beside the plan: what is divided, who takes part, and how much each has before and after.
import { isAfwezig } from '../../../shared/domain/bezetting.ts';
import type { Planbron } from '../../../shared/ipc/vormen/verdelen.ts';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { afwezigzin, inzetzin, VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import planstijl from './plan.module.css';
import type { Gekozenplan } from './plan-rekenen.ts';
import styles from './team.module.css';

export function Planzijde(props: {
  readonly plan: Gekozenplan;
  readonly vandaag: string;
  /** Null: what is divided was chosen before. */
  readonly bron: Planbron | null;
  readonly kiesBron: (bron: Planbron) => void;
  readonly lasten: ReadonlyMap<string, number>;
  /** Null: everything goes to one. */
  readonly kiesMet: ((met: readonly string[]) => void) | null;
}) {
  const { plan, vandaag, bron, lasten, kiesMet } = props;
  const hoogste = Math.max(1, ...lasten.values(), ...plan.mensen.map(({ open }) => open));
  const deel = (aantal: number): string => `${(Math.max(0, aantal) / hoogste) * 100}%`;
  const met = plan.mensen.filter((m) => m.met).map(({ id }) => id);
  return (
    <>
      {bron === null ? null : (
        <Keuzelijst
          label={VERDELEN.planBron}
          opties={[
            { waarde: 'niet-toegewezen', naam: VERDELEN.bronVrij },
            { waarde: 'ook-afwezig', naam: VERDELEN.bronAfwezig },
          ]}
          waarde={bron.soort}
          bij={(soort) => props.kiesBron({ soort: soort === 'ook-afwezig' ? soort : 'niet-toegewezen' })}
        />
      )}
      <fieldset className={planstijl.groep}>
        <legend>{VERDELEN.doetMee}</legend>
        {plan.mensen.map(({ id, naam, inzet, open, met: doet }) => {
          const na = lasten.get(id) ?? open;
          return (
            <label key={id} className={planstijl.deelnemer}>
              <input
                type="checkbox"
                className={lijststijl.vink}
                checked={doet}
                disabled={kiesMet === null}
                onChange={() => kiesMet?.(doet ? met.filter((m) => m !== id) : [...met, id])}
              />
              <span className={planstijl.deelnaam}>
                {naam}
                <span className={styles.stil}>
                  {[afwezigzin({ inzet, afwezig: isAfwezig(inzet, vandaag) }, vandaag), inzetzin(inzet)]
                    .filter((zin) => zin !== null)
                    .join(' · ')}
                </span>
              </span>
              <span className={styles.getal} data-toon={na === open ? undefined : 'anders'}>
                {VERDELEN.was(open, na)}
              </span>
              <span className={styles.balk} aria-hidden="true">
                <span className={styles.later} style={{ width: deel(Math.min(open, na)) }} />
                <span className={styles.erbij} style={{ width: deel(na - open) }} />
              </span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
