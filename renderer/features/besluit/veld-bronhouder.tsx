// Which bronhouder should have it: searched by the backend among those that hold this registration.
import { useEffect, useState } from 'react';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { BESLUIT, type Veldfout } from '../../teksten/besluit.ts';
import type { Velden } from './velden.ts';
import { Zoekkeuze } from './zoekkeuze.tsx';

/** Typing pauses this long before it is searched, in milliseconds. */
const TYPPAUZE = 120;
const ZOEKTERM_MAX = 100;

type Bronhouder = NonNullable<Velden['bronhouder']>;

export function VeldBronhouder(props: {
  readonly dossier: Dossier;
  readonly waarde: Velden['bronhouder'];
  readonly bij: (waarde: Velden['bronhouder']) => void;
  readonly verplicht: boolean;
  readonly fout: Veldfout | undefined;
}) {
  const { dossier, waarde } = props;
  const [getypt, typ] = useState('');
  const [zoek, zoekOp] = useState('');
  useEffect(() => {
    const wekker = setTimeout(() => zoekOp(getypt.slice(0, ZOEKTERM_MAX)), TYPPAUZE);
    return () => clearTimeout(wekker);
  }, [getypt]);
  // The name that was chosen stands in the field: searching for that finds only itself.
  const term = waarde && zoek === naam(waarde) ? '' : zoek;
  const gevonden = useLiveQuery('bronhouders.zoeken', { zoek: term, registratie: dossier.registratie });
  // Who types on gets nothing of what he typed before: Enter would take the first of that.
  const bij = zoek === getypt.slice(0, ZOEKTERM_MAX);
  const opties = bij && gevonden.stand === 'er' ? gevonden.waarde : [];
  return (
    <Zoekkeuze<Bronhouder>
      label={BESLUIT.bronhouder}
      hulp={props.verplicht ? BESLUIT.bronhouderHulp : `${BESLUIT.bronhouderHulp} ${BESLUIT.bronhouderVrij}`}
      nietVerplicht={!props.verplicht}
      fout={props.fout}
      opties={opties.filter(({ code }) => code !== dossier.bronhouder?.code)}
      waarde={waarde}
      bij={props.bij}
      naam={naam}
      gelijk={(a, b) => a.code === b.code}
      typ={typ}
      laadt={!bij || gevonden.stand === 'laden'}
      geen={BESLUIT.bronhouderGeen}
    />
  );
}

function naam({ code, naam: heet }: Bronhouder): string {
  return `${heet} (${code})`;
}
