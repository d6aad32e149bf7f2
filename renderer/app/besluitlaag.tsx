// What happens when a person picks a decision on a dossier: at once, after one question, or in a dialog.
import { useEffect, useRef, useState } from 'react';
import type { Opdrachtsoort } from '../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import { BesluitDialoog } from '../features/besluit/besluit-dialoog.tsx';
import { OvernemenDialoog } from '../features/besluit/overnemen-dialoog.tsx';
import { useBesluitStore } from '../features/besluit/store.ts';
import { type Besloten, useBesluiten } from '../features/besluit/use-besluiten.ts';
import { useToevoegen } from '../features/eigenbestand/store.ts';
import { ToevoegenDialoog } from '../features/eigenbestand/toevoegen-dialoog.tsx';
import { BESLUIT } from '../teksten/besluit.ts';
import { foutzin } from '../teksten/fouten.ts';
import { BESLUITNAAM } from '../teksten/handelingen.ts';
import { useHerroep } from './herroep-store.ts';

export type Kiezen = ReturnType<typeof useKiezen>;

/** @param besloten it stands in the outbox now. */
export function useKiezen(besloten: (uitkomst: Besloten) => void) {
  const besluit = useBesluiten();
  const meld = useHerroep((s) => s.meld);
  const openDialoog = useBesluitStore((s) => s.open);
  const openToevoegen = useToevoegen((s) => s.open);
  const [overname, vraagOvername] = useState<Dossier | null>(null);
  const bezig = useRef(false);

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
    else if (soort === 'bijlage') openToevoegen(dossier.uuid);
    else openDialoog({ uuid: dossier.uuid, soort });
  };
  return { overname, kies, besloten, sluitOvername: () => vraagOvername(null) };
}

/** The dialog that is asked for, once its dossier is there; a decision that is no longer possible is said, not shown. */
function Dialooglaag(props: { readonly dossier: Dossier | null; readonly besloten: (b: Besloten) => void }) {
  const { dossier, besloten } = props;
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

/** The dialog for own files, over the dossier they go to. */
function Toevoeglaag(props: { readonly dossier: Dossier | null; readonly besloten: (b: Besloten) => void }) {
  const { dossier, besloten } = props;
  const { melding, sluit } = useToevoegen();
  if (dossier === null || melding !== dossier.uuid) return null;
  return (
    <ToevoegenDialoog
      dossier={dossier}
      sluit={sluit}
      toegevoegd={(wat) => besloten({ ...wat, soort: 'bijlage', besluit: BESLUITNAAM.bijlage })}
    />
  );
}

/** The dialogs over a dossier: the decision that is being taken, and the question before taking over. */
export function Besluitlaag({ dossier, kiezen }: { readonly dossier: Dossier | null; readonly kiezen: Kiezen }) {
  const { overname, besloten, sluitOvername } = kiezen;
  return (
    <>
      <Dialooglaag dossier={dossier} besloten={besloten} />
      <Toevoeglaag dossier={dossier} besloten={besloten} />
      {overname ? (
        <OvernemenDialoog
          gezien={overname}
          collega={overname.toegewezenAan?.naam ?? null}
          sluit={sluitOvername}
          besloten={besloten}
        />
      ) : null}
    </>
  );
}
