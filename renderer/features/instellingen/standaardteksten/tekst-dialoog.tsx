// Changing one standard text for the whole team; when a colleague was first, both versions stand beside each other.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useId, useState } from 'react';
import {
  isMeegeleverd,
  metTekst,
  type Standaardtekst,
  tekstenVan,
  zonderTekst,
} from '../../../../shared/domain/standaardteksten/standaardtekst.ts';
import type { Teamstand } from '../../../../shared/ipc/vormen/team.ts';
import { ALGEMEEN } from '../../../teksten/algemeen.ts';
import { foutzin } from '../../../teksten/fouten.ts';
import { TEAM } from '../../../teksten/team.ts';
import styles from './team.module.css';
import { TekstVelden } from './tekst-velden.tsx';
import type { Instellingen, Teamgreep } from './use-team.ts';

type Dialoogprops = {
  readonly tekst: Standaardtekst;
  /** The document on which the person decided. */
  readonly gezien: Teamstand;
  readonly bewaar: Teamgreep['bewaar'];
  readonly sluit: (opgeslagen: boolean) => void;
};

export function TekstDialoog({ tekst: begin, gezien: eerst, bewaar, sluit }: Dialoogprops) {
  const id = useId();
  const [tekst, zet] = useState(begin);
  const [gezien, zie] = useState(eerst);
  const [botsing, zetBotsing] = useState(false);
  const [nagekeken, kijkNa] = useState(false);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const team = gezien.instellingen.standaardteksten;
  const bestond = tekstenVan(eerst.instellingen.standaardteksten).some((een) => een.id === begin.id);
  const compleet = tekst.titel.trim() !== '' && tekst.tekst.trim() !== '';

  const schrijf = async (standaardteksten: Instellingen['standaardteksten']) => {
    if (bezig) return;
    zetBezig(true);
    const uitkomst = await bewaar(gezien, { ...gezien.instellingen, standaardteksten });
    zetBezig(false);
    if (uitkomst.ok) return sluit(true);
    if (uitkomst.fout.code !== 'inmiddels-gewijzigd' || uitkomst.stand === null) return zetFout(foutzin(uitkomst.fout));
    zie(uitkomst.stand);
    zetBotsing(true);
  };
  const opslaan = () => {
    kijkNa(true);
    if (compleet) void schrijf(metTekst(team, { ...tekst, titel: tekst.titel.trim() }));
  };
  return (
    <Dialog open onClose={() => sluit(false)} maxWidth={false} aria-labelledby={`${id}-titel`}>
      <div className={styles.vel}>
        <h2 id={`${id}-titel`} className={styles.titel}>
          {botsing ? TEAM.eersteTitel : bestond ? TEAM.bewerken : TEAM.nieuw}
        </h2>
        <div className={styles.vlak}>
          {botsing ? (
            <Botsing tekst={tekst} van={tekstenVan(team).find((een) => een.id === tekst.id)} />
          ) : (
            <TekstVelden tekst={tekst} bij={zet} nagekeken={nagekeken} />
          )}
          {fout === null ? null : (
            <p role="alert" className={styles.fout}>
              {fout}
            </p>
          )}
        </div>
        <footer className={styles.voet}>
          <Button onClick={() => sluit(false)}>{botsing ? TEAM.collegaHouden : ALGEMEEN.annuleren}</Button>
          {botsing || !bestond ? null : (
            <Weghalen
              id={tekst.id}
              aangepast={team.some((een) => een.id === tekst.id)}
              laatWeg={() => void schrijf(metTekst(team, { id: tekst.id, weg: true }))}
              wis={() => void schrijf(zonderTekst(team, tekst.id))}
            />
          )}
          <Button variant="contained" color="primary" loading={bezig} onClick={opslaan}>
            {botsing ? TEAM.mijnOpslaan : TEAM.opslaan}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}

/** One of the program's is left out or put back as it came; one's own is thrown away. */
function Weghalen(props: {
  readonly id: string;
  readonly aangepast: boolean;
  readonly laatWeg: () => void;
  readonly wis: () => void;
}) {
  if (!isMeegeleverd(props.id)) return <Button onClick={props.wis}>{TEAM.verwijderen}</Button>;
  return (
    <>
      <Button onClick={props.laatWeg}>{TEAM.nietGebruiken}</Button>
      {props.aangepast ? <Button onClick={props.wis}>{TEAM.terugzetten}</Button> : null}
    </>
  );
}

function Botsing({ tekst, van }: { readonly tekst: Standaardtekst; readonly van: Standaardtekst | undefined }) {
  return (
    <>
      <p role="alert">{TEAM.eersteUitleg}</p>
      <div className={styles.naastelkaar}>
        <section aria-label={TEAM.vanCollega}>
          <h3 className={styles.kolomkop}>{TEAM.vanCollega}</h3>
          {van ? (
            <>
              <b>{van.titel}</b>
              <p className={styles.tekst}>{van.tekst}</p>
            </>
          ) : (
            <p>{TEAM.verwijderdDoorCollega}</p>
          )}
        </section>
        <section aria-label={TEAM.vanU}>
          <h3 className={styles.kolomkop}>{TEAM.vanU}</h3>
          <b>{tekst.titel}</b>
          <p className={styles.tekst}>{tekst.tekst}</p>
        </section>
      </div>
    </>
  );
}
