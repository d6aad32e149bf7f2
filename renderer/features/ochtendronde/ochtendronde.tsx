// The morning round: one melding at a time, what is due and new, with only the keyboard; and a report at the end.
import { type ReactNode, useState } from 'react';
import type { Ronde } from '../../../shared/ipc/vormen/ochtendronde.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Foutgezicht } from '../../components/foutgezicht.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { RONDE } from '../../teksten/ochtendronde.ts';
import { Begin } from './begin.tsx';
import styles from './ochtendronde.module.css';
import { Rondgang } from './rondgang.tsx';
import { Verslag } from './verslag.tsx';

export type OchtendrondeProps = {
  /** The dossier of this melding with its decisions, as elsewhere in the program. */
  readonly toonDossier: (uuid: Uuid) => ReactNode;
  /** What has to be chosen about the refused decisions on this melding. */
  readonly toonConflict: (uuid: Uuid) => ReactNode;
  readonly stop: () => void;
};

export function Ochtendronde(props: OchtendrondeProps) {
  const ronde = useLiveQuery('ochtendronde.lijst', {});
  if (ronde.stand === 'laden') return <p className={styles.laden}>{ALGEMEEN.laden}</p>;
  if (ronde.stand === 'fout') return <Foutgezicht titel={RONDE.foutTitel} fout={ronde.fout} opnieuw={ronde.opnieuw} />;
  return <Dag {...props} ronde={ronde.waarde} herlees={ronde.opnieuw} />;
}

/** Where one is today: before it, under way, or at the end. */
function Dag(props: OchtendrondeProps & { readonly ronde: Ronde; readonly herlees: () => void }) {
  const { ronde, herlees } = props;
  const balie = useBalie();
  // Coming back later the same day one first sees how far one was.
  const [onderweg, ga] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const begin = async (opnieuw: boolean) => {
    const antwoord = await balie.command('ochtendronde.beginnen', { opnieuw });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
    if (antwoord.ok) ga(true);
    herlees();
  };
  const doeOvergeslagen = async () => {
    for (const { uuid, uitkomst } of ronde.stappen)
      if (uitkomst === 'overgeslagen') await balie.command('ochtendronde.overslaan', { uuid, over: false });
    ga(true);
    herlees();
  };
  const klaar = ronde.begonnen && ronde.stappen.every(({ uitkomst }) => uitkomst !== null);
  if (klaar) return <Verslag ronde={ronde} begin={begin} doeOvergeslagen={doeOvergeslagen} stop={props.stop} />;
  if (!onderweg || !ronde.begonnen)
    return (
      <Begin
        ronde={ronde}
        fout={fout}
        begin={() => (ronde.begonnen ? ga(true) : void begin(false))}
        stop={props.stop}
      />
    );
  return <Rondgang {...props} stappen={ronde.stappen} />;
}
