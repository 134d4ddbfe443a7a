import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Executor } from './settlers.ts';

/** Names used more often are not followed. */
const mostUses = 200;

/**
 * `if (!socket) return;` in an executor, of a `socket` whose members were used before it: it is there, and only the
 * compiler does not know.
 */
export function isForCompiler(branch: Node, { node }: Executor): boolean {
  const name = branch.type === 'IfStatement' ? nameDenied(branch.test) : undefined;
  const binding = name && referenceOf(name)?.binding;
  if (binding === undefined || binding.references.length > mostUses) return false;
  const { start } = rangeOf(node);
  return binding.references.some(
    ({ identifier }) =>
      rangeOf(identifier).end < start && isUsedAsIs(identifier) && isAround(functionOf(identifier), node),
  );
}

/** `x` of `!x` and `x == null`. */
function nameDenied(test: Node): Node | undefined {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression') return node.operator === '!' ? nameIn(node.argument) : undefined;
  const isNull = node.type === 'BinaryExpression' && /^===?$/.test(node.operator);
  return isNull ? nameIn(node.left) : undefined;
}

function nameIn(node: Node): Node | undefined {
  const bare = unwrap(node);
  return bare.type === 'Identifier' ? bare : undefined;
}

function isUsedAsIs(identifier: Node): boolean {
  const member = parentOf(identifier);
  return member?.type === 'MemberExpression' && member.object === identifier;
}

function functionOf(node: Node): Node | undefined {
  let at = parentOf(node);
  while (at !== undefined && !isFunction(at)) at = parentOf(at);
  return at;
}

/** Nothing else stands between: it ran before. */
function isAround(owner: Node | undefined, executor: Node): boolean {
  return owner !== undefined && functionOf(executor) === owner;
}
