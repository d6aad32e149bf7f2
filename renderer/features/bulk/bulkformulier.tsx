// The left side of the bulk dialog: one form for all of them.
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';
import type { Bulksoort } from '../../../shared/domain/bulk.ts';
import { passendeTeksten, tekstenVan } from '../../../shared/domain/standaardteksten/standaardtekst.ts';
import type { Bulkregel } from '../../../shared/ipc/vormen/bulk.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Keuzelijst, type Keuzeoptie } from '../../components/keuzelijst.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { Tekstvlak } from '../../components/tekstvlak.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { BULK } from '../../teksten/bulk.ts';
import { Bronhouderkeuze } from './bronhouderkeuze.tsx';
import type { Bulkvelden } from './bulkvelden.ts';

export type Formulierprops = {
  readonly soort: Bulksoort;
  readonly velden: Bulkvelden;
  readonly schrijf: (deel: Partial<Bulkvelden>) => void;
  /** What is decided over, as far as it can be. */
  readonly regels: readonly Bulkregel[];
};

const optie = (waarde: string, naam: string): Keuzeoptie => ({ waarde, naam });

function Tekst(props: {
  readonly label: string;
  readonly hulp?: string;
  readonly waarde: string;
  readonly bij: (waarde: string) => void;
  readonly nietVerplicht?: boolean;
}) {
  return (
    <Veldkader label={props.label} hulp={props.hulp} nietVerplicht={props.nietVerplicht}>
      {({ id, beschrijving }) => (
        <Tekstvlak
          id={id}
          waarde={props.waarde}
          bij={props.bij}
          beschrijving={beschrijving}
          fout={false}
          verplicht={!props.nietVerplicht}
        />
      )}
    </Veldkader>
  );
}

/** Of one registration only: a text for another would say the wrong thing. */
function Standaardtekst({ soort, velden, schrijf, regels }: Formulierprops) {
  const team = useLiveQuery('team.instellingen', {});
  const [eerste, ...rest] = [...new Set(regels.map((r) => r.registratie))];
  if (eerste === undefined || rest.length > 0) return null;
  const alle = tekstenVan(team.stand === 'er' ? team.waarde.instellingen.standaardteksten : []);
  const [object, ...anders] = [...new Set(regels.map((r) => r.titel))];
  const teksten = passendeTeksten(alle, {
    registratie: eerste,
    object: anders.length === 0 ? (object ?? '') : '',
    soort,
    resultaat: soort === 'afhandelen' ? velden.resultaat : null,
  });
  if (teksten.length === 0) return null;
  return (
    <Keuzelijst
      label={BULK.standaardtekst}
      nietVerplicht
      leeg={BULK.kiesTekst}
      opties={teksten.map(({ id, titel }) => optie(id, titel))}
      waarde=""
      bij={(id) => {
        const gekozen = teksten.find((tekst) => tekst.id === id);
        if (gekozen) schrijf({ toelichting: gekozen.tekst });
      }}
    />
  );
}

function Toelichting(props: Formulierprops & { readonly nietVerplicht?: boolean }) {
  return (
    <>
      <Standaardtekst {...props} />
      <Tekst
        label={BULK.toelichting}
        hulp={props.soort === 'verkeerde-bronhouder' ? BULK.redenHulp : BULK.toelichtingHulp}
        waarde={props.velden.toelichting}
        bij={(toelichting) => props.schrijf({ toelichting })}
        nietVerplicht={props.nietVerplicht ?? false}
      />
    </>
  );
}

function Medewerker({ velden, schrijf }: Formulierprops) {
  const wie = useLiveQuery('wie.ben', {});
  const collegas = useLiveQuery('medewerkers.lijst', {});
  const ik = wie.stand === 'er' ? wie.waarde : null;
  const anderen = collegas.stand === 'er' ? collegas.waarde : [];
  const opties = anderen
    .filter(({ id, actief, rol }) => actief && rol !== 'raadpleger' && id !== ik?.id)
    .map(({ id, naam }) => optie(id, naam));
  return (
    <>
      <Keuzelijst
        label={BULK.medewerker}
        opties={[...(ik ? [optie(ik.id, BULK.uzelf(ik.naam))] : []), ...opties, optie('', BULK.niemand)]}
        waarde={velden.medewerker ?? ''}
        bij={(id) => schrijf({ medewerker: id === '' ? null : id })}
      />
      <Tekstregel label={BULK.reden} waarde={velden.reden} bij={(reden) => schrijf({ reden })} nietVerplicht />
    </>
  );
}

