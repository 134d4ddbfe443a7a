import type { NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isRejectionHandled } from '../_kit/handles-own-errors.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isLeftAlone } from './is-left-alone.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';
import { isLostChain } from './unknown-chain.ts';

/** So many chains of the file end with a handler: then the one that does not is the slip. */
const often = 3;

/** The one chain of a file without a handler for rejections, where all the others have one. */
export function* handledElsewhere(file: TypeScriptFile): Generator<MisplacedPromise, void> {
  if (!file.tree.words.has('then') || !file.tree.words.has('catch') || isTestPath(file.path)) return;
  let handled = 0;
  const bare: NodeOf<'CallExpression'>[] = [];
  for (const { expression } of file.tree.nodesOf('ExpressionStatement')) {
    const call = unwrap(expression);
    if (call.type !== 'CallExpression' || !isChain(call)) continue;
    if (isRejectionHandled(call)) handled += 1;
    else bare.push(call);
  }
  const [call, second] = bare;
  if (call === undefined || second !== undefined || handled < often) return;
  if (promiseCallOf(call) !== undefined || isLostChain(call) || isLeftAlone(call, file)) return;
  yield { call, place: 'statement', use: undefined, confidence: 'possible', loss: 'handler' };
}

/** `load().then(show)`, `load().then(show).catch(tell)` */
function isChain(call: NodeOf<'CallExpression'>): boolean {
  const name = propertyName(unwrap(call.callee));
  return (name === 'then' || name === 'catch') && parentOf(call)?.type === 'ExpressionStatement';
}
