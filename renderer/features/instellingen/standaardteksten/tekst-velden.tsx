// The fields of a standard text: its name, for what it is, and the words with their places.

import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { profielVan, REGISTRATIECODES } from '../../../../shared/domain/registraties/registraties.ts';
import { onbekendeVulwoorden, openPlekken, VULWOORDEN } from '../../../../shared/domain/standaardteksten/plekken.ts';
import {
  STANDAARDTEKST_MAX,
  type Standaardtekst,
  TEKSTSOORTEN,
} from '../../../../shared/domain/standaardteksten/standaardtekst.ts';
import { Keuzelijst } from '../../../components/keuzelijst.tsx';
import { Tekstregel } from '../../../components/tekstregel.tsx';
import { Tekstvlak } from '../../../components/tekstvlak.tsx';
import { Veldkader } from '../../../components/veldkader.tsx';
import { BESLUIT } from '../../../teksten/besluit.ts';
import { TEAM, TEKSTSOORTNAAM, VULWOORD } from '../../../teksten/team.ts';
import styles from './team.module.css';

type Veldprops = {
  readonly tekst: Standaardtekst;
  readonly bij: (tekst: Standaardtekst) => void;
  /** Faults are shown once a person wanted to save. */
  readonly nagekeken: boolean;
};

export function TekstVelden({ tekst, bij, nagekeken }: Veldprops) {
  const { registraties, objecten } = tekst;
  const mogelijk = registraties.length === 1 ? (profielVan(registraties[0] ?? '')?.objecten ?? []) : [];
  return (
    <>
      <Tekstregel
        autoFocus
        label={TEAM.naam}
        hulp={TEAM.naamHulp}
        waarde={tekst.titel}
        bij={(titel) => bij({ ...tekst, titel: titel.slice(0, 80) })}
        fout={nagekeken && tekst.titel.trim() === '' ? TEAM.naamLeeg : null}
      />
      <Keuzelijst
        label={TEAM.besluit}
        opties={TEKSTSOORTEN.map((soort) => ({ waarde: soort, naam: TEKSTSOORTNAAM[soort] }))}
        waarde={tekst.soort}
        bij={(waarde) => {
          const soort = TEKSTSOORTEN.find((een) => een === waarde);
          const { resultaat: _, ...rest } = tekst;
          if (soort) bij({ ...rest, soort });
        }}
      />
      {tekst.soort === 'afhandelen' ? <Resultaat tekst={tekst} bij={bij} /> : null}
      <Vinkjes
        label={TEAM.registraties}
        hulp={TEAM.registratiesHulp}
        keuzes={REGISTRATIECODES}
        aan={registraties}
        bij={(nieuw) => bij({ ...tekst, registraties: nieuw, objecten: [] })}
      />
      {mogelijk.length === 0 ? null : (
        <Vinkjes
          label={TEAM.objecten}
          hulp={TEAM.objectenHulp}
          keuzes={mogelijk}
          aan={objecten}
          bij={(nieuw) => bij({ ...tekst, objecten: nieuw })}
        />
      )}
      <Woorden tekst={tekst} bij={bij} nagekeken={nagekeken} />
    </>
  );
}

function Resultaat({ tekst, bij }: Pick<Veldprops, 'tekst' | 'bij'>) {
  const { resultaat: _, ...rest } = tekst;
  return (
    <Keuzelijst
      label={TEAM.resultaat}
      leeg={TEAM.beideResultaten}
      opties={[
        { waarde: 'GEWIJZIGD', naam: BESLUIT.gewijzigd },
        { waarde: 'NIET_GEWIJZIGD', naam: BESLUIT.nietGewijzigd },
      ]}
      waarde={tekst.resultaat ?? ''}
      bij={(waarde) =>
        bij(waarde === 'GEWIJZIGD' || waarde === 'NIET_GEWIJZIGD' ? { ...rest, resultaat: waarde } : rest)
      }
    />
  );
}

function Woorden({ tekst, bij, nagekeken }: Veldprops) {
  const onbekend = onbekendeVulwoorden(tekst.tekst);
  const openbaar = tekst.registraties.some((code) => profielVan(code)?.toelichtingOpenbaar);
  return (
    <>
      <Veldkader
        label={TEAM.tekst}
        bij={BESLUIT.tekens([...tekst.tekst].length, STANDAARDTEKST_MAX)}
        fout={nagekeken && tekst.tekst.trim() === '' ? TEAM.tekstLeeg : null}
      >
        {({ id, beschrijving }) => (
          <Tekstvlak
            id={id}
            waarde={tekst.tekst}
            bij={(nieuw) => bij({ ...tekst, tekst: [...nieuw].slice(0, STANDAARDTEKST_MAX).join('') })}
            onderstreept={openPlekken(tekst.tekst).map(({ van, tot }) => ({ van, tot, ernst: 'waarschuwt' }))}
            beschrijving={beschrijving}
            fout={nagekeken && tekst.tekst.trim() === ''}
            verplicht
          />
        )}
      </Veldkader>
      <div className={styles.stil}>
        <p>{TEAM.plekken}</p>
        <ul className={styles.woorden}>
          {VULWOORDEN.map((woord) => (
            <li key={woord}>
              <code>{`{{${woord}}}`}</code> {VULWOORD[woord]}
            </li>
          ))}
        </ul>
        <p>{TEAM.zelfInvullen}</p>
        {onbekend.length === 0 ? null : <p role="status">{TEAM.onbekend(onbekend)}</p>}
        {openbaar ? <p>{TEAM.openbaar}</p> : null}
      </div>
    </>
  );
}

function Vinkjes(props: {
  readonly label: string;
  readonly hulp: string;
  readonly keuzes: readonly string[];
  readonly aan: readonly string[];
  readonly bij: (aan: readonly string[]) => void;
}) {
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legende}>{props.label}</legend>
      <div className={styles.vinkjes}>
        {props.keuzes.map((keuze) => (
          <FormControlLabel
            key={keuze}
            label={keuze}
            control={
              <Checkbox
                checked={props.aan.includes(keuze)}
                onChange={(_, aan) => props.bij(aan ? [...props.aan, keuze] : props.aan.filter((een) => een !== keuze))}
              />
            }
          />
        ))}
      </div>
      <p className={styles.stil}>{props.hulp}</p>
    </fieldset>
  );
}
