import { pino } from 'pino';
import type { Log } from '../../../src/ports/log.ts';

export interface LogLines {
  readonly log: Log;
  readonly logged: () => string;
}

/** A log that can be read. */
export function logLines(): LogLines {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) });
  return { log, logged: () => lines.join('') };
}
