import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { TextSort } from './find-text-sorts.ts';
import { findTextSorts } from './find-text-sorts.ts';
import { namesAny } from '../_kit/names-any.ts';
import { shortText } from '../_kit/short-text.ts';
import type { OneSidedSort } from './one-sided-sort.ts';
import { findOneSidedSorts } from './one-sided-sort.ts';

/** Numbers that are put in the order of their digits. */
export const noDefaultSort = defineRule({
  info: {
    id: 'no-default-sort',
    family: 'correctness',
    kinds: ['default-sort', 'one-sided-comparison'],
    fix: 'needs-review',
    what: say(
      'Reports `sort()` and `toSorted()` without a comparison on lists that hold numbers, and comparisons that only answer yes or no, or never say that one comes first (`a < b ? 1 : 0`).',
      '报告对数字列表调用 `sort()` 或 `toSorted()` 却没有提供比较函数的写法，以及只返回真假值、或从不表示“在前”（`a < b ? 1 : 0`）的比较函数。',
    ),
    why: say(
      'Without a comparison the elements are compared as texts: 10 comes before 9, and -1 before -2. Minimum, maximum, median and binary search then take the wrong element. A comparison that gives `true` or `false` gives 1 or 0 and never says “less”: the list stays out of order.',
      '没有比较函数时，元素按文本比较：10 排在 9 前面，-1 排在 -2 前面。此后的最小值、最大值、中位数和二分查找都会取到错误的元素。返回 `true` 或 `false` 的比较函数只会给出 1 或 0，从不表示“小于”：列表仍然是乱的。',
    ),
    instead: say(
      'Say how numbers are ordered: `sort((a, b) => a - b)`.',
      '写明数字的顺序：`sort((a, b) => a - b)`。',
    ),
    examples: [
      {
        bad: "const ports = line.split(',').map(Number);\nports.sort();\nconst lowest = ports[0];",
        good: "const ports = line.split(',').map(Number);\nports.sort((a, b) => a - b);\nconst lowest = ports[0];",
        file: 'ports.js',
      },
      {
        bad: 'export const byAge = (users) => users.sort((a, b) => a.age > b.age);',
        good: 'export const byAge = (users) => users.sort((a, b) => a.age - b.age);',
        file: 'by-age.js',
      },
      {
        bad: 'export const slowest = (times: readonly number[]) => times.toSorted().at(-1);',
        good: 'export const slowest = (times: readonly number[]) => times.toSorted((a, b) => a - b).at(-1);',
      },
    ],
    sources: [
      {
        name: 'typescript-eslint require-array-sort-compare',
        relation: 'inspired',
        kinds: ['default-sort'],
      },
      { name: 'CodeQL js/missing-comparator', relation: 'inspired', kinds: ['default-sort'] },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Sort> | undefined =>
    isTestPath(file.path) || !namesAny(file, ['sort', 'toSorted']) ? undefined : sortsIn(file),
  report: (sort, file): Report => ({
    kind: 'answer' in sort ? 'one-sided-comparison' : 'default-sort',
    range: { start: sort.start, end: rangeOf(sort.call).end },
    what: wordsFor(sort, file),
  }),
  fix(sort): FixDraft | undefined {
    if ('answer' in sort) return undefined;
    const end = rangeOf(sort.call).end - 1;
    return {
      title: say('Compare as numbers', '按数值比较'),
      edits: [{ range: { start: end, end }, text: '(a, b) => a - b' }],
    };
  },
});

type Sort = TextSort | OneSidedSort;

function* sortsIn(file: TypeScriptFile): Generator<Sort, void> {
  yield* findTextSorts(file);
  yield* findOneSidedSorts(file);
}

function wordsFor(sort: Sort, file: TypeScriptFile): Localized {
  const { method } = sort;
  if (!('answer' in sort))
    return say(
      `\`${method}()\` compares these numbers as texts: 10 comes before 9.`,
      `\`${method}()\` 会把这些数字当作文本比较：10 排在 9 前面。`,
    );
  const code = shortText(sort.answer, file);
  return say(
    `\`${method}\` asks for a number below, at or above zero; \`${code}\` is only true or false, so nothing ever comes first.`,
    `\`${method}\` 需要小于、等于或大于零的数；\`${code}\` 只有真假，因此永远不会表示“排在前面”。`,
  );
}