function Afhandelen(props: Formulierprops) {
  const { velden, schrijf } = props;
  const gegrond = velden.gegrond === null ? '' : velden.gegrond ? 'ja' : 'nee';
  return (
    <>
      <Keuzelijst
        label={BULK.resultaat}
        leeg={BULK.kies}
        opties={[optie('GEWIJZIGD', BULK.gewijzigd), optie('NIET_GEWIJZIGD', BULK.nietGewijzigd)]}
        waarde={velden.resultaat ?? ''}
        bij={(waarde) => schrijf({ resultaat: waarde === 'GEWIJZIGD' || waarde === 'NIET_GEWIJZIGD' ? waarde : null })}
      />
      <Keuzelijst
        label={BULK.gegrond}
        leeg={BULK.kies}
        opties={[optie('ja', BULK.ja), optie('nee', BULK.nee)]}
        waarde={gegrond}
        bij={(waarde) => schrijf({ gegrond: waarde === '' ? null : waarde === 'ja' })}
      />
      <Toelichting {...props} nietVerplicht />
      <Vinkje
        label={BULK.melderGeinformeerd}
        aan={velden.melderGeinformeerd}
        bij={(melderGeinformeerd) => schrijf({ melderGeinformeerd })}
      />
    </>
  );
}

function Vinkje(props: { readonly label: string; readonly aan: boolean; readonly bij: (aan: boolean) => void }) {
  return (
    <FormControlLabel
      control={<Checkbox checked={props.aan} onChange={(_, aan) => props.bij(aan)} />}
      label={props.label}
    />
  );
}

const VORM: { readonly [S in Bulksoort]: (props: Formulierprops) => ReactNode } = {
  'in-behandeling-nemen': ({ velden, schrijf }) => (
    <Vinkje label={BULK.overnemen} aan={velden.overnemen} bij={(overnemen) => schrijf({ overnemen })} />
  ),
  toewijzen: (props) => <Medewerker {...props} />,
  'onvoldoende-informatie': (props) => <Toelichting {...props} />,
  'niet-ontvankelijk': (props) => <Toelichting {...props} />,
  'verkeerde-bronhouder': (props) => (
    <>
      <Bronhouderkeuze
        label={BULK.bronhouder}
        hulp={BULK.bronhouderHulp}
        nietVerplicht
        registratie={props.regels[0]?.registratie ?? ''}
        waarde={props.velden.bronhouder}
        bij={(bronhouder) => props.schrijf({ bronhouder })}
      />
      <Toelichting {...props} />
    </>
  ),
  'intrekking-bevestigen': (props) => <Toelichting {...props} nietVerplicht />,
  inplannen: ({ velden, schrijf }) => (
    <>
      <Tekstregel label={BULK.mijlpaal} waarde={velden.mijlpaal} bij={(mijlpaal) => schrijf({ mijlpaal })} />
      <Tekstregel type="date" label={BULK.datum} waarde={velden.datum} bij={(datum) => schrijf({ datum })} />
    </>
  ),
  afhandelen: (props) => <Afhandelen {...props} />,
  aantekening: ({ velden, schrijf }) => (
    <>
      <Tekst label={BULK.aantekening} waarde={velden.tekst} bij={(tekst) => schrijf({ tekst })} />
      <Keuzelijst
        label={BULK.zichtbaar}
        opties={[optie('eigen', BULK.zichtbaarEigen), optie('bronhouders', BULK.zichtbaarBronhouders)]}
        waarde={velden.zichtbaar}
        bij={(waarde) => schrijf({ zichtbaar: waarde === 'bronhouders' ? 'bronhouders' : 'eigen' })}
      />
    </>
  ),
  label: ({ velden, schrijf }) => (
    <>
      <Tekstregel label={BULK.label} waarde={velden.label} bij={(label) => schrijf({ label })} />
      <Keuzelijst
        label={BULK.labelActie}
        opties={[optie('toevoegen', BULK.toevoegen), optie('verwijderen', BULK.verwijderen)]}
        waarde={velden.actie}
        bij={(waarde) => schrijf({ actie: waarde === 'verwijderen' ? 'verwijderen' : 'toevoegen' })}
      />
    </>
  ),
};

export function Bulkformulier(props: Formulierprops) {
  const Vorm = VORM[props.soort];
  return <Vorm {...props} />;
}
