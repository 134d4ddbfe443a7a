import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { FlowRoot } from '../../../languages/typescript/lower/roots.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { propertyName } from '../_kit/property-name.ts';
import { Doubts } from './doubts.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { waysOfResult } from './ways-of-result.ts';

/** A name with more tests and assignments in one file is not looked at one by one. */
const mostDoubts = 50;

/**
 * The pieces of code that test a name for null, or give it null, and use it where null throws and the test does not
 * obviously keep it away. Nothing that is known to be null is used in any other: most functions need no graph.
 * @param results Expressions that may give null as well.
 */
export function nullSuspects(tree: TypeScriptTree, results: readonly Node[] = []): ReadonlySet<FlowRoot> {
  const { opened: suspects, given } = followed(results);
  const suspicions = new Map<string, Suspicion>();
  /** Quicker to ask than for the whole path: most uses are of other names. */
  const names = new Set<string | undefined>();
  const about = (node: Node): Suspicion | undefined => {
    const path = pathOf(node);
    // Who tests `this` asks how the function was called, and mostly goes on as if it had been a method.
    if (path === undefined || path === 'this') return undefined;
    const known = suspicions.get(path);
    if (known !== undefined) return known;
    names.add(lastNameOf(node));
    const made = new Suspicion();
    suspicions.set(path, made);
    return made;
  };
  eachTested(tree, (node) => about(node)?.tests.push(node));
  eachNulled(tree, (node) => about(node)?.nulls.push(node));
  for (const node of given) about(node)?.nulls.push(node);
  if (suspicions.size === 0) return suspects;
  eachSet(tree, (node) => {
    if (!given.has(node) && names.has(lastNameOf(node))) about(node)?.values.push(node);
  });
  eachUsed(tree, (node) => {
    const path = names.has(lastNameOf(node)) ? pathOf(node) : undefined;
    const suspicion = path === undefined ? undefined : suspicions.get(path);
    if (suspicion === undefined) return;
    const root = rootAround(node);
    if (!suspects.has(root) && suspicion.isOf(node, root)) suspects.add(root);
  });
  return suspects;
}

/** The code that opens one of the results right away, and what is given one. */
function followed(results: readonly Node[]): {
  readonly opened: Set<FlowRoot>;
  readonly given: ReadonlySet<Node>;
} {
  const [opened, given] = [new Set<FlowRoot>(), new Set<Node>()];
  for (const result of results) {
    const { targets, isOpened } = waysOfResult(result);
    for (const target of targets) given.add(target);
    if (isOpened) opened.add(rootAround(result));
  }
  return { opened, given };
}

/** Of one name: asked for only where it is used as well. */
class Suspicion {
  readonly tests: Node[] = [];
  readonly nulls: Node[] = [];
  /** Where it is given anything else. */
  readonly values: Node[] = [];
  #byRoot: ReadonlyMap<FlowRoot, Doubts> | undefined;

  isOf(use: Node, root: FlowRoot): boolean {
    const { tests, nulls, values } = this;
    if (tests.length + nulls.length + values.length > mostDoubts) return true;
    this.#byRoot ??= doubtsByRoot(this);
    return this.#byRoot.get(root)?.isAbout(rangeOf(use).start) === true;
  }
}

function doubtsByRoot({ tests, nulls, values }: Suspicion): ReadonlyMap<FlowRoot, Doubts> {
  const byRoot = new Map<FlowRoot, Doubts>();
  const inRoot = (node: Node): Doubts => {
    const root = rootAround(node);
    const doubts = byRoot.get(root) ?? new Doubts();
    byRoot.set(root, doubts);
    return doubts;
  };
  for (const node of tests) inRoot(node).addTest(node);
  for (const node of nulls) inRoot(node).addNull(node);
  for (const node of values) inRoot(node).addValue(node);
  return byRoot;
}

function lastNameOf(wrapped: Node): string | undefined {
  // Most are: that need not be looked through.
  if (wrapped.type === 'Identifier') return wrapped.name;
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'AssignmentExpression':
      return lastNameOf(node.left);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return nameOfMember(node);
    default:
      return undefined;
  }
}

function nameOfMember(member: NodeOf<'MemberExpression' | 'OptionalMemberExpression'>): string | undefined {
  const { property } = member;
  return property.type === 'PrivateName' ? `#${property.id.name}` : propertyName(member);
}

/** The variable, or the names that lead to a member. */
function pathOf(wrapped: Node): string | undefined {
  const node = unwrap(wrapped);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'AssignmentExpression':
      return pathOf(node.left);
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const name = node.property.type === 'PrivateName' ? `#${node.property.id.name}` : propertyName(node);
      const object = name === undefined ? undefined : pathOf(node.object);
      return object === undefined ? undefined : `${object}.${name}`;
    }
    default:
      return undefined;
  }
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

/** `typeof x === 'string'` says that `x` is there, and otherwise nothing: no outcome makes it null. Nor does a word that is kept or shown. */
function mayTellOfNull(type: NodeOf<'UnaryExpression'>): boolean {
  const test = parentOf(type);
  if (test?.type !== 'BinaryExpression') return test?.type === 'SwitchStatement';
  if (!isComparison(test.operator)) return false;
  const name = keyOf(type) === 'left' ? test.right : test.left;
  return name.type !== 'StringLiteral' || name.value === 'undefined';
}

function eachNulled(tree: TypeScriptTree, visit: (node: Node) => void): void {
  for (const declarator of tree.nodesOf('VariableDeclarator'))
    if (declarator.init == null ? !isLoopVariable(declarator) : isNullLiteral(declarator.init))
      visit(declarator.id);
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) if (isNullLiteral(right)) visit(left);
}

function eachSet(tree: TypeScriptTree, visit: (node: Node) => void): void {
  for (const { left, operator, right } of tree.nodesOf('AssignmentExpression'))
    if (operator === '=' && !isNullLiteral(right)) visit(left);
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
