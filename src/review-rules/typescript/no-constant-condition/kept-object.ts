import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `if (errors)` of `const errors = result.errors || []`: also an empty list counts as true. */
export function truthOfKeptObject(test: Node): boolean | undefined {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const truth = truthOfKeptObject(node.argument);
    return truth === undefined ? undefined : !truth;
  }
  const binding = node.type === 'Identifier' ? referenceOf(node)?.binding : undefined;
  const [declaration] = binding?.declarations ?? [];
  if (binding?.kind !== 'const' || declaration === undefined) return undefined;
  const declarator = parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration) return undefined;
  return declarator.init != null && isObject(declarator.init) ? true : undefined;
}

function isObject(init: Node): boolean {
  const node = unwrap(init);
  if (node.type === 'LogicalExpression') return node.operator === '||' && isEmptyObject(node.right);
  return isEmptyObject(node) || isNewList(node);
}

/** An empty one, to be filled; what is written out may be put away by hand. */
function isEmptyObject(node: Node): boolean {
  const literal = unwrap(node);
  if (literal.type === 'ArrayExpression') return literal.elements.length === 0;
  return literal.type === 'ObjectExpression' && literal.properties.length === 0;
}

/** `list.filter((one) => …)`, `Object.keys(all)` */
function isNewList(node: Node): boolean {
  if (!isCall(node)) return false;
  if (possibleTypesOf(node) === types.object) return constantTruthOf(node) === true;
  const [callback, ...others] = node.arguments;
  if (callback === undefined || others.length > 0 || node.type !== 'CallExpression') return false;
  return /^(?:filter|map|flatMap)$/.test(propertyName(unwrap(node.callee)) ?? '') && isFunction(callback);
}
