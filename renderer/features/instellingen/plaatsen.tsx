// Places and postcodes with their municipality, for the kompas.
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { datum } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { PLAATSEN, plaatsenfoutzin } from '../../teksten/kompas.ts';
import { Beheerbestand } from './beheerbestand.tsx';

export function Plaatsen() {
  const balie = useBalie();
  const stand = useLiveQuery('kompas.plaatsenStand', {});
  const geladen = stand.stand === 'er' ? stand.waarde : undefined;
  return (
    <Beheerbestand
      woorden={PLAATSEN}
      geladen={geladen && `${PLAATSEN.stand(geladen)} · ${datum(geladen.geladenOp)}`}
      fout={stand.stand === 'fout' ? foutzin(stand.fout) : null}
      laad={async () => {
        const antwoord = await balie.command('kompas.plaatsenLaden', {});
        stand.opnieuw();
        return antwoord.ok ? null : plaatsenfoutzin(antwoord.fout);
      }}
      wis={async () => {
        const antwoord = await balie.command('kompas.plaatsenWissen', {});
        if (!antwoord.ok) return foutzin(antwoord.fout);
        stand.opnieuw();
        return null;
      }}
    />
  );
}
