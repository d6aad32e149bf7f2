// The lock over a real database: what opens it, what wrong tries cost, that a restart finds it locked, and that nothing else
// is answered meanwhile.
import { describe, expect, it, vi } from 'vitest';
import { createDispatcher, type OpstartHandlers } from '../../../electron/backend/dispatcher.ts';
import { createSlotStore, type Slotomgeving } from '../../../electron/backend/store/slot-store.ts';
import type { Context } from '../../../electron/backend/usecases/context.ts';
import { TERWIJL_DICHT } from '../../../shared/ipc/contract/slot.ts';
import { type CallName, CONTRACT, type Input } from '../../../shared/ipc/contract.ts';
import { createWerkplaats } from '../../helpers/werkplaats.ts';

const PIN = '271828';
const ANDERE = '314159';
const FOUT = '900000';
const TOKEN = 'token-van-deze-verbinding';

function balie(werkplaats = createWerkplaats(), omgeving: Partial<Slotomgeving> = {}) {
  const opGewijzigd = vi.fn();
  const slot = createSlotStore(werkplaats, { token: TOKEN, vraagVinger: null, opGewijzigd, ...omgeving });
  const context: Context = { ...werkplaats.context, slot };
  const opstart = { 'opstart.stand': async () => ({ fase: 'bezig' }) } as unknown as OpstartHandlers;
  const dispatch = createDispatcher({
    opstart,
    sessie: () => ({ context, handlers: werkplaats.handlers, gebruikt: () => undefined }),
    opFout: () => undefined,
    opBeschadigd: () => undefined,
    nieuwId: () => 'abc',
  });
  const doe = <N extends CallName>(naam: N, input: Input<N>) => dispatch(CONTRACT[naam].kind, naam, input);
  const audit = () => werkplaats.audit.regels().map(({ wat, gegevens }) => `${wat} ${gegevens}`);
  return { werkplaats, slot, doe, opGewijzigd, audit };
}

async function metPin(omgeving: Partial<Slotomgeving> = {}) {
  const alles = balie(createWerkplaats(), omgeving);
  await alles.doe('slot.zetPin', { huidig: '', nieuw: PIN });
  return alles;
}

const GOED = { ok: true, waarde: null };
const mis = (code: string, seconden: number) => ({ ok: false, fout: { code, seconden } });

describe('a screen without a pin', () => {
  it('SEC-201 never locks: nobody could open it', async () => {
    const { doe, slot, werkplaats } = balie();
    expect(await doe('slot.vergrendel', {})).toEqual({ ok: false, fout: { code: 'geen-pincode' } });
    werkplaats.later(99_999);
    slot.kijk();
    slot.sluit('computer');
    expect(slot.dicht()).toBe(false);
  });

  it('SEC-201 gets none that is easy to guess', async () => {
    const { doe } = balie();
    for (const nieuw of ['12345', '123456', 'abcdef'])
      expect(await doe('slot.zetPin', { huidig: '', nieuw })).toEqual({ ok: false, fout: { code: 'pin-te-zwak' } });
  });
});

