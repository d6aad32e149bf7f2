// What the pane shows of a file: its bar, what to know of it, the frame or the reason why there is none, and its facts.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import type { Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { Gezicht } from '../../components/gezicht.tsx';
import { BIJLAGE, CONTROLE, letOpZin, standzin, weigerzin } from '../../teksten/bijlage.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { Balk } from './balk.tsx';
import styles from './bijlage.module.css';
import { Controle, type Meldingfeiten } from './controle.tsx';
import { Merkhulp, Merkstrook, type Merkvorm } from './merkstrook.tsx';
import type { Kijker } from './use-kijker.ts';
import type { Markeren } from './use-markeren.ts';

/** How this program shows such a file, rather than something about this one. */
const GEWOON: ReadonlySet<LetOp['code']> = new Set(['zonder-opmaak', 'oude-codering']);

export function Inhoud(props: {
  readonly bestand: Reeksbestand;
  readonly kijker: Kijker;
  readonly melding: Meldingfeiten;
  readonly markeren: Markeren;
  readonly merkvorm: Merkvorm;
}) {
  const { bestand, kijker, melding, markeren } = props;
  const { fase, stand, gevonden, feiten } = kijker.kijk;
  const isHier = bestand.staat === 'aanwezig';
  const controle = useLiveQuery('bijlage.controle', isHier ? { uuid: bestand.uuid } : null);
  const gecontroleerd = controle.stand === 'er' ? controle.waarde : null;
  const toont = isHier && fase.soort === 'toont';
  const letOp = toont ? fase.letOp.map(letOpZin) : [];
  const anders = gecontroleerd && !gecontroleerd.naamPast && gecontroleerd.soort !== 'leeg';
  if (anders) letOp.unshift(CONTROLE.naamPastNiet(gecontroleerd.soort));
  const rustig = !anders && toont && fase.letOp.every(({ code }) => GEWOON.has(code));
  return (
    <>
      {toont ? (
        <Balk
          key={`balk-${bestand.uuid}`}
          kan={fase.kan}
          stand={stand}
          gevonden={gevonden}
          zend={kijker.zend}
          markeren={markeren}
        />
      ) : null}
      {toont && markeren.stand.soort === 'plaatsen' ? <Merkhulp stop={markeren.stop} /> : null}
      {letOp.length > 0 ? (
        <ul className={styles.letop} aria-label={BIJLAGE.letOp} data-rustig={rustig ? 'ja' : undefined}>
          {letOp.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      ) : null}
      <Vlak bestand={bestand} kijker={kijker} magBewaren={gecontroleerd?.magBewaren ?? false} />
      {toont ? <Merkstrook key={`merk-${bestand.uuid}`} markeren={markeren} vorm={props.merkvorm} /> : null}
      <div className={styles.onder} hidden={toont && markeren.stand.soort === 'schrijven'}>
        {gecontroleerd === null ? null : <Controle controle={gecontroleerd} feiten={feiten} melding={melding} />}
        {toont && gecontroleerd?.magBewaren ? (
          <Bewaren key={`bewaren-${bestand.uuid}`} uuid={bestand.uuid} stil />
        ) : null}
      </div>
    </>
  );
}

/** The frame, or the face of why it shows nothing. The frame stays where it is: the next file may be one to show. */
function Vlak(props: { readonly bestand: Reeksbestand; readonly kijker: Kijker; readonly magBewaren: boolean }) {
  const { bestand, kijker, magBewaren } = props;
  const { fase } = kijker.kijk;
  const niet = standzin(bestand);
  const verborgen = niet !== null || fase.soort !== 'toont';
  return (
    <div className={styles.vlak}>
      {fase.soort === 'vast' ? null : (
        <iframe
          key={kijker.nummer}
          ref={kijker.kader}
          className={styles.kader}
          title={BIJLAGE.kader}
          src={kijker.adres}
          sandbox="allow-scripts allow-same-origin"
          referrerPolicy="no-referrer"
          data-verborgen={verborgen ? 'ja' : undefined}
          inert={verborgen}
          onLoad={kijker.geladen}
        />
      )}
      {niet === null ? (
        <Tussenstand fase={fase} uuid={bestand.uuid} magBewaren={magBewaren} opnieuw={kijker.opnieuw} />
      ) : (
        <Gezicht icoon="bestand" titel={BIJLAGE.nietHierTitel} uitleg={niet} />
      )}
    </div>
  );
}

function Tussenstand(props: {
  readonly fase: Kijker['kijk']['fase'];
  readonly uuid: Uuid;
  readonly magBewaren: boolean;
  readonly opnieuw: () => void;
}) {
  const { fase, uuid, magBewaren, opnieuw } = props;
  switch (fase.soort) {
    case 'bezig':
      return (
        <p className={styles.bezig} role="status">
          {fase.deel > 0 && fase.deel < 1 ? BIJLAGE.laden(Math.round(100 * fase.deel)) : BIJLAGE.bezig}
        </p>
      );
    case 'weigert':
      return (
        <Gezicht icoon="bestand" titel={BIJLAGE.nietTeTonenTitel} uitleg={weigerzin(fase.weigering)}>
          {magBewaren && fase.weigering.code !== 'leeg' ? <Bewaren uuid={uuid} /> : null}
          {fase.weigering.code === 'lezen-mislukt' ? <Button onClick={opnieuw}>{BIJLAGE.opnieuw}</Button> : null}
        </Gezicht>
      );
    case 'vast':
      return (
        <Gezicht icoon="driehoek" fout titel={BIJLAGE.vastTitel} uitleg={BIJLAGE.vast}>
          <Button onClick={opnieuw}>{BIJLAGE.opnieuw}</Button>
          {magBewaren ? <Bewaren uuid={uuid} /> : null}
        </Gezicht>
      );
    case 'toont':
      return null;
  }
}

/** Keeping a file outside the program; what came of it is said beside the button. */
function Bewaren({ uuid, stil = false }: { readonly uuid: Uuid; readonly stil?: boolean }) {
  const balie = useBalie();
  const [zin, zetZin] = useState('');
  const bewaar = async () => {
    zetZin('');
    const antwoord = await balie.command('bijlage.bewarenAls', { uuid });
    if (!antwoord.ok) zetZin(foutzin(antwoord.fout));
    else if (antwoord.waarde.bestand !== null) zetZin(BIJLAGE.bewaard);
  };
  return (
    <div className={stil ? styles.bewaren : undefined}>
      <span role="status">{zin}</span>
      <Button variant={stil ? 'text' : 'outlined'} onClick={() => void bewaar()}>
        {BIJLAGE.bewarenAls}
      </Button>
    </div>
  );
}
