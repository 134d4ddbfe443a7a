import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Characters before the promise in which its type may stand. */
const farthest = 200;

/**
 * `const aborted: Promise<never> = new Promise(…)`, also in a comment or as what the function gives: it is there to fail,
 * or for nothing.
 */
export function isOfNever(made: NodeOf<'NewExpression'>, { text }: TypeScriptFile): boolean {
  const { start } = rangeOf(made);
  if (text.startsWith('new Promise<never>', start)) return true;
  const around = parentOf(made);
  switch (around?.type) {
    case 'VariableDeclarator':
      return /Promise<never>[^;]*$/.test(text.slice(Math.max(0, start - farthest), start));
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return isTypeNever(enclosingFunction(made)?.returnType, text);
    default:
      return false;
  }
}

function isTypeNever(type: Node | null | undefined, text: string): boolean {
  return type != null && text.slice(rangeOf(type).start, rangeOf(type).end).endsWith('Promise<never>');
}