describe('locking', () => {
  it('SEC-202 after the chosen time without use, and not before; use begins it anew', async () => {
    const { doe, slot, werkplaats } = await metPin();
    const na = (seconden: number) => {
      werkplaats.later(seconden);
      slot.kijk();
      return slot.dicht();
    };
    expect(na(29 * 60)).toBe(false);
    slot.gebruikt();
    expect([na(29 * 60), na(59), na(1)]).toEqual([false, false, true]);
    await doe('slot.open', { pin: PIN });
    await doe('slot.zetMinuten', { minuten: 5 });
    expect([na(299), na(1)]).toEqual([false, true]);
  });

  it('SEC-202 does not begin with a clock that is put back, nor is it put off by it for ever', async () => {
    const { slot, werkplaats } = await metPin();
    werkplaats.later(-86_400);
    slot.kijk();
    expect(slot.dicht()).toBe(false);
    werkplaats.later(30 * 60);
    slot.kijk();
    expect(slot.dicht()).toBe(true);
  });

  it('SEC-202 also when it can’t be written down', async () => {
    const { werkplaats } = await metPin();
    const vol = () => {
      throw new Error('vol');
    };
    const opGewijzigd = vi.fn();
    const slot = createSlotStore({ ...werkplaats, transactie: vol }, { token: TOKEN, vraagVinger: null, opGewijzigd });
    expect(() => slot.sluit('computer')).toThrow('vol');
    expect([slot.dicht(), opGewijzigd.mock.calls.length]).toEqual([true, 1]);
  });

  it('SEC-203 answers nothing but what opens it, whatever the screen asks', async () => {
    const { doe, slot } = await metPin();
    slot.sluit('computer');
    const geweigerd: string[] = [];
    for (const [naam, deel] of Object.entries(CONTRACT)) {
      if (deel.kind === 'event' || TERWIJL_DICHT.has(naam)) continue;
      const gelezen = deel.input.safeParse({});
      if (!gelezen.success) continue;
      expect([naam, await doe(naam as CallName, {} as never)]).toEqual([
        naam,
        { ok: false, fout: { code: 'vergrendeld' } },
      ]);
      geweigerd.push(naam);
    }
    expect(geweigerd.length).toBeGreaterThan(15);
    // A pin can't be set or taken away either, nor the time.
    expect(await doe('slot.zetPin', { huidig: PIN, nieuw: ANDERE })).toMatchObject({ fout: { code: 'vergrendeld' } });
    expect(await doe('slot.zetMinuten', { minuten: 60 })).toMatchObject({ fout: { code: 'vergrendeld' } });
    expect(await doe('opstart.oefenen', {})).toMatchObject({ fout: { code: 'vergrendeld' } });
    expect(await doe('opstart.stand', {})).toMatchObject({ ok: true });
    expect(await doe('slot.open', { pin: PIN })).toEqual(GOED);
    expect(await doe('wie.ben', {})).toMatchObject({ ok: true });
  });

  it('SEC-204 is found so by a start, and so is the pin', async () => {
    const { slot, werkplaats } = await metPin();
    slot.sluit('persoon');
    werkplaats.breekAf();
    const weer = balie(createWerkplaats({ map: werkplaats.map }));
    expect(weer.slot.dicht()).toBe(true);
    expect(await weer.doe('slot.open', { pin: PIN })).toEqual(GOED);
    weer.werkplaats.breekAf();
    expect(balie(createWerkplaats({ map: werkplaats.map })).slot.dicht()).toBe(false);
  });
});

