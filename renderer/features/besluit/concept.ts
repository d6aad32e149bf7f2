// A decision that is being written: of which melding and of which kind.
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';

/** A dialog that is open, or is to be opened once its dossier is there. */
export type Dialoog = {
  readonly uuid: Uuid;
  readonly soort: Opdrachtsoort;
  /** The refused batch that this decision takes the place of. */
  readonly vervangt?: Uuid;
};
