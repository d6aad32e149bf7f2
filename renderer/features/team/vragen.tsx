// The dialog that is open on the screen Team.
import type { Bezetting, Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';
import { Inzetvraag } from './inzetvraag.tsx';
import { Overdrachtvraag } from './overdrachtvraag.tsx';
import { Terugvraag } from './terugvraag.tsx';
import { Toewijsvraag } from './toewijsvraag.tsx';
import type { Verdeler } from './use-verdelen.ts';
import { Verdeelplandialoog } from './verdeelplan.tsx';
import type { Vraag } from './vraag.ts';

export function Vragen(props: {
  readonly vraag: Vraag;
  readonly bezetting: Bezetting;
  readonly verdeler: Verdeler;
  /** The whole list one looks at: for who assigns all of it. */
  readonly alle: readonly Teamregel[];
  readonly sluit: () => void;
  readonly naDaad: () => void;
}) {
  const { vraag, bezetting, verdeler, sluit } = props;
  switch (vraag?.soort) {
    case 'toewijzen':
    case 'terugnemen':
      return (
        <Toewijsvraag
          soort={vraag.soort}
          regels={vraag.regels.length === 0 ? props.alle : vraag.regels}
          bezetting={bezetting}
          verdeler={verdeler}
          sluit={sluit}
          naDaad={props.naDaad}
        />
      );
    case 'plan':
      return <Verdeelplandialoog bezetting={bezetting} verdeler={verdeler} sluit={sluit} />;
    case 'overdragen':
      return <Overdrachtvraag bezetting={bezetting} verdeler={verdeler} wie={vraag.wie} sluit={sluit} />;
    case 'inzet':
      return <Inzetvraag bezetting={bezetting} wie={vraag.wie} sluit={sluit} />;
    case 'terug':
      return <Terugvraag bezetting={bezetting} verdeler={verdeler} wie={vraag.wie} sluit={sluit} />;
    default:
      return null;
  }
}
