// @vitest-environment jsdom
// A damaged database: what is saved, three ways on, and nothing without a confirmation.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HerstelStand } from '../../shared/ipc/vormen/opstart.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { frisVenster, toon } from './nep/toon.tsx';

frisVenster();

const STAND: HerstelStand = {
  gered: 2,
  onleesbaar: false,
  reservekopieen: [
    { naam: '20261123T090000Z.db', op: '20261123T090000Z' },
    { naam: '20261122T083000Z.db', op: '20261122T083000Z' },
  ],
};

function toonHerstel(herstel: Partial<HerstelStand> = {}, voor?: (nep: NepBalie) => void) {
  return toon(
    { opstart: { fase: 'fout', code: 'database-beschadigd', plaats: '/data' }, herstel: { ...STAND, ...herstel } },
    voor,
  );
}

const knop = (naam: string) => screen.findByRole('button', { name: naam });
const bevestig = async () => within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bevestigen' });

describe('recovery', () => {
  it('DB-80 says how much unsent work goes along, and asks before anything happens', async () => {
    const { nep, gebruiker } = toonHerstel();
    expect(
      await screen.findByText('2 besluiten die nog niet verzonden waren, zijn gelezen en gaan met u mee.'),
    ).toBeTruthy();
    await gebruiker.click(await knop('Reservekopie terugzetten'));
    const dialoog = await screen.findByRole('dialog', {
      name: 'Reservekopie van 23 november 2026, 10:00 terugzetten?',
    });
    expect(dialoog.textContent).toContain('Het beschadigde bestand gaat opzij en blijft bewaard.');
    expect(dialoog.textContent).toContain('Uw 2 besluiten die nog niet verzonden waren, worden opnieuw klaargezet.');
    expect(nep.vragen('opstart.herstellen')).toEqual([]);
    await gebruiker.click(within(dialoog).getByRole('button', { name: /Annuleren/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(nep.vragen('opstart.herstellen')).toEqual([]);
  });

  it('DB-80 puts the newest backup back, or the one that is pointed at', async () => {
    const { nep, gebruiker } = toonHerstel();
    const nieuwste = await screen.findByRole('radio', { name: /23 november 2026, 10:00/ });
    expect((nieuwste as HTMLInputElement).checked).toBe(true);
    await gebruiker.click(screen.getByRole('radio', { name: '22 november 2026, 09:30' }));
    await gebruiker.click(await knop('Reservekopie terugzetten'));
    await gebruiker.click(await bevestig());
    expect(nep.vragen('opstart.herstellen')).toEqual([{ reservekopie: '20261122T083000Z.db' }]);
  });

  it('DB-80 begins anew only after saying what does not come back', async () => {
    const { nep, gebruiker } = toonHerstel();
    await gebruiker.click(await knop('Opnieuw beginnen'));
    const dialoog = await screen.findByRole('dialog');
    expect(dialoog.textContent).toContain('Alle meldingen komen terug van de centrale voorziening.');
    expect(dialoog.textContent).toContain('wat u vasthoudt, gaan mee als ze te lezen zijn');
    expect(dialoog.textContent).toContain('Het logboek blijft in het beschadigde bestand');
    await gebruiker.click(await bevestig());
    expect(nep.vragen('opstart.herstellen')).toEqual([{ reservekopie: null }]);
  });

  it('DB-80 without a good backup offers the other ways only', async () => {
    toonHerstel({ reservekopieen: [] });
    expect(await screen.findByText('Er is geen goede reservekopie.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Reservekopie terugzetten' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Opnieuw beginnen' })).toBeTruthy();
  });

  it.each<[Partial<HerstelStand>, RegExp]>([
    [{ gered: 1 }, /^1 besluit dat nog niet verzonden was, is gelezen/],
    [{ gered: 0 }, /^Alles wat u besloot, was al verzonden\.$/],
    [{ gered: 1, onleesbaar: true }, /Een deel van wat nog niet verzonden was, is niet te lezen/],
    [{ gered: 0, onleesbaar: true }, /^Wat nog niet verzonden was, is in dit bestand niet te lezen/],
  ])('DB-80 of %j says what could be read', async (stand, zin) => {
    toonHerstel(stand);
    expect(await screen.findByText(zin)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /leesbaar/ }) === null).toBe(stand.gered === 0);
  });

  it('DB-81 writes unsent work readable only after warning and asking again, with Annuleren first', async () => {
    const { nep, gebruiker } = toonHerstel({}, (n) =>
      n.antwoord('opstart.noodpakketLeesbaar', () => goed({ map: 'C:\\Kluis', geschreven: true })),
    );
    expect(await screen.findByText(/Let op: dit bestand is niet versleuteld\./)).toBeTruthy();
    await gebruiker.click(await knop('Onverzonden werk leesbaar bewaren'));
    const dialoog = await screen.findByRole('dialog', { name: 'Bewaren zonder versleuteling?' });
    expect(document.activeElement?.textContent).toContain('Annuleren');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Bevestigen' }));
    expect(await screen.findByText('Uw onverzonden werk staat nu leesbaar in C:\\Kluis.')).toBeTruthy();
    expect(nep.vragen('opstart.noodpakketLeesbaar')).toHaveLength(1);
    expect(nep.vragen('opstart.herstellen')).toEqual([]);
  });

  it('DB-81 says so when the folder can not be written, and keeps asking', async () => {
    const { gebruiker } = toonHerstel({}, (n) =>
      n.antwoord('opstart.noodpakketLeesbaar', () => goed({ map: 'X:', geschreven: false })),
    );
    await gebruiker.click(await knop('Onverzonden werk leesbaar bewaren'));
    await gebruiker.click(await bevestig());
    expect((await within(await screen.findByRole('dialog')).findByRole('alert')).textContent).toContain(
      'In deze map kan het programma niet schrijven.',
    );
  });

  it('DB-82 a full disk has a sentence of its own, and the choice stays', async () => {
    const { gebruiker } = toonHerstel({}, (n) => n.antwoord('opstart.herstellen', () => mis({ code: 'schijf-vol' })));
    await gebruiker.click(await knop('Opnieuw beginnen'));
    await gebruiker.click(await bevestig());
    expect((await within(await screen.findByRole('dialog')).findByRole('alert')).textContent).toBe(
      'De schijf is vol. Er is niets verloren gegaan. Maak ruimte vrij en probeer het opnieuw.',
    );
  });

  it('DB-82 says it is looking, and can look again after a fault', async () => {
    const { nep, gebruiker } = toonHerstel({}, (n) =>
      n.antwoord('opstart.herstelStand', () => mis({ code: 'onverwacht', id: 'f-1' })),
    );
    expect(screen.getAllByText(/een ogenblik|kijkt wat er nog te lezen is/i).length).toBeGreaterThan(0);
    expect(await screen.findByText(/Nummer: f-1\./)).toBeTruthy();
    nep.antwoord('opstart.herstelStand', nep.standaard['opstart.herstelStand']);
    const [eerste] = await screen.findAllByRole('button', { name: 'Opnieuw proberen' });
    if (eerste) await gebruiker.click(eerste);
    expect(await knop('Reservekopie terugzetten')).toBeTruthy();
  });

  it('DB-82 asks nothing of this for another fault', async () => {
    const { nep } = toon({ opstart: { fase: 'fout', code: 'sleutel-niet-beschikbaar' } });
    await screen.findByRole('alert');
    expect(nep.vragen('opstart.herstelStand')).toEqual([]);
    expect(screen.queryByText('Hoe wilt u verder?')).toBeNull();
  });
});
