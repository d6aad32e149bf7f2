// As whom somebody may look at a tree: its present bronhouder, its melder, or not at all.
import { vouw } from '../../shared/domain/projectie.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import type { Kijker } from '../regels/zicht.ts';
import type { Stuk } from '../store/opslag.ts';
import { type Antwoord, geweigerd } from './antwoord.ts';
import { type Aanroeper, bronhouderNodig } from './wie.ts';

/** @param boom the whole tree; empty when there is none. */
export function bepaalInzage(aanroeper: Aanroeper, boom: readonly Stuk[]): Result<Kijker, Antwoord> {
  const { persoon, namens } = aanroeper;
  const melding = vouw(
    boom.map((stuk) => stuk.annotatie),
    [],
  )?.melding;
  if (!melding) return mis(geweigerd({ code: 'onbekend' }));
  if (namens && namens.code === melding.bronhouder) return goed({ soort: 'bronhouder', code: namens.code });
  const { melderOin } = melding;
  if (melderOin === persoon.melderOin || melderOin === namens?.oin) return goed({ soort: 'melder', oin: melderOin });
  if (!namens && persoon.bronhouders.length > 1) return mis(bronhouderNodig(aanroeper));
  return mis(geweigerd({ code: 'niet-de-bronhouder', bronhouder: melding.bronhouder }));
}
