// Who reports, and how to reach him.
import Button from '@mui/material/Button';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { Toets } from '../../components/toets.tsx';
import { datum } from '../../teksten/datums.ts';
import { DOSSIER, HERKOMST, KANAAL } from '../../teksten/dossier.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './dossier.module.css';
import { Feiten } from './feiten.tsx';
import zij from './zijkant.module.css';

/** May break after an @ or a dot, before it breaks in a word. */
function Adres({ email }: { readonly email: string }) {
  return email.split(/(?<=[@.])/).flatMap((deel, plek, delen) => {
    // What stands before a piece tells it from the others.
    const sleutel = delen.slice(0, plek + 1).join('');
    return plek === 0 ? [deel] : [<wbr key={sleutel} />, deel];
  });
}

function Contactmomenten({ momenten }: { readonly momenten: Dossier['contactmomenten'] }) {
  if (momenten.length === 0) return null;
  return (
    <ul className={zij.regels} aria-label={DOSSIER.contactmomenten}>
      {momenten.map((m) => (
        <li key={`${m.datum}-${m.kanaal}-${m.tekst}`}>
          <span className={styles.klein}>
            {KANAAL[m.kanaal]} · {datum(m.datum)} · {m.wie}
          </span>
          <p className={zij.regeltekst}>{m.tekst}</p>
        </li>
      ))}
    </ul>
  );
}

export function Melder(props: {
  readonly dossier: Dossier;
  readonly kies: (soort: Opdrachtsoort) => void;
  readonly toets: string | undefined;
}) {
  const { melder, herkomst, mogelijkheden, contactmomenten } = props.dossier;
  const benaderen = mogelijkheden.some((m) => m.soort === 'melder-benaderen') ? (
    <div className={zij.blokknop}>
      <Button aria-keyshortcuts={props.toets} onClick={() => props.kies('melder-benaderen')}>
        {HANDELING['melder-benaderen']}
        {props.toets ? <Toets>{props.toets}</Toets> : null}
      </Button>
    </div>
  ) : null;
  if (melder.anoniem)
    return (
      <div className={styles.blok}>
        <h3 className={styles.blokkop}>{DOSSIER.melder}</h3>
        <p>{DOSSIER.anoniem}</p>
        {herkomst === null ? null : (
          <p className={styles.klein}>
            {DOSSIER.herkomst} {HERKOMST[herkomst]}
          </p>
        )}
        {benaderen}
        <Contactmomenten momenten={contactmomenten} />
      </div>
    );
  return (
    <Feiten
      kop={DOSSIER.melder}
      feiten={[
        { naam: DOSSIER.organisatie, waarde: melder.organisatie },
        { naam: DOSSIER.naam, waarde: melder.naam },
        { naam: DOSSIER.afdeling, waarde: melder.afdeling },
        {
          naam: DOSSIER.email,
          waarde: melder.email === null ? null : <Adres email={melder.email} />,
          kopie: melder.email,
        },
        { naam: DOSSIER.telefoon, waarde: melder.telefoon, kopie: melder.telefoon },
        { naam: DOSSIER.herkomst, waarde: herkomst === null ? null : HERKOMST[herkomst] },
      ]}
    >
      {benaderen}
      <Contactmomenten momenten={contactmomenten} />
    </Feiten>
  );
}
