import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Loop } from './loop.ts';
import { mayBeWritten } from './loop.ts';

/**
 * `attempt < tries` of `let attempt = 0; while (attempt < tries) { … }` where nothing in the file ever counts: what leaves
 * the loop by another way does so without the limit.
 */
export function forgottenCountIn(loop: Loop): Node | undefined {
  return loop.test == null ? undefined : operandsOf(loop.test).find((one) => isUncounted(one, loop));
}

/** Longer chains than people write. */
const mostOperands = 10;

function operandsOf(test: Node): readonly Node[] {
  const operands: Node[] = [];
  let at = unwrap(test);
  while (at.type === 'LogicalExpression' && at.operator === '&&' && operands.length < mostOperands) {
    operands.unshift(unwrap(at.right));
    at = unwrap(at.left);
  }
  return [at, ...operands];
}

function isUncounted(test: Node, loop: Loop): boolean {
  if (test.type !== 'BinaryExpression' || !/^[<>]=?$/.test(test.operator)) return false;
  const sides = [unwrap(test.left), unwrap(test.right)];
  const count = sides.find((side) => isCountNeverMade(referenceOf(side)?.binding));
  const limit = sides.find((side) => side !== count);
  return count !== undefined && limit !== undefined && isFixed(limit, loop);
}

/** Declared to be changed, with a number at first, and never written again. */
function isCountNeverMade(binding: Binding | undefined): boolean {
  if (binding?.kind !== 'let' || binding.exported || binding.isReassigned) return false;
  const [declaration] = binding.declarations;
  const declarator = declaration && parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return false;
  return unwrap(declarator.init).type === 'NumericLiteral';
}

function isFixed(limit: Node, loop: Loop): boolean {
  if (limit.type === 'NumericLiteral') return true;
  const binding = limit.type === 'Identifier' ? referenceOf(limit)?.binding : undefined;
  if (binding === undefined || binding.references.length > mostUses) return false;
  return !mayBeWritten(binding, loop);
}

/** Names used more often are not followed: each loop would look at all their uses. */
const mostUses = 200;
