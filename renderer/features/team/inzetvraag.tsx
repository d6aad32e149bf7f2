// Presence, registrations and maximum of one colleague: the service's data, changed only there.
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { plusDagen } from '../../../shared/domain/termijn/datum.ts';
import type { Bezetting, Teamgenoot } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Aanwezigheid } from '../../../shared/wire/team.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import planstijl from './plan.module.css';

type Velden = {
  readonly van: string;
  readonly terug: string;
  readonly alles: boolean;
  readonly registraties: readonly string[];
  readonly maximum: string;
};

function velden({ inzet, terugOp }: Teamgenoot, alle: readonly string[]): Velden {
  return {
    van: inzet.afwezigVan ?? '',
    terug: terugOp ?? '',
    alles: inzet.registraties === undefined,
    registraties: inzet.registraties ?? alle,
    maximum: inzet.maximum === undefined ? '' : String(inzet.maximum),
  };
}

type Fouten = { readonly van?: string; readonly terug?: string; readonly maximum?: string };

/** @param oudVan a beginning that stands there already may be without one. */
export function datumfouten(van: string, terug: string): Fouten {
  if (van === '' && terug === '') return {};
  if (van === '') return { van: VERDELEN.vanafLeeg };
  return terug !== '' && terug <= van ? { terug: VERDELEN.volgordeFout } : {};
}

function fouten({ van, terug, maximum }: Velden): Fouten {
  const past = maximum.trim() === '' || /^\d{1,6}$/.test(maximum.trim());
  return { ...datumfouten(van, terug), ...(past ? {} : { maximum: VERDELEN.maximumFout }) };
}

/** The days of an absence as the service keeps them: its last day instead of the day of return. */
export function afwezigheid(van: string, terug: string): Aanwezigheid {
  return {
    ...(van === '' ? {} : { afwezigVan: van }),
    ...(terug === '' ? {} : { afwezigTot: plusDagen(terug, -1) }),
  };
}

function naarInzet({ van, terug, alles, registraties, maximum }: Velden): Aanwezigheid {
  return {
    ...afwezigheid(van, terug),
    ...(alles ? {} : { registraties: [...registraties] }),
    ...(maximum.trim() === '' ? {} : { maximum: Number(maximum) }),
  };
}

export function Inzetvraag(props: {
  readonly bezetting: Bezetting;
  readonly wie: Teamgenoot;
  readonly sluit: () => void;
}) {
  const { bezetting, wie } = props;
  const balie = useBalie();
  const [v, zet] = useState(() => velden(wie, bezetting.registraties));
  const [nagekeken, zetNagekeken] = useState(false);
  const mis = nagekeken ? fouten(v) : {};
  const bevestig = async (): Promise<string | null> => {
    zetNagekeken(true);
    const [eerste] = Object.values(fouten(v));
    if (eerste !== undefined) return eerste;
    // Looked at from what was on screen when the dialog opened: what a colleague changed since is not written over.
    const antwoord = await balie.command('team.inzet', {
      bronhouder: bezetting.bronhouder.code,
      medewerker: wie.id,
      gezien: wie.inzet,
      inzet: naarInzet(v),
    });
    if (antwoord.ok) return null;
    return antwoord.fout.code === 'inmiddels-gewijzigd' ? VERDELEN.collegaEerst : foutzin(antwoord.fout);
  };
  const schrijf = (deel: Partial<Velden>) => zet({ ...v, ...deel });
  return (
    <VraagDialoog
      titel={VERDELEN.inzetTitel(wie.naam)}
      uitleg={VERDELEN.inzetUitleg}
      bevestig={bevestig}
      sluit={props.sluit}
      veld={
        <div className={planstijl.velden}>
          <div className={planstijl.naast}>
            <Tekstregel
              label={VERDELEN.wegVan}
              type="date"
              waarde={v.van}
              bij={(van) => schrijf({ van })}
              fout={mis.van}
              nietVerplicht
              autoFocus
            />
            <Tekstregel
              label={VERDELEN.wegTot}
              type="date"
              waarde={v.terug}
              bij={(terug) => schrijf({ terug })}
              fout={mis.terug}
              nietVerplicht
            />
          </div>
          <Registraties v={v} alle={bezetting.registraties} schrijf={schrijf} />
          <Tekstregel
            label={VERDELEN.maximum}
            hulp={VERDELEN.maximumHulp}
            waarde={v.maximum}
            bij={(maximum) => schrijf({ maximum })}
            fout={mis.maximum}
            nietVerplicht
            cijfers
          />
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </div>
      }
    />
  );
}

function Registraties(props: {
  readonly v: Velden;
  readonly alle: readonly string[];
  readonly schrijf: (deel: Partial<Velden>) => void;
}) {
  const { v, alle, schrijf } = props;
  const wissel = (code: string, aan: boolean) =>
    schrijf({ registraties: alle.filter((r) => (r === code ? aan : v.registraties.includes(r))) });
  return (
    <fieldset className={planstijl.groep}>
      <legend>{VERDELEN.registraties}</legend>
      <FormControlLabel
        control={<Checkbox checked={v.alles} onChange={(_, alles) => schrijf({ alles })} />}
        label={VERDELEN.alleDoen}
      />
      {v.alles ? null : (
        <div className={planstijl.vakjes}>
          {alle.map((code) => (
            <FormControlLabel
              key={code}
              control={<Checkbox checked={v.registraties.includes(code)} onChange={(_, aan) => wissel(code, aan)} />}
              label={code}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
