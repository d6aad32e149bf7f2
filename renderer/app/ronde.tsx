// The morning round in the program: its dossier with every decision, as in the workplace, and the choices over a conflict.
import type { Uuid } from '../../shared/lib/brand.ts';
import { useActies } from '../api/acties.ts';
import { BijDossier } from '../features/besluit/bij-dossier.tsx';
import type { Besloten } from '../features/besluit/use-besluiten.ts';
import { DossierPaneel } from '../features/dossier/dossier.tsx';
import { useDossier } from '../features/dossier/use-dossier.ts';
import { Ochtendronde } from '../features/ochtendronde/ochtendronde.tsx';
import { ConflictenBij } from '../features/uitgaand/conflicten-bij.tsx';
import { Besluitlaag, useKiezen } from './besluitlaag.tsx';
import { MetBijlage } from './met-bijlage.tsx';
import { useRoute } from './route-store.ts';
import { useHandeling } from './use-handeling.ts';
import { useHinten } from './use-hinten.ts';
import { besluitActies } from './use-werkplek-acties.ts';

function Rondedossier({ uuid, toonHerroep }: { readonly uuid: Uuid; readonly toonHerroep: (b: Besloten) => void }) {
  const dossier = useDossier(uuid);
  const er = dossier.stand === 'er' && dossier.waarde.uuid === uuid ? dossier.waarde : null;
  const kiezen = useKiezen(toonHerroep);
  const { kies } = kiezen;
  useActies(besluitActies({ er, kies }));
  const hinten = useHinten();
  const openMelding = useRoute((s) => s.openMelding);
  return (
    <>
      <MetBijlage
        melding={uuid}
        er={er}
        besloten={kiezen.besloten}
        dossier={(bijBijlage, merken) => (
          <DossierPaneel
            dossier={dossier}
            kies={kies}
            toetsen={hinten}
            terug={null}
            bijOpenen={openMelding}
            bijBijlage={bijBijlage}
            merken={merken}
            tussen={(melding) => <BijDossier dossier={melding} kies={(soort) => kies(soort, melding)} />}
          />
        )}
      />
      <Besluitlaag dossier={er} kiezen={kiezen} />
    </>
  );
}

/** The dossier stands below its conflicts already. */
const STAAT_ER = () => undefined;

export function Ronde({ toonHerroep }: { readonly toonHerroep: (besloten: Besloten) => void }) {
  const { naar, openMelding } = useRoute();
  const { bijHandeling, bijAanpassen } = useHandeling(STAAT_ER);
  return (
    <Ochtendronde
      toonDossier={(uuid) => <Rondedossier key={uuid} uuid={uuid} toonHerroep={toonHerroep} />}
      toonConflict={(uuid) => (
        <ConflictenBij
          melding={uuid}
          bijOpenen={openMelding}
          bijHandeling={(item, soort) => void bijHandeling(item, soort)}
          bijAanpassen={(item) => void bijAanpassen(item)}
        />
      )}
      stop={() => naar('werkvoorraad')}
    />
  );
}
