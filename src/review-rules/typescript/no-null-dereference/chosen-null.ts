import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { comesBack } from '../_kit/comes-back.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { openingOf } from '../_kit/opening.ts';
import { isAskedAlready } from './asked-already.ts';
import type { NullUse } from './null-use.ts';
import { useOfOpening } from './null-use.ts';
import { isPlain, statementsBetween } from '../_kit/statements-between.ts';

type Choice = NodeOf<'ConditionalExpression' | 'LogicalExpression'>;

/** One of the values of a choice is null, and the first thing that is done with the result is what null does not survive. */
export interface ChosenNull {
  readonly use: NullUse;
  /** `found ? found.name : null`, `name || null`, `user && user.name` */
  readonly choice: Node;
  /** `user && user.name`: some write that out of habit. */
  readonly isHabit: boolean;
}

/** `const name = user ? user.name : null; name.trim()` */
export function* chosenNulls(tree: TypeScriptTree): Generator<ChosenNull> {
  for (const choice of tree.nodesOf('ConditionalExpression'))
    if (hasNullBranch(choice) && !isDefault(choice)) yield* opened(choice, false);
  for (const choice of tree.nodesOf('LogicalExpression')) {
    const isHabit = choice.operator === '&&';
    if (isHabit ? isGuardOfPart(choice) : isNullLiteral(choice.right)) yield* opened(choice, isHabit);
  }
}

function hasNullBranch({ consequent, alternate }: NodeOf<'ConditionalExpression'>): boolean {
  return isNullLiteral(consequent) || isNullLiteral(alternate);
}

/** `arguments.length > 1 ? arguments[1] : undefined`: what a compiler makes of a parameter with a default. */
function isDefault({ consequent }: NodeOf<'ConditionalExpression'>): boolean {
  return consequent.type === 'MemberExpression' && isGlobalName(consequent.object, 'arguments');
}

/** `typeof globalThis !== 'undefined' ? globalThis : typeof window !== 'undefined' ? window : null`: one of them is there. */
function isOfPlatform(choice: Choice): boolean {
  if (choice.type !== 'ConditionalExpression') return false;
  const test = unwrap(choice.test);
  const sides = test.type === 'BinaryExpression' ? [test.left, test.right] : [];
  return sides.some((side) => side.type === 'UnaryExpression' && side.operator === 'typeof');
}

/** `user && user.name` */
function isGuardOfPart({ left, right }: NodeOf<'LogicalExpression'>): boolean {
  let part = unwrap(right);
  if (part.type !== 'MemberExpression') return false;
  while (part.type === 'MemberExpression') {
    part = unwrap(part.object);
    if (part.type === unwrap(left).type && isSameExpression(part, left)) return true;
  }
  return false;
}

function* opened(choice: Choice, isHabit: boolean): Generator<ChosenNull> {
  const value = whole(choice);
  if (value !== choice && isOfPlatform(choice)) return;
  const around = parentOf(value);
  const isKept = around?.type === 'VariableDeclarator' && around.id.type === 'Identifier';
  const opening = openingOf(value);
  const use = opening && useOfOpening(opening);
  if (use === undefined || (isKept && !isStraight(around, use.node))) return;
  if (!isAskedAlready(choice)) yield { use, choice, isHabit };
}

/** With the choices around it that hand its value on, and casts. */
function whole(choice: Node): Node {
  let at = choice;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    const isBranch = around.type === 'ConditionalExpression' && keyOf(at) !== 'test';
    if (!isBranch && (around.type === 'TSNonNullExpression' || unwrap(around) === around)) return at;
  }
  return at;
}

/** Nothing stands between the two that may leave where it is null. */
function isStraight(declarator: Node, use: Node): boolean {
  const declaration = parentOf(declarator);
  const between = declaration && statementsBetween(declaration, use);
  return between?.every((one) => isPlain(one) && comesBack(one)) === true;
}
