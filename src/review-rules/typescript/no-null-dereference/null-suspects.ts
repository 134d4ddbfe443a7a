import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { FlowRoot } from '../../../languages/typescript/lower/roots.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { propertyName } from '../_kit/property-name.ts';
import { doubtOf, isWithin } from './doubt.ts';
import type { Doubt } from './doubt.ts';
import { isNullLiteral } from './is-null-literal.ts';

/** A name with more doubts in one function is not looked at one by one. */
const mostDoubts = 50;

type Doubts = Map<FlowRoot, Doubt[]>;

/**
 * The pieces of code that test a name for null, or give it null, and use it where null throws and the test does not
 * obviously keep it away. Nothing that is known to be null is used in any other: most functions need no graph.
 */
export function nullSuspects(tree: TypeScriptTree): ReadonlySet<FlowRoot> {
  const doubts = new Map<string, Doubts>();
  eachTested(tree, (node) => {
    addDoubt(doubts, node, doubtOf(node));
  });
  eachNulled(tree, (node) => {
    addDoubt(doubts, node, 'everywhere');
  });
  const suspects = new Set<FlowRoot>();
  eachUsed(tree, (node) => {
    const name = nameOf(node);
    const byRoot = name === undefined ? undefined : doubts.get(name);
    if (byRoot === undefined) return;
    const root = rootAround(node);
    if (!suspects.has(root) && isDoubted(node, byRoot.get(root))) suspects.add(root);
  });
  return suspects;
}

function addDoubt(doubts: Map<string, Doubts>, node: Node, doubt: Doubt): void {
  const name = nameOf(node);
  if (name === undefined) return;
  const byRoot: Doubts = doubts.get(name) ?? new Map<FlowRoot, Doubt[]>();
  doubts.set(name, byRoot);
  const root = rootAround(node);
  const list = byRoot.get(root);
  if (list === undefined) byRoot.set(root, [doubt]);
  else if (list.length < mostDoubts) list.push(doubt);
  else list[0] = 'everywhere';
}

function isDoubted(use: Node, doubts: readonly Doubt[] | undefined): boolean {
  const { start } = rangeOf(use);
  return doubts?.some((doubt) => isWithin(doubt, start)) === true;
}

/** The variable, or the last name of a member: enough to tell most names apart. */
function nameOf(wrapped: Node): string | undefined {
  const node = unwrap(wrapped);
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'AssignmentExpression') return nameOf(node.left);
  const name = propertyName(node);
  if (name !== undefined) return `.${name}`;
  return node.type === 'MemberExpression' && node.property.type === 'PrivateName'
    ? `.#${node.property.id.name}`
    : undefined;
}

function eachTested(tree: TypeScriptTree, visit: (node: Node) => void): void {
  for (const test of tree.nodesOf('UnaryExpression'))
    if (test.operator === '!' || (test.operator === 'typeof' && mayTellOfNull(test))) visit(test.argument);
  for (const { left, right } of tree.nodesOf('LogicalExpression')) {
    visit(left);
    visit(right);
  }
  for (const { operator, left, right } of tree.nodesOf('BinaryExpression')) {
    if (!isComparison(operator)) continue;
    if (isNullLiteral(right)) visit(left);
    if (isNullLiteral(left)) visit(right);
  }
  for (const { test } of tree.nodesOf('IfStatement')) visit(test);
  for (const { test } of tree.nodesOf('ConditionalExpression')) visit(test);
  for (const { test } of tree.nodesOf('WhileStatement')) visit(test);
  for (const { test } of tree.nodesOf('DoWhileStatement')) visit(test);
  for (const { test } of tree.nodesOf('ForStatement')) if (test != null) visit(test);
  for (const { object, optional } of tree.nodesOf('OptionalMemberExpression')) if (optional) visit(object);
  for (const { callee, optional } of tree.nodesOf('OptionalCallExpression')) if (optional) visit(callee);
}

/** `typeof x === 'string'` says that `x` is there, and otherwise nothing: no outcome makes it null. */
function mayTellOfNull(type: NodeOf<'UnaryExpression'>): boolean {
  const test = parentOf(type);
  if (test?.type !== 'BinaryExpression' || !isComparison(test.operator)) return true;
  const name = keyOf(type) === 'left' ? test.right : test.left;
  return name.type !== 'StringLiteral' || name.value === 'undefined';
}

function eachNulled(tree: TypeScriptTree, visit: (node: Node) => void): void {
  for (const declarator of tree.nodesOf('VariableDeclarator'))
    if (declarator.init == null ? !isLoopVariable(declarator) : isNullLiteral(declarator.init))
      visit(declarator.id);
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) if (isNullLiteral(right)) visit(left);
}

function isLoopVariable(declarator: NodeOf<'VariableDeclarator'>): boolean {
  const declaration = parentOf(declarator);
  return declaration !== undefined && keyOf(declaration) === 'left';
}

function eachUsed(tree: TypeScriptTree, visit: (node: Node) => void): void {
  for (const { object } of tree.nodesOf('MemberExpression')) visit(object);
  for (const { object, optional } of tree.nodesOf('OptionalMemberExpression')) if (!optional) visit(object);
  for (const { callee } of tree.nodesOf('CallExpression')) visit(callee);
  for (const { callee } of tree.nodesOf('NewExpression')) visit(callee);
  for (const { argument } of tree.nodesOf('SpreadElement')) visit(argument);
  for (const { right } of tree.nodesOf('ForOfStatement')) visit(right);
  for (const { id, init } of tree.nodesOf('VariableDeclarator'))
    if (init != null && id.type !== 'Identifier') visit(init);
  for (const { operator, right } of tree.nodesOf('BinaryExpression'))
    if (operator === 'in' || operator === 'instanceof') visit(right);
}
