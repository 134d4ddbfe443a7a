import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { TextSort } from './find-text-sorts.ts';
import { findTextSorts } from './find-text-sorts.ts';
import { namesAny } from '../_kit/names-any.ts';

/** Numbers that are put in the order of their digits. */
export const noDefaultSort = defineRule({
  info: {
    id: 'no-default-sort',
    family: 'correctness',
    kinds: ['default-sort'],
    fix: 'needs-review',
    what: say(
      'Reports `sort()` and `toSorted()` without a comparison on lists that hold numbers.',
      '报告对数字列表调用 `sort()` 或 `toSorted()` 却没有提供比较函数的写法。',
    ),
    why: say(
      'Without a comparison the elements are compared as texts: 10 comes before 9, and -1 before -2. Minimum, maximum, median and binary search then take the wrong element.',
      '没有比较函数时，元素按文本比较：10 排在 9 前面，-1 排在 -2 前面。此后的最小值、最大值、中位数和二分查找都会取到错误的元素。',
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
        bad: 'export const slowest = (times: readonly number[]) => times.toSorted().at(-1);',
        good: 'export const slowest = (times: readonly number[]) => times.toSorted((a, b) => a - b).at(-1);',
      },
    ],
    sources: [
      { name: 'typescript-eslint require-array-sort-compare', relation: 'inspired' },
      { name: 'CodeQL js/missing-comparator', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<TextSort> | undefined =>
    isTestPath(file.path) || !namesAny(file, ['sort', 'toSorted']) ? undefined : findTextSorts(file),
  report: ({ call, start, method }): Report => ({
    range: { start, end: rangeOf(call).end },
    what: say(
      `\`${method}()\` compares these numbers as texts: 10 comes before 9.`,
      `\`${method}()\` 会把这些数字当作文本比较：10 排在 9 前面。`,
    ),
  }),
  fix({ call }): FixDraft {
    const end = rangeOf(call).end - 1;
    return {
      title: say('Compare as numbers', '按数值比较'),
      edits: [{ range: { start: end, end }, text: '(a, b) => a - b' }],
    };
  },
});
