// Deciding over many: in pieces of one bundle, so that it shows how far it is and stops when the person says so; then one undo.
import { useRef, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { BULK_STUK, type Bulkregel, type Bulkuitslag } from '../../../shared/ipc/vormen/bulk.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import type { Antwoord } from '../../api/balie.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { nu } from '../../components/use-nu.ts';
import { foutzin } from '../../teksten/fouten.ts';

export type Terug = Output<'bulk.terughalen'>;

export type Bulkstand =
  | { readonly fase: 'vorm' }
  | { readonly fase: 'bezig'; readonly gedaan: number; readonly totaal: number }
  | {
      readonly fase: 'klaar';
      readonly bundel: Uuid | null;
      readonly gelukt: number;
      readonly mislukt: readonly Bulkuitslag[];
      /** Chosen, but not reached: stopped, or a fault in between. */
      readonly rest: number;
      readonly fout: string | null;
      /** End of the recall window of the first piece, milliseconds since 1970. */
      readonly tot: number;
      readonly terug: Terug | null;
    };

export function useBulk() {
  const balie = useBalie();
  const [stand, zet] = useState<Bulkstand>({ fase: 'vorm' });
  const gestopt = useRef(false);

  const besluit = async (regels: readonly Bulkregel[], opdracht: OpdrachtInvoer) => {
    gestopt.current = false;
    const uitslagen: Bulkuitslag[] = [];
    let bundel: Uuid | null = null;
    let tot = 0;
    let fout: string | null = null;
    zet({ fase: 'bezig', gedaan: 0, totaal: regels.length });
    for (let vanaf = 0; vanaf < regels.length && !gestopt.current; vanaf += BULK_STUK) {
      const opdrachten = regels
        .slice(vanaf, vanaf + BULK_STUK)
        .map(({ uuid, gezien, naar }) => ({ uuid, gezien, ...(naar === null ? {} : { naar: naar.code }) }));
      const antwoord: Antwoord<'bulk.besluiten'> = await balie.command('bulk.besluiten', {
        bundel,
        opdrachten,
        opdracht,
      });
      if (!antwoord.ok) {
        fout = foutzin(antwoord.fout);
        break;
      }
      bundel = antwoord.waarde.bundel;
      if (tot === 0) tot = nu() + antwoord.waarde.bedenktijd * 1_000;
      uitslagen.push(...antwoord.waarde.uitslagen);
      zet({ fase: 'bezig', gedaan: uitslagen.length, totaal: regels.length });
    }
    const mislukt = uitslagen.filter((u) => u.waarom !== null);
    const rest = regels.length - uitslagen.length;
    const gelukt = uitslagen.length - mislukt.length;
    zet({ fase: 'klaar', bundel, gelukt, mislukt, rest, fout, tot, terug: null });
  };

  const haalTerug = async () => {
    if (stand.fase !== 'klaar' || stand.bundel === null || stand.terug !== null) return;
    const antwoord = await balie.command('bulk.terughalen', { bundel: stand.bundel });
    zet({ ...stand, ...(antwoord.ok ? { terug: antwoord.waarde } : { fout: foutzin(antwoord.fout) }) });
  };

  return {
    stand,
    besluit,
    haalTerug,
    /** Back to the form, as it was filled in. */
    naarVorm: () => zet({ fase: 'vorm' }),
    stop: () => {
      gestopt.current = true;
    },
  };
}
