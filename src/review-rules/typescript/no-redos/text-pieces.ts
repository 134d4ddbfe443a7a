import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** A text that was taken out of a longer one. */
export interface Piece {
  readonly whole: Node;
  readonly by: 'split' | 'match';
  /** The pattern that found it, or what it was split at. */
  readonly at: Node;
  /** Of a match: the number of the group; 0 is all of it. */
  readonly group: number;
}

/** Steps from a list to what it was made of. */
const longestList = 8;
/** A function that is used more often is not followed. */
const mostUses = 20;

/** `match[1]`, `text.split(',')[0]`, `lines.pop()` */
export function pieceOf(expression: Node): Piece | undefined {
  const value = unwrap(expression);
  if (isCall(value)) {
    const from = objectOfCall(value, /^(?:pop|shift|at)$/);
    return from && pieceIn(from, undefined);
  }
  if (value.type !== 'MemberExpression' && value.type !== 'OptionalMemberExpression') return undefined;
  if (!value.computed) return undefined;
  const index = value.property.type === 'NumericLiteral' ? value.property.value : undefined;
  return pieceIn(value.object, index);
}

/** What goes through a list: `for (const line of text.split('\n'))`, `text.split(',').map((item) => …)`. */
export function pieceNamed(binding: Binding): Piece | undefined {
  const [name, ...others] = binding.declarations;
  if (name === undefined || others.length > 0 || binding.references.length > 500 || isReassigned(binding))
    return undefined;
  if (binding.kind === 'param') {
    const owner = binding.scope.node;
    return isFunction(owner) ? pieceGivenTo(owner, owner.params.indexOf(name)) : undefined;
  }
  const declaration = parentOf(name);
  const loop = declaration && parentOf(declaration)?.type === 'VariableDeclaration' && loopOver(declaration);
  if (loop) return pieceIn(loop, undefined);
  if (declaration?.type !== 'ArrayPattern') return undefined;
  const declarator = parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  return pieceIn(declarator.init, declaration.elements.indexOf(name));
}

function loopOver(declarator: Node): Node | undefined {
  const declaration = parentOf(declarator);
  const loop = declaration && parentOf(declaration);
  return loop?.type === 'ForOfStatement' && loop.left === declaration ? loop.right : undefined;
}

function pieceGivenTo(owner: FunctionNode, index: number): Piece | undefined {
  const uses = bindingOfFunction(owner)?.references ?? [];
  if (index === -1 || uses.length > mostUses) return undefined;
  for (const callback of [owner, ...uses.map(({ identifier }) => identifier)]) {
    const call = keyOf(callback) === 'arguments' ? parentOf(callback) : undefined;
    if (call === undefined || !isCall(call) || call.arguments[0] !== callback) continue;
    const list = objectOfCall(call, index === 1 ? /^reduce(?:Right)?$/ : forEach);
    const piece = list && (index === 1 || index === 0) ? pieceIn(list, undefined) : undefined;
    if (piece !== undefined) return piece;
  }
  return undefined;
}

const forEach = /^(?:every|filter|find|flatMap|forEach|map|some)$/;
const keepsElements = /^(?:filter|slice|reverse|sort|toReversed|toSorted|concat)$/;

function pieceIn(list: Node, index: number | undefined, steps = longestList): Piece | undefined {
  const value = writtenValue(list);
  if (steps === 0) return undefined;
  if (value.type === 'LogicalExpression' && value.operator !== '&&')
    return pieceIn(value.left, index, steps - 1);
  if (!isCall(value)) return isName(value) ? pieceOfWrites(value, index, steps) : undefined;
  const kept = objectOfCall(value, keepsElements);
  if (kept !== undefined) return pieceIn(kept, undefined, steps - 1);
  return pieceOfCall(value, index);
}

/** `let match; … if ((match = pattern.exec(text)))`: all that is written to the name is of one kind. */
function pieceOfWrites(name: Node, index: number | undefined, steps: number): Piece | undefined {
  const references = referenceOf(name)?.binding?.references ?? [];
  if (references.length > 500) return undefined;
  const writes = references.filter(({ access, isInitial }) => access !== 'read' && !isInitial);
  const [only, ...others] = writes;
  const assignment = only && parentOf(only.identifier);
  if (others.length > 0 || assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=')
    return undefined;
  return pieceIn(assignment.right, index, steps - 1);
}

function isName(value: Node): boolean {
  return value.type === 'Identifier' && referenceOf(value)?.binding?.kind !== 'param';
}

function pieceOfCall(call: Call, index: number | undefined): Piece | undefined {
  const [given, limit] = call.arguments;
  const object = objectOfCall(call, /^(?:split|match|exec)$/);
  if (object === undefined || given === undefined || limit !== undefined) return undefined;
  switch (propertyName(unwrap(call.callee))) {
    case 'split':
      return { whole: object, by: 'split', at: given, group: 0 };
    case 'match':
      return { whole: object, by: 'match', at: given, group: groupOf(given, index) };
    default:
      return { whole: given, by: 'match', at: object, group: index ?? -1 };
  }
}

/** With `g` a match is a list of all that was found. */
function groupOf(pattern: Node, index: number | undefined): number {
  const value = writtenValue(pattern);
  const isGlobal = value.type === 'RegExpLiteral' && value.flags.includes('g');
  return isGlobal ? 0 : (index ?? -1);
}

function objectOfCall(call: Call, method: RegExp): Node | undefined {
  const callee = unwrap(call.callee);
  if (!('object' in callee) || !method.test(propertyName(callee) ?? '')) return undefined;
  return callee.object as Node;
}
