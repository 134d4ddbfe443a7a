import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { PlacedLeak } from './find-leaks.ts';
import { isOfAProgram } from './is-of-a-program.ts';

/** Whether anybody feels it: what a program leaves open on one way to its end, the end of the program closes, mostly. */
export function matters(found: PlacedLeak, file: GoFile): boolean {
  const { leak, kind, isDrained } = found;
  if (kind === 'subscription' && listensOn(found, file)) return false;
  if (kind === 'stream' || kind === 'buffer' || kind === 'input') return true;
  if (leak.way === 'again' || !isOfAProgram(file) || runsOn(file)) return true;
  if (isDrained) return false;
  return (
    leak.way === 'never' || (kind !== 'body' && !isRunByHand(file.path) && !isMadeForOthers(found, file))
  );
}

/** `for message := range sub.Channel() { … }` is the last of its function: it listens for as long as the program runs. */
function listensOn({ name, at }: PlacedLeak, { tree }: GoFile): boolean {
  const around = tree.functions.findLast(({ start, end }) => start <= at.start && at.end <= end);
  const list = around === undefined ? undefined : kindIn(childOf(around, 'body') ?? around, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  const clause = last?.kind === 'for_statement' ? kindIn(last, 'range_clause') : undefined;
  const over = clause === undefined ? undefined : childOf(clause, 'right');
  if (around === undefined || over === undefined) return false;
  const written = tree.textOf(over);
  if (written.startsWith(`${name}.Channel(`)) return true;
  return /^\w+$/.test(written) && tree.textOf(around).includes(`${written} := ${name}.Channel(`);
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
