import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { bareCallee, nameOfCallee } from './name-of-callee.ts';
import { writtenValue } from './written-value.ts';

/** Methods that leave a text, or what is in a list, as it is, more or less. */
const passing =
  /^(?:toString|trim|trimStart|trimEnd|toLowerCase|toUpperCase|replace|replaceAll|normalize|slice|sort|reverse|toSorted|toReversed)$/;
const longestChain = 8;

/** The expression, and those that its value was made from without much ado: `text.trim()` gives `text.trim()` and `text`. */
export function madeFrom(expression: Node): readonly Node[] {
  const found: Node[] = [];
  let at: Node | undefined = unwrap(expression);
  while (at !== undefined && found.length < longestChain) {
    found.push(at);
    at = originOf(at);
  }
  return found;
}

function originOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'Identifier': {
      const value = writtenValue(node, 1);
      return value === node ? undefined : value;
    }
    case 'CallExpression':
    case 'OptionalCallExpression':
      return originOfCall(node.callee, node.arguments);
    case 'LogicalExpression':
      return node.operator === '&&' ? undefined : unwrap(node.left);
    case 'AwaitExpression':
      return unwrap(node.argument);
    default:
      return undefined;
  }
}

function originOfCall(callee: Node, [argument]: readonly Node[]): Node | undefined {
  const name = nameOfCallee(callee) ?? '';
  const bare = bareCallee(callee);
  if (bare.type === 'MemberExpression' || bare.type === 'OptionalMemberExpression')
    return passing.test(name) ? unwrap(bare.object) : undefined;
  return name === 'String' && argument !== undefined ? unwrap(argument) : undefined;
}
