// The frame around the screens: top bar, navigation, what one is looking at, and the bar at the bottom.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEigenWeergaven, type Weergavedoel } from '../api/eigen-weergaven.ts';
import { useLiveQuery } from '../api/use-live-query.ts';
import { Splitter } from '../components/splitter.tsx';
import { InstellingenScherm } from '../features/instellingen/instellingen.tsx';
import { InvoerenScherm } from '../features/invoeren/invoeren.tsx';
import { RapportageScherm } from '../features/rapportage/rapportage.tsx';
import { UitgaandScherm } from '../features/uitgaand/uitgaand.tsx';
import type { WerkvoorraadGreep } from '../features/werkvoorraad/werkvoorraad.tsx';
import { KADER } from '../teksten/kader.ts';
import { BovenBalk } from './boven-balk.tsx';
import { Foutgrens } from './foutgrens.tsx';
import { Herroepbalk } from './herroep.tsx';
import { useHerroep } from './herroep-store.ts';
import styles from './kader.module.css';
import { Palet } from './palet.tsx';
import { Rail } from './rail.tsx';
import { Ronde } from './ronde.tsx';
import { useRoute, volgAdres } from './route-store.ts';
import { SyncWaarschuwing } from './sync-stand.tsx';
import { Toetshulp } from './toetshulp.tsx';
import { useBerichten } from './use-berichten.ts';
import { metVariabele, useBreedte, useMenu } from './use-breedte.ts';
import { useHandeling } from './use-handeling.ts';
import { useHerroepDaden } from './use-herroep-daden.ts';
import { useNaInvoeren } from './use-invoeren.ts';
import { useKaderActies } from './use-kader-acties.ts';
import { naarMeldingen } from './use-rapport.ts';
import { useToetsen } from './use-toetsen.ts';
import { Werkplek } from './werkplek.tsx';

/** A screen asks for a view. */
function naarDoel(doel: Weergavedoel): void {
  const { naar, naarEigen } = useRoute.getState();
  if ('eigen' in doel) naarEigen(doel.eigen);
  else naar('werkvoorraad', doel.weergave);
}

/** @param dicht the screen is locked: it stands behind the lock, and no key reaches it. */
export function Kader({ oefenen, dicht }: { readonly oefenen: boolean; readonly dicht: boolean }) {
  const { scherm, naar, openMelding } = useRoute();
  useEffect(volgAdres, []);
  const eigenWeergaven = useEigenWeergaven();
  const sync = useLiveQuery('sync.stand', {});
  const breedte = useBreedte('breedte-menu', 200, 150, 320);
  const menu = useMenu();
  const [boven, toonBoven] = useState<'palet' | 'hulp' | null>(null);
  const sluit = () => toonBoven(null);
  const lijst = useRef<WerkvoorraadGreep | null>(null);
  const herroep = useHerroepDaden(useCallback(() => lijst.current?.herlees(), []));
  const ongedaan = () => void herroep.ongedaan();
  const toonPalet = () => toonBoven('palet');
  useKaderActies({ ongedaan, toonPalet, toonHulp: () => toonBoven('hulp'), menu });
  useToetsen(
    useHerroep((s) => s.meld),
    !dicht,
  );
  useBerichten();

  const { bijHandeling, bijAanpassen } = useHandeling(openMelding);
  const naInvoeren = useNaInvoeren(herroep.toon);
  const naarInstellingen = () => {
    sluit();
    naar('instellingen');
  };
  const stand = sync.stand === 'er' ? sync.waarde : null;

  return (
    <div className={styles.kader}>
      <BovenBalk oefenen={oefenen} sync={stand} toonPalet={toonPalet} />
      <div>{stand ? <SyncWaarschuwing stand={stand} /> : null}</div>
      <div
        className={styles.vlak}
        data-menu={menu.smal ? 'smal' : undefined}
        style={metVariabele('--rail', breedte.waarde)}
      >
        <Rail
          menu={menu}
          eigenWeergaven={eigenWeergaven}
          rand={<Splitter naam={KADER.breedteMenu} {...breedte} dicht={menu.dicht} wissel={menu.wissel} />}
        />
        <main
          id="inhoud"
          className={styles.inhoud}
          tabIndex={-1}
          data-paneel={scherm === 'werkvoorraad' ? undefined : scherm}
        >
          <Foutgrens key={scherm}>
            {scherm === 'werkvoorraad' ? (
              <Werkplek
                lijst={lijst}
                eigenWeergaven={eigenWeergaven}
                naarWeergave={naarDoel}
                toonHerroep={herroep.toon}
              />
            ) : null}
            {scherm === 'ochtendronde' ? <Ronde toonHerroep={herroep.toon} /> : null}
            {scherm === 'uitgaand' ? (
              <UitgaandScherm
                bijOpenen={openMelding}
                bijHandeling={(item, soort) => void bijHandeling(item, soort)}
                bijAanpassen={(item) => void bijAanpassen(item)}
                naTerughalen={herroep.teruggehaald}
              />
            ) : null}
            {scherm === 'invoeren' ? <InvoerenScherm naInvoeren={naInvoeren} /> : null}
            {scherm === 'rapportage' ? <RapportageScherm bijMeldingen={naarMeldingen} /> : null}
            {scherm === 'instellingen' ? <InstellingenScherm /> : null}
          </Foutgrens>
        </main>
      </div>
      <Herroepbalk ongedaan={ongedaan} />
      {boven === 'palet' ? <Palet sluit={sluit} openMelding={openMelding} /> : null}
      {boven === 'hulp' ? <Toetshulp sluit={sluit} naarInstellingen={naarInstellingen} /> : null}
    </div>
  );
}
