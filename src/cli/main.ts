import { CommanderError } from 'commander';
import { isAppError } from '../domain/errors.ts';
import { exitCodes } from './command-io.ts';
import type { CommandIo } from './command-io.ts';
import { createProcessIo } from './process-io.ts';
import { createProgram } from './program.ts';
import { printableText } from './terminal/cells.ts';

/**
 * Runs the command line.
 * @param argv the arguments, without the program itself
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage, 3 could not run
 */
export async function main(argv: readonly string[]): Promise<number> {
  return run(argv, createProcessIo());
}

export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  let exitCode: number = exitCodes.clean;
  try {
    await createProgram(io, (code) => (exitCode = code)).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(error, io);
  }
}

/** What commander throws it has told already. A stack is for whoever asks for it. */
function tell(error: unknown, { err, environment }: CommandIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  const message = error instanceof Error ? error.message : String(error);
  // A message may quote a file name, or what another program said.
  err.write(`error: ${message.split('\n').map(printableText).join('\n')}\n`);
  if (isAppError(error)) err.write(`${error.help}\n`);
  if (environment.isDebug && error instanceof Error) err.write(`${error.stack ?? ''}\n`);
  const isWrongUsage = isAppError(error, 'usage') || isAppError(error, 'not-found');
  return isWrongUsage ? exitCodes.usage : exitCodes.cannotRun;
}
