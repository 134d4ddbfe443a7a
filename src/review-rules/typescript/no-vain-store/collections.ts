import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `unread-collection`: what is gathered is looked at by nobody. `unfilled-collection`: nothing is ever put in. */
export interface VainCollection {
  readonly kind: 'unread-collection' | 'unfilled-collection';
  readonly on: NodeOf<'Identifier'>;
}

const filling = /^(?:push|unshift|add|set|fill|splice)$/;
const reading =
  /^(?:length|size|includes|indexOf|has|get|find|findIndex|some|every|forEach|map|filter|reduce|join|at|entries|values|keys|slice)$/;
/** A name that is used more often is not followed. */
const mostUses = 100;

type Use = 'fills' | 'reads' | 'other';

export function vainCollectionOf({ id, init }: NodeOf<'VariableDeclarator'>): VainCollection | undefined {
  if (id.type !== 'Identifier' || !init || !isCollection(init)) return undefined;
  const binding = referenceOf(id)?.binding;
  if (binding === undefined || binding.exported || binding.declarations.length !== 1) return undefined;
  if (binding.references.length > mostUses || enclosingFunction(id) === undefined) return undefined;
  const uses = new Set(
    binding.references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => useOf(identifier)),
  );
  if (uses.size !== 1 || uses.has('other') || binding.isReassigned) return undefined;
  if (uses.has('fills')) return { kind: 'unread-collection', on: id };
  return isEmpty(init) ? { kind: 'unfilled-collection', on: id } : undefined;
}

function isCollection(init: Node): boolean {
  const made = unwrap(init);
  if (made.type === 'ArrayExpression') return true;
  return (
    made.type === 'NewExpression' && (isGlobalName(made.callee, 'Set') || isGlobalName(made.callee, 'Map'))
  );
}

function isEmpty(init: Node): boolean {
  const made = unwrap(init);
  if (made.type === 'ArrayExpression') return made.elements.length === 0;
  return made.type === 'NewExpression' && made.arguments.length === 0;
}

function useOf(name: Node): Use {
  const member = parentOf(name);
  if (member?.type === 'ForOfStatement') return keyOf(name) === 'right' ? 'reads' : 'other';
  if (member?.type !== 'MemberExpression' || member.object !== name) return 'other';
  const around = parentOf(member);
  if (member.computed) return isTarget(member, around) ? 'fills' : 'other';
  const method = propertyName(member) ?? '';
  const isCall = around?.type === 'CallExpression' && around.callee === member;
  if (isCall && filling.test(method))
    return parentOf(around)?.type === 'ExpressionStatement' ? 'fills' : 'other';
  if (isTarget(member, around) || !reading.test(method)) return 'other';
  return isCall || method === 'length' || method === 'size' ? 'reads' : 'other';
}

function isTarget(member: Node, around: Node | undefined): boolean {
  return (
    around?.type === 'AssignmentExpression' &&
    around.left === member &&
    parentOf(around)?.type === 'ExpressionStatement'
  );
}
