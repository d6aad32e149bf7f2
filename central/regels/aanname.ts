// Takes batches and submissions in: decides and writes in one transaction, then wakes who waits for news.

import type { Klok } from '../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import type { Geplaatst } from '../../shared/wire/berichten.ts';
import type { Annotatieopslag, Besluit, Feiten } from '../store/opslag.ts';
import { beslisBatch, beslisIndiening, type Inzending, type Omgeving } from './beslissen.ts';
import type { Uitkomst, Weigering } from './uitkomst.ts';
import type { Wachtkamer } from './wachtkamer.ts';

/** What came of it; `nieuw` false for a repeat of what was accepted before. */
export type Antwoord = Result<{ readonly nieuw: boolean; readonly lijf: Geplaatst }, Weigering>;

export type Aanname = {
  /** `POST /annotaties`. */
  readonly annoteer: (inzending: Omit<Inzending, 'nu'> & { readonly basis: number | undefined }) => Promise<Antwoord>;
  /** `POST /terugmeldingen`. */
  readonly dienIn: (inzending: Omit<Inzending, 'nu'>) => Promise<Antwoord>;
};

export type Aannameonderdelen = {
  readonly opslag: Pick<Annotatieopslag, 'verwerk'>;
  readonly omgeving: Omgeving;
  readonly klok: Klok;
  readonly wachtkamer: Wachtkamer;
};

function antwoordOp(uitkomst: Uitkomst, volgnummers: readonly number[]): Antwoord {
  switch (uitkomst.soort) {
    case 'geweigerd':
      return mis(uitkomst.weigering);
    case 'herhaald': {
      const { soort: _, ...lijf } = uitkomst;
      return goed({ nieuw: false, lijf: { ...lijf, verschoven: false } });
    }
    case 'aangenomen': {
      const { soort: _, uuids, nieuwsVoor: __, ...lijf } = uitkomst;
      return goed({
        nieuw: true,
        lijf: { volgnummers: Object.fromEntries(uuids.map((uuid, i) => [uuid, volgnummers[i] ?? 0])), ...lijf },
      });
    }
  }
}

export function maakAanname({ opslag, omgeving, klok, wachtkamer }: Aannameonderdelen): Aanname {
  async function verwerk(
    { annotaties }: Pick<Inzending, 'annotaties'>,
    beslis: (feiten: Feiten) => Besluit<Uitkomst>,
  ): Promise<Antwoord> {
    const wortel = annotaties[0]?.wortel ?? '';
    const [verwerkt] = await opslag.verwerk([{ wortel, uuids: annotaties.map((a) => a.uuid), meegaven: [], beslis }]);
    if (!verwerkt) throw new Error('een stap zonder uitkomst');
    const { uitkomst, volgnummers } = verwerkt;
    if (uitkomst.soort === 'aangenomen') wachtkamer.wek(uitkomst.nieuwsVoor);
    return antwoordOp(uitkomst, volgnummers);
  }

  return {
    annoteer: (inzending) => verwerk(inzending, beslisBatch(omgeving, { ...inzending, nu: klok.nu() })),
    dienIn: (inzending) => verwerk(inzending, beslisIndiening(omgeving, { ...inzending, nu: klok.nu() })),
  };
}
