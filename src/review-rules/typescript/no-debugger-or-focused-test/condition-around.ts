import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Of a condition, in characters: what decides stands at its start. */
const longest = 200;

/** Does the code run only under a condition, in its own function, whose words match? */
export function hasConditionAround(node: Node, words: RegExp, file: TypeScriptFile): boolean {
  let inside = node;
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return false;
    const condition = conditionOf(ancestor, keyOf(inside));
    if (condition !== undefined && words.test(startOf(condition, file))) return true;
    inside = ancestor;
  }
  return false;
}

function conditionOf(node: Node, key: string | undefined): Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return key === 'test' ? undefined : node.test;
    case 'LogicalExpression':
      return key === 'right' ? node.left : undefined;
    case 'SwitchCase':
      return key === 'consequent' ? (node.test ?? undefined) : undefined;
    default:
      return undefined;
  }
}

function startOf(condition: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(condition);
  return text.slice(start, Math.min(end, start + longest));
}
