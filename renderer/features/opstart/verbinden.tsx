// First start: connect to a central service, or practise.
import Button from '@mui/material/Button';
import { type FormEvent, useRef, useState } from 'react';
import { useBalie } from '../../api/balie-context.tsx';
import { Tekstregel } from '../../components/tekstregel.tsx';
import { foutzin } from '../../teksten/fouten.ts';
import { OPSTART } from '../../teksten/opstart.ts';
import styles from './opstart.module.css';
import { useOpstartStore } from './store.ts';

export function Verbinden() {
  const balie = useBalie();
  const { adres, typAdres, toonVerbinding } = useOpstartStore();
  const [token, zetToken] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [nagekeken, zetNagekeken] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const adresveld = useRef<HTMLInputElement>(null);
  const tokenveld = useRef<HTMLInputElement>(null);

  const doe = async (vraag: () => ReturnType<typeof balie.command<'opstart.verbinden' | 'opstart.oefenen'>>) => {
    if (bezig) return;
    zetBezig(true);
    zetFout(null);
    const antwoord = await vraag();
    zetBezig(false);
    if (antwoord.ok) toonVerbinding(false);
    else zetFout(foutzin(antwoord.fout));
  };
  const verbind = (event: FormEvent) => {
    event.preventDefault();
    zetNagekeken(true);
    if (adres.trim() === '') return adresveld.current?.focus();
    if (token.trim() === '') return tokenveld.current?.focus();
    void doe(() => balie.command('opstart.verbinden', { url: adres.trim(), token: token.trim() }));
  };

  return (
    <div className={styles.kaart}>
      <div className={styles.kop}>
        <h1 className={styles.titel}>{OPSTART.welkom}</h1>
        <p className={styles.uitleg}>{OPSTART.welkomUitleg}</p>
      </div>
      <form className={styles.formulier} onSubmit={verbind} noValidate>
        <Tekstregel
          ref={adresveld}
          label={OPSTART.adres}
          hulp={OPSTART.adresHulp}
          fout={nagekeken && adres.trim() === '' ? OPSTART.adresLeeg : null}
          waarde={adres}
          bij={typAdres}
          type="url"
          autoFocus
        />
        <Tekstregel
          ref={tokenveld}
          label={OPSTART.token}
          hulp={OPSTART.tokenHulp}
          fout={nagekeken && token.trim() === '' ? OPSTART.tokenLeeg : null}
          waarde={token}
          bij={zetToken}
          type="password"
        />
        {fout === null ? null : <p role="alert">{fout}</p>}
        <div className={styles.knoppen}>
          <Button type="submit" variant="contained" color="primary" loading={bezig}>
            {OPSTART.verbinden}
          </Button>
        </div>
      </form>
      <p className={styles.of} aria-hidden="true">
        {OPSTART.of}
      </p>
      <div className={styles.oefenen}>
        <div className={styles.knoppen}>
          <Button disabled={bezig} onClick={() => void doe(() => balie.command('opstart.oefenen', {}))}>
            {OPSTART.oefenen}
          </Button>
          <Button
            disabled={bezig}
            onClick={() => void doe(() => balie.command('opstart.oefenen', { rol: 'teamlead' }))}
          >
            {OPSTART.oefenenTeamlead}
          </Button>
        </div>
        <p className={styles.klein}>{OPSTART.oefenenHulp}</p>
      </div>
    </div>
  );
}
