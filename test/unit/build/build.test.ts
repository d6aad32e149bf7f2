// The decisions of the build scripts: which packages are missing, what a runtime in the cache is worth, what a run counted.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wrongFuses } from '../../../build/packaged/fuses.ts';
import { cacheFolder } from '../../../build/paths.ts';
import { expectHash, fetchFallback, type Pin } from '../../../build/runtime/fallback.ts';
import { isInstalled, recentlyFailed } from '../../../build/runtime/official.ts';
import { isIntact, sealFolder } from '../../../build/runtime/seal.ts';
import { hasDisplay, missingPackages } from '../../../build/runtime/systeem.ts';
import { closingLine, countReport } from '../../../build/test-report.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terugmeldbalie-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('system packages', () => {
  it('OPS-2 names what is missing, and knows the names of newer releases', () => {
    const lines = 'libnss3 installed\nlibgbm1 config-files\nlibasound2t64 installed\n';
    expect(missingPackages(['libnss3', 'libgbm1', 'libasound2', 'xvfb'], lines)).toEqual(['libgbm1', 'xvfb']);
  });

  it('OPS-2 asks for a virtual display only on Linux without a real one', () => {
    expect([
      hasDisplay({}, 'linux'),
      hasDisplay({ DISPLAY: ':0' }, 'linux'),
      hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'),
      hasDisplay({}, 'win32'),
    ]).toEqual([false, true, true, true]);
  });
});

describe('the official runtime', () => {
  it('OPS-3 a failed attempt counts for a day, for the same version', () => {
    const note = join(folder, 'note.json');
    writeFileSync(note, JSON.stringify({ version: '45.0.0', at: 1_000 }));
    const day = 24 * 60 * 60 * 1000;
    expect(recentlyFailed(note, '45.0.0', 1_000 + day - 1)).toBe(true);
    expect(recentlyFailed(note, '45.0.0', 1_000 + day)).toBe(false);
    expect(recentlyFailed(note, '45.0.1', 1_001)).toBe(false);
    expect(recentlyFailed(join(folder, 'none.json'), '45.0.0', 1_001)).toBe(false);
  });

  it('OPS-3 counts as present when all of it is unpacked', () => {
    mkdirSync(join(folder, 'dist'));
    expect(isInstalled(folder, '45.0.0')).toBe(false);
    writeFileSync(join(folder, 'dist', 'version'), 'v45.0.0');
    expect(isInstalled(folder, '45.0.0')).toBe(false);
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(isInstalled(folder, '45.0.0')).toBe(true);
    expect(isInstalled(folder, '45.0.1')).toBe(false);
  });
});

describe('the fallback runtime', () => {
  it('SEC-11 a file with another content than pinned is refused', async () => {
    const file = join(folder, 'a');
    writeFileSync(file, 'a');
    const pinned = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
    await expect(expectHash(file, pinned, 'pakket')).resolves.toBeUndefined();
    await expect(expectHash(file, pinned.replace('c', 'd'), 'pakket')).rejects.toThrow(
      'pakket heeft een andere inhoud',
    );
  });

  it('OPS-4 a folder in the cache is used again as long as every file is whole', async () => {
    mkdirSync(join(folder, 'locales'));
    writeFileSync(join(folder, 'electron'), 'programma');
    writeFileSync(join(folder, 'locales', 'nl.pak'), 'nl');
    expect(await isIntact(folder)).toBe(false);
    await sealFolder(folder);
    expect(await isIntact(folder)).toBe(true);
    writeFileSync(join(folder, 'locales', 'nl.pak'), '');
    expect(await isIntact(folder)).toBe(false);
  });

  it('OPS-4 a runtime that lies ready in the cache is taken without asking npm, also when it is the second choice', async () => {
    const pin = (version: string): Pin => ({
      spec: `bestaat-niet-terugmeldbalie@${version}`,
      electron: version,
      archive: { file: null, sha256: '0'.repeat(64) },
      folder: 'bin',
      executable: { name: 'electron', sha256: '0'.repeat(64) },
    });
    const ready = join(folder, 'electron-42.0.0-00000000-2');
    mkdirSync(ready);
    await sealFolder(ready);
    const told: string[] = [];
    const found = await fetchFallback({
      cache: folder,
      tell: (line) => told.push(line),
      pins: [pin('43.0.0'), pin('42.0.0')],
    });
    expect(found).toBe(join(ready, 'dist'));
    expect(told).toEqual([]);
  });

  it('OPS-4 the cache lies outside the dependency tree', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' }, 'linux')).toBe(join('/cache', 'terugmeldbalie'));
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'terugmeldbalie', 'cache'));
  });
});

describe('the closing line of a test run', () => {
  const test = (status: string) => ({ status });

  it('OPS-5 counts a left-out test and a file that could not be run as failures', () => {
    const report = {
      numTotalTests: 4,
      numPassedTests: 2,
      testResults: [
        { status: 'passed', assertionResults: [test('passed')] },
        { status: 'failed', assertionResults: [test('passed'), test('failed'), test('pending')] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(closingLine(countReport(JSON.stringify(report)))).toBe('2 passed, 3 failed');
  });
});

describe('the fuses of the package', () => {
  const wire = (states: string) =>
    Buffer.concat([
      Buffer.from('ELF…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([1, states.length]),
      Buffer.from(states),
    ]);

  it('SEC-12 that stand wrong are named', () => {
    expect(wrongFuses(wire('01001100'))).toEqual([]);
    expect(wrongFuses(wire('01001110'))).toEqual([]);
    expect(wrongFuses(wire('11001100'))).toEqual(['runAsNode']);
    expect(wrongFuses(wire('0101r'))).toEqual([
      'enableNodeCliInspectArguments',
      'enableEmbeddedAsarIntegrityValidation',
      'onlyLoadAppFromAsar',
      'grantFileProtocolExtraPrivileges',
    ]);
  });

  it('SEC-12 that can not be found are not taken for right', () => {
    expect(wrongFuses(Buffer.from('ELF'))).toBeNull();
  });
});
