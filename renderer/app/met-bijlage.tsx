// The dossier with a file beside it: which file is open, how wide the two are, what happens to it when another melding opens,
// how the marks of the one point into the other, and files that are dropped on either.
import { type ReactNode, useCallback, useState } from 'react';
import type { Dossier, Merk } from '../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useActies } from '../api/acties.ts';
import { Splitter } from '../components/splitter.tsx';
import { MerkVorm } from '../features/besluit/merk-vorm.tsx';
import type { Besloten } from '../features/besluit/use-besluiten.ts';
import { BijlagePaneel } from '../features/bijlage/bijlage-paneel.tsx';
import type { Merkgreep } from '../features/dossier/merken.tsx';
import { Sleepvlak } from '../features/eigenbestand/sleepvlak.tsx';
import { useToevoegen } from '../features/eigenbestand/store.ts';
import { ACTIENAAM, KAN_NIET, SYNONIEMEN } from '../teksten/acties.ts';
import { KADER } from '../teksten/kader.ts';
import styles from './met-bijlage.module.css';
import { metVariabele, useBreedte, useIngeklapt } from './use-breedte.ts';

const GEEN_MERKEN: readonly Merk[] = [];

type Aanwijzing = { readonly merk: Uuid; readonly beurt: number };

/** Where one went last: from the dossier into a file, and from a file into the dossier. */
function useWijzen(kies: (bijlage: Uuid) => void) {
  const [sprong, zetSprong] = useState<Aanwijzing | null>(null);
  const [gewezen, zetGewezen] = useState<Aanwijzing | null>(null);
  const [paginas, zetPaginas] = useState<ReadonlyMap<Uuid, number>>(new Map());
  const volgende = (merk: Uuid) => (was: Aanwijzing | null) => ({ merk, beurt: (was?.beurt ?? 0) + 1 });
  const opPaginas = useCallback(
    (bijlage: Uuid, aantal: number) =>
      zetPaginas((was) => (was.get(bijlage) === aantal ? was : new Map(was).set(bijlage, aantal))),
    [],
  );
  const naarMerk = ({ uuid, bijlage }: Merk) => {
    kies(bijlage);
    zetSprong(volgende(uuid));
  };
  return {
    sprong,
    opPaginas,
    wijs: (merk: Uuid) => zetGewezen(volgende(merk)),
    greep: { naarMerk, gewezen, paginas } satisfies Merkgreep,
  };
}

export function MetBijlage(props: {
  /** The melding whose dossier is open. */
  readonly melding: Uuid | null;
  /** Its dossier, once it is there. */
  readonly er: Dossier | null;
  readonly dossier: (openBijlage: (bijlage: Uuid) => void, merken: Merkgreep) => ReactNode;
  /** A mark stands in the outbox. */
  readonly besloten: (besloten: Besloten) => void;
}) {
  const { melding, er } = props;
  const [keuze, zetKeuze] = useState<{ readonly melding: Uuid; readonly bijlage: Uuid } | null>(null);
  const [gesleept, zetGesleept] = useState(0);
  const breedte = useBreedte('breedte-dossier', 620, 340, 1600);
  const [dicht, wissel] = useIngeklapt('dossier-ingeklapt');
  const voegToe = useToevoegen((s) => s.open);
  // Of another melding: its file would lie beside the wrong dossier.
  const open = keuze !== null && keuze.melding === melding ? keuze : null;
  const kies = (bijlage: Uuid) => {
    if (melding !== null) zetKeuze({ melding, bijlage });
  };
  const wijzen = useWijzen(kies);
  const kan = (soort: 'aantekening' | 'bijlage') => er?.mogelijkheden.some((m) => m.soort === soort) ?? false;
  const eerste = er?.bijlagen[0]?.uuid;
  useActies([
    {
      id: 'bijlage-openen',
      naam: ACTIENAAM['bijlage-openen'],
      groep: 'melding',
      synoniemen: SYNONIEMEN['bijlage-openen'],
      doe: () => (open === null && eerste !== undefined ? kies(eerste) : zetKeuze(null)),
      kan: open !== null || eerste !== undefined,
      waarom: er === null ? KAN_NIET.geenMelding : KAN_NIET.geenBijlage,
    },
    ...(open === null
      ? []
      : [
          {
            id: 'dossier-inklappen',
            naam: dicht ? KADER.dossierUitklappen : KADER.dossierInklappen,
            groep: 'melding' as const,
            synoniemen: SYNONIEMEN['dossier-inklappen'],
            doe: wissel,
          },
        ]),
  ]);
  const bijMerk = (merk: Uuid) => {
    // One pane at a time: the dossier lies behind the file.
    const paneel = document.querySelector('[data-paneel="dossier"]');
    if (dicht) wissel();
    else if (paneel?.checkVisibility?.({ visibilityProperty: true }) === false) zetKeuze(null);
    wijzen.wijs(merk);
  };
  return (
    <Sleepvlak
      kenmerk={er !== null && kan('bijlage') ? er.kenmerk : null}
      bij={(bestanden) => er && voegToe(er.uuid, bestanden)}
      gemeld={gesleept}
    >
      <div
        className={styles.naast}
        data-bijlage={open === null ? undefined : 'open'}
        data-dossier={dicht && open !== null ? 'dicht' : undefined}
        style={metVariabele('--dossier', breedte.waarde)}
      >
        <div className={styles.dossier}>{props.dossier(kies, wijzen.greep)}</div>
        {open === null ? null : (
          <>
            <Splitter naam={KADER.breedteDossier} {...breedte} dicht={dicht} wissel={wissel} />
            <BijlagePaneel
              melding={open.melding}
              bijlage={open.bijlage}
              kies={kies}
              sluit={() => zetKeuze(null)}
              locatie={er?.locatie ?? null}
              peilmoment={er?.peilmoment ?? null}
              merken={er?.merken ?? GEEN_MERKEN}
              magMerken={kan('aantekening')}
              sprong={wijzen.sprong}
              bijMerk={bijMerk}
              opPaginas={wijzen.opPaginas}
              opSlepen={() => zetGesleept((was) => was + 1)}
              merkvorm={(bijlage, plaats, klaar) =>
                er && (
                  <MerkVorm
                    key={`${er.uuid}/${bijlage}`}
                    dossier={er}
                    bijlage={bijlage}
                    plaats={plaats}
                    klaar={klaar}
                    besloten={props.besloten}
                  />
                )
              }
            />
          </>
        )}
      </div>
    </Sleepvlak>
  );
}
