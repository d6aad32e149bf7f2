// The pane of a file with a frame that a test plays: takes the port as the frame does, and says what the test wants.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { Controle, Reeksbestand } from '../../../shared/ipc/vormen/bijlage.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { type NaarKijker, POORT, type VanKijker } from '../../../shared/ipc/vormen/kijker.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { NepBalie } from '../../helpers/nep-balie.ts';
import { controleVan } from './bijlagen-bureau.ts';
import { nepUuid } from './meldingen.ts';
import { openDossier, toon } from './toon.tsx';

export const KAN = { zoom: true, draai: true, zoek: true, paginas: true, miniaturen: true, merken: true };
export const TOONT = { soort: 'toont', vorm: 'pdf', kan: KAN, letOp: [] } as const satisfies VanKijker;

export function bestand(nummer: number, meer: Partial<Reeksbestand> = {}): Reeksbestand {
  return {
    uuid: nepUuid(nummer, 7),
    melding: nepUuid(1),
    kenmerk: 'BD-2026-0471',
    verwant: false,
    bestandsnaam: `bestand-${nummer}.pdf`,
    mimeType: 'application/pdf',
    bytes: 5_000,
    beschrijving: null,
    staat: 'aanwezig',
    gehaald: 5_000,
    eigen: false,
    zichtbaar: 'allen',
    uit: null,
    ...meer,
  };
}

/** Shows the desk with these files beside the dossier, the first one open. @param controle what is known of a file */
export async function metPaneel(
  reeks: readonly Reeksbestand[],
  controle: Partial<Controle> = {},
  voor: (nep: NepBalie) => void = () => {},
  meer: Partial<Dossier> = {},
) {
  const scherm = toon({}, (nep) => {
    nep.antwoord('bijlage.reeks', () => goed([...reeks]));
    nep.antwoord('bijlage.controle', ({ uuid }) => {
      const gevonden = reeks.find((b) => b.uuid === uuid);
      return gevonden ? goed({ ...controleVan(gevonden), ...controle }) : mis({ code: 'onbekend' });
    });
    const dossier = nep.standaard['melding.dossier'];
    nep.antwoord('melding.dossier', (vraag) => {
      const antwoord = dossier(vraag);
      if (!antwoord.ok) return antwoord;
      return goed({
        ...antwoord.waarde,
        ...meer,
        bijlagen: reeks.filter((b) => !b.verwant).map(({ melding: _, kenmerk: __, verwant: ___, ...b }) => b),
      });
    });
    voor(nep);
  });
  const regio = await openDossier(scherm.gebruiker, 'BD-2026-0471');
  await scherm.gebruiker.click(within(regio).getByRole('button', { name: reeks[0]?.bestandsnaam ?? '' }));
  const paneel = await screen.findByRole('region', { name: /^Bijlage / });
  return { ...scherm, paneel };
}

export type Nepkader = {
  readonly gehoord: NaarKijker[];
  readonly zegt: (bericht: unknown) => Promise<void>;
  readonly adres: string;
};

/** Plays the frame: takes the port as the frame does. */
export function speelKader(paneel: HTMLElement): Nepkader {
  const kader = paneel.querySelector('iframe');
  if (kader === null) throw new Error('geen kader');
  const gehoord: NaarKijker[] = [];
  let poort: MessagePort | null = null;
  Object.defineProperty(kader, 'contentWindow', {
    configurable: true,
    value: {
      postMessage: (bericht: unknown, naar: string, [gekregen]: readonly MessagePort[]) => {
        expect([bericht, naar]).toEqual([POORT, new URL(kader.src).href.replace('/index.html', '')]);
        poort = gekregen ?? null;
        if (poort) poort.onmessage = ({ data }) => gehoord.push(data);
      },
    },
  });
  fireEvent.load(kader);
  return {
    gehoord,
    adres: kader.src,
    zegt: async (bericht) => {
      await act(async () => {
        poort?.postMessage(bericht);
        await new Promise((klaar) => setImmediate(klaar));
        await new Promise((klaar) => setImmediate(klaar));
      });
    },
  };
}
