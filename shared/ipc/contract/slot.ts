// Locking the screen, and desktop notifications. The pin is checked in the backend only.
import { z } from 'zod';
import { tekst } from '../../wire/bouwstenen.ts';
import { slotminutenSchema, slotStandSchema } from '../vormen/slot.ts';
import { weergaveSchema } from '../vormen/werkvoorraad.ts';
import { type Entries, leeg, niets } from './entry.ts';

const pin = tekst(100);

export const SLOT = {
  'slot.stand': { kind: 'query', input: niets, output: slotStandSchema, errors: [] },
  'slot.vergrendel': { kind: 'command', input: niets, output: leeg, errors: ['geen-pincode'] },
  /** `seconden`: how long until the next try. */
  'slot.open': { kind: 'command', input: z.object({ pin }), output: leeg, errors: ['pin-onjuist', 'even-wachten'] },
  'slot.openMetVinger': { kind: 'command', input: niets, output: leeg, errors: ['vinger-niet-herkend'] },
  /** The token of the connection instead of the pin, which is taken away. */
  'slot.vergeten': {
    kind: 'command',
    input: z.object({ token: tekst(4000) }),
    output: leeg,
    errors: ['token-onjuist', 'even-wachten'],
  },
  /** Sets or changes the pin (`nieuw` null: takes it away); `huidig` is asked when there is one. */
  'slot.zetPin': {
    kind: 'command',
    input: z.object({ huidig: pin, nieuw: pin.nullable() }),
    output: leeg,
    errors: ['pin-onjuist', 'even-wachten', 'pin-te-zwak'],
  },
  'slot.zetMinuten': { kind: 'command', input: z.object({ minuten: slotminutenSchema }), output: leeg, errors: [] },
  'slot.gewijzigd': { kind: 'event', output: niets },
  /** Desktop notifications on or off. */
  'bericht.stand': { kind: 'query', input: niets, output: z.object({ aan: z.boolean() }), errors: [] },
  'bericht.zet': { kind: 'command', input: z.object({ aan: z.boolean() }), output: leeg, errors: [] },
  /** A notification was clicked: this is the view that it is about. */
  'bericht.gekozen': { kind: 'event', output: z.object({ weergave: weergaveSchema }) },
} as const satisfies Entries;

/** All that is answered while it is locked; everything else is refused, whatever the screen asks. */
export const TERWIJL_DICHT: ReadonlySet<string> = new Set([
  'opstart.stand',
  // Back to the first-start screen, where a token is asked: the way out for who has a new one.
  'opstart.andereVerbinding',
  'slot.stand',
  'slot.vergrendel',
  'slot.open',
  'slot.openMetVinger',
  'slot.vergeten',
]);
