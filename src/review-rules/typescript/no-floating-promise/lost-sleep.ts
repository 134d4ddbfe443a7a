import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** `new Promise((resolve) => setTimeout(resolve, 100));`, `sleep(100);`: it is made to be waited for, and does nothing else. */
export function isLostSleep(call: Call | NodeOf<'NewExpression'>): boolean {
  if (!canAwaitAt(call)) return false;
  if (call.type === 'NewExpression') return isSleep(call);
  const behind = functionBehind(call.callee);
  return behind !== undefined && isFunction(behind) && givesSleep(behind);
}

/** Its only statement gives one. */
function givesSleep({ body, generator }: FunctionNode): boolean {
  if (generator === true) return false;
  const [first, second] = body.type === 'BlockStatement' ? body.body : [];
  const given =
    body.type !== 'BlockStatement' ? body : first?.type === 'ReturnStatement' ? first.argument : null;
  if (given == null || second !== undefined) return false;
  const made = unwrap(given);
  return made.type === 'NewExpression' && isSleep(made);
}

/** `new Promise((resolve) => setTimeout(resolve, milliseconds))` */
function isSleep({ callee, arguments: [executor] }: NodeOf<'NewExpression'>): boolean {
  if (!isGlobalName(callee, 'Promise') || executor === undefined || !isFunction(executor)) return false;
  const [resolve] = executor.params;
  const timer = onlyCallOf(executor);
  if (resolve?.type !== 'Identifier' || timer === undefined || nameOfCallee(timer.callee) !== 'setTimeout')
    return false;
  const [work] = timer.arguments;
  if (work === undefined) return false;
  if (work.type === 'Identifier') return work.name === resolve.name;
  const end = isFunction(work) ? onlyCallOf(work) : undefined;
  return end?.callee.type === 'Identifier' && end.callee.name === resolve.name && end.arguments.length === 0;
}

/** The one thing that a function does. */
function onlyCallOf({ body }: FunctionNode): NodeOf<'CallExpression'> | undefined {
  const [first, second] = body.type === 'BlockStatement' ? body.body : [];
  const done: Node | undefined =
    body.type !== 'BlockStatement'
      ? body
      : first?.type === 'ExpressionStatement'
        ? first.expression
        : undefined;
  const call = done === undefined || second !== undefined ? undefined : unwrap(done);
  return call?.type === 'CallExpression' ? call : undefined;
}
