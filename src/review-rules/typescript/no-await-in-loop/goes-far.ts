import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { wordsOf } from '../../_kit/words-of.ts';

/** First words of what asks somebody over a network. */
const farVerbs = new Set(['fetch', 'search', 'head']);
/** Words of names of what is not on this machine. */
const farWords = new Set('http https remote server url uri href endpoint graphql'.split(' '));
/** Of those who ask it, or keep records in a database. */
const askers = new Set(
  'api apis service services axios gateway sdk repo repos repository repositories model models dao prisma'.split(
    ' ',
  ),
);
/** Look-ups of records: of a model that is called like a class, too. */
const recordLookUp = /^find(?:One|First|Unique|ByPk|By[A-Z]\w*|OrFail)?(?:OrFail|OrThrow)?$/;
/** Functions that call each other. */
const longestChain = 2;
/** Nodes of a function that is called. */
const mostNodes = 2000;

/** Does a call go over a network or to a database, by its names, its module or by what the function of this file does? Files of this machine take no time. */
export function goesFar(call: Call, chain = longestChain): boolean {
  const words = wordsOf(nameOfCallee(call.callee) ?? '');
  if (farVerbs.has(words[0] ?? '') || words.some((word) => farWords.has(word))) return true;
  const receivers = namesOfReceiver(call.callee).flatMap((name) => wordsOf(name));
  if ([...receivers, ...wordsOfModule(call.callee)].some((word) => askers.has(word) || farWords.has(word)))
    return true;
  if (isRecordLookUp(call) || call.arguments.some((argument) => isFar(argument))) return true;
  const called = chain === 0 ? undefined : (functionBehind(call.callee) ?? methodBehind(unwrap(call.callee)));
  return called !== undefined && isFunction(called) && asksFar(called.body, chain - 1);
}

/** `User.findOne(…)`, `this.#Member.findOne(…)` */
function isRecordLookUp({ callee }: Call): boolean {
  const model = namesOfReceiver(callee).at(-1) ?? '';
  return recordLookUp.test(nameOfCallee(callee) ?? '') && /^#?[A-Z][a-z]/.test(model);
}

/** Of `import { getUser } from './api/users'`. */
function wordsOfModule(callee: Node): readonly string[] {
  const binding = referenceOf(unwrap(callee))?.binding;
  const specifier = binding?.kind === 'import' ? parentOf(binding.declarations[0] ?? callee) : undefined;
  const declaration = specifier && parentOf(specifier);
  return declaration?.type === 'ImportDeclaration' ? wordsOf(declaration.source.value) : [];
}

/** `url`, `item.href` */
function isFar(argument: Node): boolean {
  return wordsOf(nameOfCallee(argument) ?? '').some((word) => farWords.has(word));
}

function asksFar(body: Node, chain: number): boolean {
  let left = mostNodes;
  let found = false;
  const visit = (part: Node): void => {
    left -= 1;
    if (found || left < 0 || isFunction(part)) return;
    if (part.type === 'AwaitExpression') {
      const call = unwrap(part.argument);
      found = isCall(call) && goesFar(call, chain);
    }
    walkChildren(part, visit);
  };
  visit(body);
  return found;
}