describe('opening', () => {
  it('SEC-205 wrong pins cost time, which grows, and a kill gives none back', async () => {
    const { doe, slot, werkplaats } = await metPin();
    slot.sluit('persoon');
    expect(await doe('slot.open', { pin: FOUT })).toEqual(mis('pin-onjuist', 0));
    expect(await doe('slot.open', { pin: FOUT })).toEqual(mis('pin-onjuist', 0));
    expect(await doe('slot.open', { pin: FOUT })).toEqual(mis('pin-onjuist', 15));
    // Also the right one has to wait now.
    expect(await doe('slot.open', { pin: PIN })).toEqual(mis('even-wachten', 15));
    werkplaats.breekAf();
    const weer = balie(createWerkplaats({ map: werkplaats.map }));
    expect(await weer.doe('slot.open', { pin: PIN })).toEqual(mis('even-wachten', 15));
    weer.werkplaats.later(15);
    expect(await weer.doe('slot.open', { pin: FOUT })).toEqual(mis('pin-onjuist', 30));
    weer.werkplaats.later(30);
    expect(await weer.doe('slot.open', { pin: PIN })).toEqual(GOED);
    // The count begins anew.
    weer.slot.sluit('persoon');
    expect(await weer.doe('slot.open', { pin: FOUT })).toEqual(mis('pin-onjuist', 0));
  });

  it('SEC-205 many tries at the same moment count each', async () => {
    const { doe, slot } = await metPin();
    slot.sluit('persoon');
    const uitslagen = await Promise.all(Array.from({ length: 8 }, () => doe('slot.open', { pin: FOUT })));
    const codes = uitslagen.map((uitslag) => (uitslag.ok ? 'open' : uitslag.fout.code));
    expect(codes.filter((code) => code === 'pin-onjuist')).toHaveLength(3);
    expect(codes.filter((code) => code === 'even-wachten')).toHaveLength(5);
  });

  it('SEC-206 with the token of the connection the pin goes; another token counts as a wrong try', async () => {
    const { doe, slot } = await metPin();
    slot.sluit('persoon');
    expect(await doe('slot.vergeten', { token: 'iets anders' })).toEqual(mis('token-onjuist', 0));
    expect(await doe('slot.vergeten', { token: '' })).toEqual(mis('token-onjuist', 0));
    expect(await doe('slot.vergeten', { token: TOKEN })).toEqual(GOED);
    expect([slot.dicht(), slot.ingesteld()]).toEqual([false, false]);
  });

  it('SEC-206 in practice mode, where nobody knows the token, the pin simply goes', async () => {
    const { doe, slot } = await metPin({ token: null });
    slot.sluit('persoon');
    expect(await doe('slot.stand', {})).toMatchObject({ waarde: { dicht: true, tokenNodig: false } });
    expect(await doe('slot.vergeten', { token: '' })).toEqual(GOED);
    expect(slot.dicht()).toBe(false);
  });

  it('SEC-207 with a finger where there is a reader, and only when it is recognised', async () => {
    const vinger = { goed: false };
    const { doe, slot } = await metPin({ vraagVinger: async () => vinger.goed });
    slot.sluit('persoon');
    expect(await doe('slot.openMetVinger', {})).toEqual({ ok: false, fout: { code: 'vinger-niet-herkend' } });
    vinger.goed = true;
    expect(await doe('slot.openMetVinger', {})).toEqual(GOED);
    expect(slot.dicht()).toBe(false);
    const zonder = await metPin();
    zonder.slot.sluit('persoon');
    expect(await zonder.doe('slot.openMetVinger', {})).toMatchObject({ ok: false });
  });
});

describe('a pin', () => {
  it('SEC-208 is changed or taken away only with the present one', async () => {
    const { doe } = await metPin();
    expect(await doe('slot.zetPin', { huidig: FOUT, nieuw: ANDERE })).toEqual(mis('pin-onjuist', 0));
    expect(await doe('slot.zetPin', { huidig: PIN, nieuw: ANDERE })).toEqual(GOED);
    expect(await doe('slot.zetPin', { huidig: PIN, nieuw: null })).toEqual(mis('pin-onjuist', 0));
    expect(await doe('slot.zetPin', { huidig: ANDERE, nieuw: null })).toEqual(GOED);
    expect(await doe('slot.stand', {})).toMatchObject({ waarde: { ingesteld: false } });
  });

  it('SEC-208 is kept as a salted scrypt hash: the same pin twice gives two, and neither holds it', async () => {
    const een = (await metPin()).slot.pinHash();
    const twee = (await metPin()).slot.pinHash();
    expect(een).toMatch(/^scrypt-15-8-3:[0-9a-f-]{36}:[0-9a-f]{64}$/);
    expect(een).not.toBe(twee);
    expect(een).not.toContain(PIN);
  });

  it('SEC-209 leaves who locked and opened it in the audit trail, without the pin', async () => {
    const { doe, slot, audit } = await metPin();
    slot.sluit('tijd');
    await doe('slot.open', { pin: FOUT });
    await doe('slot.open', { pin: PIN });
    expect(audit().slice(-5)).toEqual([
      'pincode-ingesteld {}',
      'vergrendeld {"reden":"tijd"}',
      'ontgrendelen-geprobeerd {}',
      'ontgrendelen-geprobeerd {}',
      'ontgrendeld {"middel":"pincode"}',
    ]);
    expect(audit().join('\n')).not.toContain(PIN);
  });

  it('SEC-209 tells whoever shows it of every change', async () => {
    const { doe, slot, opGewijzigd } = await metPin();
    slot.sluit('persoon');
    await doe('slot.open', { pin: PIN });
    await doe('slot.zetMinuten', { minuten: 15 });
    expect(opGewijzigd).toHaveBeenCalledTimes(4);
  });
});
