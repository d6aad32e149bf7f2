// To whom, or back to nobody with a reason: by keyboard what dragging does with the mouse.
import { useState } from 'react';
import { bedenkingen } from '../../../shared/domain/bezetting.ts';
import type { Bezetting, Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { getal } from '../../teksten/algemeen.ts';
import { bedenkingzin, VERDELEN } from '../../teksten/verdelen.ts';
import planstijl from './plan.module.css';
import { useNaarKeuze } from './use-naar-keuze.ts';
import type { Verdeler } from './use-verdelen.ts';

type Props = {
  readonly soort: 'toewijzen' | 'terugnemen';
  readonly regels: readonly Teamregel[];
  readonly bezetting: Bezetting;
  readonly verdeler: Verdeler;
  readonly sluit: () => void;
  readonly naDaad: () => void;
};

export function Toewijsvraag(props: Props) {
  return props.soort === 'toewijzen' ? <Toewijzen {...props} /> : <Terugnemen {...props} />;
}

/** What a teamlead had better know of this choice; it is his to make. */
function waarschuwing({ bezetting, regels }: Props, id: string): string | null {
  const wie = bezetting.mensen.find((m) => m.id === id);
  if (wie === undefined) return null;
  const open = wie.cijfers.open + regels.filter((r) => r.wie !== id).length;
  const soorten = new Set(regels.flatMap((r) => bedenkingen(wie.inzet, r.registratie, open, bezetting.vandaag)));
  return soorten.size === 0 ? null : bedenkingzin([...soorten]);
}

function Toewijzen(props: Props) {
  const { regels, bezetting, verdeler } = props;
  const van = new Set(regels.map(({ wie }) => wie));
  const mogelijk = bezetting.mensen.filter(({ id }) => !(van.size === 1 && van.has(id)));
  const [wie, kies] = useState('');
  const [reden, schrijf] = useState('');
  const [nagekeken, zetNagekeken] = useState(false);
  const vak = useNaarKeuze();
  const gekozen = mogelijk.find(({ id }) => id === wie);
  const let_op = waarschuwing(props, wie);
  const bevestig = async (): Promise<string | null> => {
    zetNagekeken(true);
    if (gekozen === undefined) return VERDELEN.kiesCollega;
    const uit = await verdeler.wijsToe(
      regels.map(({ uuid, gezien, wie: van }) => ({ uuid, gezien, van, medewerker: gekozen.id, reden })),
      (aantal) => VERDELEN.gedaan(aantal, gekozen.naam),
    );
    if (typeof uit === 'string') return uit;
    props.naDaad();
    return null;
  };
  return (
    <VraagDialoog
      titel={VERDELEN.toewijzenTitel(regels.length)}
      uitleg={VERDELEN.toewijzenUitleg}
      bevestig={bevestig}
      sluit={props.sluit}
      veld={
        <div ref={vak} className={planstijl.velden}>
          <Keuzelijst
            label={VERDELEN.naar}
            leeg={VERDELEN.kiesCollega}
            opties={mogelijk.map(({ id, naam, cijfers }) => ({
              waarde: id,
              naam: `${naam} (${getal(cijfers.open)} open)`,
            }))}
            waarde={wie}
            bij={kies}
            fout={nagekeken && wie === '' ? VERDELEN.kiesCollega : null}
            {...(let_op === null ? {} : { hulp: let_op })}
          />
          <Tekstregel label={VERDELEN.reden} waarde={reden} bij={schrijf} nietVerplicht />
        </div>
      }
    />
  );
}

function Terugnemen({ regels, verdeler, sluit, naDaad }: Props) {
  const [reden, schrijf] = useState('');
  const [nagekeken, zetNagekeken] = useState(false);
  const leeg = reden.trim() === '';
  const bevestig = async (): Promise<string | null> => {
    zetNagekeken(true);
    if (leeg) return VERDELEN.redenLeeg;
    const uit = await verdeler.wijsToe(
      regels.map(({ uuid, gezien, wie: van }) => ({ uuid, gezien, van, medewerker: null, reden })),
      (aantal) => VERDELEN.gedaan(aantal, null),
    );
    if (typeof uit === 'string') return uit;
    naDaad();
    return null;
  };
  return (
    <VraagDialoog
      titel={VERDELEN.terugnemenTitel(regels.length)}
      uitleg={VERDELEN.terugnemenUitleg}
      bevestig={bevestig}
      sluit={sluit}
      veld={
        <Tekstregel
          label={VERDELEN.reden}
          waarde={reden}
          bij={schrijf}
          fout={nagekeken && leeg ? VERDELEN.redenLeeg : null}
          autoFocus
        />
      }
    />
  );
}
