// Takes a decision: sends the intent with what the person had seen, and says how it ended.
import { useCallback } from 'react';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { CallError } from '../../../shared/ipc/contract.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { BESLUITNAAM } from '../../teksten/handelingen.ts';
import { MERKEN } from '../../teksten/merken.ts';

/** A decision that stands in the outbox now. */
export type Besloten = {
  readonly uuid: Uuid;
  readonly registratie: string;
  readonly soort: Opdrachtsoort;
  /** In words, for the recall. */
  readonly besluit: string;
  readonly batch: Uuid;
  /** Seconds in which it can be recalled. */
  readonly bedenktijd: number;
};

export type Besluitfout = CallError<'melding.besluiten'>;

export type Uitkomst =
  | { readonly ok: true; readonly besloten: Besloten }
  | { readonly ok: false; readonly fout: Besluitfout };

/** What a decision needs to know of the dossier: the picture on which the person decided. */
export type Gezien = Pick<Dossier, 'uuid' | 'registratie' | 'gezien'>;

export type Besluitopties = {
  /** It was written in its dialog: the draft goes along with it. */
  readonly concept?: boolean;
  /** The refused batch that it takes the place of. */
  readonly vervangt?: Uuid | undefined;
};

export function useBesluiten(): (
  gezien: Gezien,
  opdracht: OpdrachtInvoer,
  opties?: Besluitopties,
) => Promise<Uitkomst> {
  const balie = useBalie();
  return useCallback(
    async ({ uuid, registratie, gezien }, opdracht, { concept, vervangt } = {}) => {
      const antwoord =
        vervangt === undefined
          ? await balie.command('melding.besluiten', { uuid, opdracht, gezien, ...(concept ? { concept } : {}) })
          : await balie.command('uitgaand.vervangen', { batch: vervangt, opdracht, gezien });
      if (!antwoord.ok) return { ok: false, fout: antwoord.fout };
      const { batch, bedenktijd } = antwoord.waarde;
      const { soort } = opdracht;
      const besluit = soort === 'aantekening' && opdracht.bijlage !== undefined ? MERKEN.plek : BESLUITNAAM[soort];
      return { ok: true, besloten: { uuid, registratie, soort, besluit, batch, bedenktijd } };
    },
    [balie],
  );
}
