// Fields of the work around a melding: contact, references, the mark in onderzoek, verdicts, the answer, labels.
import { Tekstregel } from '../../components/tekstregel.tsx';
import { WERK } from '../../teksten/besluit-werk.ts';
import { MAXIMUM } from './controle.ts';
import { Keuzerij } from './keuzevelden.tsx';
import { VeldCode, VeldGegevens, VeldPlan } from './veld-onderzoek.tsx';
import { VeldOordelen } from './veld-oordelen.tsx';
import { VeldTekst } from './veld-tekst.tsx';
import type { Veldnaam } from './velden.ts';
import { foutzinVan, type Veldprops, type Veldtabel } from './velden-besluit.tsx';

const KANALEN = Object.entries(WERK.kanalen) as [keyof typeof WERK.kanalen, string][];
const VERWIJZINGEN = Object.entries(WERK.verwijzingen) as [keyof typeof WERK.verwijzingen, string][];

type Regelveld = 'naam' | 'email' | 'telefoon' | 'afdeling' | 'waarde';

/** A line of text in its field. */
const regel = (veld: Regelveld, hulp?: string, nietVerplicht = true) =>
  function Regel({ velden, fouten, schrijf }: Veldprops) {
    return (
      <Tekstregel
        label={WERK[veld]}
        waarde={velden[veld]}
        bij={(waarde) => schrijf({ [veld]: waarde })}
        fout={foutzinVan(fouten, veld)}
        nietVerplicht={nietVerplicht}
        {...(hulp === undefined ? {} : { hulp })}
      />
    );
  };

export const WERKVELDEN = {
  kanaal: ({ velden, fouten, schrijf }) => (
    <Keuzerij
      label={WERK.kanaal}
      keuzes={KANALEN}
      waarde={velden.kanaal}
      bij={(kanaal) => schrijf({ kanaal })}
      fout={fouten.kanaal}
    />
  ),
  rappelOp: ({ velden, fouten, schrijf }) => (
    <Tekstregel
      type="date"
      label={WERK.rappelOp}
      hulp={WERK.rappelHulp}
      waarde={velden.rappelOp}
      bij={(rappelOp) => schrijf({ rappelOp })}
      fout={foutzinVan(fouten, 'rappelOp')}
      nietVerplicht
    />
  ),
  verwijzing: ({ velden, fouten, schrijf }) => (
    <Keuzerij
      label={WERK.verwijzing}
      keuzes={VERWIJZINGEN}
      waarde={velden.verwijzing}
      bij={(verwijzing) => schrijf({ verwijzing })}
      fout={fouten.verwijzing}
    />
  ),
  waarde: regel('waarde', undefined, false),
  actie: ({ velden, fouten, schrijf }) => (
    <Keuzerij
      label={WERK.actie}
      keuzes={[
        ['geplaatst', WERK.geplaatst],
        ['verwijderd', WERK.verwijderd],
      ]}
      waarde={velden.actie}
      bij={(actie) => schrijf({ actie })}
      fout={fouten.actie}
    />
  ),
  code: VeldCode,
  attributen: VeldGegevens,
  metRappel: VeldPlan,
  oordelen: VeldOordelen,
  antwoordKanaal: ({ velden, fouten, schrijf }) => (
    <Keuzerij
      label={WERK.antwoord}
      hulp={WERK.antwoordHulp}
      keuzes={[...KANALEN, ['geen', WERK.geenAntwoord] as const]}
      waarde={velden.antwoordKanaal}
      bij={(antwoordKanaal) => schrijf({ antwoordKanaal })}
      fout={fouten.antwoordKanaal}
    />
  ),
  antwoordDatum: ({ velden, fouten, schrijf }) => (
    <Tekstregel
      type="date"
      label={WERK.antwoordOp}
      waarde={velden.antwoordDatum}
      bij={(antwoordDatum) => schrijf({ antwoordDatum })}
      fout={foutzinVan(fouten, 'antwoordDatum')}
    />
  ),
  antwoordTekst: ({ velden, fouten, schrijf }) => (
    <VeldTekst
      label={WERK.antwoordTekst}
      waarde={velden.antwoordTekst}
      bij={(antwoordTekst) => schrijf({ antwoordTekst })}
      hoogste={MAXIMUM.antwoordTekst ?? 0}
      verplicht
      fout={fouten.antwoordTekst}
      vondsten={[]}
    />
  ),
  labelActie: ({ velden, schrijf }) => (
    <Keuzerij
      label={WERK.labelActie}
      keuzes={[
        ['toevoegen', WERK.labelToevoegen],
        ['verwijderen', WERK.labelVerwijderen],
      ]}
      waarde={velden.labelActie}
      bij={(labelActie) => schrijf({ labelActie, label: '' })}
      fout={undefined}
    />
  ),
  label: ({ dossier, velden, fouten, schrijf }) =>
    velden.labelActie === 'verwijderen' ? (
      <Keuzerij
        label={WERK.label}
        keuzes={dossier.labels.map((label) => [label, label] as const)}
        waarde={velden.label === '' ? null : velden.label}
        bij={(label) => schrijf({ label })}
        fout={fouten.label}
      />
    ) : (
      <Tekstregel
        label={WERK.label}
        hulp={WERK.labelHulp}
        waarde={velden.label}
        bij={(label) => schrijf({ label })}
        fout={foutzinVan(fouten, 'label')}
      />
    ),
  naam: regel('naam', WERK.naamHulp),
  telefoon: regel('telefoon'),
  email: regel('email'),
  afdeling: regel('afdeling'),
} as const satisfies Partial<Veldtabel<Veldnaam>>;
