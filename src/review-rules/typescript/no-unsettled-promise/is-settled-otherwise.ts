import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { isInside } from '../_kit/is-inside.ts';
import type { Giving } from './given-to.ts';
import { givingOf } from './given-to.ts';
import type { Executor } from './settlers.ts';
import { nameNode } from './settlers.ts';

/** Could something other than this callback still settle the promise? Also where that cannot be seen. */
export function isSettledOtherwise(callback: FunctionNode, giving: Giving, executor: Executor): boolean {
  if (isRepeated(callback, executor)) return true;
  if (giving.kind === 'listener' && giving.name === 'error') return !listensElsewhere(giving, executor);
  const own = giving.kind === 'catch' ? chainOf(giving.at) : callback;
  const inside = executor.mentions.filter((mention) => isInside(mention, own));
  if (giving.kind === 'catch' && !inside.every((mention) => isBefore(mention, callback))) return true;
  return (
    inside.length === 0 ||
    executor.mentions.some((mention) => !inside.includes(mention) && !isHarmless(mention, callback, executor))
  );
}

/** What this use settles, it does not settle for a way through the callback. */
function isHarmless(mention: Node, callback: FunctionNode, executor: Executor): boolean {
  return (
    isFinished(mention, callback) || isOfErrors(mention, executor) || isInNamed(mention, callback, executor)
  );
}

function isBefore(a: Node, b: Node): boolean {
  return rangeOf(a).start < rangeOf(b).start;
}

/** In a function with a name: the uses of that name say when it is called. */
function isInNamed(mention: Node, callback: FunctionNode, executor: Executor): boolean {
  for (const at of ancestorsOf(mention)) {
    if (at === executor.node || isInside(callback, at)) return false;
    if (isFunction(at) && nameNode(at) !== undefined) return true;
  }
  return false;
}

/** It stands in a loop, or in a function that is called more than once. */
function isRepeated(callback: FunctionNode, executor: Executor): boolean {
  for (const at of ancestorsOf(callback)) {
    if (at === executor.node) return false;
    if (/^(?:For|ForIn|ForOf|While|DoWhile)Statement$/.test(at.type)) return true;
    if (isFunction(at) && givingOf(at)?.isLast !== true) return true;
  }
  return true;
}

/** The whole chain of `.then(…).catch(…)` that a call belongs to. */
function chainOf(call: Node): Node {
  let at = call;
  for (let up = parentOf(at); up !== undefined; up = parentOf(up)) {
    const isLink = up.type === 'MemberExpression' || up.type === 'CallExpression';
    if (!isLink || rangeOf(up).start !== rangeOf(at).start) break;
    at = up;
  }
  return at;
}

/** `if (err) return reject(err);` before the callback, or another branch: whoever comes to the callback did not go there. */
function isFinished(mention: Node, callback: FunctionNode): boolean {
  for (const at of ancestorsOf(mention)) {
    if (isInside(callback, at)) return at.type === 'IfStatement' && !isInTest(mention, at);
    if (at.type === 'ReturnStatement') return isBefore(at, callback);
    if (at.type === 'BlockStatement' && at.body.at(-1)?.type === 'ReturnStatement')
      return isBefore(at, callback);
    if (isFunction(at)) return false;
  }
  return false;
}

function isInTest(mention: Node, { test }: NodeOf<'IfStatement'>): boolean {
  return isInside(mention, test);
}

/** Who listens for the errors of something hears nothing of the rest. */
function isOfErrors(mention: Node, executor: Executor): boolean {
  const giving = givingAround(mention, executor);
  return giving?.kind === 'catch' || (giving?.kind === 'listener' && giving.name === 'error');
}

/** The callback a mention stands in, or that it is. */
function givingAround(mention: Node, executor: Executor): Giving | undefined {
  const own = givingOf(mention);
  if (own !== undefined) return own;
  for (const at of ancestorsOf(mention)) {
    if (at === executor.node) return undefined;
    if (isFunction(at)) return givingOf(at);
  }
  return undefined;
}

/** All that settles listens to the same emitter, for what does not come after an error. */
function listensElsewhere({ emitter }: Giving, executor: Executor): boolean {
  return (
    emitter !== undefined &&
    executor.mentions.every((mention) => {
      const other = givingAround(mention, executor);
      return (
        other?.kind === 'listener' &&
        other.emitter === emitter &&
        /^(?:end|finish|load|open|connect|data|success)$/.test(other.name)
      );
    })
  );
}
