import type { RuleResult } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { decidesRange } from '../../_kit/number-range.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { shortText } from '../_kit/short-text.ts';

type Logical = NodeOf<'LogicalExpression'>;

/** An operand that compares something with a literal. */
interface Compared {
  readonly node: Node;
  readonly operator: string;
  readonly value: Node;
  readonly literal: Node;
}

/** `x !== 1 || x !== 2`, `x === 1 && x === 2`, `n > 10 && n < 5`, `n < 10 || n > 5`. */
export function findFixedChain(chain: Logical, file: TypeScriptFile): RuleResult | undefined {
  const { operator } = chain;
  const parent = parentOf(chain);
  const isPart = parent?.type === 'LogicalExpression' && parent.operator === operator;
  if (operator === '??' || (isPart && keyOf(chain) === 'left') || !hasTwoComparisons(chain)) return undefined;
  const known = new Map<string, Compared[]>();
  for (const operand of operandsOf(chain)) {
    const compared = comparedIn(operand);
    const key = compared && expressionKey(compared.value);
    if (compared === undefined || key === undefined) continue;
    const before = known.get(key) ?? [];
    known.set(key, before);
    const first = before.find((one) => decide(one, compared, operator));
    if (first !== undefined) return resultOf(first, compared, operator, file);
    before.push(compared);
  }
  return undefined;
}

/** Most chains have none: a cheap look before the closer one. */
function hasTwoComparisons({ operator, left, right }: Logical): boolean {
  let found = unwrap(right).type === 'BinaryExpression' ? 1 : 0;
  let at = unwrap(left);
  for (; at.type === 'LogicalExpression' && at.operator === operator; at = unwrap(at.left))
    if (unwrap(at.right).type === 'BinaryExpression') found += 1;
  return at.type === 'BinaryExpression' ? found > 0 : found > 1;
}

function operandsOf(chain: Logical): readonly Node[] {
  const found: Node[] = [];
  let at: Node = chain;
  for (; at.type === 'LogicalExpression' && at.operator === chain.operator; at = unwrap(at.left))
    found.push(unwrap(at.right));
  return [...found, at].reverse();
}

const turned: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

function comparedIn(node: Node): Compared | undefined {
  if (node.type !== 'BinaryExpression' || !/^(?:[<>]=?|[!=]==?)$/.test(node.operator)) return undefined;
  const [left, right] = [unwrap(node.left), unwrap(node.right)];
  const [isLeft, isRight] = [isLiteral(left), isLiteral(right)];
  if (isLeft === isRight) return undefined;
  const value = isLeft ? right : left;
  const operator = isLeft ? (turned[node.operator] ?? node.operator) : node.operator;
  return isRepeatable(value) ? { node, operator, value, literal: isLeft ? left : right } : undefined;
}

function isLiteral(node: Node): boolean {
  return node.type === 'NumericLiteral' || node.type === 'StringLiteral' || node.type === 'NullLiteral';
}

function decide(one: Compared, other: Compared, operator: '&&' | '||'): boolean {
  if (one.literal.type !== other.literal.type) return false;
  const isApart = expressionKey(one.literal) !== expressionKey(other.literal);
  const equality = operator === '||' ? /^!==?$/ : /^===?$/;
  if (equality.test(one.operator) && equality.test(other.operator)) return isApart;
  if (one.literal.type !== 'NumericLiteral' || other.literal.type !== 'NumericLiteral') return false;
  const first = { operator: one.operator, limit: one.literal.value };
  return decidesRange(first, { operator: other.operator, limit: other.literal.value }, operator);
}

function resultOf(first: Compared, found: Compared, operator: '&&' | '||', file: TypeScriptFile): RuleResult {
  const [value, before] = [shortText(found.value, file), shortText(first.node, file)];
  const isRange = /^[<>]/.test(found.operator);
  const what = operator === '||' ? always(value, before, isRange) : never(value, before);
  return {
    report: { range: rangeOf(found.node), kind: 'constant-condition', confidence: 'certain', what },
    fix: undefined,
  };
}

function always(value: string, before: string, isRange: boolean): Localized {
  return say(
    `With \`${before}\` before it this is always true: ${isRange ? 'every number' : `whatever \`${value}\` is, it`} meets one of the two.`,
    `前面已有 \`${before}\`，因此条件恒为真：${isRange ? '任何数' : `无论 \`${value}\` 为何值，`}都满足两者之一。`,
  );
}

function never(value: string, before: string): Localized {
  return say(
    `With \`${before}\` before it this is never true: no \`${value}\` meets both.`,
    `前面已有 \`${before}\`，因此条件恒为假：没有 \`${value}\` 能同时满足两者。`,
  );
}
