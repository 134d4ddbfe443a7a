import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isPromiseClass } from './settlers.ts';

/** Who has no use for it names it otherwise: `_`. */
const settling = /^(?:res|ok|done|accept|fulfill?|\w*[rR]esolve\w*)$/;
/** They end a wait: a promise that only fails by them is there to be raced. */
const ending = /^(?:set(?:Timeout|Interval|Immediate)|nextTick|\w*[tT]imeout\w*|\w*[aA]bort\w*)$/;

/**
 * `new Promise((resolve, reject) => …)` in which nothing ever names `resolve`, and something that is called later does not
 * fail either: there the call was forgotten.
 *
 * @returns The parameter.
 */
export function neverResolved(
  { callee, arguments: [argument] }: NodeOf<'NewExpression'>,
  file: TypeScriptFile,
): Node | undefined {
  const executor = argument && unwrap(argument);
  if (executor === undefined || !isFunction(executor) || !isPromiseClass(callee)) return undefined;
  const [resolve, reject] = executor.params;
  if (resolve?.type !== 'Identifier' || !settling.test(resolve.name)) return undefined;
  const scope = file.tree.scopeOf(executor);
  const binding = scope.bindings.get(resolve.name);
  if (binding === undefined || binding.references.length > 0 || scope.isDynamic) return undefined;
  const failing = reject?.type === 'Identifier' ? scope.bindings.get(reject.name) : undefined;
  if (reject !== undefined && failing === undefined) return undefined;
  return usesArguments(executor, file) || !hasSilentCallback(executor, failing) ? undefined : resolve;
}

function usesArguments(executor: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(executor);
  return executor.type !== 'ArrowFunctionExpression' && text.slice(start, end).includes('arguments');
}

/** A function that is given to be called later, does something, and does not fail. */
function hasSilentCallback({ body }: FunctionNode, failing: Binding | undefined): boolean {
  const failures = failing?.references.map(({ identifier }) => identifier) ?? [];
  let isFound = false;
  const visit = (node: Node): void => {
    if (isFound) return;
    if (isFunction(node) && isCalledLater(node) && !failures.some((one) => isInside(one, node)))
      isFound = true;
    else walkChildren(node, visit);
  };
  walkChildren(body, visit);
  return isFound;
}

function isCalledLater(node: FunctionNode): boolean {
  if (node.body.type === 'BlockStatement' && node.body.body.length === 0) return false;
  const around = parentOf(node);
  if (around?.type === 'AssignmentExpression') return isGivenAway(around.left);
  if (around === undefined || !isCall(around) || keyOf(node) !== 'arguments') return false;
  const [first] = around.arguments;
  const isEnd = first?.type === 'StringLiteral' && /^(?:abort|timeout|error)$/.test(first.value);
  // Where the program ends there is nobody to wait.
  return !isEnd && !ending.test(nameOfCallee(around.callee) ?? '') && !holds(node.body, isExitCall);
}

/** `port.onmessage = …`, `handle.done = …` */
function isGivenAway(target: Node): boolean {
  return target.type === 'MemberExpression' && propertyName(target) !== undefined;
}
