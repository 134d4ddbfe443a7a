import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isChainNode } from './optional-chain.ts';
import type { ChainNode } from './optional-chain.ts';

export type PlaceKind =
  | 'member'
  | 'call'
  | 'new'
  | 'tag'
  | 'spread'
  | 'iterate'
  | 'destructure'
  | 'in'
  | 'instanceof'
  | 'extends'
  | 'argument'
  | 'assertion';

/** Where the value of a chain ends up, and `undefined` throws (or, for an assertion, is denied). */
export interface UnsafePlace {
  readonly kind: PlaceKind;
  /** What stands directly at the place: the chain, or the expression whose value it may be. */
  readonly operand: Node;
  readonly around: Node;
  /** Only wrappers and `await` between the chain and the place: nothing else can be the value. */
  readonly isDirect: boolean;
}

export function unsafePlaceOf(chain: Node): UnsafePlace | undefined {
  let at = chain;
  let isDirect = true;
  let assertion: UnsafePlace | undefined;
  for (;;) {
    const around = parentOf(at);
    if (around === undefined) return undefined;
    if (around.type === 'TSNonNullExpression') {
      assertion ??= { kind: 'assertion', operand: at, around, isDirect: false };
    } else if (!isValueOf(at, around)) {
      const kind = kindOfPlace(at, around);
      if (kind !== undefined) return { kind, operand: at, around, isDirect };
      return isAskedFor(at, around) ? undefined : assertion;
    }
    isDirect &&= around.type !== 'LogicalExpression' && around.type !== 'ConditionalExpression';
    at = around;
  }
}

/** The value of `at` may be the value of the expression around it. */
function isValueOf(at: Node, around: Node): boolean {
  const key = keyOf(at);
  switch (around.type) {
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TypeCastExpression':
    case 'AwaitExpression':
      return true;
    case 'LogicalExpression':
      // The left side of `&&` is the value when it is missing; one report for both sides is enough.
      return around.operator === '&&' ? key === 'left' || !mayBeCutShort(around.left) : key === 'right';
    case 'ConditionalExpression':
      return key === 'consequent' && mayBeCutShort(around.alternate);
    case 'SequenceExpression':
      return around.expressions.at(-1) === at;
    case 'AssignmentExpression':
      return key === 'right' && around.operator === '=' && !isPattern(around.left);
    default:
      return false;
  }
}

function mayBeCutShort(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'AwaitExpression') return mayBeCutShort(bare.argument);
  return isChainNode(bare) || bare.type === 'NullLiteral' || isUndefined(bare);
}

function isUndefined(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'undefined';
}

function isPattern(node: Node): boolean {
  return node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}

/** What an expression does there to what is missing. */
export function kindOfPlace(at: Node, around: Node): PlaceKind | undefined {
  const key = keyOf(at);
  switch (around.type) {
    case 'MemberExpression':
      return key === 'object' ? 'member' : undefined;
    case 'CallExpression':
      if (key === 'callee') return 'call';
      return around.arguments[0] === at && throwsOnMissing(around.callee) ? 'argument' : undefined;
    case 'NewExpression':
      return key === 'callee' ? 'new' : undefined;
    case 'TaggedTemplateExpression':
      return key === 'tag' ? 'tag' : undefined;
    case 'SpreadElement':
    case 'ForOfStatement':
    case 'YieldExpression':
      return kindOfIteration(at, around);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return key === 'superClass' ? 'extends' : undefined;
    case 'BinaryExpression':
      return key === 'right' && isLookUp(around.operator) ? around.operator : undefined;
    case 'VariableDeclarator':
      return key === 'init' && isPattern(around.id) ? 'destructure' : undefined;
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return key === 'right' && isPattern(around.left) ? 'destructure' : undefined;
    default:
      return undefined;
  }
}

function kindOfIteration(at: Node, around: Node): PlaceKind | undefined {
  switch (around.type) {
    case 'SpreadElement':
      return parentOf(around)?.type === 'ObjectExpression' ? undefined : 'spread';
    case 'ForOfStatement':
      return keyOf(at) === 'right' ? 'iterate' : undefined;
    default:
      return around.type === 'YieldExpression' && around.delegate ? 'iterate' : undefined;
  }
}

function isLookUp(operator: string): operator is 'in' | 'instanceof' {
  return operator === 'in' || operator === 'instanceof';
}

const throwing: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Object', new Set(['keys', 'values', 'entries', 'fromEntries', 'getOwnPropertyNames'])],
  ['Array', new Set(['from'])],
  ['Promise', new Set(['all', 'allSettled', 'any', 'race'])],
]);

/** Functions of the platform that accept neither null nor undefined as their first argument. */
function throwsOnMissing(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  const { object, property } = callee;
  if (object.type !== 'Identifier' || property.type !== 'Identifier') return false;
  return throwing.get(object.name)?.has(property.name) === true && isGlobalName(object, object.name);
}

/** The place itself deals with a missing value: a condition, a comparison, the left side of `??`. */
function isAskedFor(at: Node, around: Node): boolean {
  switch (around.type) {
    case 'LogicalExpression':
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ExpressionStatement':
    case 'SpreadElement':
      return true;
    case 'ConditionalExpression':
      return keyOf(at) === 'test';
    default:
      return isChainNode(around) && isLinkOf(at, around);
  }
}

function isLinkOf(at: Node, around: ChainNode): boolean {
  return around.type === 'OptionalMemberExpression' ? around.object === at : around.callee === at;
}
