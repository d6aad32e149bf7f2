// The team's settings between service and local copy. Other terms or days make other clocks, so the open meldingen are
// computed anew, a few at a time; a kill in between is found at the next start (`termijnen` = 'vuil').
import { type Klok, tijdstip } from '../../../shared/lib/clock.ts';
import { schrijfTeaminstellingen, type Teaminstellingen } from '../../../shared/wire/team.ts';
import type { Ledger } from '../store/ledger.ts';
import type { MetaStore } from '../store/meta-store.ts';
import type { TeamStore } from '../store/team-store.ts';
import type { Transaction } from '../store/transaction.ts';
import type { Storing, Teamdocument, Transport } from './transport.ts';

/** Meldingen that are computed anew in one transaction. */
const HAP = 200;

export type TeamDeps = {
  readonly transport: Pick<Transport, 'teaminstellingen' | 'zetTeaminstellingen'>;
  readonly team: TeamStore;
  readonly meta: MetaStore;
  readonly ledger: Ledger;
  readonly transactie: Transaction;
  readonly klok: Klok;
  /** Lets others have their turn. */
  readonly ademhaling: () => Promise<void>;
};

export type Teamuitkomst =
  | { readonly ok: true }
  /** The service could not be asked, or it refused. */
  | { readonly ok: false; readonly storing: Storing };

export type Teamdienst = ReturnType<typeof createTeamdienst>;

export function createTeamdienst(d: TeamDeps) {
  const klokkenVan = (bronhouder: string): string => JSON.stringify(d.team.termijnopties(bronhouder));

  /** Stores what the service gave. True when the clocks come out differently. */
  const leg = (bronhouder: string, { document, etag }: Teamdocument): boolean =>
    d.transactie(() => {
      const waren = klokkenVan(bronhouder);
      d.team.zet(bronhouder, document, etag, tijdstip(d.klok.nu()));
      const anders = klokkenVan(bronhouder) !== waren;
      if (anders) d.meta.zetInstelling('termijnen', 'vuil');
      return anders;
    });

  const herreken = async (bronhouder: string): Promise<void> => {
    const wortels = d.team.lopende(bronhouder);
    for (let i = 0; i < wortels.length; i += HAP) {
      d.transactie(() => {
        for (const wortel of wortels.slice(i, i + HAP)) d.ledger.ververs(wortel);
      });
      await d.ademhaling();
    }
    d.transactie(() => d.meta.zetInstelling('termijnen', 'schoon'));
  };

  const verwerk = async (bronhouder: string, gekregen: Teamdocument): Promise<Teamuitkomst> => {
    if (leg(bronhouder, gekregen)) await herreken(bronhouder);
    return { ok: true };
  };

  const haal = async (bronhouder: string, signaal?: AbortSignal): Promise<Teamuitkomst> => {
    const antwoord = await d.transport.teaminstellingen(bronhouder, signaal);
    return antwoord.ok ? verwerk(bronhouder, antwoord.waarde) : antwoord;
  };

  return {
    haal,
    /** Puts these settings in place of the version `etag`; parts that this program does not know stay. */
    bewaar: async (bronhouder: string, etag: string, nieuw: Teaminstellingen): Promise<Teamuitkomst> => {
      const document = schrijfTeaminstellingen(d.team.lees(bronhouder).document, nieuw);
      const antwoord = await d.transport.zetTeaminstellingen(bronhouder, { document, etag });
      return antwoord.ok ? verwerk(bronhouder, antwoord.waarde) : antwoord;
    },
  };
}
