// @vitest-environment jsdom
// The screen Team: figures, who has what, choosing and assigning by key and by dragging, the plan, presence, handing over.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useActieStore } from '../../renderer/api/acties.ts';
import { useTeamStore } from '../../renderer/features/team/store.ts';
import { TeamScherm } from '../../renderer/features/team/team.tsx';
import type { Rol } from '../../shared/domain/rechten.ts';
import { goed, mis } from '../../shared/lib/result.ts';
import type { NepBalie } from '../helpers/nep-balie.ts';
import { nepUuid } from './nep/meldingen.ts';
import { frisDeel, gebreken, ophouden, toonDeel } from './nep/toon-deel.tsx';
import { type NepTeam, teamgenoot, teamregel } from './nep/verdeel-bureau.ts';

frisDeel(() => useTeamStore.setState(useTeamStore.getInitialState(), true));

const LAAT = { tekst: '1 werkdag te laat', soort: 'te-laat', uiterlijk: '2026-11-20' } as const;
const VANDAAG = { tekst: 'vandaag', soort: 'vandaag', uiterlijk: '2026-11-24' } as const;

/** Four of nobody, two of M. Jansen (one of them late), one of S. Bakker. */
const REGELS = [
  teamregel(1),
  teamregel(2, { klok: VANDAAG }),
  teamregel(3),
  teamregel(4, { registratie: 'WKK', titel: 'Leiding' }),
  teamregel(5, { wie: 'm.jansen', klok: LAAT }),
  teamregel(6, { wie: 'm.jansen', gepland: true }),
  teamregel(7, { wie: 's.bakker' }),
];

async function toonTeam(verdeling: NepTeam = {}, rol: Rol = 'teamlead', voor?: (nep: NepBalie) => void) {
  const bijOpenen = vi.fn();
  const alles = toonDeel(
    <TeamScherm bijOpenen={bijOpenen} />,
    { rol, verdeling: { regels: REGELS, ...verdeling } },
    voor,
  );
  await screen.findByRole('heading', { level: 1, name: 'Team' });
  return { ...alles, bijOpenen };
}

const rij = async (naam: string) => {
  const kop = await screen.findByRole('rowheader', { name: naam });
  return kop.closest('tr') as HTMLTableRowElement;
};
const getallen = (tr: HTMLTableRowElement) => [...tr.querySelectorAll('td')].slice(1, 5).map((td) => td.textContent);
const kolom = (naam: string) => screen.findByRole('region', { name: naam });
const actie = (id: string) =>
  [...useActieStore.getState().lagen.values()].flat().find((a) => a.id === id) ?? { doe: () => {}, kan: false };

