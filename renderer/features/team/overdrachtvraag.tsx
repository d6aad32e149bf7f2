// Handing over for the time that somebody is away: until when, what, to whom; then the plan to look at. The absence goes to the
// service first: when that can't be, nothing is assigned either.
import { useState } from 'react';
import { OVERDRACHT_BIJ_AFWEZIGHEID } from '../../../shared/domain/overdracht.ts';
import { plusDagen } from '../../../shared/domain/termijn/datum.ts';
import type { Bezetting, Planbron, Teamgenoot } from '../../../shared/ipc/vormen/verdelen.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { datum } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import { afwezigheid, datumfouten } from './inzetvraag.tsx';
import planstijl from './plan.module.css';
import styles from './team.module.css';
import { useNaarKeuze } from './use-naar-keuze.ts';
import type { Verdeler } from './use-verdelen.ts';
import { Verdeelplandialoog } from './verdeelplan.tsx';

type Wat = 'alles' | 'voor' | 'niets';

type Velden = {
  readonly id: string;
  readonly van: string;
  readonly terug: string;
  readonly wat: Wat;
  /** '' = over the team. */
  readonly aan: string;
};

type Props = {
  readonly bezetting: Bezetting;
  readonly verdeler: Verdeler;
  readonly wie: Teamgenoot | null;
  readonly sluit: () => void;
};

const WAT: readonly Wat[] = ['alles', 'voor', 'niets'];

function fouten({ id, van, terug, wat }: Velden) {
  return {
    ...(id === '' ? { id: VERDELEN.kiesCollega } : {}),
    ...(van === '' ? { van: VERDELEN.vanafLeeg } : datumfouten(van, terug)),
    ...(wat === 'voor' && terug === '' ? { terug: VERDELEN.wegTotHulp } : {}),
  };
}

/** Writes the absence at the service; what else is kept of him stays. */
function useVastleggen(bezetting: Bezetting) {
  const balie = useBalie();
  return async (mens: Teamgenoot, { van, terug }: Velden): Promise<string | null> => {
    const { registraties, maximum } = mens.inzet;
    const inzet = {
      ...afwezigheid(van, terug),
      ...(registraties === undefined ? {} : { registraties }),
      ...(maximum === undefined ? {} : { maximum }),
    };
    const antwoord = await balie.command('team.inzet', {
      bronhouder: bezetting.bronhouder.code,
      medewerker: mens.id,
      gezien: mens.inzet,
      inzet,
    });
    if (antwoord.ok) return null;
    return antwoord.fout.code === 'inmiddels-gewijzigd' ? VERDELEN.collegaEerst : foutzin(antwoord.fout);
  };
}

export function Overdrachtvraag(props: Props) {
  const { bezetting, verdeler, sluit } = props;
  const [v, zet] = useState<Velden>({
    id: props.wie?.id ?? '',
    van: props.wie?.inzet.afwezigVan ?? bezetting.vandaag,
    terug: props.wie?.terugOp ?? '',
    wat: 'alles',
    aan: '',
  });
  const [naarPlan, zetNaarPlan] = useState(false);
  const legVast = useVastleggen(bezetting);
  const mens = bezetting.mensen.find(({ id }) => id === v.id);
  if (naarPlan && mens)
    return (
      <Verdeelplandialoog
        bezetting={bezetting}
        verdeler={verdeler}
        sluit={sluit}
        overdracht={{
          titel: VERDELEN.overdrachtTitel,
          uitleg: [
            VERDELEN.wordtVastgelegd(mens.naam, v.van, v.terug === '' ? null : v.terug),
            VERDELEN.komtTerug(mens.naam, v.terug === '' ? null : v.terug),
          ].join(' '),
          bron: bronVan(v),
          reden: redenVan(v),
          aan: v.aan === '' ? null : v.aan,
          eerst: () => legVast(mens, v),
        }}
      />
    );
  return <Vorm {...props} v={v} zet={zet} mens={mens} legVast={legVast} verder={() => zetNaarPlan(true)} />;
}

