import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isExit } from '../_kit/is-exit.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { runsWhole } from '../_kit/runs-whole.ts';
import { isNeedlessGuard } from './is-needless-guard.ts';
import type { NullUse } from './null-use.ts';
import { isSetIn } from './set-in.ts';

/** A use that null does not survive, and the test that comes too late for it. */
export interface LateTest {
  readonly use: NullUse;
  readonly test: Node;
  /** The test is true for `''`, `0` and `false`, too. */
  readonly mayBeFalsy: boolean;
  /** It only keeps a part of the code from what is missing: some write that out of habit. */
  readonly isGuard: boolean;
}

/** A name with more uses is not followed. */
const mostReferences = 100;

/** `const { id } = user.account; if (!user) return;`: when the name is missing, the code never comes to the test. */
export function* lateTests(file: TypeScriptFile): Generator<LateTest> {
  const told = new Set<Node>();
  for (const { branch, tested } of testsIn(file)) {
    const binding = bindingOf(tested);
    if (binding === undefined) continue;
    const use = useBefore(branch, binding);
    if (use === undefined || told.has(use.node)) continue;
    const { test, mayBeFalsy, isGuard } = tested;
    if (isGuard && (binding.kind !== 'param' || isNeedlessGuard(rangeOf(test), use, file))) continue;
    told.add(use.node);
    yield { use, test, mayBeFalsy, isGuard };
  }
}

/** The tests that come in time, or too late, each with what they decide. */
function* testsIn({ tree }: TypeScriptFile): Generator<{ readonly branch: Node; readonly tested: Tested }> {
  for (const branch of tree.nodesOf('IfStatement')) {
    const tested = testedFor(branch);
    if (tested !== undefined) yield { branch, tested };
  }
  for (const branch of tree.nodesOf('AssignmentExpression')) {
    const tested = defaultedBy(branch);
    if (tested !== undefined) yield { branch, tested };
  }
  for (const branch of tree.nodesOf('ConditionalExpression')) {
    const tested = chosenBy(branch);
    if (tested !== undefined) yield { branch, tested };
  }
}

/** `options` of `options ? options.attempts : 3`: what it is read for has a value where it is missing. */
function chosenBy({ test, consequent }: NodeOf<'ConditionalExpression'>): Tested | undefined {
  const name = unwrap(test);
  if (name.type !== 'Identifier') return undefined;
  let read = unwrap(consequent);
  while (read.type === 'MemberExpression') read = unwrap(read.object);
  if (read === unwrap(consequent) || read.type !== 'Identifier' || read.name !== name.name) return undefined;
  return { name, test: name, mayBeFalsy: true, isGuard: true };
}

/** `options` of `options = options || {};` and `options ??= {};`: where it is missing it gets a value. */
function defaultedBy({ operator, left, right }: NodeOf<'AssignmentExpression'>): Tested | undefined {
  if (left.type !== 'Identifier') return undefined;
  const tested = { name: left, mayBeFalsy: operator !== '??=', isGuard: false, isDefault: true };
  if (operator === '||=' || operator === '??=') return { ...tested, test: left };
  const value = operator === '=' ? unwrap(right) : undefined;
  if (value?.type !== 'LogicalExpression' || value.operator === '&&') return undefined;
  const asked = unwrap(value.left);
  return asked.type === 'Identifier' && asked.name === left.name
    ? { ...tested, test: value, mayBeFalsy: value.operator === '||' }
    : undefined;
}

interface Tested extends Omit<LateTest, 'use'> {
  readonly name: Node;
  /** The test gives it the value that it has from then on. */
  readonly isDefault?: boolean;
}

/** `if (!x) return;`, `if (!x || …) return;`, `if (x == null)` and `if (x && x.a)`: it reckons with nothing being there. */
function testedFor({ test, consequent }: NodeOf<'IfStatement'>): Tested | undefined {
  let first = unwrap(test);
  const guarded = guardedIn(first);
  if (guarded !== undefined) return { name: guarded, test: guarded, mayBeFalsy: true, isGuard: true };
  while (first.type === 'LogicalExpression' && first.operator === '||') first = unwrap(first.left);
  if (first.type === 'UnaryExpression' && first.operator === '!') {
    const tested = { name: unwrap(first.argument), test: first, mayBeFalsy: true, isGuard: false };
    if (isExit(consequent)) return tested;
    return first === unwrap(test) && isSetIn(consequent, tested.name)
      ? { ...tested, isDefault: true }
      : undefined;
  }
  if (first.type !== 'BinaryExpression' || !isComparison(first.operator) || !first.operator.startsWith('='))
    return undefined;
  return isNullLiteral(first.right)
    ? { name: unwrap(first.left), test: first, mayBeFalsy: false, isGuard: false }
    : undefined;
}

/** `x` of `x && x.a` */
function guardedIn(test: Node): Node | undefined {
  let at = test;
  while (at.type === 'LogicalExpression' && at.operator === '&&') at = unwrap(at.left);
  return at !== test && at.type === 'Identifier' ? at : undefined;
}

/** A variable or parameter that nobody else writes again: what it was at its use it still is at the test. */
function bindingOf({ name, isDefault = false }: Tested): Binding | undefined {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || binding.scope.isDynamic || binding.references.length > mostReferences)
    return undefined;
  const isVariable = binding.kind === 'param' || binding.kind === 'const' || binding.kind === 'let';
  if (!isVariable || binding.declarations.length !== 1) return undefined;
  return isDefault === isReassigned(binding) && writesOf(binding) <= 1 ? binding : undefined;
}

/** Without what it is given where it is declared. */
function writesOf({ references }: Binding): number {
  return references.filter(({ access, isInitial }) => access !== 'read' && !isInitial).length;
}

function useBefore(branch: Node, { references }: Binding): NullUse | undefined {
  const { start } = rangeOf(branch);
  for (const { identifier, access } of references) {
    if (rangeOf(identifier).start >= start || isNullTest(identifier)) return undefined;
    const use = access === 'read' ? useOf(identifier) : undefined;
    if (use !== undefined && alwaysRunsBefore(use.node, branch)) return use;
  }
  return undefined;
}

/** `x.a`, `x[0]`, `x()` */
function useOf(identifier: Node): NullUse | undefined {
  const around = parentOf(identifier);
  const isObject = around?.type === 'MemberExpression' && keyOf(identifier) === 'object';
  return isObject ? { kind: 'read', node: around, value: identifier } : undefined;
}

/** Does control come to the branch through the use only? It does when nothing around the use is left out, and both stand in one list. */
function alwaysRunsBefore(use: Node, branch: Node): boolean {
  let inner = use;
  for (const at of ancestorsOf(use)) {
    if (isListOf(at, inner)) return holds(at, branch);
    if (isFunction(at) || !runsWhole(at, inner)) return false;
    inner = at;
  }
  return false;
}

function isListOf(at: Node, statement: Node): boolean {
  return (
    (at.type === 'BlockStatement' || at.type === 'Program') && at.body.some((each) => each === statement)
  );
}

/** In the same function. */
function holds(list: Node, branch: Node): boolean {
  for (const at of ancestorsOf(branch)) {
    if (at === list) return true;
    if (isFunction(at)) return false;
  }
  return false;
}
