import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { CutCents } from './cut-cents.ts';
import { cutCentsIn } from './cut-cents.ts';
import type { InexactSum } from './inexact-sum.ts';
import { inexactSumIn } from './inexact-sum.ts';
import type { LostDigits } from './lost-digits.ts';
import { lostDigitsIn } from './lost-digits.ts';
import type { RawCents } from './raw-cents.ts';
import { rawCentsIn } from './raw-cents.ts';

type Found = LostDigits | InexactSum | CutCents | RawCents;

/** A number that the program does not hold as it is written. */
export const noLostDigits = defineRule({
  info: {
    id: 'no-lost-digits',
    family: 'correctness',
    kinds: ['lost-digits'],
    fix: 'needs-review',
    what: say(
      'Reports whole numbers that are written with more digits than a number can hold, also in `Number(…)`, so that another one is meant at run time; sums of decimal fractions that are compared by `===`; amounts of money times 100 whose fraction is cut off, and those that are sent to Stripe or Razorpay as they come out.',
      '报告位数超出数值精度的整数字面量（包括写在 `Number(…)` 中的）：运行时得到的是另一个数；用 `===` 比较的小数之和；金额乘以 100 后直接舍去小数的写法，以及不经取整就把乘积发送给 Stripe 或 Razorpay。',
    ),
    why: say(
      'A number holds 53 bits. `9007199254740993` becomes `…992` without a word: ids of other systems, 64-bit masks and limits written this way are wrong, and two of them can become equal.',
      '数值只有 53 位精度。`9007199254740993` 会悄悄变成 `…992`：这样书写的外部系统 ID、64 位掩码和上限都是错的，两个不同的值还可能变得相等。',
    ),
    instead: say(
      'Write an id as a text, and a number that is counted with as a bigint: `9007199254740993n`. Count money in cents, and compare fractions by their distance: `Math.abs(a - b) < 1e-9`.',
      'ID 请写成字符串；需要参与计算的数请写成 bigint：`9007199254740993n`。金额以分计算；比较小数时看差值：`Math.abs(a - b) < 1e-9`。',
    ),
    examples: [
      {
        bad: 'const owner = 175928847299117063;',
        good: "const owner = '175928847299117063';",
        file: 'owner.js',
      },
      { bad: 'const mask = BigInt(0xffffffffffffffff);', good: 'const mask = 0xffffffffffffffffn;' },
    ],
    sources: [{ name: 'eslint no-loss-of-precision', relation: 'same' }],
  },
  visit: ['NumericLiteral', 'StringLiteral', 'BinaryExpression', 'CallExpression'],
  calls: ['parseInt', 'floor', 'trunc', 'create', 'update', 'capture'],
  find(node, file): readonly Found[] | undefined {
    const found = foundIn(node);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report(found, file): Report {
    if ('cut' in found) return reportOfCents(found, file);
    if ('sent' in found) return reportOfRaw(found, file);
    return 'comparison' in found ? reportOfSum(found, file) : reportOf(found);
  },
  fix(found): FixDraft | undefined {
    if (!('conversion' in found) || found.conversion === undefined) return undefined;
    return {
      title: say('Write a bigint', '写成 bigint'),
      edits: [{ range: rangeOf(found.conversion), text: `${found.raw}n` }],
    };
  },
});

function foundIn(
  node: LostDigits['node'] | NodeOf<'BinaryExpression' | 'CallExpression'>,
): Found | undefined {
  switch (node.type) {
    case 'BinaryExpression':
      return inexactSumIn(node);
    case 'CallExpression':
      return cutCentsIn(node) ?? rawCentsIn(node);
    default:
      return digitsIn(node);
  }
}

/** Most numbers and texts are short: 16 characters are the fewest that lose something. */
function digitsIn(node: LostDigits['node']): LostDigits | undefined {
  return (node.end ?? 0) - (node.start ?? 0) < 16 ? undefined : lostDigitsIn(node);
}

function reportOf({ node, raw, value }: LostDigits): Report {
  return {
    range: rangeOf(node),
    what: say(
      `\`${raw}\` has more digits than a number holds: it is ${value} here.`,
      `\`${raw}\` 的位数超出数值精度：此处实际为 ${value}。`,
    ),
  };
}

function reportOfSum({ comparison }: InexactSum, file: TypeScriptFile): Report {
  return {
    range: rangeOf(comparison),
    confidence: 'likely',
    what: say(
      `\`${shortText(comparison, file)}\` compares fractions digit by digit, and a sum of them is off by the last one: \`0.1 + 0.2\` is not \`0.3\`.`,
      `\`${shortText(comparison, file)}\` 逐位比较小数，而小数之和的末位会有误差：\`0.1 + 0.2\` 不等于 \`0.3\`。`,
    ),
  };
}

function reportOfCents({ cut, product }: CutCents, file: TypeScriptFile): Report {
  const code = shortText(product, file);
  return {
    range: rangeOf(cut),
    confidence: 'likely',
    what: say(
      `\`${code}\` may be a hair below the whole number that is meant, and \`${shortText(cut, file)}\` cuts that off: \`19.99 * 100\` becomes 1998. \`Math.round\` gives 1999.`,
      `\`${code}\` 的结果可能略小于应得的整数，而 \`${shortText(cut, file)}\` 会舍去小数：\`19.99 * 100\` 变成 1998。应使用 \`Math.round\`，得到 1999。`,
    ),
  };
}

function reportOfRaw({ sent, product }: RawCents, file: TypeScriptFile): Report {
  const code = shortText(product, file);
  return {
    range: rangeOf(sent),
    confidence: 'likely',
    what: say(
      `\`${code}\` is not always a whole number (\`19.99 * 100\` is 1998.9999999999998), and only whole numbers are taken here: such a payment is refused. \`Math.round\` gives 1999.`,
      `\`${code}\` 不一定是整数（\`19.99 * 100\` 是 1998.9999999999998），而这里只接受整数：这笔付款会被拒绝。应使用 \`Math.round\`，得到 1999。`,
    ),
  };
}
