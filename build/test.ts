// Runs the tests: all projects, or those that are named. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { RAPPORT, ROOT } from './paths.ts';
import { type Counts, closingLine, countReport } from './test-report.ts';
import { UserFault } from './user-fault.ts';

const PROJECTS = ['unit', 'ui', 'e2e'] as const;
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

function readCounts(file: string): Counts {
  try {
    return countReport(readFileSync(file, 'utf8'));
  } catch {
    // No report: the run itself broke down.
    return { passed: 0, failed: 1 };
  }
}

export async function runProject(project: string): Promise<Counts> {
  const report = join(RAPPORT, `test-${project}.json`);
  rmSync(report, { force: true });
  // One worker a core; vitest itself leaves one idle. The project e2e has one screen, and says so in its configuration.
  const cores = `--maxWorkers=${availableParallelism()}`;
  const args = ['run', '--config', join(ROOT, 'build', 'vitest.config.ts'), '--project', project, cores];
  const vitest = spawn(
    process.execPath,
    [VITEST, ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: ROOT, stdio: 'inherit' },
  );
  const [code] = (await once(vitest, 'exit')) as [number | null];
  const counts = readCounts(report);
  // Vitest also ends badly for faults outside any test, such as an unhandled rejection.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param args names of projects; none = all, one after the other */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((name) => !PROJECTS.some((project) => project === name));
  if (unknown.length > 0) throw new UserFault(`Onbekend: ${unknown.join(', ')}. Kies uit ${PROJECTS.join(', ')}.`);
  let total: Counts = { passed: 0, failed: 0 };
  for (const project of args.length > 0 ? args : PROJECTS) {
    const counts = await runProject(project);
    // A project without tests is a mistake in the configuration, not a success.
    const failed = counts.passed + counts.failed === 0 ? 1 : counts.failed;
    total = { passed: total.passed + counts.passed, failed: total.failed + failed };
  }
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}
