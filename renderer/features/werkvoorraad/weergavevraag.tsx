// The questions around a view of one's own: its name, and whether it may go.
import { useState } from 'react';
import type { EigenWeergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Weergavedoel } from '../../api/eigen-weergaven.ts';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { BEWAREN } from '../../teksten/werkvoorraad.ts';
import type { EigenDaden } from './use-eigen-daden.ts';

export type Weergavevraagsoort = 'bewaren' | 'hernoemen' | 'verwijderen';

const NAAM_MAX = 40;

export function Weergavevraag(props: {
  readonly soort: Weergavevraagsoort;
  readonly eigen: EigenWeergave | null;
  readonly daden: EigenDaden;
  readonly naarWeergave: (doel: Weergavedoel) => void;
  readonly sluit: () => void;
}) {
  const { soort, eigen, daden, naarWeergave, sluit } = props;
  const [naam, zetNaam] = useState(soort === 'hernoemen' ? (eigen?.naam ?? '') : '');
  if (soort === 'verwijderen') {
    const bevestig = async () => {
      const antwoord = await daden.verwijder();
      if (!antwoord.ok) return foutzin(antwoord.fout);
      if (eigen) naarWeergave({ weergave: eigen.weergave });
      return null;
    };
    return (
      <VraagDialoog
        titel={BEWAREN.titelWeg}
        uitleg={BEWAREN.uitlegWeg(eigen?.naam ?? '')}
        bevestig={bevestig}
        sluit={sluit}
      />
    );
  }
  const bevestig = async () => {
    if (naam.trim() === '') return BEWAREN.naamNodig;
    if ([...naam.trim()].length > NAAM_MAX) return BEWAREN.naamLang;
    const antwoord = await (soort === 'bewaren' ? daden.bewaar(naam.trim()) : daden.hernoem(naam.trim()));
    if (!antwoord.ok) return foutzin(antwoord.fout);
    if (soort === 'bewaren') naarWeergave({ eigen: antwoord.waarde.id });
    return null;
  };
  return (
    <VraagDialoog
      titel={soort === 'bewaren' ? BEWAREN.titel : BEWAREN.titelHernoemen}
      uitleg={soort === 'bewaren' ? BEWAREN.uitleg : BEWAREN.uitlegHernoemen}
      bevestig={bevestig}
      sluit={sluit}
      veld={<Tekstregel label={BEWAREN.naam} waarde={naam} bij={zetNaam} autoFocus />}
    />
  );
}
