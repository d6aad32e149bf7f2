// Reads the fuses out of a packaged executable, and says which differ from what may be shipped.
//
// In the file: a fixed text, then one byte version, one byte count, then per fuse `0` off, `1` on, `r` removed.
// Source: Electron documentation, "Electron Fuses".

const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const VERSION = 1;

/** In the order of the wire. */
const EXPECTED: readonly { readonly name: string; readonly on: boolean | null }[] = [
  { name: 'runAsNode', on: false },
  { name: 'enableCookieEncryption', on: true },
  { name: 'enableNodeOptionsEnvironmentVariable', on: false },
  { name: 'enableNodeCliInspectArguments', on: false },
  { name: 'enableEmbeddedAsarIntegrityValidation', on: true },
  { name: 'onlyLoadAppFromAsar', on: true },
  // Says only which V8 snapshot the main process loads.
  { name: 'loadBrowserProcessSpecificV8Snapshot', on: null },
  { name: 'grantFileProtocolExtraPrivileges', on: false },
];

/** Names of the fuses that stand wrong; `null` when the executable has no fuses that this code knows. */
export function wrongFuses(executable: Buffer): readonly string[] | null {
  const start = executable.indexOf(SENTINEL);
  if (start < 0 || executable[start + SENTINEL.length] !== VERSION) return null;
  const wire = executable.subarray(start + SENTINEL.length + 2);
  return EXPECTED.flatMap(({ name, on }, index) => {
    const state = String.fromCharCode(wire[index] ?? 0);
    return on === null || state === (on ? '1' : '0') ? [] : [name];
  });
}
