// The left side of a decision dialog: its fields, each knowing its own fault.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { BESLUIT, VELDFOUT } from '../../teksten/besluit.ts';
import { bewaakTekst, isVerplicht, MAXIMUM, type Veldfouten } from './controle.ts';
import { vragenBij, wisselVraag } from './hulptekst.ts';
import { Keuzerij, Vinkje, Vinkjes } from './keuzevelden.tsx';
import { VeldBronhouder } from './veld-bronhouder.tsx';
import { VeldMedewerker } from './veld-medewerker.tsx';
import { VeldTekst } from './veld-tekst.tsx';
import { type Velden, type Veldnaam, veldenVan } from './velden.ts';

type Veldprops = {
  readonly soort: Opdrachtsoort;
  readonly dossier: Dossier;
  readonly velden: Velden;
  readonly fouten: Veldfouten;
  readonly schrijf: (deel: Partial<Velden>) => void;
};

/** The verdict follows the result until the person says otherwise: changed = the melder was right. */
function kiesResultaat(velden: Velden, resultaat: NonNullable<Velden['resultaat']>): Partial<Velden> {
  const volgt = velden.gegrond === null || velden.gegrond === (velden.resultaat === 'GEWIJZIGD');
  return { resultaat, gegrond: volgt ? resultaat === 'GEWIJZIGD' : velden.gegrond };
}