describe('the team', () => {
  it('UI-600 shows per colleague what is open, late, due today and planned, and until when somebody is away', async () => {
    await toonTeam();
    expect(getallen(await rij('M. Jansen'))).toEqual(['2', '1', '0', '1']);
    expect(getallen(await rij('S. Bakker'))).toEqual(['1', '0', '0', '0']);
    expect(getallen(await rij('Niet toegewezen'))).toEqual(['4', '0', '1', '0']);
    expect((await rij('L. de Boer')).textContent).toContain('afwezig tot en met 30 november 2026');
    expect((await rij('M. Jansen')).textContent).toContain('1 te laat, 0 vandaag, 1 later');
    expect((await rij('M. Jansen')).textContent).toContain('BRP, BAG · hoogstens 3');
    const tegels = [...document.querySelectorAll('dl > div')].map((d) => d.textContent);
    expect(tegels).toEqual(['Open71 gepland', 'Te laat1', 'Morgen te laat1uiterlijk vandaag', 'Niet toegewezen4']);
    expect(await gebreken()).toEqual([]);
  });

  it('UI-601 the row of a colleague shows his meldingen, and one opens its dossier', async () => {
    const { gebruiker, bijOpenen } = await toonTeam();
    await gebruiker.click(within(await rij('M. Jansen')).getByRole('button', { name: 'M. Jansen' }));
    const hier = within(await kolom('M. Jansen'));
    await gebruiker.click(await hier.findByRole('button', { name: 'Verblijfplaats BD-5' }));
    expect(bijOpenen).toHaveBeenCalledWith(nepUuid(5));
  });

  it('UI-602 loading, failed, no team yet, nothing to do', async () => {
    const los: (() => void)[] = [];
    const { nep, gebruiker } = await toonTeam({}, 'teamlead', (n) => {
      n.antwoord('team.bezetting', () => mis({ code: 'onverwacht' }));
      ophouden(n, 'team.bezetting', los);
    });
    expect(screen.getByText('Bezig met laden')).toBeTruthy();
    await waitFor(() => expect(los.length).toBeGreaterThan(0));
    los.shift()?.();
    expect(await screen.findByText('Het team is niet te openen')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    nep.antwoord('team.bezetting', nep.standaard['team.bezetting']);
    await gebruiker.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await waitFor(() => expect(los.length).toBeGreaterThan(0));
    los.shift()?.();
    expect(await rij('M. Jansen')).toBeTruthy();
  });

  it('UI-602 says so while nobody of the team is known', async () => {
    await toonTeam({ mensen: [] });
    expect(await screen.findByText('Nog geen collega’s')).toBeTruthy();
  });

  it('UI-603 of several bronhouders one chooses which', async () => {
    const bronhouders = [
      { code: '0344', naam: 'Utrecht' },
      { code: '0356', naam: 'Nieuwegein' },
    ];
    const { nep, gebruiker } = await toonTeam({ anders: { bronhouders } });
    await gebruiker.selectOptions(await screen.findByLabelText('Bronhouder'), 'Nieuwegein');
    await waitFor(() => expect(nep.vragen('team.bezetting').at(-1)).toEqual({ bronhouder: '0356' }));
  });

  it('UI-604 says what waits to be handed over on a colleague’s computer', async () => {
    const wacht = { ...teamregel(9, { kenmerk: 'BD-9' }), bij: 'M. Jansen' };
    await toonTeam({ anders: { wachtOpOverdracht: [wacht] } });
    const deel = within(await screen.findByRole('region', { name: 'Wacht op overdracht · 1' }));
    expect(deel.getByRole('button', { name: 'Verblijfplaats BD-9' })).toBeTruthy();
    expect(deel.getByText('onverzonden werk van M. Jansen')).toBeTruthy();
  });

  it('UI-605 a bijhouder sees his own figures and nothing to distribute with', async () => {
    await toonTeam({}, 'bijhouder');
    expect(await kolom('Uw cijfers')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: /Verdeelplan/ })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect([actie('verdeelplan').kan, actie('toewijzen').kan]).toEqual([false, false]);
    expect(await gebreken()).toEqual([]);
  });
});

