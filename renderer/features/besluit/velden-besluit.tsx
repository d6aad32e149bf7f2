// Fields of the decisions: taking up, closing, forwarding, planning, assigning, noting.
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { vulIn } from '../../../shared/domain/standaardteksten/plekken.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Keuzelijst } from '../../components/keuzelijst.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { Veldkader } from '../../components/veldkader.tsx';
import { BESLUIT, VELDFOUT } from '../../teksten/besluit.ts';
import { WERK } from '../../teksten/besluit-werk.ts';
import { MERKEN, plek } from '../../teksten/merken.ts';
import styles from './besluit.module.css';
import { bewaakVeld, isVerplicht, MAXIMUM, type Veldfouten } from './controle.ts';
import { vragenBij, wisselVraag } from './hulptekst.ts';
import { Keuzerij, Vinkje, Vinkjes } from './keuzevelden.tsx';
import { VeldBronhouder } from './veld-bronhouder.tsx';
import { VeldMedewerker } from './veld-medewerker.tsx';
import { VeldTekst } from './veld-tekst.tsx';
import { VeldToelichting } from './veld-toelichting.tsx';
import type { Velden, Veldnaam } from './velden.ts';

export type Veldprops = {
  readonly soort: Opdrachtsoort;
  readonly dossier: Dossier;
  readonly velden: Velden;
  readonly fouten: Veldfouten;
  /** Today in Amsterdam. */
  readonly vandaag: string;
  readonly schrijf: (deel: Partial<Velden>) => void;
};

export type Veldtabel<N extends Veldnaam> = { readonly [V in N]: (p: Veldprops) => ReactNode };

/** The sentence at a field, or none. */
export function foutzinVan(fouten: Veldfouten, veld: Veldnaam): string | null {
  const fout = fouten[veld];
  return fout ? VELDFOUT[fout] : null;
}

/** The verdict follows the result until the person says otherwise: changed = the melder was right. */
function kiesResultaat(velden: Velden, resultaat: NonNullable<Velden['resultaat']>): Partial<Velden> {
  const volgt = velden.gegrond === null || velden.gegrond === (velden.resultaat === 'GEWIJZIGD');
  return { resultaat, gegrond: volgt ? resultaat === 'GEWIJZIGD' : velden.gegrond };
}

/** {{bestemming}} in a text that was chosen before the bronhouder. */
function metBestemming({ toelichting }: Velden, bronhouder: Velden['bronhouder']): Partial<Velden> {
  return bronhouder === null ? {} : { toelichting: vulIn(toelichting, { bestemming: bronhouder.naam }) };
}

export const BESLUITVELDEN = {
  ontbreekt: ({ dossier, velden, schrijf }) => (
    <Vinkjes
      label={BESLUIT.watOntbreekt}
      keuzes={vragenBij(dossier).map(({ id, vraag }) => ({ id, naam: vraag }))}
      aan={velden.ontbreekt}
      wissel={(id) => schrijf(wisselVraag(dossier, velden, id))}
    />
  ),
  toelichting: (props) => <VeldToelichting {...props} veld="toelichting" label={BESLUIT.toelichting} />,
  bronhouder: ({ soort, dossier, velden, fouten, vandaag, schrijf }) => (
    <VeldBronhouder
      dossier={dossier}
      waarde={velden.bronhouder}
      bij={(bronhouder) => schrijf({ bronhouder, ...metBestemming(velden, bronhouder) })}
      verplicht={isVerplicht(soort, dossier, 'bronhouder')}
      fout={fouten.bronhouder}
      vandaag={vandaag}
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
  onderzoekVerwijderdOp: ({ dossier, velden, schrijf }) => (
    <Tekstregel
      type="date"
      label={BESLUIT.onderzoekVerwijderd}
      hulp={dossier.onderzoek ? WERK.onderzoekNog(dossier.onderzoek.sinds) : BESLUIT.onderzoekHulp}
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
      fout={foutzinVan(fouten, 'mijlpaal')}
    />
  ),
  datum: ({ soort, velden, fouten, schrijf }) => (
    <Tekstregel
      type="date"
      label={soort === 'inplannen' ? BESLUIT.datum : WERK.op}
      waarde={velden.datum}
      bij={(datum) => schrijf({ datum })}
      fout={foutzinVan(fouten, 'datum')}
    />
  ),
  intern: ({ velden, schrijf }) => (
    <Vinkje
      label={BESLUIT.intern}
      hulp={BESLUIT.internHulp}
      aan={velden.intern}
      bij={(intern) => schrijf({ intern })}
    />
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
  tekst: (props) => {
    const { soort, dossier, velden, fouten, schrijf } = props;
    if (soort === 'melder-benaderen') return <VeldToelichting {...props} veld="tekst" label={WERK.vraag} />;
    return (
      <VeldTekst
        label={soort === 'aantekening' ? BESLUIT.aantekening : WERK.gesprek}
        waarde={velden.tekst}
        bij={(tekst) => schrijf({ tekst })}
        hoogste={MAXIMUM.tekst ?? 0}
        verplicht
        fout={fouten.tekst}
        vondsten={bewaakVeld(soort, dossier, velden, 'tekst')}
      />
    );
  },
  bijlage: ({ dossier, velden, schrijf }) => (
    <Veldkader label={MERKEN.plek}>
      {({ id }) => (
        <p id={id} className={styles.merkplek}>
          {plek({
            bestandsnaam: dossier.bijlagen.find(({ uuid }) => uuid === velden.bijlage)?.bestandsnaam ?? null,
            plaats: velden.plaats,
          })}
          <Button variant="text" onClick={() => schrijf({ bijlage: null, plaats: null, attribuut: '' })}>
            {MERKEN.zonderPlek}
          </Button>
        </p>
      )}
    </Veldkader>
  ),
  attribuut: ({ dossier, velden, schrijf }) => (
    <Keuzelijst
      label={MERKEN.attribuut}
      leeg={MERKEN.geenAttribuut}
      opties={[...new Set(dossier.verschil.map(({ naam }) => naam))].map((naam) => ({ waarde: naam, naam }))}
      waarde={velden.attribuut}
      bij={(attribuut) => schrijf({ attribuut })}
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
} as const satisfies Partial<Veldtabel<Veldnaam>>;
