import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/**
 * Does `target[key] = {}` stand before it in the same block? Then `__proto__` gives this target a new prototype, and what
 * is written to is that one.
 */
export function isJustMade(place: Node, file: TypeScriptFile): boolean {
  let at = place;
  for (const around of ancestorsOf(place)) {
    if (isFunction(around)) return false;
    if (around.type === 'BlockStatement') {
      const before = around.body.slice(
        0,
        around.body.findIndex((one) => one === at),
      );
      return before.some((one) => makes(one, textOf(place, file), file));
    }
    at = around;
  }
  return false;
}

function makes(statement: Node, place: string, file: TypeScriptFile): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const write = unwrap(statement.expression);
  if (write.type !== 'AssignmentExpression' || write.operator !== '=') return false;
  const made = unwrap(write.right);
  return /^(?:Object|Array)Expression$/.test(made.type) && textOf(write.left, file) === place;
}

function textOf(node: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(unwrap(node));
  return text.slice(start, end).replaceAll(/\s+/g, '');
}
