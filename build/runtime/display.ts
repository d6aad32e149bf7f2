// A display for programs with a window: the one that is there, or a virtual one for as long as it is needed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { UserFault } from '../user-fault.ts';
import { hasDisplay } from './systeem.ts';

export type Display = {
  /** Variables that a program with a window needs, to be laid over the environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
};

/** Xvfb chooses a free number itself and writes it to file descriptor 3 once it accepts programs. */
async function chosenNumber(server: ChildProcess): Promise<string> {
  const answer = server.stdio[3] as Readable;
  const started = once(answer, 'data').then(([chunk]) => String(chunk).trim());
  const failed = once(server, 'exit').then(() => '');
  return Promise.race([started, failed]);
}

/** @param size of a virtual screen, such as `1600x900` */
export async function openDisplay(size: string): Promise<Display> {
  if (hasDisplay(process.env, process.platform)) return { env: {}, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  server.once('error', () => server.emit('exit'));
  const number = await chosenNumber(server);
  if (number === '') throw new UserFault('Xvfb start niet: er is geen beeldscherm om het programma op te tonen.');
  const close = (): void => {
    process.off('exit', close);
    server.kill();
  };
  process.once('exit', close);
  return { env: { DISPLAY: `:${number}` }, close };
}
