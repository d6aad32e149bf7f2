// Somebody is back: what he handed over and is still open with a colleague goes back to him, if the teamlead says so.
import { useId } from 'react';
import type { Bezetting, Teamgenoot } from '../../../shared/ipc/vormen/verdelen.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import { naamVan } from './meldingenlijst.tsx';
import planstijl from './plan.module.css';
import styles from './team.module.css';
import type { Verdeler } from './use-verdelen.ts';

export function Terugvraag(props: {
  readonly bezetting: Bezetting;
  readonly verdeler: Verdeler;
  readonly wie: Teamgenoot;
  readonly sluit: () => void;
}) {
  const { bezetting, verdeler, wie } = props;
  const id = useId();
  const levend = useLiveQuery('team.overgedragen', { bronhouder: bezetting.bronhouder.code, medewerker: wie.id });
  const regels = levend.stand === 'er' ? levend.waarde.regels : [];
  const naam = (collega: string | null) => bezetting.mensen.find((m) => m.id === collega)?.naam ?? collega ?? '';
  const bevestig = async (): Promise<string | null> => {
    if (levend.stand === 'fout') return foutzin(levend.fout);
    if (regels.length === 0) return null;
    const uit = await verdeler.wijsToe(
      regels.map(({ uuid, gezien, wie: van }) => ({
        uuid,
        gezien,
        van,
        medewerker: wie.id,
        reden: VERDELEN.terugReden,
      })),
      (aantal) => VERDELEN.gedaan(aantal, wie.naam),
    );
    return typeof uit === 'string' ? uit : null;
  };
  return (
    <VraagDialoog
      titel={VERDELEN.terugTitel(wie.naam)}
      uitleg={VERDELEN.terugUitleg(wie.naam)}
      bevestig={bevestig}
      sluit={props.sluit}
    >
      {levend.stand === 'laden' ? <p className={styles.stil}>{ALGEMEEN.laden}</p> : null}
      {levend.stand === 'fout' ? <p role="alert">{foutzin(levend.fout)}</p> : null}
      {levend.stand === 'er' && regels.length === 0 ? <p>{VERDELEN.terugLeeg}</p> : null}
      {regels.length === 0 ? null : (
        <>
          <h3 id={id} className={styles.deelkop}>
            {VERDELEN.teruggeven(regels.length)}
          </h3>
          <ul className={planstijl.kort} aria-labelledby={id}>
            {regels.map((regel) => (
              <li key={regel.uuid} className={lijststijl.regel}>
                <RegistratieChip code={regel.registratie} />
                <span className={lijststijl.naamtekst}>{naamVan(regel)}</span>
                <span className={lijststijl.status}>{naam(regel.wie)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </VraagDialoog>
  );
}
