import type { CommandEnvironment } from '../config/command-environment.ts';

/** A stream that text is written to; `columns` only where it is a terminal. */
export interface TextStream extends NodeJS.WritableStream {
  readonly columns?: number;
  readonly isTTY?: boolean;
}

/** All that a command has to do with the outside besides the repository. */
export interface CommandIo {
  readonly cwd: string;
  /** For what was asked for. */
  readonly out: TextStream;
  /** For everything else: progress, notes, errors. */
  readonly err: TextStream;
  readonly environment: CommandEnvironment;
  readStdin(): Promise<string>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** What the exit code says; `docs/commands.md` lists it. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, cannotRun: 3 } as const;
