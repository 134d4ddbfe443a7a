import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Characters before the promise in which its type may stand. */
const farthest = 200;

/** `const aborted: Promise<never> = new Promise(…)`, also in a comment: it is there to fail, or for nothing. */
export function isOfNever(made: Node, { text }: TypeScriptFile): boolean {
  const declarator = parentOf(made);
  if (declarator?.type !== 'VariableDeclarator') return false;
  const { start } = rangeOf(made);
  return /Promise<never>[^;]*$/.test(text.slice(Math.max(0, start - farthest), start));
}
