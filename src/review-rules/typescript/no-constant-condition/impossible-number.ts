import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { RuleResult } from '../../../analysis/rule.ts';
import { isCall } from '../_kit/call.ts';
import { isDate } from '../_kit/is-date.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { expressionResult } from './expression-result.ts';

type Binary = NodeOf<'BinaryExpression'>;

/** What parts of a `Date` come to: the first and the last number. */
const partsOfDate: ReadonlyMap<string, readonly [first: number, last: number]> = new Map(
  [
    ['Month', 0, 11] as const,
    ['Date', 1, 31] as const,
    ['Day', 0, 6] as const,
    ['Hours', 0, 23] as const,
    ['Minutes', 0, 59] as const,
    ['Seconds', 0, 59] as const,
    ['Milliseconds', 0, 999] as const,
  ].flatMap(([part, first, last]) => [
    [`get${part}`, [first, last]] as const,
    [`getUTC${part}`, [first, last]] as const,
  ]),
);

/** `year % 4 === 4`, `flags & 2 === …`, `date.getMonth() === 12`: a number that the other side never comes to. */
export function findImpossibleNumber(node: Binary, file: TypeScriptFile): RuleResult | undefined {
  const [made, other] = [unwrap(node.left), unwrap(node.right)];
  const number = numberIn(other);
  if (number === undefined) return undefined;
  if (Object.is(number, -0)) return negativeZero(node);
  const what = rangeWords(made, number, file);
  return what && expressionResult(node, what, 'certain');
}

/** `-1`, `2` and names for them. */
function numberIn(node: Node): number | undefined {
  const value = writtenValue(node);
  if (value.type === 'NumericLiteral') return value.value;
  if (value.type !== 'UnaryExpression' || value.operator !== '-') return undefined;
  const bare = unwrap(value.argument);
  return bare.type === 'NumericLiteral' ? -bare.value : undefined;
}

function negativeZero(node: Binary): RuleResult | undefined {
  return expressionResult(
    node,
    say(
      'A comparison does not tell `-0` from `0`: it holds for both. `Object.is(value, -0)` does.',
      '比较运算不区分 `-0` 与 `0`：两者都成立。请用 `Object.is(value, -0)`。',
    ),
    'likely',
  );
}

function rangeWords(made: Node, number: number, file: TypeScriptFile): Localized | undefined {
  if (isCall(made)) return outsideDate(made, number, file);
  if (made.type !== 'BinaryExpression') return undefined;
  switch (made.operator) {
    case '%':
      return outsideRest(made, number, file);
    case '&':
    case '|':
      return otherBits(made, number, file);
    default:
      return undefined;
  }
}

function outsideDate(
  made: NodeOf<'CallExpression' | 'OptionalCallExpression'>,
  number: number,
  file: TypeScriptFile,
) {
  const [first, last] = partsOfDate.get(propertyName(made.callee) ?? '') ?? [];
  if (first === undefined || last === undefined || made.arguments.length > 0) return undefined;
  // A calendar of another kind counts its months from 1.
  if (!('object' in made.callee) || !isDate(made.callee.object as Node)) return undefined;
  if (number >= first && number <= last) return undefined;
  const code = shortText(made, file);
  return say(
    `\`${code}\` goes from ${first} to ${last}, and is never ${number}.`,
    `\`${code}\` 的范围是 ${first} 到 ${last}，永远不会是 ${number}。`,
  );
}

function outsideRest(made: Binary, number: number, file: TypeScriptFile): Localized | undefined {
  const divisor = numberIn(made.right);
  if (divisor === undefined || divisor === 0 || Math.abs(number) < Math.abs(divisor)) return undefined;
  const code = shortText(made, file);
  return say(
    `What is left over by \`${code}\` is smaller than ${Math.abs(divisor)}, and never ${number}.`,
    `\`${code}\` 的余数小于 ${Math.abs(divisor)}，永远不会是 ${number}。`,
  );
}

/** `(flags & 2) === 1`, `(flags | 4) === 3`: bits that are taken out, or put in. */
function otherBits(made: Binary, number: number, file: TypeScriptFile): Localized | undefined {
  const mask = numberIn(made.right) ?? numberIn(made.left);
  if (mask === undefined || !isPlainBits(mask) || !isPlainBits(number)) return undefined;
  const isImpossible = made.operator === '&' ? (number & ~mask) !== 0 : (number & mask) !== mask;
  if (!isImpossible) return undefined;
  const code = shortText(made, file);
  return made.operator === '&'
    ? say(
        `\`${code}\` only keeps bits of ${mask}, and is never ${number}.`,
        `\`${code}\` 只保留 ${mask} 中的位，永远不会是 ${number}。`,
      )
    : say(
        `\`${code}\` always has the bits of ${mask}, and is never ${number}.`,
        `\`${code}\` 一定包含 ${mask} 的各位，永远不会是 ${number}。`,
      );
}

function isPlainBits(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < 2 ** 31;
}
