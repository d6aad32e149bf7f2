// Worklist and dossier side by side, with the decision dialogs: where a bijhouder spends the day.
import useMediaQuery from '@mui/material/useMediaQuery';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { isDefinitieveSoort, type Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../shared/lib/brand.ts';
import { Splitter } from '../components/splitter.tsx';
import { BesluitDialoog } from '../features/besluit/besluit-dialoog.tsx';
import { OvernemenDialoog } from '../features/besluit/overnemen-dialoog.tsx';
import { useBesluitStore } from '../features/besluit/store.ts';
import { type Besloten, useBesluiten } from '../features/besluit/use-besluiten.ts';
import { DossierPaneel } from '../features/dossier/dossier.tsx';
import { useDossier } from '../features/dossier/use-dossier.ts';
import type { NaBesluit } from '../features/werkvoorraad/use-beweging.ts';
import { Werkvoorraad, type WerkvoorraadGreep } from '../features/werkvoorraad/werkvoorraad.tsx';
import { BESLUIT } from '../teksten/besluit.ts';
import { foutzin } from '../teksten/fouten.ts';
import { KADER } from '../teksten/kader.ts';
import { useHerroep } from './herroep-store.ts';
import styles from './kader.module.css';
import { useRoute } from './route-store.ts';
import { hintVan } from './toetsen.ts';
import { metVariabele, useBreedte } from './use-breedte.ts';
import { type Toetsdaden, useToetsen } from './use-toetsen.ts';

const HINTEN: Partial<Record<Opdrachtsoort, string>> = Object.fromEntries(
  (
    [
      'in-behandeling-nemen',
      'onvoldoende-informatie',
      'niet-ontvankelijk',
      'verkeerde-bronhouder',
      'afhandelen',
      'toewijzen',
      'aantekening',
    ] as const
  ).flatMap((soort) => {
    const hint = hintVan(soort);
    return hint ? [[soort, hint]] : [];
  }),
);

/** Closed or forwarded: on to the next. Taken up: it stays on the screen, the list points at the next. Else one stays. */
function vervolg({ soort, registratie }: Besloten, naast: boolean): NaBesluit {
  if (isDefinitieveSoort(soort, registratie)) return 'volgende-openen';
  const opgepakt = soort === 'in-behandeling-nemen' || soort === 'terugnemen';
  return opgepakt && naast ? 'volgende-aanwijzen' : 'blijven';
}

export function Werkplek(props: {
  readonly lijst: RefObject<WerkvoorraadGreep | null>;
  readonly toonHerroep: (besloten: Besloten) => void;
}) {
  const { lijst } = props;
  const { weergave, open: geopend, openMelding } = useRoute();
  const open = geopend[weergave] ?? null;
  const naast = !useMediaQuery('(max-width: 760px)', { noSsr: true });
  const breedte = useBreedte('breedte-lijst', 420, 300, 720);
  const dossier = useDossier(open);
  const er = dossier.stand === 'er' && dossier.waarde.uuid === open ? dossier.waarde : null;
  const { overname, kies, besloten, sluitOvername } = useKiezen(lijst, naast, props.toonHerroep);
  useToetsen(toetsdaden({ lijst, er, open, naast, kies, sluit: () => openMelding(null) }));

  const bijOpenen = (uuid: Uuid | null) => {
    // A second Enter on what is open goes into it.
    if (uuid !== null && uuid === open) document.querySelector<HTMLElement>('[data-paneel="dossier"]')?.focus();
    else openMelding(uuid);
  };

  return (
    <div className={styles.werkplek} style={metVariabele('--lijst', breedte.waarde)}>
      <div className={styles.paneel} data-paneel="lijst" data-achter={open === null ? undefined : 'ja'} tabIndex={-1}>
        <Werkvoorraad key={weergave} ref={lijst} weergave={weergave} open={open} volgt={naast} bijOpenen={bijOpenen} />
      </div>
      <Splitter naam={KADER.breedteLijst} {...breedte} />
      {naast || open !== null ? (
        <div className={styles.paneel}>
          <DossierPaneel
            dossier={open === null ? null : dossier}
            kies={kies}
            toetsen={HINTEN}
            terug={naast ? null : () => openMelding(null)}
          />
        </div>
      ) : null}
      <Besluitlaag dossier={er} besloten={besloten} />
      {overname ? (
        <OvernemenDialoog
          gezien={overname}
          collega={overname.toegewezenAan?.naam ?? null}
          sluit={sluitOvername}
          besloten={besloten}
        />
      ) : null}
    </div>
  );
}

/** The dialog that is asked for, once its dossier is there; a decision that is no longer possible is said, not shown. */
function Besluitlaag({
  dossier,
  besloten,
}: {
  readonly dossier: Dossier | null;
  readonly besloten: (b: Besloten) => void;
}) {
  const { dialoog, sluit } = useBesluitStore();
  const meld = useHerroep((s) => s.meld);
  const past = dialoog !== null && dossier?.uuid === dialoog.uuid;
  // Checked at opening only: what changes while one writes, the dialog itself says.
  const [toegelaten, laatToe] = useState<typeof dialoog>(null);
  useEffect(() => {
    if (!past || toegelaten === dialoog) return;
    if (dossier.mogelijkheden.some(({ soort }) => soort === dialoog.soort)) return laatToe(dialoog);
    sluit();
    meld(BESLUIT.kanNietMeer, 'fout');
  }, [past, dialoog, dossier, toegelaten, sluit, meld]);
  if (!past || toegelaten !== dialoog) return null;
  return (
    <BesluitDialoog key={`${dialoog.uuid}/${dialoog.soort}`} dialoog={dialoog} dossier={dossier} besloten={besloten} />
  );
}

/** What happens when a person picks an action: at once, after one question, or in a dialog. */
function useKiezen(
  lijst: RefObject<WerkvoorraadGreep | null>,
  naast: boolean,
  toonHerroep: (besloten: Besloten) => void,
) {
  const besluit = useBesluiten();
  const meld = useHerroep((s) => s.meld);
  const openDialoog = useBesluitStore((s) => s.open);
  const [overname, vraagOvername] = useState<Dossier | null>(null);
  const bezig = useRef(false);

  const besloten = (uitkomst: Besloten) => {
    toonHerroep(uitkomst);
    void lijst.current?.naBesluit(uitkomst.uuid, vervolg(uitkomst, naast));
  };
  const neem = async (dossier: Dossier) => {
    if (bezig.current) return;
    bezig.current = true;
    const uitkomst = await besluit(dossier, { soort: 'in-behandeling-nemen' });
    bezig.current = false;
    if (uitkomst.ok) besloten(uitkomst.besloten);
    else if (uitkomst.fout.code === 'toegewezen-aan-collega') vraagOvername(dossier);
    else meld(foutzin(uitkomst.fout), 'fout');
  };
  const kies = (soort: Opdrachtsoort, dossier: Dossier) => {
    if (soort === 'in-behandeling-nemen') void neem(dossier);
    else openDialoog({ uuid: dossier.uuid, soort });
  };
  return { overname, kies, besloten, sluitOvername: () => vraagOvername(null) };
}

function toetsdaden(opties: {
  readonly lijst: RefObject<WerkvoorraadGreep | null>;
  readonly er: Dossier | null;
  readonly open: Uuid | null;
  readonly naast: boolean;
  readonly kies: (soort: Opdrachtsoort, dossier: Dossier) => void;
  readonly sluit: () => void;
}): Toetsdaden {
  const { lijst, er, open, naast } = opties;
  const besluiten: Toetsdaden = {};
  if (er) for (const { soort } of er.mogelijkheden) besluiten[soort] = () => opties.kies(soort, er);
  return {
    ...besluiten,
    volgende: () => lijst.current?.stap(1),
    vorige: () => lijst.current?.stap(-1),
    terug: () => {
      if (!naast && open !== null) opties.sluit();
      lijst.current?.focus();
    },
  };
}
