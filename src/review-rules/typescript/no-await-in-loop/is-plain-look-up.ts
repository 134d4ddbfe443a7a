import type { Call } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** First words of calls that change nothing, so that their order does not matter. */
const asking = new Set(
  'fetch get load read find lookup stat lstat realpath exists has is can count size list describe resolve readdir search head download'.split(
    ' ',
  ),
);
/** They do one thing at a time anyway, or hand out one thing after the other. */
const oneAtATime =
  /^(?:tx|trx|transaction|client|conn|connection|db|session|page|browser|driver|frame|element|el|cursor|stream|reader|socket|rl|prompt|prompts|inquirer|queue|pool|redis|ctx|t|\$)$|(?:Client|Connection|Transaction|Session|Page|Reader|Stream|Cursor|Queue)$/;

/** Does the call by its name only look something up, by itself? */
export function isPlainLookUp({ callee }: Call): boolean {
  const [verb = '', ...rest] = wordsOf(nameOfCallee(callee) ?? '');
  if (!asking.has(verb) || rest.some((word) => /^(?:next|or|and|create|update|lock|line|chunk)$/.test(word)))
    return false;
  return !namesOfReceiver(callee).some((name) => oneAtATime.test(name));
}