function bronVan({ id, wat, terug }: Velden): Planbron {
  return { soort: 'van-een', medewerker: id, voor: wat === 'voor' && terug !== '' ? terug : null };
}

/** Every desk of the team reads in it that this comes back; see `domain/overdracht`. */
function redenVan({ terug }: Velden): string {
  const tot = terug === '' ? '' : ` tot en met ${datum(plusDagen(terug, -1))}`;
  return `${OVERDRACHT_BIJ_AFWEZIGHEID}${tot}`;
}

function Vorm(
  props: Props & {
    readonly v: Velden;
    readonly zet: (v: Velden) => void;
    readonly mens: Teamgenoot | undefined;
    readonly legVast: ReturnType<typeof useVastleggen>;
    readonly verder: () => void;
  },
) {
  const { bezetting, v, zet, mens, verdeler } = props;
  const [nagekeken, zetNagekeken] = useState(false);
  const mis: Readonly<Record<string, string>> = nagekeken ? fouten(v) : {};
  const schrijf = (deel: Partial<Velden>) => zet({ ...v, ...deel });
  const niets = v.wat === 'niets' || mens?.cijfers.open === 0;
  const bevestig = async (): Promise<string | null> => {
    zetNagekeken(true);
    const [eerste] = Object.values(fouten(v));
    if (eerste !== undefined || mens === undefined) return eerste ?? VERDELEN.kiesCollega;
    if (!niets) {
      props.verder();
      // The plan takes this dialog's place.
      return '';
    }
    const fout = await props.legVast(mens, v);
    if (fout === null) verdeler.zeg(VERDELEN.vastgelegd(mens.naam));
    return fout;
  };
  const vak = useNaarKeuze();
  const anderen = bezetting.mensen.filter(({ id }) => id !== v.id);
  return (
    <VraagDialoog
      titel={VERDELEN.overdrachtTitel}
      uitleg={VERDELEN.overdrachtUitleg}
      bevestig={bevestig}
      sluit={props.sluit}
      veld={
        <div ref={vak} className={planstijl.velden}>
          <Keuzelijst
            label={VERDELEN.wie}
            leeg={VERDELEN.kiesCollega}
            opties={bezetting.mensen.map(({ id, naam }) => ({ waarde: id, naam }))}
            waarde={v.id}
            bij={(id) => schrijf({ id })}
            fout={mis.id}
          />
          <div className={planstijl.naast}>
            <Tekstregel
              label={VERDELEN.wegVan}
              type="date"
              waarde={v.van}
              bij={(van) => schrijf({ van })}
              fout={mis.van}
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
          <Keuzelijst
            label={VERDELEN.wat}
            opties={WAT.map((wat) => ({ waarde: wat, naam: watnaam(wat, mens?.cijfers.open ?? 0) }))}
            waarde={v.wat}
            bij={(wat) => schrijf({ wat: WAT.find((w) => w === wat) ?? 'alles' })}
          />
          {v.wat === 'niets' ? null : (
            <Keuzelijst
              label={VERDELEN.aanWie}
              opties={[
                { waarde: '', naam: VERDELEN.aanPlan },
                ...anderen.map(({ id, naam }) => ({ waarde: id, naam })),
              ]}
              waarde={v.aan}
              bij={(aan) => schrijf({ aan })}
            />
          )}
          {mens === undefined ? null : (
            <p className={styles.stil}>{VERDELEN.komtTerug(mens.naam, v.terug === '' ? null : v.terug)}</p>
          )}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </div>
      }
    />
  );
}

function watnaam(wat: Wat, open: number): string {
  if (wat === 'alles') return VERDELEN.watAlles(open);
  return wat === 'voor' ? VERDELEN.watVoor : VERDELEN.watNiets;
}
