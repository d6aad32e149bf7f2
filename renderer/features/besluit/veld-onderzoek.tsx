// Fields of "In onderzoek": the code 83.10, the facts of an object, and the plan of an address investigation.
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { MINSTE_BRONNEN, onderzoeksplan } from '../../../shared/domain/onderzoek/adresonderzoek.ts';
import { onderzoekbareGegevens, voorstellen8310 } from '../../../shared/domain/onderzoek/in-onderzoek.ts';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { WERK } from '../../teksten/besluit-werk.ts';
import { gemeldeRubrieken } from './begin.ts';
import styles from './besluit.module.css';
import { Vinkje, Vinkjes } from './keuzevelden.tsx';
import { foutzinVan, type Veldprops } from './velden-besluit.tsx';

const ANDERS = 'anders';

/** The code that follows from the reported rubrieken comes first; another one can be typed. */
export function VeldCode({ dossier, velden, fouten, schrijf }: Veldprops) {
  const voorstellen = voorstellen8310(dossier.registratie, dossier.titel, gemeldeRubrieken(dossier));
  const bekend = voorstellen.some(({ code }) => code === velden.code);
  const [zelf, schrijfZelf] = useState(!bekend && velden.code !== '');
  return (
    <div className={styles.groep}>
      <Veldkader groep label={WERK.code} fout={zelf ? null : foutzinVan(fouten, 'code')}>
        {({ labelId, beschrijving }) => (
          <RadioGroup
            aria-labelledby={labelId}
            aria-describedby={beschrijving}
            value={zelf ? ANDERS : velden.code}
            onChange={(_, keuze) => {
              schrijfZelf(keuze === ANDERS);
              schrijf({ code: keuze === ANDERS ? '' : keuze });
            }}
          >
            {voorstellen.map(({ code, uitleg }) => (
              <FormControlLabel key={code} value={code} control={<Radio />} label={`${code} · ${uitleg}`} />
            ))}
            <FormControlLabel value={ANDERS} control={<Radio />} label={WERK.andereCode} />
          </RadioGroup>
        )}
      </Veldkader>
      {zelf ? (
        <Tekstregel
          cijfers
          label={WERK.andereCode}
          hulp={WERK.andereCodeHulp}
          waarde={velden.code}
          bij={(code) => schrijf({ code: code.trim() })}
          fout={foutzinVan(fouten, 'code')}
        />
      ) : null}
    </div>
  );
}

/** What of a BAG object is marked; nothing ticked = the whole object. */
export function VeldGegevens({ dossier, velden, schrijf }: Veldprops) {
  const wissel = (naam: string) =>
    schrijf({
      attributen: velden.attributen.includes(naam)
        ? velden.attributen.filter((een) => een !== naam)
        : [...velden.attributen, naam],
    });
  return (
    <Vinkjes
      label={WERK.attributen}
      hulp={WERK.attributenHulp}
      keuzes={onderzoekbareGegevens(dossier.registratie, dossier.titel).map((naam) => ({ id: naam, naam }))}
      aan={velden.attributen}
      wissel={wissel}
    />
  );
}

/** Three phases with their days; the first becomes a rappel, the next ones follow when planning. */
export function VeldPlan({ velden, schrijf }: Veldprops) {
  const plan = onderzoeksplan(velden.datum);
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legende}>{WERK.plan}</legend>
      <ol className={styles.plan}>
        {plan.map(({ naam, tot }) => (
          <li key={naam}>{WERK.stap(naam, tot)}</li>
        ))}
      </ol>
      <p className={styles.nietsNog}>{WERK.planHulp(MINSTE_BRONNEN)}</p>
      <Vinkje label={WERK.metRappel} aan={velden.metRappel} bij={(metRappel) => schrijf({ metRappel })} />
    </fieldset>
  );
}
