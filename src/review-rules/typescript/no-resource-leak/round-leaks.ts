import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { HandleLeak } from './leak.ts';
import type { ResourceKind } from './resource-kind.ts';
import { wayPast } from './way-past.ts';

/**
 * A round of a loop that opens something, and leaves by `continue` or an exception before the end of the round, where it
 * is closed. To the flow of the whole loop, the rounds before that closed theirs hide it.
 */
export function wayOutOfRound(call: Node, resource: ResourceKind): HandleLeak['way'] | undefined {
  const waiting = parentOf(call);
  const declarator = waiting?.type === 'AwaitExpression' ? parentOf(waiting) : undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const statement = parentOf(declarator);
  const round = statement && parentOf(statement);
  if (statement?.type !== 'VariableDeclaration' || statement.kind !== 'const' || !isRound(round))
    return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  if (binding?.references.every((use) => use.isInitial || isOnlyUsed(use.identifier, call)) !== true)
    return undefined;
  const way = wayPast(statement, (node) => isRelease(node, binding, resource));
  return way === 'return' ? 'again' : way;
}

function isRound(block: Node | undefined): boolean {
  return (
    block?.type === 'BlockStatement' &&
    keyOf(block) === 'body' &&
    /^(?:For|While|DoWhile)/.test(parentOf(block)?.type ?? '')
  );
}

/** `lock.extend()`, `lock()`: whoever gets it as a value, or uses it later, may give it back. */
function isOnlyUsed(use: Node, call: Node): boolean {
  const key = keyOf(use);
  return (key === 'object' || key === 'callee') && enclosingFunction(use) === enclosingFunction(call);
}

export function isRelease(
  node: Node,
  binding: Binding,
  { releasedBy, isReleasedByCall }: ResourceKind,
): boolean {
  if (node.type === 'Identifier')
    return isReleasedByCall === true && keyOf(node) === 'callee' && referenceOf(node)?.binding === binding;
  if (node.type !== 'MemberExpression' || !releasedBy.has(propertyName(node) ?? '')) return false;
  return referenceOf(unwrap(node.object))?.binding === binding;
}
