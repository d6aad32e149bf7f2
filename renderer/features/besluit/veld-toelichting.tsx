// The text that goes out: written by hand or begun from a standard text, with what still has to be filled in.
import Button from '@mui/material/Button';
import { useLayoutEffect, useRef } from 'react';
import { type Openplek, openPlekken, vulIn } from '../../../shared/domain/standaardteksten/plekken.ts';
import type { Standaardtekst } from '../../../shared/domain/standaardteksten/standaardtekst.ts';
import { vullingVan } from '../../../shared/domain/standaardteksten/vulling.ts';
import { BESLUIT } from '../../teksten/besluit.ts';
import styles from './besluit.module.css';
import { bewaakVeld, isVerplicht, MAXIMUM } from './controle.ts';
import { ontbrekendIn } from './hulptekst.ts';
import { StandaardtekstKeuze } from './standaardtekst-keuze.tsx';
import { VeldTekst } from './veld-tekst.tsx';
import type { Velden } from './velden.ts';
import type { Veldprops } from './velden-besluit.tsx';

/** More places than this would push the form away; the rest follow when these are filled. */
const MEESTE = 4;

function gevuld({ dossier, velden, vandaag }: Veldprops, tekst: string): string {
  return vulIn(
    tekst,
    vullingVan({
      kenmerk: dossier.kenmerk,
      registratie: dossier.registratie,
      object: dossier.titel,
      bronhouder: dossier.bronhouder?.naam ?? '',
      ontbrekend: ontbrekendIn(dossier, velden.ontbreekt),
      vandaag,
      bestemming: velden.bronhouder?.naam,
    }),
  );
}

function plekNaam({ naam }: Openplek): string {
  return naam === 'ontbrekend' ? BESLUIT.plekOntbrekend : naam;
}

export function VeldToelichting(props: Veldprops & { readonly veld: 'toelichting' | 'tekst'; readonly label: string }) {
  const { soort, dossier, velden, fouten, veld, schrijf } = props;
  const vlak = useRef<HTMLTextAreaElement>(null);
  /** What a standard text put there: while nobody changed it, another one takes its place. */
  const gezet = useRef('');
  const tekst = velden[veld];
  const zet = (nieuw: string) => schrijf({ [veld]: nieuw } as Partial<Velden>);
  const naarPlek = (plek: Openplek | undefined) => {
    const element = vlak.current;
    element?.focus();
    if (plek) element?.setSelectionRange(plek.van, plek.tot);
    else element?.setSelectionRange(element.value.length, element.value.length);
  };
  const gekozenTekst = useRef<string | null>(null);
  // Once the chosen text stands in the field, its first open place is ready to be typed over.
  useLayoutEffect(() => {
    if (gekozenTekst.current !== tekst) return;
    gekozenTekst.current = null;
    naarPlek(openPlekken(tekst)[0]);
  });
  const kies = (gekozen: Standaardtekst) => {
    const nieuw = gevuld(props, gekozen.tekst);
    const eigen = tekst.trim();
    const geheel = eigen === '' || eigen === gezet.current.trim() ? nieuw : `${eigen}\n\n${nieuw}`;
    gezet.current = nieuw;
    schrijf({
      [veld]: geheel,
      ...(gekozen.resultaat && soort === 'afhandelen' && velden.resultaat === null
        ? { resultaat: gekozen.resultaat, gegrond: velden.gegrond ?? gekozen.resultaat === 'GEWIJZIGD' }
        : {}),
    } as Partial<Velden>);
    gekozenTekst.current = geheel;
  };
  const open = openPlekken(tekst);
  return (
    <div className={styles.toelichting}>
      <StandaardtekstKeuze dossier={dossier} soort={soort} resultaat={velden.resultaat} kies={kies} />
      <VeldTekst
        ref={vlak}
        label={props.label}
        waarde={tekst}
        bij={zet}
        hoogste={MAXIMUM[veld] ?? 0}
        verplicht={isVerplicht(soort, dossier, veld)}
        fout={fouten[veld]}
        vondsten={bewaakVeld(soort, dossier, velden, veld)}
        plekken={open}
      />
      {open.length === 0 ? null : (
        <p className={styles.bericht} data-toon="let-op">
          {BESLUIT.vulIn}
          {open.slice(0, MEESTE).map((plek) => (
            <Button key={plek.van} variant="text" onClick={() => naarPlek(plek)}>
              {plekNaam(plek)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
