// The frame around the screens: top bar, navigation, what one is looking at, and the bar at the bottom.
import { useCallback, useEffect, useRef } from 'react';
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { Splitter } from '../components/splitter.tsx';
import { useBesluitStore } from '../features/besluit/store.ts';
import { InstellingenScherm } from '../features/instellingen/instellingen.tsx';
import { UitgaandScherm } from '../features/uitgaand/uitgaand.tsx';
import type { WerkvoorraadGreep } from '../features/werkvoorraad/werkvoorraad.tsx';
import { KADER } from '../teksten/kader.ts';
import { BovenBalk } from './boven-balk.tsx';
import { Foutgrens } from './foutgrens.tsx';
import { Herroepbalk } from './herroep.tsx';
import styles from './kader.module.css';
import { naarPaneel } from './panelen.ts';
import { Rail } from './rail.tsx';
import { useRoute, volgAdres } from './route-store.ts';
import { SyncWaarschuwing } from './sync-stand.tsx';
import { metVariabele, useBreedte } from './use-breedte.ts';
import { useHerroepDaden } from './use-herroep-daden.ts';
import { useToetsen } from './use-toetsen.ts';
import { Werkplek } from './werkplek.tsx';

export function Kader({ oefenen }: { readonly oefenen: boolean }) {
  const { scherm, naar, openMelding } = useRoute();
  useEffect(volgAdres, []);
  const sync = useLiveQuery('sync.stand', {});
  const breedte = useBreedte('breedte-menu', 200, 150, 320);
  const lijst = useRef<WerkvoorraadGreep | null>(null);
  const herroep = useHerroepDaden(useCallback(() => lijst.current?.herlees(), []));
  useToetsen({
    ongedaan: () => void herroep.ongedaan(),
    'naar-werkvoorraad': () => naar('werkvoorraad'),
    'naar-mijn': () => naar('werkvoorraad', 'mijn'),
    'naar-uitgaand': () => naar('uitgaand'),
    'volgend-paneel': () => naarPaneel(1),
    'vorig-paneel': () => naarPaneel(-1),
    terug: scherm === 'werkvoorraad' ? undefined : () => naar('werkvoorraad'),
  });

  const bijHandeling = (uuid: Uuid, soort: Opdrachtsoort, toelichting: string | null) => {
    const { schrijf, open } = useBesluitStore.getState();
    if (toelichting !== null) schrijf({ uuid, soort }, { toelichting });
    openMelding(uuid);
    open({ uuid, soort });
  };
  const stand = sync.stand === 'er' ? sync.waarde : null;

  return (
    <div className={styles.kader}>
      <BovenBalk oefenen={oefenen} sync={stand} />
      <div>{stand ? <SyncWaarschuwing stand={stand} /> : null}</div>
      <div className={styles.vlak} style={metVariabele('--rail', breedte.waarde)}>
        <Rail rand={<Splitter naam={KADER.breedteMenu} {...breedte} />} />
        <main
          id="inhoud"
          className={styles.inhoud}
          tabIndex={-1}
          data-paneel={scherm === 'werkvoorraad' ? undefined : scherm}
        >
          <Foutgrens key={scherm}>
            {scherm === 'werkvoorraad' ? <Werkplek lijst={lijst} toonHerroep={herroep.toon} /> : null}
            {scherm === 'uitgaand' ? (
              <UitgaandScherm bijOpenen={openMelding} bijHandeling={bijHandeling} naTerughalen={herroep.teruggehaald} />
            ) : null}
            {scherm === 'instellingen' ? <InstellingenScherm /> : null}
          </Foutgrens>
        </main>
      </div>
      <Herroepbalk ongedaan={() => void herroep.ongedaan()} />
    </div>
  );
}
