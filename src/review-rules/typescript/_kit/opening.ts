import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { indexFrom } from './index-from.ts';
import { isNullTest } from './is-null-test.ts';

/** The first use of a value, and null does not survive it. */
export interface Opening {
  /** The expression or pattern that fails. */
  readonly node: Node;
  /** What must not be null. */
  readonly value: Node;
}

/** undefined: the value is used otherwise first, or somebody asks for it, or not each time. */
export function openingOf(value: Node): Opening | undefined {
  const node = openedBy(value);
  if (node !== undefined) return { node, value };
  const declarator = parentOf(value);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  return binding === undefined ? undefined : firstOpening(binding, declarator);
}

/** Of a parameter: each call that comes so far comes to it. */
export function openingOfParameter(binding: Binding, owner: FunctionNode): Opening | undefined {
  return openingOfUses(usesOf(binding), (use) => isReachedIn(use, owner));
}

/**
 * Of some mentions of one thing, in the order of the source, none of which tests it.
 * @param isReached Is that one reached, come what may?
 */
export function openingOfUses(uses: readonly Node[], isReached: (use: Node) => boolean): Opening | undefined {
  const [first] = uses;
  const node = first && openedBy(first);
  if (first === undefined || node === undefined) return undefined;
  return uses.some((use) => isNullTest(use)) || !isReached(first) ? undefined : { node, value: first };
}

/** What fails when the expression is null. */
function openedBy(value: Node): Node | undefined {
  const around = parentOf(value);
  const key = keyOf(value);
  switch (around?.type) {
    case 'MemberExpression':
      return key === 'object' ? around : undefined;
    case 'VariableDeclarator':
      return key === 'init' && around.id.type !== 'Identifier' ? around.id : undefined;
    case 'ForOfStatement':
      return key === 'right' ? value : undefined;
    case 'SpreadElement': {
      const list = parentOf(around)?.type;
      return list === 'ObjectExpression' ? undefined : around;
    }
    default:
      return undefined;
  }
}

/** What is used more often is not looked at each time. */
const mostUses = 200;

/** Of a name that is given its value there: the first use of it, which always follows. */
export function firstOpening(binding: Binding, declarator: Node): Opening | undefined {
  return openingOfUses(usesOf(binding), (use) => isUnconditional(use, declarator));
}

/** None of one that is written again, or that other files see. */
function usesOf(binding: Binding): readonly Node[] {
  if (binding.exported || binding.references.length > mostUses || isReassigned(binding)) return [];
  return binding.references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => identifier);
}

/** Whoever calls the function comes to the use: nothing before it may leave. */
export function isReachedIn(use: Node, owner: FunctionNode): boolean {
  if (!comesFrom(use, owner.body)) return false;
  let inner: Node = use;
  for (const at of ancestorsOf(use)) {
    if (at.type === 'BlockStatement') {
      const before = at.body.slice(0, indexFrom(at.body, rangeOf(inner).start));
      if (before.some((one) => mayLeave(one))) return false;
    }
    if (at === owner.body) return true;
    inner = at;
  }
  return true;
}

function mayLeave(node: Node): boolean {
  if (isFunction(node)) return false;
  let found = node.type === 'ReturnStatement' || node.type === 'ThrowStatement';
  walkChildren(node, (child) => {
    found ||= mayLeave(child);
  });
  return found;
}

/** Whoever comes to the declaration comes to the use. */
function isUnconditional(use: Node, declarator: Node): boolean {
  const declaration = parentOf(declarator);
  const block = declaration && parentOf(declaration);
  if (block === undefined || rangeOf(use).start < rangeOf(declarator).end) return false;
  return comesFrom(use, block);
}

function comesFrom(use: Node, block: Node): boolean {
  let at: Node = use;
  for (let around = parentOf(at); at !== block && around !== undefined; at = around, around = parentOf(at))
    if (around !== block && mayBeLeftOut(at, around)) return false;
  return at === block;
}

function mayBeLeftOut(at: Node, around: Node): boolean {
  const key = keyOf(at);
  switch (around.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return key !== 'test';
    case 'LogicalExpression':
      return key === 'right';
    case 'OptionalCallExpression':
    case 'OptionalMemberExpression':
    case 'SwitchCase':
    case 'CatchClause':
      return true;
    case 'SwitchStatement':
      return key !== 'discriminant';
    case 'ForStatement':
      return key !== 'init';
    case 'ForOfStatement':
    case 'ForInStatement':
      return key !== 'right';
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    case 'TryStatement':
      return key !== 'block';
    default:
      return isFunction(around);
  }
}
