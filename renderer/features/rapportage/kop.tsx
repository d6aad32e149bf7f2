// The top of the report: its name, what it is of, and keeping or printing it.
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { type ReactNode, useId, useState } from 'react';
import { leesPeriode } from '../../../shared/domain/rapportage/periode.ts';
import { REGISTRATIECODES } from '../../../shared/domain/registraties/registraties.ts';
import { RAPPORTVORMEN, type Rapportbeeld, type Rapportinvoer } from '../../../shared/ipc/vormen/rapportage.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { datum } from '../../teksten/datums.ts';
import { KRINGNAAM, RAPPORTAGE, VORMNAAM } from '../../teksten/rapportage.ts';
import { Keuzerij, Periodekiezer } from './periodekiezer.tsx';
import styles from './rapportage.module.css';
import { useBewaren } from './use-bewaren.ts';

function Bewaren({ vraag }: { readonly vraag: Rapportinvoer }) {
  const id = useId();
  const { bezig, uitkomst, bewaar, drukAf } = useBewaren(vraag);
  const [bij, zetBij] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.bewaren}>
      <Button
        id={id}
        loading={bezig}
        aria-haspopup="menu"
        aria-expanded={bij !== null}
        onClick={(event) => zetBij(event.currentTarget)}
      >
        {RAPPORTAGE.bewaren}
      </Button>
      <Keuzemenu bij={bij} sluit={() => zetBij(null)} naamVan={id}>
        {RAPPORTVORMEN.map((vorm) => (
          <MenuItem
            key={vorm}
            onClick={() => {
              zetBij(null);
              void bewaar(vorm);
            }}
          >
            {VORMNAAM[vorm]}
          </MenuItem>
        ))}
      </Keuzemenu>
      <Button disabled={bezig} onClick={() => void drukAf()}>
        {RAPPORTAGE.afdrukken}
      </Button>
      <span role={uitkomst?.fout ? 'alert' : 'status'} className={uitkomst?.fout ? styles.fout : styles.gelukt}>
        {uitkomst?.tekst}
      </span>
    </div>
  );
}

function Keuzelijst(props: {
  readonly naam: string;
  readonly gekozen: string;
  readonly keuzes: readonly { readonly waarde: string; readonly naam: string }[];
  readonly kies: (waarde: string) => void;
}) {
  return (
    <label className={styles.lijstkeuze}>
      <span className="alleen-voorlezen">{props.naam}</span>
      <select value={props.gekozen} onChange={(event) => props.kies(event.target.value)}>
        {props.keuzes.map(({ waarde, naam }) => (
          <option key={waarde} value={waarde}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  );
}

const ALLE = 'alle';

export function Kop(props: {
  readonly beeld: Rapportbeeld | null;
  readonly vraag: Rapportinvoer;
  readonly kies: (deel: Partial<Rapportinvoer>) => void;
}): ReactNode {
  const { beeld, vraag, kies } = props;
  const periode = beeld ? leesPeriode(beeld.periode.code) : undefined;
  return (
    <header className={styles.kop}>
      <div className={styles.titelregel}>
        <h1 className={styles.titel}>{RAPPORTAGE.titel}</h1>
        {beeld ? <Bewaren vraag={vraag} /> : null}
      </div>
      <p className={styles.onder}>{RAPPORTAGE.uitleg}</p>
      {beeld && periode ? (
        <fieldset className={styles.keuzes} aria-label={RAPPORTAGE.keuze}>
          <Periodekiezer periode={periode} vandaag={beeld.vandaag} kies={(p) => kies({ periode: p.code })} />
          {beeld.kringen.length > 1 ? (
            <Keuzerij
              naam={RAPPORTAGE.kring}
              keuzes={beeld.kringen.map((waarde) => ({ waarde, naam: KRINGNAAM[waarde] }))}
              gekozen={beeld.kring}
              kies={(kring) => kies({ kring })}
            />
          ) : (
            <span className={styles.vast}>
              <Icoon naam="persoon" maat={14} />
              {KRINGNAAM[beeld.kring]}
            </span>
          )}
          {beeld.registraties.length > 1 ? (
            <Keuzelijst
              naam={RAPPORTAGE.registratie}
              gekozen={beeld.registratie ?? ALLE}
              keuzes={[
                { waarde: ALLE, naam: RAPPORTAGE.alleRegistraties },
                ...beeld.registraties.map((r) => ({ waarde: r, naam: r })),
              ]}
              kies={(waarde) => kies({ registratie: REGISTRATIECODES.find((r) => r === waarde) ?? null })}
            />
          ) : null}
          {beeld.bronhouders.length > 1 ? (
            <Keuzelijst
              naam={RAPPORTAGE.bronhouder}
              gekozen={beeld.bronhouder.code}
              keuzes={beeld.bronhouders.map(({ code, naam }) => ({ waarde: code, naam }))}
              kies={(bronhouder) => kies({ bronhouder, kring: null, registratie: null })}
            />
          ) : null}
          {beeld.vandaag <= beeld.periode.tot ? (
            <span className={styles.lopend}>{RAPPORTAGE.lopend(datum(beeld.vandaag))}</span>
          ) : null}
        </fieldset>
      ) : null}
    </header>
  );
}
