// Which bronhouder should have it: the proposal of the kompas on top, taken with Enter; else searched by the backend among
// those that hold this registration. Says so when it would go round in a circle.
import { useEffect, useId, useRef, useState } from 'react';
import { isVoorganger } from '../../../shared/domain/gemeenten.ts';
import { pingpongVan } from '../../../shared/domain/kompas/keten.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { BESLUIT, type Veldfout } from '../../teksten/besluit.ts';
import { KOMPAS, pingpongzin } from '../../teksten/kompas.ts';
import styles from './besluit.module.css';
import { KompasVoorstel } from './kompas-voorstel.tsx';
import type { Velden } from './velden.ts';
import { Zoekkeuze } from './zoekkeuze.tsx';

/** Typing pauses this long before it is searched, in milliseconds. */
const TYPPAUZE = 120;
const ZOEKTERM_MAX = 100;

type Bronhouder = NonNullable<Velden['bronhouder']> & { readonly voorheen?: string | null };

type Props = {
  readonly dossier: Dossier;
  readonly waarde: Velden['bronhouder'];
  readonly bij: (waarde: Velden['bronhouder']) => void;
  readonly verplicht: boolean;
  readonly fout: Veldfout | undefined;
  /** Today in Amsterdam. */
  readonly vandaag: string;
};

export function VeldBronhouder(props: Props) {
  const { dossier, waarde, vandaag } = props;
  const id = useId();
  const hier = useRef<HTMLDivElement>(null);
  const kompas = useLiveQuery('kompas.voorstel', { uuid: dossier.uuid });
  const gezegd = kompas.stand === 'er' ? kompas.waarde : null;
  const voorstel = gezegd?.uitkomst === 'voorstel' ? gezegd.bronhouder : null;
  const neemOver = () => {
    if (voorstel === null) return;
    props.bij(voorstel);
    // On to what is still to be written.
    hier.current?.closest('form')?.querySelector<HTMLElement>('[data-veld="toelichting"] textarea')?.focus();
  };
  // Said before it is taken, too.
  const doel = waarde ?? voorstel;
  const rond =
    doel && pingpongVan(dossier.bronhouders, doel.code, (oud, nu) => oud === nu || isVoorganger(oud, nu, vandaag));
  return (
    <div ref={hier}>
      <KompasVoorstel
        id={id}
        kompas={gezegd}
        mislukt={kompas.stand === 'fout'}
        overgenomen={voorstel !== null && waarde?.code === voorstel.code}
        neemOver={neemOver}
      />
      <Zoeken
        {...props}
        // While the kompas is looking, Enter waits for it instead of sending the form.
        neemOver={voorstel !== null || kompas.stand === 'laden' ? neemOver : undefined}
        beschrevenDoor={id}
      />
      <div role="status" className={rond ? `${styles.bericht} ${styles.pingpong}` : undefined} data-toon="let-op">
        {rond && doel ? pingpongzin(rond, doel.naam) : null}
      </div>
    </div>
  );
}

function Zoeken(props: Props & { readonly neemOver: (() => void) | undefined; readonly beschrevenDoor: string }) {
  const { dossier, waarde, neemOver } = props;
  const [getypt, typ] = useState('');
  const [zoek, zoekOp] = useState('');
  useEffect(() => {
    const wekker = setTimeout(() => zoekOp(getypt.slice(0, ZOEKTERM_MAX)), TYPPAUZE);
    return () => clearTimeout(wekker);
  }, [getypt]);
  // The name that was chosen stands in the field: searching for that finds only itself.
  const term = waarde && zoek === naam(waarde) ? '' : zoek;
  const gevonden = useLiveQuery('bronhouders.zoeken', {
    zoek: term,
    registratie: dossier.registratie,
    ...(dossier.bronhouder ? { behalve: dossier.bronhouder.code } : {}),
  });
  // Who types on gets nothing of what he typed before: Enter would take the first of that.
  const bij = zoek === getypt.slice(0, ZOEKTERM_MAX);
  const opties: readonly Bronhouder[] = bij && gevonden.stand === 'er' ? gevonden.waarde : [];
  return (
    <Zoekkeuze<Bronhouder>
      label={BESLUIT.bronhouder}
      hulp={props.verplicht ? BESLUIT.bronhouderHulp : `${BESLUIT.bronhouderHulp} ${BESLUIT.bronhouderVrij}`}
      nietVerplicht={!props.verplicht}
      fout={props.fout}
      opties={opties.filter(({ code }) => code !== dossier.bronhouder?.code)}
      waarde={waarde}
      bij={(keuze) => props.bij(keuze && { code: keuze.code, naam: keuze.naam })}
      naam={naam}
      onder={({ voorheen }) => (voorheen ? KOMPAS.voorheen(voorheen) : null)}
      gelijk={(a, b) => a.code === b.code}
      typ={typ}
      laadt={!bij || gevonden.stand === 'laden'}
      geen={BESLUIT.bronhouderGeen}
      beschrevenDoor={props.beschrevenDoor}
      leegMetEnter={waarde === null ? neemOver : undefined}
    />
  );
}

function naam({ code, naam: heet }: Bronhouder): string {
  return `${heet} (${code})`;
}
