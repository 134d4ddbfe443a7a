import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { shortText } from '../../_kit/short-text.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { MisreadCall } from './misread-call.ts';

export const mayOrderLoosely = /\bsort\.Slice(?:Stable)?\(|\/ time\.(?:Hour|Minute|Second) \* /;

/** `sort.Slice(users, func(i, j int) bool { return users[i].Name <= users[j].Name })`, `age / time.Hour * 24` */
export function* looseOrders({ tree, text }: GoFile): Generator<MisreadCall> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    if (called?.module !== 'sort' || !/^Slice(?:Stable)?$/.test(called.name)) continue;
    const [, less] = argumentsOf(call);
    const comparison = less?.kind === 'func_literal' ? onlyComparison(less) : undefined;
    if (comparison !== undefined)
      yield { problem: 'told', range: comparison, text: equalsAreLess(shortText(comparison, text)) };
  }
  for (const product of tree.nodesOf('binary_expression')) {
    if (childOf(product, 'operator')?.kind !== '*') continue;
    const [left, right] = [childOf(product, 'left'), childOf(product, 'right')];
    if (left?.kind !== 'binary_expression' || right?.kind !== 'int_literal') continue;
    if (childOf(left, 'operator')?.kind !== '/') continue;
    const unit = childOf(left, 'right');
    const times = `${unit === undefined ? '' : tree.textOf(unit)} * ${tree.textOf(right)}`;
    if (longer.has(times))
      yield { problem: 'told', range: product, text: multipliedAfter(shortText(product, text)) };
  }
}

/** Units of which so many are one that people speak of. */
const longer: ReadonlySet<string> = new Set(['time.Hour * 24', 'time.Minute * 60', 'time.Second * 60']);

/** `return a <= b` as all that the function does. */
function onlyComparison(less: GoNode): GoNode | undefined {
  const body = childOf(less, 'body');
  const statements = body === undefined ? [] : statementsIn(body);
  const [only, another] = statements;
  if (only?.kind !== 'return_statement' || another !== undefined) return undefined;
  const [list] = partsOf(only);
  const value = list?.kind === 'expression_list' ? partsOf(list)[0] : list;
  const operator = value?.kind === 'binary_expression' ? childOf(value, 'operator')?.kind : undefined;
  return operator === '<=' || operator === '>=' ? value : undefined;
}

function statementsIn(body: GoNode): readonly GoNode[] {
  return partsOf(body).flatMap((one) => (one.kind === 'statement_list' ? partsOf(one) : [one]));
}

function equalsAreLess(code: string): ReturnType<typeof say> {
  return say(
    `\`${code}\` says of two equal elements that each comes before the other: what \`sort\` makes of that is left open. Write \`<\` or \`>\`.`,
    `\`${code}\` 对两个相等的元素会说彼此都排在对方之前：\`sort\` 的结果将不确定。请写 \`<\` 或 \`>\`。`,
  );
}

function multipliedAfter(code: string): ReturnType<typeof say> {
  return say(
    `\`${code}\` divides first and then multiplies: the number gets larger. Put brackets around the unit.`,
    `\`${code}\` 先除后乘：得到的数反而更大。请给单位加上括号。`,
  );
}
