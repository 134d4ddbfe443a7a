import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { expressionResult } from './expression-result.ts';

/** `if (errors)` of `const errors = result.errors || []`: also an empty list counts as true. */
export function truthOfKeptObject(test: Node): boolean | undefined {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const truth = truthOfKeptObject(node.argument);
    return truth === undefined ? undefined : !truth;
  }
  if (isCall(node)) return isNewList(node) ? true : undefined;
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

/** `!Object.keys(settings)`, wherever it stands: its length was meant. */
export function findNegatedList(
  node: NodeOf<'UnaryExpression'>,
  file: TypeScriptFile,
): RuleResult | undefined {
  const list = unwrap(node.argument);
  if (node.operator !== '!' || !isCall(list) || isTested(node)) return undefined;
  const callee = unwrap(list.callee);
  if (!/^(?:keys|values|entries)$/.test(propertyName(callee) ?? '') || callee.type !== 'MemberExpression')
    return undefined;
  if (!isUndeclared(callee.object, 'Object')) return undefined;
  const code = shortText(list, file);
  const what = say(
    `\`${code}\` is a list, and counts as true even where it is empty: its \`length\` was meant.`,
    `\`${code}\` 是数组，即使为空也算真值：本意应是它的 \`length\`。`,
  );
  return expressionResult(node, what, 'certain');
}

/** There the whole test is told of. */
function isTested(node: Node): boolean {
  const around = parentOf(node);
  return around !== undefined && 'test' in around && around.test === node;
}
