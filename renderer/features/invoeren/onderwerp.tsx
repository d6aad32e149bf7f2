// What the melding is about: registration, kind, object and how it is known.

import type { Invoer } from '../../../shared/domain/invoer.ts';
import { profielVan, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { INVOEREN } from '../../teksten/invoeren.ts';
import { voorRegistratie } from './invoer.ts';
import styles from './invoeren.module.css';

export function Onderwerp(props: {
  readonly registraties: readonly string[];
  readonly invoer: Invoer;
  readonly zet: (deel: Partial<Invoer>) => void;
  readonly fout: (veld: string) => string | null;
}) {
  const { invoer, zet, fout } = props;
  const profiel = profielVan(invoer.registratie);
  const { soort, waarde } = invoer.objectidentificatie;
  const soorten = profiel?.objectidentificaties ?? [];
  return (
    <div className={styles.raster}>
      <Keuzelijst
        label={INVOEREN.registratie}
        waarde={invoer.registratie}
        opties={props.registraties.map((code) => ({
          waarde: code,
          naam: `${code} · ${profielVan(code)?.naam ?? code}`,
        }))}
        bij={(registratie) => zet(voorRegistratie(registratie, invoer))}
        fout={fout('registratie')}
      />
      {profiel && profiel.meldsoorten.length > 1 ? (
        <Keuzelijst
          label={INVOEREN.meldsoort}
          waarde={invoer.meldsoort}
          opties={profiel.meldsoorten.map((code) => ({
            waarde: code,
            naam: statusnaam(invoer.registratie, code),
          }))}
          bij={(meldsoort) => zet({ meldsoort })}
          fout={fout('meldsoort')}
        />
      ) : null}
      <Keuzelijst
        label={INVOEREN.identificatieSoort}
        waarde={soort}
        opties={soorten.map((s) => ({ waarde: s.soort, naam: s.naam }))}
        bij={(nieuw) => zet({ objectidentificatie: { soort: nieuw, waarde } })}
        fout={fout('objectidentificatie.soort')}
      />
      <Tekstregel
        label={soorten.find((s) => s.soort === soort)?.naam ?? INVOEREN.identificatie}
        waarde={waarde}
        bij={(getypt) => zet({ objectidentificatie: { soort, waarde: getypt } })}
        fout={fout('objectidentificatie.waarde')}
      />
      {profiel && profiel.objecten.length > 0 ? (
        <Keuzelijst
          label={INVOEREN.object}
          leeg={INVOEREN.objectLeeg}
          waarde={invoer.object}
          opties={profiel.objecten.map((naam) => ({ waarde: naam, naam }))}
          bij={(object) => zet({ object })}
          fout={fout('object')}
        />
      ) : null}
      <Tekstregel
        label={INVOEREN.peilmoment}
        hulp={INVOEREN.peilmomentHulp}
        waarde={invoer.peilmoment}
        bij={(peilmoment) => zet({ peilmoment })}
        fout={fout('peilmoment')}
        nietVerplicht
      />
    </div>
  );
}
