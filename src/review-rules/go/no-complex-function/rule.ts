import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { codeLimits } from '../../_kit/code-limits.ts';
import type { CodeLimits } from '../../_kit/code-limits.ts';
import type { Overgrowth } from '../../_kit/overgrowth.ts';
import { wordsFor } from '../../_kit/overgrowth.ts';
import { findOvergrowth } from './find-overgrowth.ts';

/** More at once than a reader can keep in mind. */
export const noComplexFunction = defineFileRule('go', {
  info: {
    id: 'no-complex-function',
    family: 'complexity',
    kinds: ['complexity', 'nesting', 'length'],
    defaultState: 'off',
    fix: 'none',
    what: say(
      'Reports functions of Go with more branches, deeper nesting or more lines than the options allow, and files with more lines. Tests are left alone. It is off unless a repository turns it on.',
      '报告分支、嵌套层数或行数超出选项限制的 Go 函数，以及行数过多的文件。测试文件不报告。默认关闭，由仓库自行开启。',
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
        bad: 'package shop\n\nfunc price(item *Item) int {\n\tif item.Known {\n\t\tif !item.Sold {\n\t\t\tfor _, offer := range item.Offers {\n\t\t\t\tif offer.Valid {\n\t\t\t\t\tif offer.Price > 0 {\n\t\t\t\t\t\treturn offer.Price\n\t\t\t\t\t}\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n\treturn 0\n}',
        good: 'package shop\n\nfunc price(item *Item) int {\n\tif !item.Known || item.Sold {\n\t\treturn 0\n\t}\n\tfor _, offer := range item.Offers {\n\t\tif offer.Valid && offer.Price > 0 {\n\t\t\treturn offer.Price\n\t\t}\n\t}\n\treturn 0\n}',
        file: 'price.go',
      },
    ],
    sources: [
      { name: 'gocyclo', relation: 'inspired' },
      { name: 'nestif', relation: 'inspired' },
      { name: 'funlen', relation: 'inspired' },
    ],
  },
  options: codeLimits({
    branches: '`if`, loop, `select`, `&&`, `||`',
    levels: '`if`, loops, `switch` and `select`',
  }),
  find: (file: GoFile, limits: CodeLimits): Iterable<Overgrowth> => findOvergrowth(file, limits),
  report: (found) => ({ kind: found.kind, range: found.range, what: wordsFor(found) }),
});
