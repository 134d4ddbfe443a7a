import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isStateSetter } from '../_kit/react/is-state-setter.ts';

/** `api.search(term).then((found) => setHits(found))`: asked by a chain of promises instead of an `await`. */
export interface Chain {
  /** `api.search(term)` */
  readonly asked: Call;
  /** Who is called with the answer. */
  readonly answered: Node;
}

/** Chains that a function begins itself. */
export function chainsIn(asker: FunctionNode, { tree }: TypeScriptFile): readonly Chain[] {
  return beginningIn(tree.nodesOf('CallExpression'), rangeOf(asker)).flatMap((then) => {
    const asked = isThen(then) && enclosingFunction(then) === asker ? beginningOf(then) : undefined;
    const [answered] = then.arguments;
    return asked === undefined || answered === undefined ? [] : [{ asked, answered }];
  });
}

function isThen({ callee }: NodeOf<'CallExpression'>): boolean {
  return callee.type === 'MemberExpression' && propertyName(callee) === 'then';
}

function beginningOf(then: Call): Call | undefined {
  let at: Node = then;
  while (isCall(at)) {
    const callee: Node = unwrap(at.callee);
    if (callee.type !== 'MemberExpression' || !/^(?:then|catch|finally)$/.test(propertyName(callee) ?? ''))
      return at;
    at = unwrap(callee.object);
  }
  return undefined;
}

/** The setter that gets the answer, whatever was asked for since. */
export function setterCalledBy({ answered }: Chain, file: TypeScriptFile): Node | undefined {
  const callback = unwrap(answered);
  if (!isFunction(callback)) return isStateSetter(callback) ? callback : undefined;
  if (callback.params.length === 0) return undefined;
  const { body } = callback;
  const steps = body.type === 'BlockStatement' ? body.body : [body];
  for (const call of beginningIn(file.tree.nodesOf('CallExpression'), rangeOf(callback))) {
    if (enclosingFunction(call) !== callback || !isStateSetter(call.callee)) continue;
    const isPlain = steps.some((step) => step === call || isStep(step, call));
    if (isPlain && call.arguments.some((given) => !unwrap(given).type.endsWith('Literal'))) return call;
  }
  return undefined;
}

/** `setHits(found);`, `return setHits(found);` */
function isStep(step: Node, call: Node): boolean {
  if (step.type === 'ExpressionStatement') return unwrap(step.expression) === call;
  return step.type === 'ReturnStatement' && step.argument != null && unwrap(step.argument) === call;
}
