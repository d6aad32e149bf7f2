// Worklist and dossier side by side, with the decision dialogs: where a bijhouder spends the day.
import useMediaQuery from '@mui/material/useMediaQuery';
import type { RefObject } from 'react';
import { isDefinitieveSoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import type { EigenWeergaven, Weergavedoel } from '../api/eigen-weergaven.ts';
import { Splitter } from '../components/splitter.tsx';
import { BijDossier } from '../features/besluit/bij-dossier.tsx';
import type { Besloten } from '../features/besluit/use-besluiten.ts';
import { DossierPaneel } from '../features/dossier/dossier.tsx';
import { useDossier } from '../features/dossier/use-dossier.ts';
import type { NaBesluit } from '../features/werkvoorraad/use-beweging.ts';
import { Werkvoorraad, type WerkvoorraadGreep } from '../features/werkvoorraad/werkvoorraad.tsx';
import { KADER } from '../teksten/kader.ts';
import { Besluitlaag, useKiezen } from './besluitlaag.tsx';
import styles from './kader.module.css';
import { MetBijlage } from './met-bijlage.tsx';
import { plaatsVan, useRoute } from './route-store.ts';
import { metVariabele, useBreedte, useIngeklapt } from './use-breedte.ts';
import { useBulkdaden } from './use-bulkdaden.tsx';
import { useHinten } from './use-hinten.ts';
import { useVervolg } from './use-invoeren.ts';
import { usePakketten } from './use-pakketten.tsx';
import { useWerkplekActies } from './use-werkplek-acties.ts';

/** Closed or forwarded: on to the next. Taken up: it stays on the screen, the list points at the next. Else one stays. */
function watVolgt({ soort, registratie }: Besloten, naast: boolean): NaBesluit {
  if (isDefinitieveSoort(soort, registratie)) return 'volgende-openen';
  const opgepakt = soort === 'in-behandeling-nemen' || soort === 'terugnemen';
  return opgepakt && naast ? 'volgende-aanwijzen' : 'blijven';
}

export function Werkplek(props: {
  readonly lijst: RefObject<WerkvoorraadGreep | null>;
  readonly eigenWeergaven: EigenWeergaven;
  readonly naarWeergave: (doel: Weergavedoel) => void;
  readonly toonHerroep: (besloten: Besloten) => void;
}) {
  const { lijst } = props;
  const route = useRoute();
  const { weergave, openMelding } = route;
  const plaats = plaatsVan(route);
  // One that was removed meanwhile, or is not known yet, is its program's view.
  const eigen = props.eigenWeergaven.find(({ id }) => id === route.eigen) ?? null;
  const open = route.open[plaats] ?? null;
  const naast = !useMediaQuery('(max-width: 760px)', { noSsr: true });
  const breedte = useBreedte('breedte-lijst', 420, 300, 960);
  const dossier = useDossier(open);
  const er = dossier.stand === 'er' && dossier.waarde.uuid === open ? dossier.waarde : null;
  const kiezen = useKiezen((besloten) => {
    props.toonHerroep(besloten);
    void lijst.current?.naBesluit(besloten.uuid, watVolgt(besloten, naast));
  });
  const { kies } = kiezen;
  const [dicht, wissel] = useIngeklapt('lijst-ingeklapt');
  const lijstDicht = dicht && naast && open !== null;
  const lijstdeel = naast && open !== null ? { dicht, wissel } : null;
  const vervolg = useVervolg();
  const bijVervolg = (uuid: Uuid) => void vervolg(uuid);
  useWerkplekActies({ lijst, er, open, naast, kies, bijVervolg, sluit: () => openMelding(null), lijstdeel });
  const hinten = useHinten();
  const pakketten = usePakketten();
  const bulk = useBulkdaden(() => {
    lijst.current?.wisKeuze();
    lijst.current?.herlees();
  });

  const bijOpenen = (uuid: Uuid | null) => {
    // A second Enter on what is open goes into it.
    if (uuid !== null && uuid === open) document.querySelector<HTMLElement>('[data-paneel="dossier"]')?.focus();
    else openMelding(uuid);
  };

  return (
    <div
      className={styles.werkplek}
      data-lijst={lijstDicht ? 'dicht' : undefined}
      style={metVariabele('--lijst', breedte.waarde)}
    >
      <div className={styles.paneel} data-paneel="lijst" data-achter={open === null ? undefined : 'ja'} tabIndex={-1}>
        <Werkvoorraad
          key={eigen?.id ?? weergave}
          ref={lijst}
          weergave={eigen?.weergave ?? weergave}
          eigen={eigen}
          alleEigen={props.eigenWeergaven}
          naarWeergave={props.naarWeergave}
          open={open}
          volgt={naast}
          bijOpenen={bijOpenen}
          bulk={[...bulk.daden, pakketten.daad]}
          meenemen={pakketten.lijst}
        />
      </div>
      <Splitter
        naam={KADER.breedteLijst}
        {...breedte}
        dicht={lijstDicht}
        {...(lijstdeel ? { wissel: lijstdeel.wissel } : {})}
      />
      {naast || open !== null ? (
        <div className={styles.paneel}>
          <MetBijlage
            melding={open}
            er={er}
            besloten={kiezen.besloten}
            dossier={(bijBijlage, merken) => (
              <DossierPaneel
                dossier={open === null ? null : dossier}
                kies={kies}
                toetsen={hinten}
                terug={naast ? null : () => openMelding(null)}
                bijOpenen={openMelding}
                bijVervolg={bijVervolg}
                bijBijlage={bijBijlage}
                merken={merken}
                tussen={(melding) => <BijDossier dossier={melding} kies={(soort) => kies(soort, melding)} />}
              />
            )}
          />
        </div>
      ) : null}
      <Besluitlaag dossier={er} kiezen={kiezen} />
      {bulk.dialoog}
      {pakketten.dialoog}
    </div>
  );
}
