import type { GoFile } from '../../../languages/go/go.ts';
import type { PlacedLeak } from './find-leaks.ts';
import { isOfAProgram } from './is-of-a-program.ts';

/** Whether anybody feels it: what a program leaves open on one way to its end, the end of the program closes, mostly. */
export function matters(found: PlacedLeak, file: GoFile): boolean {
  const { leak, kind, isDrained } = found;
  if (kind === 'stream' || kind === 'buffer' || kind === 'input') return true;
  if (leak.way === 'again' || !isOfAProgram(file) || runsOn(file)) return true;
  if (isDrained) return false;
  return (
    leak.way === 'never' || (kind !== 'body' && !isRunByHand(file.path) && !isMadeForOthers(found, file))
  );
}

/** A server, or what waits for others: it opens many in its life. */
function runsOn({ path, text }: GoFile): boolean {
  return (
    /(?:serv|srv|daemon|worker|agent|relay|proxy|receiv)/i.test(path) ||
    /\bhttp\.ResponseWriter\b|\bListenAndServe|\btime\.NewTicker\(/.test(text)
  );
}

/** What builds and tests: who runs it starts it again after an error. */
function isRunByHand(path: string): boolean {
  return /(?:^|\/)(?:scripts?|hack|integration)\//.test(path);
}

/** It is given to who asked for it, where nothing fails: without it the program does not go on. */
function isMadeForOthers({ name, at }: PlacedLeak, { tree }: GoFile): boolean {
  const around = tree.functions.findLast(({ start, end }) => start <= at.start && at.end <= end);
  const text = around === undefined ? '' : tree.textOf(around);
  return new RegExp(`\\breturn ${name}\\b(?!\\.)|\\w:\\s+${name}\\b(?!\\.)`).test(text);
}
