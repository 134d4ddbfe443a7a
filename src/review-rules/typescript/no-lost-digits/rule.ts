import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { LostDigits } from './lost-digits.ts';
import { lostDigitsIn } from './lost-digits.ts';

/** A whole number that the program does not hold as it is written. */
export const noLostDigits = defineRule({
  info: {
    id: 'no-lost-digits',
    family: 'correctness',
    kinds: ['lost-digits'],
    fix: 'needs-review',
    what: say(
      'Reports whole numbers that are written with more digits than a number can hold, so that another one is meant at run time.',
      '报告位数超出数值精度的整数字面量：运行时得到的是另一个数。',
    ),
    why: say(
      'A number holds 53 bits. `9007199254740993` becomes `…992` without a word: ids of other systems, 64-bit masks and limits written this way are wrong, and two of them can become equal.',
      '数值只有 53 位精度。`9007199254740993` 会悄悄变成 `…992`：这样书写的外部系统 ID、64 位掩码和上限都是错的，两个不同的值还可能变得相等。',
    ),
    instead: say(
      'Write an id as a text, and a number that is counted with as a bigint: `9007199254740993n`.',
      'ID 请写成字符串；需要参与计算的数请写成 bigint：`9007199254740993n`。',
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
  visit: ['NumericLiteral'],
  find(node, file): readonly LostDigits[] | undefined {
    // Most numbers are short: 16 characters are the fewest that lose something.
    if ((node.end ?? 0) - (node.start ?? 0) < 16) return undefined;
    const found = lostDigitsIn(node);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report: ({ node, raw, value }): Report => ({
    range: rangeOf(node),
    what: say(
      `\`${raw}\` has more digits than a number holds: it is ${value} here.`,
      `\`${raw}\` 的位数超出数值精度：此处实际为 ${value}。`,
    ),
  }),
  fix: ({ raw, conversion }): FixDraft | undefined =>
    conversion && {
      title: say('Write a bigint', '写成 bigint'),
      edits: [{ range: rangeOf(conversion), text: `${raw}n` }],
    },
});
