// Draws the dossier pane by itself over a fake door, without the program around it.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { maakBalie } from '../../../renderer/api/balie.ts';
import { BalieAanbieder } from '../../../renderer/api/balie-context.tsx';
import { DossierPaneel } from '../../../renderer/features/dossier/dossier.tsx';
import { useDossier } from '../../../renderer/features/dossier/use-dossier.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { maakNepBalie, type NepBalie } from '../../helpers/nep-balie.ts';
import { type NepMelding, nepMelding } from './meldingen.ts';

export type Gekozen = { readonly soorten: string[]; readonly geopend: Uuid[]; readonly gekopieerd: string[] };

function Paneel({ uuid, gekozen }: { readonly uuid: Uuid | null; readonly gekozen: Gekozen }) {
  const dossier = useDossier(uuid);
  return (
    <DossierPaneel
      dossier={uuid === null ? null : dossier}
      kies={(soort) => gekozen.soorten.push(soort)}
      toetsen={{ 'melder-benaderen': 'M', contactmoment: 'Shift+M' }}
      terug={null}
      bijOpenen={(andere) => gekozen.geopend.push(andere)}
    />
  );
}

/** Each test starts with a clean page and a clipboard that can be looked into. Call once in a test file. */
export function frisDossier(): void {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    Reflect.deleteProperty(document, 'execCommand');
  });
}

/** What the page puts on the clipboard, as the browser would take it. */
function volgKlembord(gekopieerd: string[]): void {
  document.execCommand = () => {
    const event = new Event('copy', { cancelable: true });
    const clipboardData = { setData: (_: string, tekst: string) => gekopieerd.push(tekst) };
    document.dispatchEvent(Object.assign(event, { clipboardData }));
    return true;
  };
}

export async function toonDossier(
  dossier: Partial<Dossier> = {},
  rij: NonNullable<Parameters<typeof nepMelding>[0]['rij']> = {},
  voor: (nep: NepBalie) => void = () => {},
) {
  const melding: NepMelding = nepMelding({ nummer: 1, dossier, rij });
  // The fake keeps drafts in a place of their own, as the backend does.
  const concepten = (dossier.concepten ?? []).map(({ soort, gewijzigdOp }) => ({
    melding: melding.rij.uuid,
    soort: soort as Opdrachtsoort,
    inhoud: { toelichting: 'half af' },
    gewijzigdOp,
  }));
  const nep = maakNepBalie({ meldingen: [melding], concepten });
  voor(nep);
  const gekozen: Gekozen = { soorten: [], geopend: [], gekopieerd: [] };
  volgKlembord(gekozen.gekopieerd);
  const gebruiker = userEvent.setup({ writeToClipboard: false });
  const balie = maakBalie(nep.bridge);
  const met = (uuid: Uuid | null) => (
    <BalieAanbieder balie={balie}>
      <Paneel uuid={uuid} gekozen={gekozen} />
    </BalieAanbieder>
  );
  const uit = render(met(melding.rij.uuid));
  const regio = () => screen.findByRole('region', { name: melding.dossier.regionaam });
  return { ...uit, nep, melding, gekozen, gebruiker, regio, toon: (uuid: Uuid | null) => uit.rerender(met(uuid)) };
}
