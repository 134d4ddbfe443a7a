import type { FixDraft } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findKeptPositions } from './find-kept-positions.ts';
import type { KeptPosition } from './find-kept-positions.ts';

/** A pattern with the flag `g` is asked of several texts, and begins in the middle of each second one. */
export const noKeptPosition = defineRule({
  info: {
    id: 'no-kept-position',
    family: 'correctness',
    kinds: ['kept-position'],
    severity: 'warning',
    fix: 'needs-review',
    what: say(
      'Reports `test` and a single `exec` of a regular expression with the flag `g` that is made once and asked of several texts: of a constant of the file in a function, or of one before a loop or a callback. Loops over all matches, patterns whose `lastIndex` is read or set, and those that are given to `replace` or `match` as well are left alone.',
      '报告只创建一次、带 `g` 标志、却用于多个文本的正则表达式的 `test` 或单次 `exec`：函数中使用文件级常量，或在循环、回调之外创建。遍历所有匹配的循环、读取或设置 `lastIndex` 的表达式，以及还用于 `replace` 或 `match` 的不报告。',
    ),
    why: say(
      'With `g` the pattern remembers where it stopped, and begins there in the next text: what matches is missed every other time.',
      '带 `g` 时，正则表达式会记住上次停下的位置，并从那里开始匹配下一个文本：本应匹配的内容会时有时无。',
    ),
    instead: say(
      'Leave out the `g`: `test` needs no more than one match.',
      '去掉 `g`：`test` 只需要一次匹配。',
    ),
    examples: [
      {
        bad: 'const digits = /\\d+/g;\n\nexport function isNumbered(name) {\n  return digits.test(name);\n}',
        good: 'const digits = /\\d+/;\n\nexport function isNumbered(name) {\n  return digits.test(name);\n}',
        file: 'names.js',
      },
    ],
    sources: [{ name: 'sonarjs stateful-regex', relation: 'inspired' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<KeptPosition> => (isTestPath(file.path) ? [] : findKeptPositions(file)),
  report: ({ call, method, pattern: { name } }) => ({
    range: rangeOf(call),
    confidence: 'likely',
    what: say(
      `\`${name}\` has the flag \`g\`: \`${method}\` begins where it stopped in the text before, and misses what is there.`,
      `\`${name}\` 带有 \`g\` 标志：\`${method}\` 会从上一个文本中停下的位置开始，从而漏掉匹配。`,
    ),
  }),
  fix: ({ pattern }): FixDraft | undefined => withoutFlag(pattern),
});

/** Only where all that is done with the pattern is to ask for one match. */
function withoutFlag({ made, uses }: KeptPosition['pattern']): FixDraft | undefined {
  if (made.type !== 'RegExpLiteral' || uses.length !== 1) return undefined;
  const { end } = rangeOf(made);
  const start = end - made.flags.length;
  return {
    title: say('Leave out the flag `g`', '去掉 `g` 标志'),
    edits: [{ range: { start, end }, text: made.flags.replace('g', '') }],
  };
}
