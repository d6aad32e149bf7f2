// @vitest-environment jsdom
// Gegevens in Instellingen: backups, the audit trail, keeping and destroying, and a person's right to see.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BEWAREN, beheerfout, GEGEVENS, INZAGE, LOGBOEK, RESERVEKOPIE } from '../../renderer/teksten/gegevens.ts';
import { kopieMoment } from '../../renderer/teksten/reservekopie.ts';
import { CONTRACT } from '../../shared/ipc/contract.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { bewaarRegel, type NepBeheer } from './nep/beheer-bureau.ts';
import { frisVenster, toon } from './nep/toon.tsx';

frisVenster();

const OUD = [
  bewaarRegel(1),
  bewaarRegel(2, { registratie: 'BAG', titel: 'Pand', statusnaam: 'Niet ontvankelijk', post: '15.2 Niet uitgevoerd' }),
  bewaarRegel(3, { vastgehouden: 'bezwaar' }),
];

function toonGegevens(opties: NepBeheer = {}, voor: (nep: NepBalie) => void = () => {}) {
  return toon(opties, (nep) => {
    location.hash = '#/instellingen';
    voor(nep);
  });
}

const deel = (naam: string) => screen.findByRole('region', { name: naam });
const rij = async (naam: RegExp) =>
  within(await screen.findByRole('table', { name: BEWAREN.tabel })).findByRole('row', { name: naam });

