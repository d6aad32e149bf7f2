// Main's log: one line of JSON per event, with codes and numbers only, so that no name, number or text of a melding
// and no token can ever stand in it.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './clock.ts';

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
export type Log = (event: string, fields?: LogFields) => void;

const MAX_BYTES = 1_000_000;

/** A code is short and has no spaces; a run of eight digits could be a person's number. Anything else is left out. */
export function safeField(value: string | number | boolean | null): string | number | boolean | null {
  if (typeof value !== 'string') return value;
  return /^[\w.:-]{0,60}$/.test(value) && !/\d{8}/.test(value) ? value : '(weggelaten)';
}

/** The line that is written for an event. */
export function logLine(now: number, event: string, fields: LogFields): string {
  const safe = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, safeField(value)]));
  return `${JSON.stringify({ op: new Date(now).toISOString(), gebeurtenis: safeField(event), ...safe })}\n`;
}

function rotate(file: string): void {
  try {
    if (statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`);
  } catch {
    // There is no file yet.
  }
}

/** Log in `<folder>/programma.log`, with one older file beside it. A log that can't be written stops nothing. */
export function openLog(folder: string, clock: Clock): Log {
  const file = join(folder, 'programma.log');
  try {
    mkdirSync(folder, { recursive: true });
    rotate(file);
  } catch {
    return () => undefined;
  }
  return (event, fields = {}) => {
    try {
      appendFileSync(file, logLine(clock.now(), event, fields));
    } catch {
      // A full disk is the backend's to report.
    }
  };
}
