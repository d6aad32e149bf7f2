// The lock: setting a pin, locking, opening. The pin, the finger and the token are looked at here, never in the screen.
import { createHash, timingSafeEqual } from 'node:crypto';
import { pinBezwaar } from '../../../shared/domain/slot.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import { hashPin, isPin } from '../store/pin-hash.ts';
import type { AsyncUseCase, Context, UseCase } from './context.ts';

export const slotStand: UseCase<'slot.stand'> = ({ slot }) =>
  goed({
    ingesteld: slot.ingesteld(),
    dicht: slot.dicht(),
    minuten: slot.minuten(),
    wachtSeconden: slot.wachtSeconden(),
    vingerafdruk: slot.vraagVinger !== null,
    tokenNodig: slot.token !== null,
  });

export const slotVergrendel: UseCase<'slot.vergrendel'> = ({ slot }) =>
  slot.sluit('persoon') ? goed(null) : mis({ code: 'geen-pincode' });

type Poging<C extends string> = Result<null, { code: C | 'even-wachten'; seconden: number }>;

/** One try with a secret: counted first, and refused without a look while one has to wait. */
async function probeer<C extends string>(
  { slot }: Context,
  anders: C,
  klopt: () => boolean | Promise<boolean>,
): Promise<Poging<C>> {
  const seconden = slot.wachtSeconden();
  if (seconden > 0) return mis({ code: 'even-wachten', seconden });
  slot.telPoging();
  if (!(await klopt())) return mis({ code: anders, seconden: slot.wachtSeconden() });
  slot.vergeetPogingen();
  return goed(null);
}

export const slotOpen: AsyncUseCase<'slot.open'> = async (c, { pin }) => {
  const uitslag = await probeer(c, 'pin-onjuist', () => isPin(pin, c.slot.pinHash()));
  if (uitslag.ok) c.slot.open('pincode', false);
  return uitslag;
};

export const slotOpenMetVinger: AsyncUseCase<'slot.openMetVinger'> = async ({ slot }) => {
  if (!(await slot.vraagVinger?.())) return mis({ code: 'vinger-niet-herkend' });
  slot.open('vinger', false);
  return goed(null);
};

function zelfde(a: string, b: string): boolean {
  const kort = (tekst: string) => createHash('sha256').update(tekst).digest();
  return timingSafeEqual(kort(a), kort(b));
}

/** In practice mode everything is made up and nobody knows the token: there the pin simply goes. */
export const slotVergeten: AsyncUseCase<'slot.vergeten'> = async (c, { token }) => {
  const { token: eigen } = c.slot;
  const uitslag = await probeer(c, 'token-onjuist', () => eigen === null || zelfde(token, eigen));
  if (uitslag.ok) c.slot.open('token', true);
  return uitslag;
};

export const slotZetPin: AsyncUseCase<'slot.zetPin'> = async (c, { huidig, nieuw }) => {
  if (nieuw !== null && pinBezwaar(nieuw) !== null) return mis({ code: 'pin-te-zwak' });
  if (c.slot.ingesteld()) {
    const uitslag = await probeer(c, 'pin-onjuist', () => isPin(huidig, c.slot.pinHash()));
    if (!uitslag.ok) return uitslag;
  }
  c.slot.zetPin(nieuw === null ? null : await hashPin(nieuw, c.uuids.nieuw()));
  return goed(null);
};

export const slotZetMinuten: UseCase<'slot.zetMinuten'> = ({ slot }, { minuten }) => {
  slot.zetMinuten(minuten);
  return goed(null);
};

/** Stored on disk: never rename. */
const BERICHTEN = 'berichten';

export function wilBerichten({ meta }: Pick<Context, 'meta'>): boolean {
  return meta.instelling(BERICHTEN) !== 'uit';
}

export const berichtStand: UseCase<'bericht.stand'> = (c) => goed({ aan: wilBerichten(c) });

export const berichtZet: UseCase<'bericht.zet'> = ({ meta }, { aan }) => {
  meta.zetInstelling(BERICHTEN, aan ? 'aan' : 'uit');
  return goed(null);
};