describe('assigning', () => {
  it('UI-610 with the keyboard: the arrows go through the list, the space bar chooses, T asks to whom, Z undoes', async () => {
    const { nep, gebruiker } = await toonTeam();
    const hier = within(await kolom('Niet toegewezen'));
    const [eerste] = await hier.findAllByRole('checkbox');
    eerste?.focus();
    await gebruiker.keyboard(' {ArrowDown} ');
    expect(hier.getByText('2 gekozen')).toBeTruthy();
    actie('toewijzen').doe();
    const vraag = within(await screen.findByRole('dialog', { name: '2 meldingen toewijzen' }));
    expect(document.activeElement).toBe(vraag.getByLabelText('Collega'));
    expect(await gebreken()).toEqual([]);
    await gebruiker.selectOptions(vraag.getByLabelText('Collega'), 'M. Jansen (2 open)');
    expect(vraag.getByText('Let op: komt boven het maximum.')).toBeTruthy();
    await gebruiker.selectOptions(vraag.getByLabelText('Collega'), 'S. Bakker (1 open)');
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect(await screen.findByText('2 meldingen toegewezen aan S. Bakker.')).toBeTruthy();
    expect(nep.vragen('team.toewijzen')).toEqual([
      {
        delen: [1, 2].map((n) => ({ uuid: nepUuid(n), gezien: 10, van: null, medewerker: 's.bakker', reden: '' })),
      },
    ]);
    await waitFor(async () => expect(getallen(await rij('S. Bakker'))[0]).toBe('3'));
    actie('ongedaan').doe();
    expect(await screen.findByText('Bij 2 meldingen ongedaan gemaakt.')).toBeTruthy();
    await waitFor(async () => expect(getallen(await rij('S. Bakker'))[0]).toBe('1'));
  });

  it('UI-611 taking back asks why, and does nothing before that', async () => {
    const { nep, gebruiker } = await toonTeam();
    await gebruiker.click(within(await rij('M. Jansen')).getByRole('button', { name: 'M. Jansen' }));
    await gebruiker.click(await screen.findByRole('button', { name: 'Alles kiezen' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Toewijzing terugnemen' }));
    const vraag = within(await screen.findByRole('dialog', { name: 'Toewijzing van 2 meldingen terugnemen' }));
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect(vraag.getAllByText('Schrijf waarom u de toewijzing terugneemt.').length).toBeGreaterThan(0);
    expect(nep.vragen('team.toewijzen')).toEqual([]);
    await gebruiker.type(vraag.getByLabelText('Reden'), 'Ziek{Enter}');
    expect(await screen.findByText('2 meldingen teruggenomen.')).toBeTruthy();
    expect(nep.vragen('team.toewijzen')[0]?.delen.map(({ medewerker, reden }) => [medewerker, reden])).toEqual([
      [null, 'Ziek'],
      [null, 'Ziek'],
    ]);
  });

  const sleep = (van: Element, naar: Element) => {
    const dataTransfer = { setData: () => {}, effectAllowed: '' };
    fireEvent.dragStart(van, { dataTransfer });
    fireEvent.dragOver(naar, { dataTransfer });
    fireEvent.drop(naar, { dataTransfer });
    fireEvent.dragEnd(van, { dataTransfer });
  };

  it('UI-612 by dragging: one, the chosen ones, or the whole load of a colleague', async () => {
    const { nep, gebruiker } = await toonTeam();
    const hier = within(await kolom('Niet toegewezen'));
    const [een, twee, drie] = await hier.findAllByRole('listitem');
    sleep(een as Element, await rij('S. Bakker'));
    await screen.findByText('1 melding toegewezen aan S. Bakker.');
    await waitFor(() => expect(hier.getAllByRole('listitem')).toHaveLength(3));
    const [vak1, vak2] = hier.getAllByRole('checkbox');
    await gebruiker.click(vak1 as Element);
    await gebruiker.click(vak2 as Element);
    sleep(hier.getAllByRole('listitem')[0] as Element, await rij('M. Jansen'));
    await screen.findByText('2 meldingen toegewezen aan M. Jansen.');
    sleep(await rij('M. Jansen'), await rij('S. Bakker'));
    await screen.findByText('4 meldingen toegewezen aan S. Bakker.');
    expect(nep.vragen('team.toewijzen').map(({ delen }) => delen.length)).toEqual([1, 2, 4]);
    expect([twee, drie].every(Boolean)).toBe(true);
    // Onto nobody: that asks for a reason.
    sleep(await rij('S. Bakker'), await rij('Niet toegewezen'));
    expect(await screen.findByRole('dialog', { name: /terugnemen/ })).toBeTruthy();
  });

  it('UI-613 says what went wrong, and which could not be', async () => {
    const { nep, gebruiker } = await toonTeam();
    nep.antwoord('team.toewijzen', ({ delen }) =>
      goed({
        bundel: nepUuid(1, 7),
        bedenktijd: 10,
        uitslagen: delen.map(({ uuid }, i) => ({
          uuid,
          batch: i === 0 ? uuid : null,
          waarom: i === 0 ? null : 'beeld-gewijzigd',
        })),
      }),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Alles kiezen' }));
    actie('toewijzen').doe();
    const vraag = within(await screen.findByRole('dialog', { name: /toewijzen/ }));
    await gebruiker.selectOptions(vraag.getByLabelText('Collega'), 'S. Bakker (1 open)');
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect(await screen.findByText('1 melding toegewezen aan S. Bakker. Bij 3 meldingen kon het niet.')).toBeTruthy();
  });
});

describe('the plan', () => {
  const openPlan = async (verdeling: NepTeam = {}, voor?: (nep: NepBalie) => void) => {
    const alles = await toonTeam(verdeling, 'teamlead', voor);
    await alles.gebruiker.click(await screen.findByRole('button', { name: /Verdeelplan maken/ }));
    const dialoog = within(await screen.findByRole('dialog', { name: 'Verdeelplan' }));
    return { ...alles, dialoog };
  };

  it('UI-620 shows to whom each would go and why, and what is left over with its reason', async () => {
    const { dialoog } = await openPlan();
    expect(await dialoog.findByRole('heading', { name: 'Verdelen · 3' })).toBeTruthy();
    expect(dialoog.getByRole('heading', { name: 'Blijft over · 1' })).toBeTruthy();
    const knoppen = dialoog.getAllByRole('button', { name: /^Collega voor/ }).map((k) => k.textContent);
    expect(knoppen).toEqual(['S. Bakker', 'S. Bakker', 'M. Jansen', 'Blijft zoals het is']);
    expect(dialoog.getByText('Wie WKK behandelt, is vandaag afwezig.')).toBeTruthy();
    expect(dialoog.getAllByText(/heeft het minste werk|heeft als enige nog ruimte/)).toHaveLength(3);
    expect(dialoog.getByText('1 → 3')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
  });

  it('UI-621 is changed by hand, applied as one, undone as one, and applied again as it was changed', async () => {
    const { nep, gebruiker, dialoog } = await openPlan();
    const [eerste] = await dialoog.findAllByRole('button', { name: /^Collega voor/ });
    eerste?.focus();
    await gebruiker.keyboard('{Enter}');
    const menu = within(await screen.findByRole('dialog', { name: 'Collega voor Verblijfplaats BD-1' }));
    await gebruiker.click(menu.getByRole('menuitem', { name: 'L. de Boer' }));
    expect(await dialoog.findByText('Let op: is vandaag afwezig.')).toBeTruthy();
    await gebruiker.click(dialoog.getByRole('button', { name: 'Plan toepassen voor 3 meldingen' }));
    expect(await dialoog.findByText('3 meldingen verdeeld.')).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.keyboard('z');
    expect(await dialoog.findByText('Bij 3 meldingen ongedaan gemaakt.')).toBeTruthy();
    await gebruiker.click(dialoog.getByRole('button', { name: 'Terug naar het plan' }));
    await gebruiker.click(await dialoog.findByRole('button', { name: 'Plan toepassen voor 3 meldingen' }));
    expect(await dialoog.findByText('3 meldingen verdeeld.')).toBeTruthy();
    const naar = nep.vragen('team.toewijzen').map(({ delen }) => delen.map(({ medewerker }) => medewerker));
    expect(naar).toEqual([
      ['l.deboer', 's.bakker', 'm.jansen'],
      ['l.deboer', 's.bakker', 'm.jansen'],
    ]);
  });

  it('UI-622 somebody who does not take part gets nothing', async () => {
    const { nep, gebruiker, dialoog } = await openPlan();
    await gebruiker.click(await dialoog.findByRole('checkbox', { name: /S\. Bakker/ }));
    await waitFor(() => expect(nep.vragen('team.verdeelplan').at(-1)?.met).toEqual(['m.jansen', 'l.deboer']));
    expect(await dialoog.findByRole('heading', { name: 'Verdelen · 1' })).toBeTruthy();
    expect(dialoog.getAllByText('Iedereen die dit kan, zit aan het maximum.').length).toBeGreaterThan(0);
  });

  it('UI-623 nothing to distribute, and a fault, are said', async () => {
    const { dialoog, gebruiker, unmount } = await openPlan({ regels: [] });
    expect(await dialoog.findByText('Er is niets te verdelen.')).toBeTruthy();
    expect(dialoog.getByText('Er is geen melding met een collega.')).toBeTruthy();
    await gebruiker.keyboard('{Escape}');
    unmount();
    const mislukt = await openPlan({}, (n) => n.antwoord('team.verdeelplan', () => mis({ code: 'onverwacht' })));
    expect(await mislukt.dialoog.findByText('Het team is niet te openen')).toBeTruthy();
  });
});

describe('presence and handing over', () => {
  const menu = async (gebruiker: Awaited<ReturnType<typeof toonTeam>>['gebruiker'], wie: string, daad: string) => {
    await gebruiker.click(await screen.findByRole('button', { name: `Meer bij ${wie}` }));
    await gebruiker.click(await screen.findByRole('menuitem', { name: daad }));
    return within(await screen.findByRole('dialog'));
  };

  it('UI-630 presence, registrations and maximum go to the service, with what was on screen', async () => {
    const { nep, gebruiker } = await toonTeam();
    const vraag = await menu(gebruiker, 'M. Jansen', 'Aanwezigheid, registraties en maximum');
    expect(await gebreken()).toEqual([]);
    fireEvent.change(vraag.getByLabelText(/Afwezig vanaf/), { target: { value: '2026-12-21' } });
    fireEvent.change(vraag.getByLabelText(/Terug op/), { target: { value: '2026-12-20' } });
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect(nep.vragen('team.inzet')).toEqual([]);
    fireEvent.change(vraag.getByLabelText(/Terug op/), { target: { value: '2027-01-04' } });
    await gebruiker.click(vraag.getByRole('checkbox', { name: 'BAG' }));
    await gebruiker.clear(vraag.getByLabelText(/Hoogste aantal/));
    await gebruiker.type(vraag.getByLabelText(/Hoogste aantal/), '25');
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect(nep.vragen('team.inzet')).toEqual([
      {
        bronhouder: '0344',
        medewerker: 'm.jansen',
        gezien: { registraties: ['BRP', 'BAG'], maximum: 3 },
        inzet: { afwezigVan: '2026-12-21', afwezigTot: '2027-01-03', registraties: ['BRP'], maximum: 25 },
      },
    ]);
  });

  it.each([
    ['offline', /U bent niet verbonden/],
    ['inmiddels-gewijzigd', /Een andere teamleider heeft dit net gewijzigd/],
  ] as const)('UI-631 %s is said, and the dialog stays', async (code, zin) => {
    const { gebruiker } = await toonTeam({}, 'teamlead', (n) => n.antwoord('team.inzet', () => mis({ code })));
    const vraag = await menu(gebruiker, 'M. Jansen', 'Aanwezigheid, registraties en maximum');
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    expect((await vraag.findByRole('alert')).textContent).toMatch(zin);
  });

  it('UI-632 handing over for a holiday: the absence first, then the plan; without a connection neither', async () => {
    const { nep, gebruiker } = await toonTeam({}, 'teamlead', (n) =>
      n.antwoord('team.inzet', () => mis({ code: 'offline' })),
    );
    const vraag = await menu(gebruiker, 'M. Jansen', 'Overdragen bij afwezigheid');
    fireEvent.change(vraag.getByLabelText(/Terug op/), { target: { value: '2026-12-07' } });
    expect(vraag.getByText(/Vanaf 7 december 2026 kunt u wat nog open is teruggeven aan M. Jansen/)).toBeTruthy();
    expect(await gebreken()).toEqual([]);
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    const plan = within(await screen.findByRole('dialog', { name: 'Overdragen bij afwezigheid' }));
    await gebruiker.click(await plan.findByRole('button', { name: 'Plan toepassen voor 2 meldingen' }));
    expect((await plan.findByRole('alert')).textContent).toMatch(/niet verbonden/);
    expect(nep.vragen('team.toewijzen')).toEqual([]);
    nep.antwoord('team.inzet', () => goed(null));
    await gebruiker.click(plan.getByRole('button', { name: 'Plan toepassen voor 2 meldingen' }));
    expect(await plan.findByText('2 meldingen verdeeld.')).toBeTruthy();
    expect(nep.vragen('team.inzet').at(-1)?.inzet).toMatchObject({
      afwezigVan: '2026-11-24',
      afwezigTot: '2026-12-06',
      registraties: ['BRP', 'BAG'],
    });
    expect(nep.vragen('team.toewijzen')[0]?.delen.map(({ medewerker, reden }) => [medewerker, reden])).toEqual([
      ['s.bakker', 'Overdracht bij afwezigheid tot en met 6 december 2026'],
      ['s.bakker', 'Overdracht bij afwezigheid tot en met 6 december 2026'],
    ]);
  });

  it('UI-633 gives back to who returns what is still open, and says so when there is nothing', async () => {
    const { nep, gebruiker } = await toonTeam();
    const leeg = await menu(gebruiker, 'L. de Boer', 'Teruggeven wat is overgedragen');
    expect(await leeg.findByText(/Er is niets meer om terug te geven/)).toBeTruthy();
    await gebruiker.keyboard('{Escape}');
    nep.antwoord('team.overgedragen', () => goed({ regels: [teamregel(7, { wie: 's.bakker' })] }));
    const vraag = await menu(gebruiker, 'L. de Boer', 'Teruggeven wat is overgedragen');
    expect(await vraag.findByText('1 melding teruggeven')).toBeTruthy();
    await gebruiker.click(vraag.getByRole('button', { name: /Bevestigen/ }));
    await screen.findByText('1 melding toegewezen aan L. de Boer.');
    expect(nep.vragen('team.toewijzen')[0]?.delen[0]?.medewerker).toBe('l.deboer');
  });

  it('UI-634 a person without a team around him can’t be replaced', async () => {
    await toonTeam({ mensen: [teamgenoot('m.jansen', 'M. Jansen')] });
    const knop = await screen.findByRole<HTMLButtonElement>('button', { name: 'Overdragen bij afwezigheid' });
    expect(knop.disabled).toBe(true);
  });
});
