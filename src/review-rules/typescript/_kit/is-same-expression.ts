import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from './property-name.ts';

/**
 * Do two expressions of names, members, literals and operators say the same, whatever their white space, quotes and
 * types? Any other expression equals nothing: use it with `isRepeatable`.
 */
export function isSameExpression(one: Node, other: Node): boolean {
  const a = unwrap(one);
  const b = unwrap(other);
  return a.type === b.type && isSameDetail(a, b) && hasSameParts(partsOf(a), partsOf(b));
}

function hasSameParts(parts: readonly Node[] | undefined, others: readonly Node[] = []): boolean {
  if (parts?.length !== others.length) return false;
  return parts.every((part, index) => {
    const other = others[index];
    return other !== undefined && isSameExpression(part, other);
  });
}

/** What two nodes of one kind can differ in besides their parts. */
function isSameDetail(a: Node, b: Node): boolean {
  return detailOf(a) === detailOf(b);
}

function detailOf(node: Node): string {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'PrivateName':
      return node.id.name;
    case 'StringLiteral':
      return node.value;
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'BigIntLiteral':
      return String(node.value);
    case 'RegExpLiteral':
      return `/${node.pattern}/${node.flags}`;
    case 'MetaProperty':
      return `${node.meta.name}.${node.property.name}`;
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => quasi.value.raw).join('${}');
    case 'MemberExpression':
      return stepOf(node);
    case 'OptionalMemberExpression':
      return stepOf(node) + (node.optional ? '?' : '');
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
      return node.operator;
    default:
      return '';
  }
}

/** `.name` of `a.name` and of `a['name']`. */
function stepOf(member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): string {
  const name = propertyName(member);
  if (name !== undefined) return `.${name}`;
  return member.computed ? '[]' : '.';
}

/** The expressions it is made of; undefined for what is not compared. */
function partsOf(node: Node): readonly Node[] | undefined {
  switch (node.type) {
    case 'Identifier':
    case 'PrivateName':
    case 'ThisExpression':
    case 'Super':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'BigIntLiteral':
    case 'NullLiteral':
    case 'RegExpLiteral':
    case 'MetaProperty':
      return [];
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return propertyName(node) === undefined ? [node.object, node.property] : [node.object];
    case 'UnaryExpression':
      return [node.argument];
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'ConditionalExpression':
      return [node.test, node.consequent, node.alternate];
    case 'TemplateLiteral':
      return node.expressions;
    default:
      return undefined;
  }
}
