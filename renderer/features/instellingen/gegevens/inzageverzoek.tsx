// A person's right to see: everything on one BSN or A-nummer into one file. The number is checked before anything is asked.
import Button from '@mui/material/Button';
import { type FormEvent, useRef, useState } from 'react';
import { controleerIdentificatie } from '../../../../shared/domain/identificatie.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { Icoon } from '../../../components/icoon.tsx';
import { Tekstregel } from '../../../components/tekstregel.tsx';
import { INZAGE } from '../../../teksten/gegevens.ts';
import { Deel, Uitkomst } from './deel.tsx';
import styles from './gegevens.module.css';
import { useOpdracht } from './use-opdracht.ts';

/** An A-nummer has ten digits and a BSN nine: what is nearer to ten is checked as an A-nummer. */
function controleer(getypt: string): { readonly nummer: string; readonly fout: string | null } {
  if (getypt.trim() === '') return { nummer: '', fout: INZAGE.nummerLeeg };
  const cijfers = getypt.replaceAll(/\D/g, '').length;
  const { geldig, genormaliseerd, fouten } = controleerIdentificatie(cijfers >= 10 ? 'A_NUMMER' : 'BSN', getypt);
  return { nummer: genormaliseerd, fout: geldig ? null : fouten.join(' ') };
}

function zin({ meldingen, bestand }: Output<'beheer.inzage'>): string {
  return bestand === null ? INZAGE.nietBewaard(meldingen) : INZAGE.bewaard(meldingen, bestand);
}

export function Inzageverzoek() {
  const inzage = useOpdracht('beheer.inzage');
  const [getypt, zetGetypt] = useState('');
  const [nagekeken, zetNagekeken] = useState(false);
  const [uitkomst, zetUitkomst] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement>(null);
  const { nummer, fout } = controleer(getypt);

  const typ = (waarde: string) => {
    zetGetypt(waarde);
    zetNagekeken(false);
  };
  const maak = async () => {
    zetUitkomst(null);
    zetNagekeken(true);
    if (fout !== null) return veld.current?.focus();
    const gedaan = await inzage.doe({ identificatie: nummer });
    if (!gedaan) return;
    zetUitkomst(zin(gedaan.waarde));
    // The number does not stay on the screen once it is no longer needed.
    if (gedaan.waarde.bestand !== null) typ('');
  };
  const verzend = (event: FormEvent) => {
    event.preventDefault();
    void maak();
  };

  return (
    <Deel titel={INZAGE.titel} uitleg={INZAGE.uitleg}>
      <p className={styles.letOp}>
        <Icoon naam="driehoek" />
        {INZAGE.waarschuwing}
      </p>
      <form className={styles.regel} onSubmit={verzend} noValidate>
        <div className={styles.nummer}>
          <Tekstregel ref={veld} label={INZAGE.nummer} waarde={getypt} bij={typ} fout={nagekeken ? fout : null} />
        </div>
        <Button type="submit" loading={inzage.bezig}>
          {INZAGE.maken}
        </Button>
      </form>
      <Uitkomst fout={inzage.fout}>{uitkomst}</Uitkomst>
    </Deel>
  );
}
