// Kills a program with everything it started, as a power cut would.
import { execFileSync } from 'node:child_process';

type Row = { readonly pid: number; readonly parent: number; readonly zombie: boolean };

function processes(): readonly Row[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, state] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), zombie: state?.startsWith('Z') ?? false };
    });
}

/** `root` and all its descendants, parents first. */
export function descendants(root: number, rows: readonly Row[]): readonly number[] {
  const children = rows.filter(({ parent }) => parent === root).flatMap(({ pid }) => descendants(pid, rows));
  return [root, ...children];
}

function alive(pids: readonly number[]): boolean {
  return processes().some(({ pid, zombie }) => !zombie && pids.includes(pid));
}

/** SIGKILL for the whole tree at once; resolves when none of it runs any more. */
export async function killTree(root: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(root), '/T', '/F']);
    return;
  }
  const pids = descendants(root, processes());
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
  while (alive(pids)) await new Promise((resolve) => setTimeout(resolve, 20));
}
