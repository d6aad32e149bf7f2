// The one list of what may be opened outside the program. Pure.

const SCHEMES: ReadonlySet<string> = new Set(['mailto:']);
const MAX_LENGTH = 2_000;

/** True when the operating system may open this address: a mail to somebody, and nothing else for now. */
export function mayOpenOutside(address: string): boolean {
  if (address.length > MAX_LENGTH) return false;
  try {
    const { protocol, pathname, search } = new URL(address);
    // Some mail programs take attachments of the person's own disk from an address.
    return SCHEMES.has(protocol) && pathname.includes('@') && !/[?&]attach(ment)?=/i.test(search);
  } catch {
    return false;
  }
}
