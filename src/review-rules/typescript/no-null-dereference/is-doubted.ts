import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import type { NullSource } from './null-source.ts';
import type { NullUse } from './null-use.ts';

/**
 * Does the author reckon with nothing being found: is the result tested elsewhere, or its length, as if no match were an
 * empty list?
 */
export function isDoubted(source: NullSource, use: NullUse): boolean {
  const variable = variableOf(source.call);
  const isMatch = source.method === 'match' || source.method === 'exec';
  return (
    (variable !== undefined && !isReassigned(variable) && isTestedSomewhere(variable)) ||
    (isMatch && isElementTested(use)) ||
    (isMatch && isLengthCompared(use))
  );
}

/** `x` of `const x = call` */
function variableOf(call: Node): Binding | undefined {
  const declarator = parentOf(call);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  return referenceOf(declarator.id)?.binding;
}

function isTestedSomewhere(binding: Binding): boolean {
  return binding.references.some(({ access, identifier }) => access === 'read' && isNullTest(identifier));
}

/** `const [whole, first] = s.match(/…/); if (!whole) return;` */
function isElementTested({ node }: NullUse): boolean {
  if (node.type !== 'ArrayPattern') return false;
  const [first] = node.elements;
  const binding = first?.type === 'Identifier' ? referenceOf(first)?.binding : undefined;
  return binding !== undefined && isTestedSomewhere(binding);
}

/** `if (m.length === 0)`, `m.length < 3`, `if (!m.length)` */
function isLengthCompared({ node }: NullUse): boolean {
  if (propertyName(node) !== 'length') return false;
  if (isCondition(node)) return true;
  const around = parentOf(node);
  if (around?.type !== 'BinaryExpression' || around.left !== node) return false;
  if (around.right.type !== 'NumericLiteral') return false;
  return around.operator.startsWith('<') || (around.right.value < 2 && isComparison(around.operator));
}
