import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';

const longestAlias = 8;

/**
 * The expression that a name stands for: `x` of `const x = { … }` gives the object. The expression itself when it is no
 * name, or a name with more than one value.
 */
export function writtenValue(node: Node, steps = longestAlias): Node {
  const expression = unwrap(node);
  if (expression.type !== 'Identifier' || steps === 0) return expression;
  const binding = referenceOf(expression)?.binding;
  const declaration = binding?.declarations[0];
  const declarator = declaration && parentOf(declaration);
  if (binding === undefined || declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration)
    return expression;
  return declarator.init == null || mayChange(binding)
    ? expression
    : writtenValue(declarator.init, steps - 1);
}

/** Names used more often are not followed: each use would look at all the others. */
const mostUses = 500;

function mayChange(binding: Binding): boolean {
  return binding.kind !== 'const' && (binding.references.length > mostUses || isReassigned(binding));
}

/** The property of that name in an object literal: the last one wins. undefined when a spread after it may replace it. */
export function propertyOf(object: NodeOf<'ObjectExpression'>, name: string): Node | undefined {
  for (const property of object.properties.toReversed()) {
    if (property.type === 'SpreadElement') return undefined;
    if (property.computed || nameOf(property.key) !== name) continue;
    return property.type === 'ObjectProperty' ? property.value : property;
  }
  return undefined;
}

function nameOf(key: Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' ? key.value : undefined;
}
