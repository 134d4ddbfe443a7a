import type { FunctionNode } from '../../../../languages/typescript/node.ts';
import { parentOf } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { nameOfFunction } from '../name-of-function.ts';
import { isHookName } from './is-hook-name.ts';

const wrappers = /^(?:memo|forwardRef|observer)$/;

/** Is the function one that React calls to render: by its capital, or because `memo` and its like get it? */
function isComponent(node: FunctionNode): boolean {
  const around = parentOf(node);
  if (around !== undefined && isCall(around) && wrappers.test(nameOfCallee(around.callee) ?? ''))
    return around.arguments[0] === node;
  return /^[A-Z]/.test(nameOfFunction(node) ?? '');
}

/** Does the function run while React renders, so that hooks may be called in it? */
export function isComponentOrHook(node: FunctionNode): boolean {
  if (node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod') return false;
  return isHookName(nameOfFunction(node) ?? '') || isComponent(node);
}
