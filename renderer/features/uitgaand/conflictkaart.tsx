// A decision that the centre did not take: then, now and mine beside each other, and the choice that only a person makes.
import Button from '@mui/material/Button';
import { type ReactNode, useId, useState } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Uitgaand } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { Chip } from '../../components/zekerheid-chip.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { moment } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import { conflictreden, UITGAAND } from '../../teksten/uitgaand.ts';
import { Openknop } from './regel.tsx';
import styles from './uitgaand.module.css';

type Conflict = NonNullable<Uitgaand['conflict']>;

function Kolom(props: {
  readonly kop: string;
  readonly status: string;
  readonly eigen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.kolom} data-eigen={props.eigen ? 'ja' : undefined}>
      <h3 className={styles.kolomkop}>{props.kop}</h3>
      <p className={styles.kolomstatus}>{props.status}</p>
      <p className={styles.kolomtekst}>{props.children}</p>
    </div>
  );
}

function citaat(tekst: string): string {
  return `“${tekst}”`;
}

function Kolommen({
  item,
  conflict,
  nu,
}: {
  readonly item: Uitgaand;
  readonly conflict: Conflict;
  readonly nu: string;
}) {
  const landelijk = conflict.nu;
  const landelijkeTekst = landelijk.tekst === null ? landelijk.wie : `${landelijk.wie}: ${citaat(landelijk.tekst)}`;
  return (
    <div className={styles.kolommen}>
      <Kolom kop={`${UITGAAND.toen} · ${moment(item.beslotenOp, nu)}`} status={conflict.toen.statusnaam}>
        {conflict.toen.tekst}
      </Kolom>
      <Kolom
        kop={landelijk.op === null ? UITGAAND.nu : `${UITGAAND.nu} · ${moment(landelijk.op, nu)}`}
        status={landelijk.statusnaam}
      >
        {landelijkeTekst}
      </Kolom>
      <Kolom eigen kop={`${UITGAAND.besluit} · ${UITGAAND.nietVerzonden}`} status={item.besluit}>
        {item.toelichting === null ? UITGAAND.geenTekst : citaat(item.toelichting)}
      </Kolom>
    </div>
  );
}

export function Conflictkaart(props: {
  readonly item: Uitgaand;
  readonly nu: string;
  readonly bijOpenen: (uuid: Uuid) => void;
  readonly bijHandeling: (uuid: Uuid, soort: Opdrachtsoort, toelichting: string | null) => void;
}) {
  const { item, nu, bijHandeling } = props;
  const { conflict } = item;
  const id = useId();
  const balie = useBalie();
  const [fout, zetFout] = useState<string | null>(null);
  const [laatVallen, vraagVallen] = useState(false);
  const daarvoor = conflict?.inPlaatsDaarvan ?? null;
  const { soort } = item;

  const opnieuw = async () => {
    const antwoord = await balie.command('uitgaand.opnieuw', { batch: item.batch });
    zetFout(antwoord.ok ? null : foutzin(antwoord.fout));
  };
  const vallen = async () => {
    const antwoord = await balie.command('uitgaand.latenVallen', { batch: item.batch });
    return antwoord.ok ? null : foutzin(antwoord.fout);
  };

  return (
    <article className={styles.kaart} aria-labelledby={id}>
      <header className={styles.kaartkop}>
        <RegistratieChip code={item.registratie} />
        <span id={id}>
          <Openknop item={item} bijOpenen={props.bijOpenen} />
        </span>
        <Chip toon="fout">
          {item.zekerheid === 'geparkeerd' || !conflict ? UITGAAND.geweigerd : UITGAAND.terwijl(conflict.nu.statusnaam)}
        </Chip>
      </header>
      {conflict ? (
        <p className={styles.reden}>
          {conflictreden(conflict.code)} {conflict.kanOpnieuw ? null : UITGAAND.kanNiet}
        </p>
      ) : null}
      {conflict ? <Kolommen item={item} conflict={conflict} nu={nu} /> : null}
      <div className={styles.knoppen}>
        {daarvoor === null ? null : (
          <Button variant="contained" color="primary" onClick={() => bijHandeling(item.melding, daarvoor, null)}>
            {HANDELING[daarvoor]}
          </Button>
        )}
        {conflict?.kanOpnieuw ? (
          <Button aria-describedby={id} onClick={() => void opnieuw()}>
            {ALGEMEEN.opnieuwProberen}
          </Button>
        ) : null}
        {soort === undefined ? null : (
          <Button aria-describedby={id} onClick={() => bijHandeling(item.melding, soort, item.toelichting)}>
            {UITGAAND.aanpassen}
          </Button>
        )}
        <Button aria-describedby={id} onClick={() => vraagVallen(true)}>
          {UITGAAND.latenVallen}
        </Button>
        <span className={styles.blijft}>{UITGAAND.blijft}</span>
      </div>
      {fout === null ? null : (
        <p role="alert" className={styles.fout}>
          {fout}
        </p>
      )}
      {laatVallen ? (
        <VraagDialoog
          titel={UITGAAND.latenVallenVraag}
          uitleg={UITGAAND.latenVallenUitleg(item.besluit, item.kenmerk)}
          bevestig={vallen}
          sluit={() => vraagVallen(false)}
        />
      ) : null}
    </article>
  );
}
