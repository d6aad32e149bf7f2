// The list of standard texts with its filter; a text opens to be read, and for a teamlead to be changed.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { REGISTRATIECODES } from '../../../../shared/domain/registraties/registraties.ts';
import {
  herkomstVan,
  nieuwTekstId,
  type Standaardtekst,
  tekstenVan,
  weggelaten,
  zonderTekst,
} from '../../../../shared/domain/standaardteksten/standaardtekst.ts';
import type { Teamstand } from '../../../../shared/ipc/vormen/team.ts';
import { Keuzelijst } from '../../../components/keuzelijst.tsx';
import { Tekstregel } from '../../../components/tekstregel.tsx';
import { foutzin } from '../../../teksten/fouten.ts';
import { HERKOMSTNAAM, TEAM, TEKSTSOORTNAAM } from '../../../teksten/team.ts';
import styles from './team.module.css';
import { TekstDialoog } from './tekst-dialoog.tsx';
import type { Teamgreep } from './use-team.ts';

const NIEUW: Omit<Standaardtekst, 'id'> = {
  titel: '',
  registraties: [],
  objecten: [],
  soort: 'afhandelen',
  tekst: '',
};

type Filter = { readonly zoek: string; readonly registratie: string };

function past({ titel, tekst, registraties }: Standaardtekst, { zoek, registratie }: Filter): boolean {
  const gezocht = zoek.trim().toLowerCase();
  if (registratie !== '' && registraties.length > 0 && !registraties.includes(registratie)) return false;
  return gezocht === '' || `${titel} ${tekst}`.toLowerCase().includes(gezocht);
}

export function Tekstenlijst(props: {
  readonly stand: Teamstand;
  readonly kan: boolean;
  readonly bewaar: Teamgreep['bewaar'];
}) {
  const { stand, kan, bewaar } = props;
  const [filter, filtert] = useState<Filter>({ zoek: '', registratie: '' });
  const [open, zetOpen] = useState<{ readonly tekst: Standaardtekst; readonly gezien: Teamstand } | null>(null);
  const [melding, meld] = useState<string | null>(null);
  const team = stand.instellingen.standaardteksten;
  const teksten = tekstenVan(team).filter((tekst) => past(tekst, filter));
  const weg = weggelaten(team);
  // Who filters wants to see them; else the list would push the other settings away.
  const gefilterd = filter.zoek.trim() !== '' || filter.registratie !== '';

  const gebruikWeer = async (id: string) => {
    const uitkomst = await bewaar(stand, { ...stand.instellingen, standaardteksten: zonderTekst(team, id) });
    meld(uitkomst.ok ? TEAM.opgeslagen : foutzin(uitkomst.fout));
  };
  return (
    <>
      <div className={styles.filter}>
        <Tekstregel label={TEAM.zoek} waarde={filter.zoek} bij={(zoek) => filtert({ ...filter, zoek })} />
        <Keuzelijst
          label={TEAM.registratie}
          leeg={TEAM.alleRegistraties}
          opties={REGISTRATIECODES.map((code) => ({ waarde: code, naam: code }))}
          waarde={filter.registratie}
          bij={(registratie) => filtert({ ...filter, registratie })}
        />
        {kan ? (
          <Button onClick={() => zetOpen({ tekst: { id: nieuwTekstId(team), ...NIEUW }, gezien: stand })}>
            {TEAM.toevoegen}
          </Button>
        ) : null}
      </div>
      <p role="status" className={styles.stil}>
        {melding}
      </p>
      {teksten.length === 0 ? <p>{TEAM.geen}</p> : null}
      <details className={styles.weg} open={gefilterd || undefined}>
        <summary>{TEAM.aantal(teksten.length)}</summary>
        <ul className={styles.lijst}>
          {teksten.map((tekst) => (
            <Regel
              key={tekst.id}
              tekst={tekst}
              herkomst={herkomstVan(team, tekst.id)}
              bewerk={kan ? () => zetOpen({ tekst, gezien: stand }) : null}
            />
          ))}
        </ul>
      </details>
      {weg.length === 0 ? null : (
        <details className={styles.weg}>
          <summary>{TEAM.weggelaten}</summary>
          {weg.map(({ id, titel }) => (
            <p key={id} className={styles.wegregel}>
              {titel}
              {kan ? (
                <Button variant="text" onClick={() => void gebruikWeer(id)}>
                  {TEAM.welGebruiken(titel)}
                </Button>
              ) : null}
            </p>
          ))}
        </details>
      )}
      {open ? (
        <TekstDialoog
          key={open.tekst.id}
          tekst={open.tekst}
          gezien={open.gezien}
          bewaar={bewaar}
          sluit={(opgeslagen) => {
            zetOpen(null);
            meld(opgeslagen ? TEAM.opgeslagen : null);
          }}
        />
      ) : null}
    </>
  );
}

function Regel(props: {
  readonly tekst: Standaardtekst;
  readonly herkomst: ReturnType<typeof herkomstVan>;
  readonly bewerk: (() => void) | null;
}) {
  const { tekst, herkomst, bewerk } = props;
  const waarvoor = [
    tekst.registraties.length === 0 ? TEAM.alleRegistraties : tekst.registraties.join(', '),
    ...tekst.objecten,
    TEKSTSOORTNAAM[tekst.soort],
  ];
  return (
    <li className={styles.regel}>
      <div className={styles.regelkop}>
        <b>{tekst.titel}</b>
        <span className={styles.stil}>
          {waarvoor.join(' · ')} · {HERKOMSTNAAM[herkomst]}
        </span>
      </div>
      {bewerk ? (
        <Button variant="text" aria-label={TEAM.bewerk(tekst.titel, waarvoor.join(', '))} onClick={bewerk}>
          {TEAM.bewerkKort}
        </Button>
      ) : null}
      <p className={styles.tekst}>{tekst.tekst}</p>
    </li>
  );
}
