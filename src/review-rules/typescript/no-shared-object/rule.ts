import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { FilledList } from './filled-list.ts';
import { filledListOf } from './filled-list.ts';
import type { SameDate } from './same-date.ts';
import { sameDateOf } from './same-date.ts';
import { sameMomentOf } from './same-moment.ts';
import { sharedCounterOf } from './shared-counter.ts';
import type { SharedCounter } from './shared-counter.ts';
import type { SharedDefault } from './shared-default.ts';
import { assignedDefaultOf, changedDefaultOf, changedParameterOf, joining } from './shared-default.ts';
import { makingNames, valueOfSchema } from './value-of-a-schema.ts';
import type { ValueOfSchema } from './value-of-a-schema.ts';

type Shared = FilledList | SharedDefault | SameDate | SharedCounter | ValueOfSchema;

/** One object that is taken for several: what is changed for one of them changes for all. */
export const noSharedObject = defineRule({
  info: {
    id: 'no-shared-object',
    family: 'correctness',
    kinds: ['shared-object'],
    fix: 'none',
    what: say(
      'Reports lists that `fill` has given one object for all places, where an element is changed later; objects of defaults of a module that one call changes (`Object.assign(defaults, options)`, `const options = given || defaults; options.retries = 3`); and second names of a date of which one is moved (`const end = start; end.setDate(…)`, `const end = start.add(…)` of Moment) while both are used on; defaults of a schema that are made once (`default: Date.now()`); and functions for later that read the `var` of the loop around them.',
      '报告用 `fill` 把同一个对象放进所有位置、之后又修改其中元素的列表；被某次调用修改的模块级默认值对象（`Object.assign(defaults, options)`，`const options = given || defaults; options.retries = 3`）；以及日期的第二个名称被移动（`const end = start; end.setDate(…)`、Moment 的 `const end = start.add(…)`）而两者之后都仍被使用的写法；只生成一次的模式默认值（`default: Date.now()`）；还有稍后才执行、却读取外层循环的 `var` 变量的函数。',
    ),
    why: say(
      'A name or a place in a list holds no object of its own: a move on one row is a move on all rows, the options of the first caller stay for the next one, and the beginning of a span ends where its end is.',
      '名称和列表中的位置并不各自拥有对象：改动一行等于改动所有行，第一次调用的选项会留给下一次，区间的起点会跟着终点移动。',
    ),
    instead: say(
      'Make one for each: `Array.from({ length: n }, () => [])`, `{ ...defaults, ...options }`, `new Date(start)`.',
      '请各自新建：`Array.from({ length: n }, () => [])`、`{ ...defaults, ...options }`、`new Date(start)`。',
    ),
    examples: [
      {
        bad: 'export function board(size) {\n  const rows = new Array(size).fill([]);\n  rows[0].push(1);\n  return rows;\n}',
        good: 'export function board(size) {\n  const rows = Array.from({ length: size }, () => []);\n  rows[0].push(1);\n  return rows;\n}',
        file: 'board.js',
      },
      {
        bad: 'const defaults = { retries: 3 };\n\nexport function client(options) {\n  const settings = Object.assign(defaults, options);\n  return (url) => fetch(url, settings);\n}',
        good: 'const defaults = { retries: 3 };\n\nexport function client(options) {\n  const settings = Object.assign({}, defaults, options);\n  return (url) => fetch(url, settings);\n}',
        file: 'client.js',
      },
    ],
    sources: [{ name: 'eslint no-loop-func', relation: 'inspired' }],
  },
  visit: [
    'CallExpression',
    'NewExpression',
    'VariableDeclarator',
    'AssignmentPattern',
    'ForStatement',
    'ForInStatement',
  ],
  calls: ['fill', ...joining, ...makingNames],
  find(node, file): readonly Shared[] | undefined {
    const found = sharedAt(node, file);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report: (found, file): Report => ({
    range: rangeOf(found.at),
    confidence: 'isAlias' in found && found.isAlias === true ? 'possible' : 'likely',
    what: wordsFor(found, file),
  }),
});

function sharedAt(
  node:
    | Parameters<typeof sameDateOf>[0]
    | Parameters<typeof assignedDefaultOf>[0]
    | Parameters<typeof changedParameterOf>[0]
    | Parameters<typeof sharedCounterOf>[0]
    | Parameters<typeof valueOfSchema>[0],
  file: TypeScriptFile,
): Shared | undefined {
  switch (node.type) {
    case 'CallExpression':
      return filledListOf(node, file) ?? assignedDefaultOf(node) ?? valueOfSchema(node);
    case 'NewExpression':
      return valueOfSchema(node);
    case 'VariableDeclarator':
      return sameDateOf(node) ?? sameMomentOf(node) ?? changedDefaultOf(node);
    case 'AssignmentPattern':
      return changedParameterOf(node, file);
    default:
      return sharedCounterOf(node);
  }
}

function wordsFor(found: Shared, file: TypeScriptFile): Localized {
  switch (found.manner) {
    case 'elements': {
      const element = shortText(found.at, file);
      return say(
        `\`fill\` puts the same \`${element}\` into each place: what is changed in one of them is changed in all.`,
        `\`fill\` 把同一个 \`${element}\` 放进每个位置：改动其中一个，就改动了全部。`,
      );
    }
    case 'counter':
      return say(
        `All rounds share the one \`var ${found.name}\`: when this function is called, the loop is over and \`${found.name}\` is what it was at the end. \`let\` makes one for each round.`,
        `每一轮共用同一个 \`var ${found.name}\`：该函数被调用时循环早已结束，\`${found.name}\` 是最后的值。用 \`let\` 则每轮各有一个。`,
      );
    case 'schema': {
      const code = shortText(found.at, file);
      return say(
        `\`${code}\` is made once, when the file is loaded, and all records that come later are given the same value: give a function.`,
        `\`${code}\` 只在文件加载时生成一次，之后的所有记录都会得到同一个值：请传入函数。`,
      );
    }
    case 'default':
      return say(
        `This changes \`${found.name}\` itself, which all calls share: what one of them sets stays for the next.`,
        `这里改动的是所有调用共用的 \`${found.name}\` 本身：某次调用设置的内容会留给下一次。`,
      );
    case 'date':
      return say(
        `\`${found.own}\` and \`${found.name}\` are one and the same date: \`${found.method}\` moves both.`,
        `\`${found.own}\` 和 \`${found.name}\` 是同一个日期对象：\`${found.method}\` 会同时移动两者。`,
      );
  }
}
