import type { FunctionNode } from '../../../../languages/typescript/node.ts';
import { parentOf } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { nameOfFunction } from '../name-of-function.ts';

const wrappers = /^(?:memo|forwardRef|observer)$/;

/** Is the function one that React calls to render: by its capital, or because `memo` and its like get it? */
export function isComponent(node: FunctionNode): boolean {
  if (node.type === 'ClassMethod' || node.type === 'ClassPrivateMethod') return false;
  const around = parentOf(node);
  if (around !== undefined && isCall(around) && wrappers.test(nameOfCallee(around.callee) ?? ''))
    return around.arguments[0] === node;
  return /^[A-Z]/.test(nameOfFunction(node) ?? '');
}
