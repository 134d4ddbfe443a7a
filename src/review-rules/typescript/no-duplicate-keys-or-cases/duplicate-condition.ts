import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { callsSomething, expressionKey } from '../_kit/expression-key.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isExit } from '../_kit/is-exit.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { shortText } from '../_kit/short-text.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { distance } from './distance.ts';
import { isImpliedBy } from './implied-by.ts';
import type { Signal } from './signal.ts';

type Choice = NodeOf<'IfStatement' | 'ConditionalExpression'>;
type Logical = NodeOf<'LogicalExpression'>;

/** What one of the ways to fulfil a test asks for: all of these. */
type Demand = ReadonlySet<string>;

interface Asked {
  readonly test: Node;
  readonly demands: readonly Demand[];
}

/** Longer chains are compared with their nearest tests only, so that a long file stays quick. */
const longestMemory = 40;

/**
 * Tests of an `else if` chain that can only fail, because an earlier one took all that they let through; the same of `if`s
 * one below the other, each of which leaves.
 */
export function findDuplicateConditions(head: Choice): readonly Signal[] | undefined {
  if (isContinuation(head)) return undefined;
  const isChain = head.alternate?.type === head.type;
  const tests = isChain ? testsOf(head) : testsBelow(head);
  const found = tests.length < 2 ? undefined : coveredIn(tests);
  // A guard that was left behind when another one came before it does no harm.
  return isChain ? found : found?.map((signal) => ({ ...signal, confidence: 'likely' as const }));
}

function coveredIn(tests: readonly Node[]): readonly Signal[] | undefined {
  let asked: Asked[] = [];
  const found: Signal[] = [];
  for (const test of tests) {
    const demands = demandsOf(test);
    if (demands === undefined) {
      // What it does may change the answer of the next ones.
      asked = [];
      continue;
    }
    const first = asked.findLast((before) => isCovered(demands, before.demands));
    if (first !== undefined) found.push(signalFor(test, first));
    asked.push({ test, demands });
    if (asked.length > longestMemory) asked.shift();
  }
  return found.length === 0 ? undefined : found;
}

function testsOf(head: Choice): readonly Node[] {
  const tests: Node[] = [];
  let at: Node | null | undefined = head;
  while (at?.type === 'IfStatement' || at?.type === 'ConditionalExpression') {
    if (at.type !== head.type) break;
    tests.push(at.test);
    at = at.alternate;
  }
  return tests;
}

/** Of `if (a) return 1; if (b) return 2; if (a) …` */
function testsBelow(head: Choice): readonly Node[] {
  if (!leaves(head)) return [];
  const { before, after } = siblingsOf(head) ?? {};
  if (before !== undefined && leaves(before)) return [];
  const tests = [head.test];
  let at = after;
  while (at?.type === 'IfStatement') {
    tests.push(at.test);
    at = leaves(at) ? siblingsOf(at)?.after : undefined;
  }
  return tests;
}

function leaves(node: Node): node is NodeOf<'IfStatement'> {
  return node.type === 'IfStatement' && node.alternate == null && isExit(node.consequent);
}

export function isContinuation(node: Choice): boolean {
  const parent = parentOf(node);
  return parent?.type === node.type && keyOf(node) === 'alternate';
}

/** `a && b || c` asks for a and b, or for c. */
function demandsOf(test: Node): readonly Demand[] | undefined {
  const demands: Demand[] = [];
  for (const way of operandsOf(test, '||')) {
    const demand = new Set<string>();
    for (const part of operandsOf(way, '&&')) {
      const key = expressionKey(part);
      if (key === undefined) return undefined;
      demand.add(key);
    }
    demands.push(demand);
  }
  return demands;
}

function operandsOf(expression: Node, operator: Logical['operator']): readonly Node[] {
  const operands: Node[] = [];
  let at = unwrap(expression);
  while (at.type === 'LogicalExpression' && at.operator === operator) {
    operands.push(at.right);
    at = unwrap(at.left);
  }
  operands.push(at);
  return operands.reverse();
}

/** Every way to fulfil the later test fulfils the earlier one. */
function isCovered(later: readonly Demand[], earlier: readonly Demand[]): boolean {
  return later.every((demand) => earlier.some((before) => isMet(before, demand)));
}

/** `n > 10 && a` meets `n > 5`. */
function isMet(before: Demand, demand: Demand): boolean {
  if (before.isSubsetOf(demand)) return true;
  return [...before].every(
    (wanted) => demand.has(wanted) || [...demand].some((given) => isImpliedBy(wanted, given)),
  );
}

function signalFor(test: Node, first: Asked): Signal {
  return {
    kind: 'duplicate-condition',
    again: test,
    confidence: first.demands.some((demand) => [...demand].some(callsSomething)) ? 'likely' : 'certain',
    what: (file) => {
      const [code, where] = [shortText(test, file), distance(first.test, test, file)];
      return say(
        `\`${code}\` never holds here: the test ${where.en} has taken these cases.`,
        `\`${code}\` 在此永远不成立：这些情况已${where['zh-CN']}的条件中处理。`,
      );
    },
  };
}

/** Operands of one chain of `&&` or `||` that say the same. */
export function findDuplicateOperands(chain: Logical): readonly Signal[] | undefined {
  const { operator } = chain;
  if (operator === '??' || isTwoThings(chain) || !isWholeChain(chain)) return undefined;
  const operands = operandsOf(chain, operator);
  if (new Set(operands.map(lengthOf)).size === operands.length) return undefined;
  let given = new Map<string, Node>();
  const found: Signal[] = [];
  for (const operand of operands) {
    const key = expressionKey(operand);
    if (key === undefined) {
      given = new Map();
      continue;
    }
    const first = given.get(key);
    if (first !== undefined && !isResult(chain, operand)) found.push(operandSignal(operand, first));
    given.set(key, operand);
  }
  return found.length === 0 ? undefined : found;
}

/** Most chains are two names of different length: nothing to look for. */
function isTwoThings({ left, right, operator }: Logical): boolean {
  if (left.type === 'LogicalExpression' && left.operator === operator) return false;
  return lengthOf(left) !== lengthOf(right);
}

function lengthOf(node: Node): number {
  return (node.end ?? 0) - (node.start ?? 0);
}

function isWholeChain(chain: Logical): boolean {
  const parent = parentOf(chain);
  return (
    parent?.type !== 'LogicalExpression' || parent.operator !== chain.operator || keyOf(chain) !== 'left'
  );
}

/** The last operand may be repeated to be the result: `user && user.active && user`, `user && user.name && user || guest`. */
function isResult(chain: Logical, operand: Node): boolean {
  if (operand !== chain.right || chain.operator === '||') return false;
  return possibleTypesOf(operand) !== types.boolean && !isCondition(outermost(chain));
}

function outermost(chain: Logical): Node {
  let at: Node = chain;
  for (let parent = parentOf(at); parent?.type === 'LogicalExpression'; parent = parentOf(at)) at = parent;
  return at;
}

function operandSignal(operand: Node, first: Node): Signal {
  return {
    kind: 'duplicate-condition',
    again: operand,
    confidence: 'likely',
    what: (file) => {
      const [code, where] = [shortText(operand, file), distance(first, operand, file)];
      return say(
        `This condition asks for \`${code}\` twice: here and ${where.en}.`,
        `该条件两次用到 \`${code}\`：此处，以及${where['zh-CN']}。`,
      );
    },
  };
}