describe('backups', () => {
  it('DB-90 are listed with date and time, and one can be made now', async () => {
    const { nep, gebruiker } = toonGegevens({ reservekopieen: ['20261123T090000Z'] });
    const kopieen = await deel(RESERVEKOPIE.titel);
    expect((await within(kopieen).findAllByRole('listitem')).map((li) => li.textContent)).toEqual([
      '23 november 2026, 10:00',
    ]);
    await gebruiker.click(within(kopieen).getByRole('button', { name: 'Reservekopie maken' }));
    expect(await within(kopieen).findByText(RESERVEKOPIE.gemaakt)).toBeTruthy();
    expect(
      within(kopieen)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(['24 november 2026, 08:40', '23 november 2026, 10:00']);
    expect(nep.vragen('beheer.reservekopieMaken')).toHaveLength(1);
  });

  it('DB-90 say that there is none, and that a full disk made none', async () => {
    const { gebruiker } = toonGegevens({}, (n) =>
      n.antwoord('beheer.reservekopieMaken', () => mis({ code: 'schijf-vol' })),
    );
    const kopieen = await deel(RESERVEKOPIE.titel);
    expect(await within(kopieen).findByText('Er is nog geen reservekopie.')).toBeTruthy();
    await gebruiker.click(within(kopieen).getByRole('button', { name: 'Reservekopie maken' }));
    expect((await within(kopieen).findByRole('alert')).textContent).toMatch(/Er is geen nieuwe reservekopie gemaakt/);
  });

  it.each([
    ['20260701T220000Z', '2 juli 2026, 00:00'],
    ['20261123T090000.123Z', '23 november 2026, 10:00'],
    ['iets anders', 'iets anders'],
    ['20269999T999999Z', '20269999T999999Z'],
  ])('DB-90 of %s is from %s', (stempel, moment) => {
    expect(kopieMoment(stempel)).toBe(moment);
  });
});

describe('the audit trail', () => {
  it('DB-91 says how many lines it has and that they fit, and is kept where the person chooses', async () => {
    const { gebruiker } = toonGegevens(
      { audit: { regels: 1234, klopt: true, laatsteOp: '2026-11-23T09:00:00Z' } },
      (n) => n.antwoord('beheer.auditExporteren', () => goed({ bestand: 'C:\\audit.jsonl' })),
    );
    const logboek = await deel(LOGBOEK.titel);
    expect(await within(logboek).findByText('1.234 regels, de keten klopt')).toBeTruthy();
    expect(within(logboek).getByText('Laatste regel: 23 november 2026, 10:00.')).toBeTruthy();
    await gebruiker.click(within(logboek).getByRole('button', { name: 'Logboek bewaren als…' }));
    expect(await within(logboek).findByText(GEGEVENS.bewaardIn('C:\\audit.jsonl'))).toBeTruthy();
  });

  it('DB-91 says in words that it does not fit, and what to do', async () => {
    toonGegevens({ audit: { regels: 1, klopt: false, laatsteOp: null } });
    const logboek = await deel(LOGBOEK.titel);
    expect(await within(logboek).findByText('1 regel, de keten klopt niet')).toBeTruthy();
    expect(within(logboek).getByText(/geef dit door aan uw beheerder/)).toBeTruthy();
  });

  it('DB-91 keeps silent when the person changed his mind', async () => {
    const { nep, gebruiker } = toonGegevens();
    const logboek = await deel(LOGBOEK.titel);
    await gebruiker.click(await within(logboek).findByRole('button', { name: 'Logboek bewaren als…' }));
    await waitFor(() => expect(nep.vragen('beheer.auditExporteren')).toHaveLength(1));
    expect(within(logboek).queryByText(/Bewaard in/)).toBeNull();
    expect(within(logboek).queryByRole('alert')).toBeNull();
  });
});

describe('keeping and destroying', () => {
  it('DB-92 a teamlead destroys what is chosen, after a second question, and hears what came of each', async () => {
    const { nep, gebruiker } = toonGegevens({ rol: 'teamlead', bewaarlijst: OUD, onverzonden: [OUD[1]?.uuid ?? ''] });
    expect((await rij(/OUD-2/)).textContent).toBe(
      'BAGPandOUD-2Niet ontvankelijk15.2 Niet uitgevoerd20 november 2026neeVasthouden',
    );
    const knop = await screen.findByRole('button', { name: 'Vernietigen' });
    expect((knop as HTMLButtonElement).disabled).toBe(true);
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Alles kiezen' }));
    expect(screen.getByText('2 meldingen gekozen')).toBeTruthy();
    await gebruiker.click(knop);
    const dialoog = await screen.findByRole('dialog', { name: '2 meldingen vernietigen?' });
    expect(dialoog.textContent).toContain('Dit kan niet ongedaan worden gemaakt.');
    expect(document.activeElement?.textContent).toContain('Annuleren');
    expect(nep.vragen('beheer.vernietigen')).toEqual([]);
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Bevestigen' }));
    expect(await screen.findByText('1 melding is vernietigd.')).toBeTruthy();
    expect(screen.getByText('Pand OUD-2').closest('li')?.textContent).toBe(
      'Pand OUD-2: niet vernietigd: een besluit bij deze melding is nog niet verzonden.',
    );
    expect(nep.vragen('beheer.vernietigen')).toEqual([{ uuids: [OUD[0]?.uuid, OUD[1]?.uuid] }]);
    await waitFor(() => expect(screen.queryByRole('row', { name: /OUD-1/ })).toBeNull());
    const verslag = await screen.findByRole('table', { name: BEWAREN.verslag });
    expect(within(verslag).getByText(OUD[0]?.uuid ?? '')).toBeTruthy();
    expect(screen.getByText('Niets gekozen')).toBeTruthy();
  });

  it('DB-92 cancelling destroys nothing and keeps the choice', async () => {
    const { nep, gebruiker } = toonGegevens({ rol: 'teamlead', bewaarlijst: OUD });
    await gebruiker.click(await screen.findByRole('checkbox', { name: 'Verblijfplaats OUD-1 kiezen' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Vernietigen' }));
    await screen.findByRole('dialog', { name: '1 melding vernietigen?' });
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(nep.vragen('beheer.vernietigen')).toEqual([]);
    expect(screen.getByText('1 melding gekozen')).toBeTruthy();
  });

  it('DB-93 a hold needs a reason, and takes the melding out of the choice until it is let go', async () => {
    const { nep, gebruiker } = toonGegevens({ rol: 'teamlead', bewaarlijst: OUD });
    await gebruiker.click(await screen.findByRole('checkbox', { name: 'Verblijfplaats OUD-1 kiezen' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Vasthouden: Verblijfplaats OUD-1' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Verblijfplaats OUD-1 vasthouden?' });
    const reden = within(dialoog).getByLabelText('Reden');
    expect(document.activeElement).toBe(reden);
    await gebruiker.keyboard('{Enter}');
    expect((await within(dialoog).findByRole('alert')).textContent).toBe('Vul een reden in.');
    await gebruiker.type(reden, ' inzageverzoek {Enter}');
    await waitFor(async () => expect((await rij(/OUD-1/)).textContent).toContain('inzageverzoekLoslaten'));
    expect(screen.getByText('Niets gekozen')).toBeTruthy();
    await gebruiker.click(screen.getByRole('button', { name: 'Loslaten: Verblijfplaats OUD-3' }));
    await waitFor(async () => expect((await rij(/OUD-3/)).textContent).toContain('neeVasthouden'));
    expect(nep.vragen('beheer.vasthouden')).toEqual([
      { uuid: OUD[0]?.uuid, reden: 'inzageverzoek' },
      { uuid: OUD[2]?.uuid, reden: null },
    ]);
  });

  it.each(['bijhouder', 'raadpleger'] as const)(
    'DB-94 a %s sees the list and who may, and nothing to do',
    async (rol) => {
      toonGegevens({ rol, bewaarlijst: OUD });
      expect(await screen.findByText(BEWAREN.wieMag)).toBeTruthy();
      const bewaren = await deel(BEWAREN.titel);
      await rij(/OUD-1/);
      expect(within(bewaren).queryAllByRole('checkbox')).toEqual([]);
      expect(within(bewaren).queryAllByRole('button')).toEqual([]);
    },
  );

  it('DB-94 an empty list and an empty record say so', async () => {
    toonGegevens({ rol: 'teamlead' });
    expect(await screen.findByText(BEWAREN.leeg)).toBeTruthy();
    expect(await screen.findByText(BEWAREN.verslagLeeg)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vernietigen' })).toBeNull();
  });

  it('DB-94 a list that does not come says so, and can be asked again', async () => {
    const { nep, gebruiker } = toonGegevens({ bewaarlijst: OUD }, (n) =>
      n.antwoord('beheer.bewaarlijst', () => mis({ code: 'onverwacht', id: 'f-9' })),
    );
    const bewaren = await deel(BEWAREN.titel);
    expect(await within(bewaren).findByText(/Nummer: f-9\./)).toBeTruthy();
    nep.antwoord('beheer.bewaarlijst', nep.standaard['beheer.bewaarlijst']);
    await gebruiker.click(within(bewaren).getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await rij(/OUD-1/)).toBeTruthy();
  });
});

describe('the right to see', () => {
  it.each([
    ['', 'Vul een BSN of een A-nummer in.'],
    ['999990744', 'Dit BSN klopt niet: het doorstaat de 11-proef niet.'],
    ['99999', 'Een BSN heeft 9 cijfers; hier staan er 5.'],
    ['0123456789', 'Een A-nummer begint niet met een 0.'],
    ['geen nummer', 'Een BSN bestaat alleen uit cijfers.'],
  ])('DB-95 "%s" is not asked for: %s', async (getypt, zin) => {
    const { nep, gebruiker } = toonGegevens();
    const veld = await screen.findByLabelText(INZAGE.nummer);
    if (getypt !== '') await gebruiker.type(veld, getypt);
    await gebruiker.click(screen.getByRole('button', { name: INZAGE.maken }));
    expect(await screen.findByText(new RegExp(zin.replaceAll('.', '\\.')))).toBeTruthy();
    expect(document.activeElement).toBe(veld);
    expect(veld.getAttribute('aria-invalid')).toBe('true');
    expect(nep.vragen('beheer.inzage')).toEqual([]);
  });

  it('DB-95 warns that the file can be read by anybody, writes it, and takes the number off the screen', async () => {
    const { nep, gebruiker } = toonGegevens({}, (n) =>
      n.antwoord('beheer.inzage', () => goed({ meldingen: 3, bestand: '/home/a/inzage.html' })),
    );
    expect(await screen.findByText(/dit bestand is niet versleuteld/)).toBeTruthy();
    const veld = screen.getByLabelText(INZAGE.nummer) as HTMLInputElement;
    await gebruiker.type(veld, '9999 90.743{Enter}');
    expect(await screen.findByText('3 meldingen bewaard in /home/a/inzage.html.')).toBeTruthy();
    expect(nep.vragen('beheer.inzage')).toEqual([{ identificatie: '999990743' }]);
    expect(veld.value).toBe('');
  });

  it('DB-95 says when nothing is there, and when the person changed his mind', async () => {
    const { nep, gebruiker } = toonGegevens();
    const veld = (await screen.findByLabelText(INZAGE.nummer)) as HTMLInputElement;
    await gebruiker.type(veld, '999990743{Enter}');
    expect(await screen.findByText('Over deze persoon staat hier geen melding. Controleer het nummer.')).toBeTruthy();
    nep.antwoord('beheer.inzage', () => goed({ meldingen: 1, bestand: null }));
    await gebruiker.click(screen.getByRole('button', { name: INZAGE.maken }));
    expect(await screen.findByText(/^Er is 1 melding gevonden\. U koos geen bestand/)).toBeTruthy();
    expect(veld.value).toBe('999990743');
  });
});

describe('faults', () => {
  const OPDRACHTEN = [
    'beheer.reservekopieMaken',
    'beheer.auditExporteren',
    'beheer.vernietigen',
    'beheer.vasthouden',
    'beheer.inzage',
  ] as const;
  const ALGEMEEN = ['schijf-vol', 'tijd-voorbij', 'backend-herstart', 'niet-gereed', 'ongeldige-invoer'];

  it.each(OPDRACHTEN)('UI-8 every code of %s has a sentence of its own', (opdracht) => {
    const onverwacht = beheerfout(opdracht, { code: 'onverwacht' });
    const codes = [...CONTRACT[opdracht].errors, ...ALGEMEEN];
    for (const code of codes) expect(beheerfout(opdracht, { code }), code).not.toBe(onverwacht);
  });
});
