import { readCommandEnvironment } from '../config/command-environment.ts';
import type { CommandIo } from './command-io.ts';

/** The io of this process. */
export function createProcessIo(): CommandIo {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    cwd: process.cwd(),
    out: process.stdout,
    err: process.stderr,
    environment: readCommandEnvironment(),
    readStdin,
    now: () => performance.now(),
  };
}

/** `autoglm review | head` closes the pipe early; that is no failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
