import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** They leave a text readable: base64 is no secret. */
const keeping = /^(?:toString|trim|trimEnd|trimStart|replace|concat|toUpperCase|toLowerCase)$/;
const wrapping = /^(?:from|stringify|inspect|String|btoa|encodeURIComponent)$/;

/** The names and members of which a text is made, also where something was done to it that leaves it readable. */
export function textParts(expression: Node): readonly Node[] {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return [node];
    case 'TemplateLiteral':
      return node.expressions.flatMap((one) => textParts(one));
    case 'BinaryExpression':
      return node.operator === '+' ? [...textParts(node.left), ...textParts(node.right)] : [];
    case 'LogicalExpression':
      return [...textParts(node.left), ...textParts(node.right)];
    case 'ObjectExpression':
      return node.properties.flatMap((one) => (one.type === 'ObjectProperty' ? textParts(one.value) : []));
    case 'CallExpression':
      return partsOfCall(node);
    default:
      return [];
  }
}

function partsOfCall(call: Node): readonly Node[] {
  if (!isCall(call)) return [];
  const name = nameOfCallee(call.callee) ?? '';
  const receiver = 'object' in call.callee ? (call.callee.object as Node) : undefined;
  if (receiver !== undefined && keeping.test(name)) return textParts(receiver);
  const [first] = call.arguments;
  return wrapping.test(name) && first !== undefined ? textParts(first) : [];
}
