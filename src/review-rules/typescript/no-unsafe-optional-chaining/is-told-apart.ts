import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isAskedOfMap, isPutIntoMap } from './map-entry.ts';
import { isAlwaysThere } from './optional-chain.ts';
import { isReachedThrough } from './path-of.ts';

type Binary = NodeOf<'BinaryExpression'>;

/**
 * When the condition has this outcome, the path is there. What is not understood but speaks of the path counts as a
 * yes: a report must be beyond doubt.
 */
export function isToldApart(condition: Node, outcome: boolean, path: string, file: TypeScriptFile): boolean {
  const bare = unwrap(condition);
  switch (bare.type) {
    case 'UnaryExpression':
      if (bare.operator === '!') return isToldApart(bare.argument, !outcome, path, file);
      return mentions(bare, path, file);
    case 'LogicalExpression': {
      const sides = [bare.left, bare.right];
      const isSide = (side: Node): boolean => isToldApart(side, outcome, path, file);
      if (bare.operator === '??') return sides.some(isSide);
      return (bare.operator === '&&') === outcome ? sides.some(isSide) : sides.every(isSide);
    }
    case 'BinaryExpression':
      return isComparedAway(bare, outcome, path, file);
    case 'Identifier':
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      if (isReachedThrough(bare, path, file)) return outcome;
      return mentions(bare, path, file);
    default:
      return isAskedOfMap(bare, path, file) ? outcome : mentions(bare, path, file);
  }
}

/** `a?.b === 1` is true only when `a` is there; `a?.b !== undefined` likewise; `a?.b < 1` is false without it. */
function isComparedAway(test: Binary, outcome: boolean, path: string, file: TypeScriptFile): boolean {
  if (!mentions(test, path, file)) return false;
  switch (test.operator) {
    case '==':
    case '===':
      return isNothing(test.left) || isNothing(test.right) ? !outcome : outcome;
    case '!=':
    case '!==':
      return isNothing(test.left) || isNothing(test.right) ? outcome : !outcome;
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'instanceof':
      return outcome;
    default:
      return true;
  }
}

function isNothing(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'StringLiteral') return bare.value === 'undefined';
  return bare.type === 'NullLiteral' || (bare.type === 'Identifier' && bare.name === 'undefined');
}

/** Somewhere in the expression, or in the constant that a name in it stands for. */
export function mentions(node: Node, path: string, file: TypeScriptFile, followNames = true): boolean {
  if (isReachedThrough(node, path, file)) return true;
  const init = followNames ? constantOf(node) : undefined;
  if (init !== undefined && mentions(init, path, file, false)) return true;
  let found = false;
  walkChildren(node, (child) => {
    found ||= mentions(child, path, file, followNames);
  });
  return found;
}

function constantOf(node: Node): Node | undefined {
  const binding = node.type === 'Identifier' ? referenceOf(node)?.binding : undefined;
  if (binding?.kind !== 'const') return undefined;
  const declarator = binding.declarations[0] && parentOf(binding.declarations[0]);
  return declarator?.type === 'VariableDeclarator' ? (declarator.init ?? undefined) : undefined;
}

/** The path is given a value that is there: `a = {}`, `a ??= new A()`, `a = a || []`, `map.set(key, value)`. */
export function isAssigned(node: Node, path: string, file: TypeScriptFile): boolean {
  if (isPutIntoMap(node, path, file)) return true;
  if (node.type !== 'AssignmentExpression') return false;
  return isReachedThrough(node.left, path, file) && (node.operator !== '=' || isAlwaysThere(node.right));
}
