// A decision dialog: waits for its draft and for today, so that the form is shown once and whole.
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { BesluitVel } from './besluit-vel.tsx';
import type { Dialoog } from './concept.ts';
import type { Besloten } from './use-besluiten.ts';
import { useConcept } from './use-concept.ts';

export type Dialoogprops = {
  readonly dialoog: Dialoog;
  /** As it is now; the picture on which is decided is the one at opening. */
  readonly dossier: Dossier;
  readonly besloten: (besloten: Besloten) => void;
};

export function BesluitDialoog(props: Dialoogprops) {
  const klok = useLiveQuery('klok.vandaag', {});
  return klok.stand === 'er' ? <MetConcept {...props} vandaag={klok.waarde.vandaag} nu={klok.waarde.nu} /> : null;
}

function MetConcept(props: Dialoogprops & { readonly vandaag: string; readonly nu: string }) {
  const concept = useConcept(props.dialoog, props.dossier, props.vandaag);
  return concept ? <BesluitVel {...props} concept={concept} /> : null;
}
