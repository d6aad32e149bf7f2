// Boundaries of municipalities for the map, the hints and the kompas.
import { useBalie } from '../../api/balie-context.tsx';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { datum } from '../../teksten/datums.ts';
import { foutzin } from '../../teksten/fouten.ts';
import { GRENZEN } from '../../teksten/kaart.ts';
import { Beheerbestand } from './beheerbestand.tsx';

export function Kaartgrenzen() {
  const balie = useBalie();
  const stand = useLiveQuery('kaart.grenzenStand', {});
  const geladen = stand.stand === 'er' ? stand.waarde : undefined;
  return (
    <Beheerbestand
      woorden={GRENZEN}
      geladen={
        geladen && `${GRENZEN.stand(geladen)} · ${GRENZEN.stelsel[geladen.stelsel]} · ${datum(geladen.geladenOp)}`
      }
      fout={stand.stand === 'fout' ? foutzin(stand.fout) : null}
      laad={async () => {
        const antwoord = await balie.command('kaart.grenzenLaden', {});
        stand.opnieuw();
        return antwoord.ok ? null : foutzin(antwoord.fout);
      }}
      wis={async () => {
        const antwoord = await balie.command('kaart.grenzenWissen', {});
        if (!antwoord.ok) return foutzin(antwoord.fout);
        stand.opnieuw();
        return null;
      }}
    />
  );
}