const VELD: { readonly [N in Veldnaam]: (p: Veldprops) => ReactNode } = {
  ontbreekt: ({ dossier, velden, schrijf }) => (
    <Vinkjes
      label={BESLUIT.watOntbreekt}
      keuzes={vragenBij(dossier)}
      aan={velden.ontbreekt}
      wissel={(id) => schrijf(wisselVraag(dossier, velden, id))}
    />
  ),
  toelichting: ({ soort, dossier, velden, fouten, schrijf }) => (
    <VeldTekst
      label={BESLUIT.toelichting}
      waarde={velden.toelichting}
      bij={(toelichting) => schrijf({ toelichting })}
      hoogste={MAXIMUM.toelichting ?? 0}
      verplicht={isVerplicht(soort, dossier, 'toelichting')}
      fout={fouten.toelichting}
      vondsten={bewaakTekst(soort, dossier, velden, velden.toelichting)}
    />
  ),
  bronhouder: ({ soort, dossier, velden, fouten, schrijf }) => (
    <VeldBronhouder
      dossier={dossier}
      waarde={velden.bronhouder}
      bij={(bronhouder) => schrijf({ bronhouder })}
      verplicht={isVerplicht(soort, dossier, 'bronhouder')}
      fout={fouten.bronhouder}
    />
  ),
  resultaat: ({ velden, fouten, schrijf }) => (
    <Keuzerij
      label={BESLUIT.resultaat}
      keuzes={[
        ['GEWIJZIGD', BESLUIT.gewijzigd],
        ['NIET_GEWIJZIGD', BESLUIT.nietGewijzigd],
      ]}
      waarde={velden.resultaat}
      bij={(resultaat) => schrijf(kiesResultaat(velden, resultaat))}
      fout={fouten.resultaat}
    />
  ),
  gegrond: ({ velden, fouten, schrijf }) => (
    <Keuzerij
      label={BESLUIT.gegrond}
      keuzes={[
        ['ja', BESLUIT.ja],
        ['nee', BESLUIT.nee],
      ]}
      waarde={velden.gegrond === null ? null : velden.gegrond ? 'ja' : 'nee'}
      bij={(keuze) => schrijf({ gegrond: keuze === 'ja' })}
      fout={fouten.gegrond}
    />
  ),
  melderGeinformeerd: ({ velden, schrijf }) => (
    <Vinkje
      label={BESLUIT.melderGeinformeerd}
      hulp={BESLUIT.melderHulp}
      aan={velden.melderGeinformeerd}
      bij={(melderGeinformeerd) => schrijf({ melderGeinformeerd })}
    />
  ),
  onderzoekVerwijderdOp: ({ velden, schrijf }) => (
    <Tekstregel
      type="date"
      label={BESLUIT.onderzoekVerwijderd}
      hulp={BESLUIT.onderzoekHulp}
      waarde={velden.onderzoekVerwijderdOp}
      bij={(onderzoekVerwijderdOp) => schrijf({ onderzoekVerwijderdOp })}
      nietVerplicht
    />
  ),
  mijlpaal: ({ velden, fouten, schrijf }) => (
    <Tekstregel
      label={BESLUIT.mijlpaal}
      hulp={BESLUIT.mijlpaalHulp}
      waarde={velden.mijlpaal}
      bij={(mijlpaal) => schrijf({ mijlpaal })}
      fout={fouten.mijlpaal ? VELDFOUT[fouten.mijlpaal] : null}
    />
  ),
  datum: ({ velden, fouten, schrijf }) => (
    <Tekstregel
      type="date"
      label={BESLUIT.datum}
      waarde={velden.datum}
      bij={(datum) => schrijf({ datum })}
      fout={fouten.datum ? VELDFOUT[fouten.datum] : null}
    />
  ),
  intern: ({ velden, schrijf }) => (
    <Vinkje label={BESLUIT.intern} aan={velden.intern} bij={(intern) => schrijf({ intern })} />
  ),
  medewerker: ({ dossier, velden, fouten, schrijf }) => (
    <VeldMedewerker
      dossier={dossier}
      waarde={velden.medewerker}
      bij={(medewerker) => schrijf({ medewerker })}
      fout={fouten.medewerker}
    />
  ),
  reden: ({ velden, fouten, schrijf }) => (
    <VeldTekst
      label={BESLUIT.reden}
      waarde={velden.reden}
      bij={(reden) => schrijf({ reden })}
      hoogste={MAXIMUM.reden ?? 0}
      verplicht={false}
      fout={fouten.reden}
      vondsten={[]}
    />
  ),
  tekst: ({ velden, fouten, schrijf }) => (
    <VeldTekst
      label={BESLUIT.aantekening}
      waarde={velden.tekst}
      bij={(tekst) => schrijf({ tekst })}
      hoogste={MAXIMUM.tekst ?? 0}
      verplicht
      fout={fouten.tekst}
      vondsten={[]}
    />
  ),
  zichtbaar: ({ velden, schrijf }) => (
    <Keuzerij
      label={BESLUIT.zichtbaar}
      keuzes={[
        ['eigen', BESLUIT.zichtbaarEigen],
        ['bronhouders', BESLUIT.zichtbaarBronhouders],
      ]}
      waarde={velden.zichtbaar}
      bij={(zichtbaar) => schrijf({ zichtbaar })}
      fout={undefined}
    />
  ),
};

export function Formulier(props: Veldprops & { readonly vorm: RefObject<HTMLElement | null> }) {
  const { vorm } = props;
  const namen = veldenVan(props.soort, props.dossier, props.velden);
  const eerste = useRef(namen.find((veld) => veld !== 'ontbreekt'));
  // In here and not in the dialog: a dialog mounts its content later than itself.
  useEffect(() => {
    if (eerste.current) focusVeld(vorm.current, eerste.current);
  }, [vorm]);
  return namen.map((naam) => (
    <div key={naam} data-veld={naam}>
      {VELD[naam](props)}
    </div>
  ));
}

/** Gives a field of the form the focus: its text, or the choice that is made (else the first). */
export function focusVeld(vorm: HTMLElement | null, naam: Veldnaam): void {
  const veld = vorm?.querySelector(`[data-veld="${naam}"]`);
  const doel = veld?.querySelector<HTMLElement>('textarea, input:checked') ?? veld?.querySelector<HTMLElement>('input');
  doel?.focus();
}
