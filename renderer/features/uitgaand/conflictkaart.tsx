// A decision that the centre did not take: then, now and mine beside each other, and the choice that only a person makes.
import Button from '@mui/material/Button';
import { type ReactNode, useId, useState } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Uitgaand, Uitgaandconflict } from '../../../shared/ipc/vormen/uitgaand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { Chip } from '../../components/zekerheid-chip.tsx';
import { ALGEMEEN, alsZin } from '../../teksten/algemeen.ts';
import { moment } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import { conflictreden, UITGAAND } from '../../teksten/uitgaand.ts';
import { Opnieuwvraag, zonderVraag } from './opnieuwvraag.tsx';
import { Overdrachtvraag } from './overdrachtvraag.tsx';
import { Proefregel } from './proefregel.tsx';
import { Openknop } from './regel.tsx';
import styles from './uitgaand.module.css';
import { Vallenvraag } from './vallenvraag.tsx';

export type Kaartdaden = {
  readonly bijOpenen: (uuid: Uuid) => void;
  /** Opens the dialog of another decision in its place, such as Intrekking bevestigen; what was written goes along. */
  readonly bijHandeling: (item: Uitgaand, soort: Opdrachtsoort) => void;
  /** Opens the dialog (or the form) of this decision, filled in; what is decided there takes its place. */
  readonly bijAanpassen: (item: Uitgaand) => void;
};

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

type Kolomprops = { readonly item: Uitgaand; readonly conflict: Uitgaandconflict; readonly nu: string };

function Kolommen({ item, conflict, nu }: Kolomprops) {
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

function redenVan(conflict: Uitgaandconflict): string {
  return [
    conflictreden(conflict.code),
    conflict.anderBij === null ? '' : UITGAAND.nuBij(conflict.anderBij),
    conflict.overdragen?.hoe === 'aantekening' ? UITGAAND.collegaHeeft(conflict.overdragen.naar) : '',
    conflict.opnieuw === null ? UITGAAND.kanNiet : '',
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}

/** Taking it again: at once on the same picture, else after consent. Returns a sentence when it failed. */
function useOpnieuw(item: Uitgaand, conflict: Uitgaandconflict) {
  const balie = useBalie();
  return async (): Promise<string | null> => {
    const antwoord = await balie.command('uitgaand.opnieuw', {
      batch: item.batch,
      gezien: conflict.gezien,
      ...(conflict.opnieuw?.overnemenVan == null ? {} : { overnemen: true }),
    });
    return antwoord.ok ? null : foutzin(antwoord.fout);
  };
}

function Keuzes(
  props: Kaartdaden & { readonly item: Uitgaand; readonly conflict: Uitgaandconflict; readonly id: string },
) {
  const { item, conflict, id } = props;
  const { opnieuw, inPlaatsDaarvan, overdragen } = conflict;
  const neemOpnieuw = useOpnieuw(item, conflict);
  const [fout, zetFout] = useState<string | null>(null);
  const [vraag, stel] = useState<'opnieuw' | 'vallen' | 'overdragen' | null>(null);
  const bijOpnieuw = async () => {
    if (opnieuw && zonderVraag({ ...conflict, opnieuw })) zetFout(await neemOpnieuw());
    else stel('opnieuw');
  };
  return (
    <>
      <div className={styles.knoppen}>
        {inPlaatsDaarvan === null ? null : (
          <Button
            variant="contained"
            color="primary"
            aria-describedby={id}
            onClick={() => props.bijHandeling(item, inPlaatsDaarvan)}
          >
            {HANDELING[inPlaatsDaarvan]}
          </Button>
        )}
        {overdragen ? (
          <Button
            aria-describedby={id}
            {...(inPlaatsDaarvan === null ? { variant: 'contained', color: 'primary' } : {})}
            onClick={() => stel('overdragen')}
          >
            {UITGAAND.overdragen(overdragen.naar)}
          </Button>
        ) : null}
        {opnieuw ? (
          <Button aria-describedby={id} onClick={() => void bijOpnieuw()}>
            {ALGEMEEN.opnieuwProberen}
          </Button>
        ) : null}
        {conflict.anderBij === null && item.kan.aanpassen ? (
          <Button aria-describedby={id} onClick={() => props.bijAanpassen(item)}>
            {UITGAAND.aanpassen}
          </Button>
        ) : null}
        <Button aria-describedby={id} onClick={() => stel('vallen')}>
          {UITGAAND.latenVallen}
        </Button>
        <span className={styles.blijft}>{UITGAAND.blijft}</span>
      </div>
      {fout === null ? null : (
        <p role="alert" className={styles.fout}>
          {fout}
        </p>
      )}
      {vraag === 'opnieuw' && opnieuw ? (
        <Opnieuwvraag
          conflict={{ ...conflict, opnieuw }}
          besluit={item.besluit}
          bevestig={neemOpnieuw}
          sluit={() => stel(null)}
        />
      ) : null}
      {vraag === 'overdragen' && overdragen ? (
        <Overdrachtvraag item={item} {...overdragen} sluit={() => stel(null)} />
      ) : null}
      {vraag === 'vallen' ? <Vallenvraag item={item} sluit={() => stel(null)} /> : null}
    </>
  );
}

function chiptekst({ zekerheid, conflict }: Uitgaand): string {
  if (zekerheid === 'geparkeerd' || !conflict) return UITGAAND.geweigerd;
  return conflict.code === 'toegewezen-aan-collega' ? UITGAAND.toegewezen : UITGAAND.terwijl(conflict.nu.statusnaam);
}

export function Conflictkaart(props: Kaartdaden & { readonly item: Uitgaand; readonly nu: string }) {
  const { item, nu } = props;
  const { conflict } = item;
  const id = useId();
  return (
    <article className={styles.kaart} aria-labelledby={id}>
      <header className={styles.kaartkop}>
        <RegistratieChip code={item.registratie} />
        <span id={id}>
          <Openknop item={item} bijOpenen={props.bijOpenen} />
        </span>
        <Chip toon="fout">{chiptekst(item)}</Chip>
      </header>
      {conflict ? (
        <>
          <p className={styles.reden}>{redenVan(conflict)}</p>
          {conflict.fouten.length === 0 ? null : (
            <ul className={styles.fouten} aria-label={UITGAAND.watErMisIs}>
              {conflict.fouten.map((fout) => (
                <li key={fout}>{alsZin(fout)}</li>
              ))}
            </ul>
          )}
          <Kolommen item={item} conflict={conflict} nu={nu} />
          <Proefregel batch={item.batch} bekend={conflict.code} />
          <Keuzes {...props} conflict={conflict} id={id} />
        </>
      ) : null}
    </article>
  );
}
