import {
  rangeOf,
  parentOf,
  referenceOf,
  unwrap,
  keyOf,
  ancestorsOf,
} from '../../../languages/typescript/node.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isWrittenInClosure } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { holds } from '../_kit/holds.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { runsWhole } from '../_kit/runs-whole.ts';
import { comesBack, namesAlteredIn } from '../_kit/comes-back.ts';
import type { NullUse } from './null-use.ts';
import { isPlain, statementsBetween } from '../_kit/statements-between.ts';

/** A branch for what is missing that does something and does not leave, and the use right behind it. */
export interface PassedTest {
  readonly use: NullUse;
  readonly test: Range;
  readonly mayBeFalsy: boolean;
}

/** A name with more uses is not followed. */
const mostReferences = 100;
/** Statements between the branch and the use. */
const mostBetween = 6;

/**
 * `if (!user) { report(…); } user.name`: what the branch calls comes back. The flow form takes any call for one that may
 * end the function; here it is known of the calls, or said by their names.
 */
export function* passedTests({ tree }: TypeScriptFile): Generator<PassedTest> {
  for (const branch of tree.nodesOf('IfStatement')) {
    if (branch.alternate != null || !isListed(branch) || !goesOn(branch.consequent)) continue;
    for (const { name, test, mayBeFalsy } of absencesIn(branch.test)) {
      const binding = bindingOf(name);
      const use = binding && useBehind(branch, binding);
      if (use === undefined || !comesToItsEnd(branch.consequent)) continue;
      yield { use, test: rangeOf(test), mayBeFalsy };
    }
  }
}

function isListed(branch: Node): boolean {
  const around = parentOf(branch)?.type;
  return around === 'BlockStatement' || around === 'Program';
}

interface Absence {
  readonly name: Node;
  readonly test: Node;
  readonly mayBeFalsy: boolean;
}

/** Reasons of one test that are looked at. */
const mostReasons = 8;

/** `!x`, `x == null`, also as one of several reasons: `!x || x.isGone`. */
function absencesIn(test: Node): readonly Absence[] {
  const reasons: Node[] = [];
  let at = unwrap(test);
  while (at.type === 'LogicalExpression' && at.operator === '||' && reasons.length < mostReasons) {
    reasons.push(at.right);
    at = unwrap(at.left);
  }
  return [...reasons, at].flatMap((reason) => absenceIn(unwrap(reason)) ?? []);
}

function absenceIn(node: Node): Absence | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '!')
    return { name: unwrap(node.argument), test: node, mayBeFalsy: true };
  if (node.type !== 'BinaryExpression' || !isComparison(node.operator) || !node.operator.startsWith('='))
    return undefined;
  return isNullLiteral(node.right) ? { name: unwrap(node.left), test: node, mayBeFalsy: false } : undefined;
}

/** Nobody else writes it meanwhile. */
function bindingOf(name: Node): Binding | undefined {
  const binding = name.type === 'Identifier' ? referenceOf(name)?.binding : undefined;
  if (binding === undefined || binding.scope.isDynamic || binding.references.length > mostReferences)
    return undefined;
  const isVariable = /^(?:param|const|let|var)$/.test(binding.kind);
  return isVariable && !isWrittenInClosure(binding) ? binding : undefined;
}

/** The first thing that is done with it behind the branch, when that is what null does not survive. */
function useBehind(branch: NodeOf<'IfStatement'>, { references }: Binding): NullUse | undefined {
  const { start, end } = rangeOf(branch.consequent);
  const behind: Node[] = [];
  for (const { identifier, access } of references) {
    const at = rangeOf(identifier).start;
    if (at >= start && at < end && (access !== 'read' || keyOf(identifier) === 'object')) return undefined;
    if (at >= end) behind.push(identifier);
  }
  // What is handed it meanwhile comes back, too: that is asked of the statements between.
  const first = behind
    .sort((a, b) => rangeOf(a).start - rangeOf(b).start)
    .find((one) => keyOf(one) !== 'arguments');
  const use = first && useOf(first);
  const statement = use && statementBeside(use.node, branch);
  return statement !== undefined && isStraight(branch, statement) ? use : undefined;
}

/** `x.a`, `x()` */
function useOf(identifier: Node): NullUse | undefined {
  const around = parentOf(identifier);
  if (around?.type === 'MemberExpression' && keyOf(identifier) === 'object')
    return { kind: 'read', node: around, value: identifier };
  return around?.type === 'CallExpression' && keyOf(identifier) === 'callee'
    ? { kind: 'call', node: around, value: identifier }
    : undefined;
}

/** The statement of the list of the branch in which the use always runs. */
function statementBeside(use: Node, branch: Node): Node | undefined {
  let inner = use;
  for (const at of ancestorsOf(use)) {
    if (at === parentOf(branch)) return inner;
    if (!runsWhole(at, inner)) return undefined;
    inner = at;
  }
  return undefined;
}

/** Nothing stands between the two that might ask what the branch has done. */
function isStraight(branch: NodeOf<'IfStatement'>, statement: Node): boolean {
  const between = statementsBetween(branch, statement);
  if (between === undefined || between.length > mostBetween) return false;
  if (between.length === 0) return true;
  const altered = namesAlteredIn(branch.consequent);
  return between.every(
    (one) => isPlain(one) && comesBack(one) && !holds(one, (part) => isOneOf(part, altered)),
  );
}

function isOneOf(part: Node, names: ReadonlySet<string>): boolean {
  return part.type === 'Identifier' && names.has(part.name);
}

function statementsOf(branch: Node): readonly Node[] {
  return branch.type === 'BlockStatement' ? branch.body : [branch];
}

/** Asked first, for it is told by the last statement. */
function goesOn(branch: Node): boolean {
  const last = statementsOf(branch).at(-1);
  return last?.type === 'ExpressionStatement' || (last?.type === 'IfStatement' && last.alternate == null);
}

function comesToItsEnd(branch: Node): boolean {
  return statementsOf(branch).every((one) => (isPlain(one) || one.type === 'IfStatement') && comesBack(one));
}
