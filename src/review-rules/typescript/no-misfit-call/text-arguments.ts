import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { assignedDefaultsLast } from './defaults-last.ts';
import { misfitEndOf } from './ends-of-parts.ts';
import { leftOutIteratee, swappedTimer } from './left-out.ts';
import { objectsForEntries, swappedLimits } from './limits-and-entries.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

type Called = NodeOf<'CallExpression'>;

/** `title.replace('/\\s+/g', '-')`, `Math.round(share * 100 + '%')`: texts that are taken for something else. */
export function textArgumentOf(call: Called, name: string): MisfitArgument | undefined {
  switch (name) {
    case 'replace':
    case 'replaceAll':
    case 'split':
    case 'match':
    case 'search':
      return quotedPattern(call);
    case 'slice':
    case 'substring':
    case 'substr':
      return misfitEndOf(call, name);
    case 'uniq':
    case 'sum':
    case 'mean':
      return leftOutIteratee(call, name);
    case 'max':
    case 'min':
      return leftOutIteratee(call, name) ?? swappedLimits(call, name);
    case 'assign':
    case 'merge':
    case 'extend':
      return assignedDefaultsLast(call);
    case 'fromEntries':
      return objectsForEntries(call);
    case 'setTimeout':
    case 'setInterval':
      return swappedTimer(call, name);
    case 'round':
    case 'floor':
    case 'ceil':
    case 'trunc':
      return roundedNothing(call, name);
    default:
      return undefined;
  }
}

function misfit(on: Node, what: Localized): MisfitArgument {
  return { kind: 'misfit-argument', on, what };
}

/** A pattern with its slashes. */
const written = /^\/(.+)\/([gimsuy]*)$/;

/** `/a/g` may be a folder: something must stand there that only patterns have. */
function isPattern(value: string): boolean {
  const [, body = '', flags = ''] = written.exec(value) ?? [];
  if (/[gi]/.test(flags)) return /[\\[(^$+*?|]/.test(body) || !/[\w/]/.test(body);
  return /\\[sdwb]|\][+*]/i.test(body);
}

function quotedPattern({ callee, arguments: [sought] }: Called): MisfitArgument | undefined {
  if (sought?.type !== 'StringLiteral' || callee.type !== 'MemberExpression') return undefined;
  const { value } = sought;
  if (!isPattern(value)) return undefined;
  return misfit(
    sought,
    say(
      `In quotes this is a text with slashes and no pattern: it is never found. Write \`${value}\` without quotes.`,
      `加了引号后这是含斜杠的文本而不是正则，永远匹配不到：请去掉引号写成 \`${value}\`。`,
    ),
  );
}

/** What is rounded is a text that is no number, or has been divided by what it was multiplied with. */
function roundedNothing(
  { callee, arguments: [value, other] }: Called,
  name: string,
): MisfitArgument | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !isUndeclared(member.object, 'Math')) return undefined;
  if (other !== undefined && other.type !== 'SpreadElement') return misfit(other, noDigits(name));
  const sum = value && unwrap(value);
  if (sum?.type !== 'BinaryExpression' || other !== undefined) return undefined;
  if (sum.operator === '+')
    return isWord(sum.left) || isWord(sum.right) ? misfit(sum, noNumber(name)) : undefined;
  const product = sum.operator === '/' ? unwrap(sum.left) : undefined;
  if (product?.type !== 'BinaryExpression' || product.operator !== '*') return undefined;
  const [times, by] = [unwrap(product.right), unwrap(sum.right)];
  if (times.type !== 'NumericLiteral' || by.type !== 'NumericLiteral') return undefined;
  return times.value === by.value && times.value >= 10 ? misfit(sum, takenBack(name)) : undefined;
}

/** `'%'`, `' ms'`: with it nothing is a number. */
function isWord(part: Node): boolean {
  const bare = unwrap(part);
  return bare.type === 'StringLiteral' && /[^\d\s.+-]/.test(bare.value);
}

function noNumber(name: string): Localized {
  return say(
    `This is a text and no number: \`Math.${name}\` gives \`NaN\`. The bracket closes too late.`,
    `这是文本而不是数字：\`Math.${name}\` 会得到 \`NaN\`。括号闭合得太晚了。`,
  );
}

function noDigits(name: string): Localized {
  return say(
    `\`Math.${name}\` takes one number, and leaves out what comes behind it: it knows no digits, and always gives a whole number.`,
    `\`Math.${name}\` 只接受一个数，会忽略后面的参数：它不认小数位数，结果总是整数。`,
  );
}

function takenBack(name: string): Localized {
  return say(
    `What was multiplied is divided again before \`Math.${name}\` sees it, and all digits are lost: divide the result.`,
    `乘上的数在 \`Math.${name}\` 之前又被除掉，小数位全部丢失：应在取整之后再除。`,
  );
}
