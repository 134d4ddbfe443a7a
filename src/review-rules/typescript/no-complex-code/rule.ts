import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { codeLimits } from '../../_kit/code-limits.ts';
import type { Overgrowth } from '../../_kit/overgrowth.ts';
import { wordsFor } from '../../_kit/overgrowth.ts';
import { findOvergrowth } from './find-overgrowth.ts';

/** More at once than a reader can keep in mind. */
export const noComplexCode = defineRule({
  info: {
    id: 'no-complex-code',
    family: 'complexity',
    kinds: ['complexity', 'nesting', 'length'],
    defaultState: 'off',
    fix: 'none',
    what: say(
      'Reports functions with more branches, deeper nesting or more lines than the options allow, and files with more lines. Tests are left alone. It is off unless a repository turns it on.',
      '报告分支、嵌套层数或行数超出选项限制的函数，以及行数过多的文件。测试文件不报告。默认关闭，由仓库自行开启。',
    ),
    why: say(
      'Each branch doubles the cases that a reader has to think of and a test has to reach: in such places mistakes are made, and stay.',
      '每多一个分支，读者要考虑、测试要覆盖的情形就可能翻倍：错误往往出现并留存在这样的地方。',
    ),
    instead: say(
      'Return early, give a part of it a name of its own, or let a table take the place of conditions.',
      '提前返回，把其中一部分提取为有名字的函数，或用表驱动代替条件判断。',
    ),
    examples: [
      {
        bad: 'export function priceOf(item) {\n  if (item.isKnown) {\n    if (item.isSold) {\n      for (const offer of item.offers) {\n        if (offer.isValid) {\n          if (offer.price > 0) return offer.price;\n        }\n      }\n    }\n  }\n  return 0;\n}',
        good: 'export function priceOf(item) {\n  if (!item.isKnown || !item.isSold) return 0;\n  const offer = item.offers.find(({ isValid, price }) => isValid && price > 0);\n  return offer?.price ?? 0;\n}',
        file: 'price.js',
      },
    ],
    sources: [
      { name: 'eslint complexity', relation: 'inspired' },
      { name: 'eslint max-depth', relation: 'inspired' },
      { name: 'eslint max-lines-per-function', relation: 'inspired' },
    ],
  },
  options: codeLimits({
    branches: '`if`, `?:`, loop, `catch`, `&&`, `||`, `??`',
    levels: '`if`, loops, `switch` and `try`',
  }),
  visit: ['Program'],
  find: (_program, file, limits): Iterable<Overgrowth> => findOvergrowth(file, limits),
  report: (found) => ({ kind: found.kind, range: found.range, what: wordsFor(found) }),
});
