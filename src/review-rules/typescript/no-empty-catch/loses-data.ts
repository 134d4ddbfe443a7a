import type { Call } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { natureOf } from '../_kit/nature-of-call.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** First words of what gives something away that is gone when it fails. */
const giving = new Set(
  (
    'save store persist insert create update upsert delete write append upload submit post put patch send sync ' +
    'import export migrate pay charge transfer refund book order deploy ship'
  ).split(' '),
);

/** Is something lost when a call fails and nobody hears of it? */
export function losesData(call: Call): boolean {
  const [verb = ''] = wordsOf(nameOfCallee(call.callee) ?? '');
  return giving.has(verb) && natureOf(call, true) !== 'optional';
}
