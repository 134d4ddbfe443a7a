import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';

/** Of `const a = …`, `const { a } = …` and `const [{ a }] = …`. */
export function declaratorOf(declaration: Node): NodeOf<'VariableDeclarator'> | undefined {
  for (let at = parentOf(declaration); at !== undefined; at = parentOf(at)) {
    if (at.type === 'VariableDeclarator') return at;
    if (isFunction(at) || at.type === 'BlockStatement') return undefined;
  }
  return undefined;
}
