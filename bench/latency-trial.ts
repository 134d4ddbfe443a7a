import type { Bot } from '../test/kit/bot.ts';
import type { Interceptor } from '../test/kit/forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../test/kit/forge-stand-in/http/request-log.ts';

export const filesPerChange = 10;

/** A forge and a bot that wait for changes whose reviews are timed. */
export interface Trial extends AsyncDisposable {
  readonly forge: string;
  /** What it calls a change. */
  readonly changes: string;
  readonly note: string;
  /** Opens a change. Returns what tells the bot of it. */
  open(round: number): Promise<() => Promise<unknown>>;
  /** Since the change was opened. */
  requests(): readonly Readonly<LoggedRequest>[];
  /** By which the comments are there for the author. */
  isReview(request: Readonly<LoggedRequest>): boolean;
  /** The last one. */
  isEnd(request: Readonly<LoggedRequest>): boolean;
}

/** Ends them in the order in which they depend on one another. */
export async function endTrial(bot: Bot, forge: AsyncDisposable): Promise<void> {
  await bot[Symbol.asyncDispose]();
  await forge[Symbol.asyncDispose]();
}

/** Milliseconds that the stand-in takes for any request. */
export const answersAfter = 50;

/** What the stand-in needs itself is part of the time. */
export const takeYourTime: Interceptor = ({ phase, request }) => {
  if (phase === 'before') return undefined;
  const milliseconds = Math.max(0, answersAfter - (performance.now() - request.startedAt));
  return { kind: 'delay', milliseconds };
};

/** Files of some 60 lines; the changed ones have something to find in two of them. */
export function filesOf(round: number, isChanged: boolean): Readonly<Record<string, string>> {
  const files = Array.from({ length: filesPerChange }, (_, index): [string, string] => {
    const isWrong = isChanged && index % 5 === 0;
    const routines = Array.from({ length: 12 }, (_unused, number) =>
      routineOf(`part${index}step${number}`, number === 6 ? round : 0, isWrong && number === 6),
    );
    return [`src/part-${index}.ts`, routines.join('\n')];
  });
  return Object.fromEntries(files);
}

function routineOf(name: string, round: number, isWrong: boolean): string {
  const wrong = isWrong ? `  if (list.length === NaN) return 0;\n` : '';
  return `export function ${name}(list: readonly string[]): number {\n${wrong}  return list.length + ${round};\n}\n`;
}
