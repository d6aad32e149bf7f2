// The cursor of a feed as clients keep it: a place, tied to one feed of one service, in a form nobody should read.
import type { Leespunt } from '../store/opslag.ts';

/** Which feed: `tijdperk` is made anew with each data folder, so that a cursor of another one is noticed. */
export type Feedsleutel = { readonly tijdperk: string; readonly bronhouder: string };

export function schrijfLeespunt({ tijdperk, bronhouder }: Feedsleutel, { grens, positie }: Leespunt): string {
  return Buffer.from(['1', tijdperk, bronhouder, grens, positie].join(' ')).toString('base64url');
}

/** Undefined when it is not a cursor of this feed. */
export function leesLeespunt({ tijdperk, bronhouder }: Feedsleutel, cursor: string): Leespunt | undefined {
  const delen = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const [versie, van, code, grens = '', positie = ''] = delen;
  if (versie !== '1' || van !== tijdperk || code !== bronhouder || delen.length !== 5) return undefined;
  if (!/^\d{1,15}$/.test(grens) || !/^\d{1,15}$/.test(positie)) return undefined;
  return { grens: Number(grens), positie: Number(positie) };
}
