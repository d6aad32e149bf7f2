// A file for a person: whole or not at all, also where nothing can be written.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeForPerson } from '../../../electron/backend/db/write-for-person.ts';

describe('a file for a person', () => {
  const map = mkdtempSync(join(tmpdir(), 'balie-'));

  it('DB-195 is whole, in a folder that is made for it', () => {
    expect(writeForPerson(join(map, 'nieuw', 'a.txt'), 'heel')).toBe(true);
    expect(readFileSync(join(map, 'nieuw', 'a.txt'), 'utf8')).toBe('heel');
  });

  it('DB-196 is refused, not thrown at anybody, where a file stands in the place of its folder', () => {
    writeFileSync(join(map, 'bestand'), 'van een ander');
    expect(writeForPerson(join(map, 'bestand', 'a.txt'), 'heel')).toBe(false);
    expect(readFileSync(join(map, 'bestand'), 'utf8')).toBe('van een ander');
    expect(readdirSync(map).sort()).toEqual(['bestand', 'nieuw']);
  });
});
