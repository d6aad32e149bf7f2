// The right side of a decision dialog: exactly what the melder is going to read, and what he will not.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DOELSTATUS, type Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { kopieer } from '../../api/klembord.ts';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { BESLUIT } from '../../teksten/besluit.ts';
import { WERK } from '../../teksten/besluit-werk.ts';
import { datum } from '../../teksten/datums.ts';
import { BESLUITNAAM } from '../../teksten/handelingen.ts';
import styles from './besluit.module.css';
import { leestMelder, plantMetStatus, type Velden } from './velden.ts';

type Voorbeeldprops = { readonly soort: Opdrachtsoort; readonly dossier: Dossier; readonly velden: Velden };

/** The status as the melder will see it: "Afgehandeld, niet gewijzigd". */
function kopVan({ soort, dossier, velden }: Voorbeeldprops): string {
  if (soort === 'inplannen')
    return plantMetStatus(dossier, velden) ? statusnaam(dossier.registratie, 'INGEPLAND') : BESLUITNAAM.inplannen;
  if (soort === 'contact') return dossier.bronhouder?.naam ?? '';
  const naam = statusnaam(dossier.registratie, DOELSTATUS[soort] ?? '');
  if (soort !== 'afhandelen' || velden.resultaat === null) return naam;
  const uitkomst = velden.resultaat === 'GEWIJZIGD' ? BESLUIT.gewijzigd : BESLUIT.nietGewijzigd;
  return `${naam}, ${uitkomst.toLowerCase()}`;
}

/** Lines between the status and the text. */
function tussenregel({ soort, velden }: Voorbeeldprops): string | null {
  if (soort === 'verkeerde-bronhouder' && velden.bronhouder) return BESLUIT.doorgestuurd(velden.bronhouder.naam);
  if (soort === 'inplannen' && velden.mijlpaal.trim() !== '' && velden.datum !== '')
    return BESLUIT.verwacht(velden.mijlpaal.trim(), datum(velden.datum));
  if (soort !== 'contact') return null;
  const delen = [velden.naam, velden.telefoon, velden.email, velden.afdeling].map((deel) => deel.trim());
  return delen.filter((deel) => deel !== '').join(', ') || null;
}

function Blad(props: Voorbeeldprops) {
  const { soort, dossier, velden } = props;
  const tussen = tussenregel(props);
  const metTekst = soort !== 'contact' && (soort !== 'inplannen' || plantMetStatus(dossier, velden));
  const tekst = metTekst ? velden.toelichting.trim() : '';
  return (
    <div className={styles.blad}>
      <p className={styles.bladtitel}>{kopVan(props)}</p>
      {tussen === null ? null : <p>{tussen}</p>}
      {tekst === '' ? null : <p className={styles.bladtekst}>{tekst}</p>}
      {tekst === '' && metTekst ? <p className={styles.nietsNog}>{BESLUIT.nogNiets}</p> : null}
    </div>
  );
}

/** Whom to reach and how: the program sends no mail and dials no number. */
function Bereiken({ dossier, velden }: Voorbeeldprops) {
  const { telefoon, email } = dossier.melder;
  const perMail = velden.kanaal === 'e-mail';
  return (
    <>
      <p>{telefoon === null ? WERK.geenTelefoon : WERK.bel(telefoon)}</p>
      <p>{email === null ? WERK.geenMail : WERK.mailAan(email)}</p>
      {perMail && email !== null ? <Kopieerknop wat={WERK.mailadres} tekst={email} /> : null}
      {perMail ? (
        <>
          <div className={styles.blad}>
            <p className={styles.bladtekst}>{velden.tekst.trim() || BESLUIT.nogNiets}</p>
          </div>
          <Kopieerknop wat={WERK.mailtekst} tekst={velden.tekst.trim()} />
          <p>{WERK.mailHulp}</p>
          <p className={styles.openbaar}>{WERK.mailRegel}</p>
        </>
      ) : null}
    </>
  );
}

function Kopieerknop({ wat, tekst }: { readonly wat: string; readonly tekst: string }) {
  const [uitslag, zet] = useState<string | null>(null);
  return (
    <div>
      <Button onClick={() => zet(kopieer(tekst) ? ALGEMEEN.gekopieerd(wat) : ALGEMEEN.nietGekopieerd)}>
        {ALGEMEEN.kopieer(wat)}
      </Button>
      <p role="status">{uitslag}</p>
    </div>
  );
}

function Intern(props: Voorbeeldprops) {
  const ookVolgende =
    (props.soort === 'aantekening' || props.soort === 'contactmoment') && props.velden.zichtbaar === 'bronhouders';
  return (
    <>
      <p>{ookVolgende ? BESLUIT.leestOokVolgende : BESLUIT.leestNietUitleg}</p>
      {props.soort === 'melder-benaderen' ? <Bereiken {...props} /> : null}
    </>
  );
}

export function Voorbeeld(props: Voorbeeldprops) {
  const { soort, dossier, velden } = props;
  const bedenktijd = dossier.mogelijkheden.find((m) => m.soort === soort)?.bedenktijd ?? 0;
  const melderLeest = leestMelder(soort, velden);
  return (
    <aside className={styles.leest} aria-label={melderLeest ? BESLUIT.leest : BESLUIT.leestNiet}>
      <h3 className={styles.leeskop}>{melderLeest ? BESLUIT.leest : BESLUIT.leestNiet}</h3>
      {melderLeest ? (
        <>
          <Blad {...props} />
          {dossier.toelichtingOpenbaar ? <p className={styles.openbaar}>{BESLUIT.openbaar}</p> : null}
          <p>{dossier.melder.anoniem ? BESLUIT.anoniem : BESLUIT.geenBericht}</p>
        </>
      ) : (
        <Intern {...props} />
      )}
      {bedenktijd > 0 ? <p>{BESLUIT.ongedaan(bedenktijd)}</p> : null}
    </aside>
  );
}
