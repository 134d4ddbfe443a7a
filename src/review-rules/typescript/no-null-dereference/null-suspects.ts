import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { FlowRoot } from '../../../languages/typescript/lower/roots.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isNullLiteral } from './is-null-literal.ts';

/**
 * The pieces of code that test a name for null, or give it null, and use it where null throws. Nothing that is known to
 * be null is used in any other: most functions need no graph.
 */
export function nullSuspects(tree: TypeScriptTree): ReadonlySet<FlowRoot> {
  const doubted = new Map<string, Set<FlowRoot>>();
  const doubt = (node: Node): void => {
    const name = nameOf(node);
    if (name === undefined) return;
    const roots = doubted.get(name);
    if (roots === undefined) doubted.set(name, new Set([rootAround(node)]));
    else roots.add(rootAround(node));
  };
  eachTested(tree, doubt);
  eachNulled(tree, doubt);
  const suspects = new Set<FlowRoot>();
  eachUsed(tree, (node) => {
    const name = nameOf(node);
    const roots = name === undefined ? undefined : doubted.get(name);
    const root = roots === undefined ? undefined : rootAround(node);
    if (root !== undefined && roots?.has(root) === true) suspects.add(root);
  });
  return suspects;
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
  for (const { operator, argument } of tree.nodesOf('UnaryExpression'))
    if (operator === '!' || operator === 'typeof') visit(argument);
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
  for (const { object } of tree.nodesOf('OptionalMemberExpression')) visit(object);
  for (const { callee } of tree.nodesOf('OptionalCallExpression')) visit(callee);
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
  for (const { object } of tree.nodesOf('OptionalMemberExpression')) visit(object);
  for (const { callee } of tree.nodesOf('CallExpression')) visit(callee);
  for (const { callee } of tree.nodesOf('NewExpression')) visit(callee);
  for (const { argument } of tree.nodesOf('SpreadElement')) visit(argument);
  for (const { right } of tree.nodesOf('ForOfStatement')) visit(right);
  for (const { init } of tree.nodesOf('VariableDeclarator')) if (init != null) visit(init);
  for (const { operator, right } of tree.nodesOf('BinaryExpression'))
    if (operator === 'in' || operator === 'instanceof') visit(right);
}
