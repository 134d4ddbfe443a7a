import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

/** `Promise.all(ids.map((id) => () => load(id)))`, `Promise.all([load, save])`: nobody calls these functions. */
export function functionsForPromises(
  { callee, arguments: [given] }: NodeOf<'CallExpression'>,
  name: string,
): MisfitArgument | undefined {
  const member = unwrap(callee);
  if (given === undefined || member.type !== 'MemberExpression' || !isUndeclared(member.object, 'Promise'))
    return undefined;
  const on = functionIn(unwrap(given));
  return (
    on && {
      kind: 'misfit-argument',
      on,
      what: say(
        `\`Promise.${name}\` takes promises, and calls no function: the work never begins. Call it here.`,
        `\`Promise.${name}\` 需要的是 Promise，不会调用函数：工作不会开始。请在这里调用它。`,
      ),
    }
  );
}

function functionIn(list: Node): Node | undefined {
  if (list.type === 'ArrayExpression')
    return list.elements.find((one) => one != null && isWork(one)) ?? undefined;
  if (list.type !== 'CallExpression' || nameOfCallee(list.callee) !== 'map') return undefined;
  const [callback] = list.arguments;
  const made = callback?.type === 'ArrowFunctionExpression' ? unwrap(callback.body) : undefined;
  return made !== undefined && isFunction(made) ? made : undefined;
}

/** A function that is written there, or the name of one that is async. */
function isWork(node: Node): boolean {
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return true;
  if (node.type !== 'Identifier') return false;
  const known = functionBehind(node);
  return known !== undefined && isFunction(known) && known.async === true;
}
