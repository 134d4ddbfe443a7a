import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import { comparisonInside, takeOut } from './compared-inside.ts';
import type { IndexAsTruth } from './index-as-truth.ts';
import { indexAsTruthOf } from './index-as-truth.ts';
import type { IndexAsRadix } from './index-as-radix.ts';
import { indexAsRadixOf, readDigits } from './index-as-radix.ts';
import type { MonthFromOne } from './month-from-one.ts';
import { countFromZero, monthFromOneOf } from './month-from-one.ts';
import { weekdayForDay } from './weekday-for-day.ts';
import type { WeekdayForDay } from './weekday-for-day.ts';
import { keepInside, pastEndOf } from './past-end.ts';
import type { PastEnd } from './past-end.ts';
import type { SkippedElement } from './skipped-element.ts';
import { shownFromZero } from './shown-from-zero.ts';
import type { ShownFromZero } from './shown-from-zero.ts';
import { shownReport, weekdayReport } from './shown-report.ts';
import { skippedElementAt } from './skipped-element.ts';
import { skippedInForEach } from './skipped-in-for-each.ts';
import { truthReport } from './truth-report.ts';

type Misreading =
  IndexAsTruth | IndexAsRadix | SkippedElement | PastEnd | MonthFromOne | WeekdayForDay | ShownFromZero;

/** Places in a list that are taken for something else. */
export const noMisreadIndex = defineRule({
  info: {
    id: 'no-misread-index',
    family: 'correctness',
    kinds: ['index-as-truth', 'skipped-element', 'past-end', 'index-as-radix', 'month-from-one'],
    fix: 'needs-review',
    what: say(
      'Reports `indexOf`, `findIndex` and the like where only the truth of their result is looked at, also by `filter`, `some` and `every`, and loops and callbacks of `forEach` that take elements out of the list they go through and so leave out the next one, loops that count up to `<= list.length`, or down from it, and use the element there, `map(parseInt)`, and months cut out of a text that `new Date` is given as they are, and `getDay()` beside the month of a date, where its day is meant, and `getMonth()` in a text for people, `String(date.getMonth()).padStart(2, "0")`, and `getYear()`.',
      '报告只看 `indexOf`、`findIndex` 等结果真假的写法（包括作为 `filter`、`some`、`every` 的判断），以及一边按下标遍历列表一边从中删除元素、因而漏掉下一个元素的循环和 `forEach` 回调，还有数到 `<= list.length`（或从它倒数）并使用该处元素的循环，`map(parseInt)`，以及从文本中截取后直接传给 `new Date` 的月份，以及与月份一起使用、本应是 `getDate()` 的 `getDay()`，以及直接写入供人阅读的文本的 `getMonth()`（如 `String(date.getMonth()).padStart(2, "0")`）和 `getYear()`。',
    ),
    why: say(
      'What is not found has the index -1, which counts as true, and what is found first has 0, which counts as false: the test says nearly the opposite. And when an element is taken out, the next one moves to its place while the counter goes on. The last index is one below the length: there is no element at it. `map` gives the index to `parseInt`, which takes it for the base: 1 gives no number, 2 knows two digits.',
      '没有找到时下标是 -1，被当作真；在开头找到时下标是 0，被当作假：判断几乎正好相反。而删除一个元素后，下一个元素会移到它的位置，计数器却已经前进。最后一个下标比长度小一：长度处没有元素。`map` 会把下标传给 `parseInt`，被当作进制：1 得不到数字，2 只认两个数字。',
    ),
    instead: say(
      'Ask with `includes` or `some`, or compare with -1; since so far nearly everything passed, see first that the text that is sought is the one that comes. Count down when elements are taken out, or keep those that stay with `filter`. Count with `<`, or with `for…of`. Write `map(Number)`, or name the base.',
      '用 `includes` 或 `some` 判断，或与 -1 比较；此前几乎什么都能通过，因此请先确认要找的文本确实会出现。删除元素时倒序遍历，或用 `filter` 留下需要的元素。计数时用 `<`，或用 `for…of`。用 `map(Number)`，或写明进制。',
    ),
    examples: [
      {
        bad: "if (error.message.indexOf('timeout')) retry();",
        good: "if (error.message.includes('timeout')) retry();",
        file: 'retry.js',
      },
      {
        bad: 'for (let i = 0; i < tasks.length; i++) {\n  if (tasks[i].isDone()) tasks.splice(i, 1);\n}',
        good: 'for (let i = tasks.length - 1; i >= 0; i--) {\n  if (tasks[i].isDone()) tasks.splice(i, 1);\n}',
        file: 'tasks.js',
      },
      {
        bad: 'let sum = 0;\nfor (let i = 0; i <= prices.length; i++) sum += prices[i];',
        good: 'let sum = 0;\nfor (let i = 0; i < prices.length; i++) sum += prices[i];',
        file: 'sum.js',
      },
      {
        bad: "const ids = text.split(',').map(parseInt);",
        good: "const ids = text.split(',').map((id) => parseInt(id, 10));",
        file: 'ids.js',
      },
    ],
    sources: [
      { name: 'unicorn prefer-includes', relation: 'inspired', kinds: ['index-as-truth'] },
      {
        name: 'CodeQL js/loop-iteration-skipped-due-to-shifting',
        relation: 'inspired',
        kinds: ['skipped-element'],
      },
      { name: 'CodeQL js/index-out-of-bounds', relation: 'inspired', kinds: ['past-end'] },
      {
        name: 'CodeQL js/superfluous-trailing-arguments',
        relation: 'inspired',
        kinds: ['index-as-radix'],
      },
    ],
  },
  visit: ['CallExpression', 'OptionalCallExpression', 'NewExpression', 'ForStatement'],
  calls:
    'indexOf lastIndexOf findIndex findLastIndex splice from map flatMap UTC getDay getUTCDay getMonth getUTCMonth getYear'.split(
      ' ',
    ),
  find(node, file): readonly Misreading[] | undefined {
    const found =
      misreadingAt(node) ??
      (node.type === 'CallExpression' ? (weekdayForDay(node, file) ?? shownFromZero(node)) : undefined);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report(found, file): Report {
    if (found.kind === 'past-end') return pastEndReport(found, file);
    if (found.kind === 'index-as-radix') return radixReport(found, file);
    if ('shown' in found) return shownReport(found, file);
    if (found.kind === 'month-from-one') return monthReport(found, file);
    if (found.kind === 'weekday-for-day') return weekdayReport(found, file);
    if (found.kind === 'index-as-truth') return truthReport(found, file);
    const code = shortText(found.call, file);
    return {
      kind: found.kind,
      range: rangeOf(found.call),
      confidence: 'likely',
      what: say(
        `After \`${code}\` the next element stands at this index, and the loop goes on behind it: it is left out.`,
        `\`${code}\` 之后，下一个元素移到了当前下标，循环却继续向后：这个元素会被漏掉。`,
      ),
    };
  },
  fix(found, file): FixDraft | undefined {
    if (found.kind === 'past-end') return keepInside(found, file);
    if (found.kind === 'index-as-radix') return readDigits(found, file);
    if ('shown' in found) return undefined;
    if (found.kind === 'month-from-one') return countFromZero(found);
    if (found.kind === 'weekday-for-day') return undefined;
    if (found.kind !== 'index-as-truth') return undefined;
    const inside = comparisonInside(found.call);
    if (inside !== undefined) return takeOut(found.call, inside, file);
    if (found.isNegated) return undefined;
    const { end } = rangeOf(found.at);
    return {
      title: say('Compare with -1', '与 -1 比较'),
      edits: [{ range: { start: end, end }, text: ' !== -1' }],
    };
  },
});

function misreadingAt(
  node: NodeOf<'CallExpression' | 'OptionalCallExpression' | 'NewExpression' | 'ForStatement'>,
): Misreading | undefined {
  switch (node.type) {
    case 'ForStatement':
      return pastEndOf(node);
    case 'NewExpression':
      return monthFromOneOf(node);
    default:
      return (
        indexAsTruthOf(node) ??
        skippedElementAt(node) ??
        skippedInForEach(node) ??
        indexAsRadixOf(node) ??
        (node.type === 'CallExpression' ? monthFromOneOf(node) : undefined)
      );
  }
}

/** `new Date(year, month, day)` with the month of a text. */
function monthReport({ month }: MonthFromOne, file: TypeScriptFile): Report {
  const name = shortText(month, file);
  return {
    kind: 'month-from-one',
    range: rangeOf(month),
    confidence: 'likely',
    what: say(
      `\`Date\` counts months from 0, and \`${name}\` is one as people write it: the date comes out a month late.`,
      `\`Date\` 的月份从 0 开始，而 \`${name}\` 是按日常写法取得的月份：得到的日期会晚一个月。`,
    ),
  };
}

function pastEndReport({ at, round, element }: PastEnd, file: TypeScriptFile): Report {
  const [condition, code] = [shortText(at, file), shortText(element, file)];
  return {
    kind: 'past-end',
    range: rangeOf(at),
    confidence: 'likely',
    what:
      round === 'last'
        ? say(
            `\`${condition}\` takes one round too many: in the last one \`${code}\` is undefined.`,
            `\`${condition}\` 多循环了一次：最后一次 \`${code}\` 为 undefined。`,
          )
        : say(
            `Counting down begins at \`${condition}\`, behind the last element: in the first round \`${code}\` is undefined.`,
            `倒数从 \`${condition}\` 开始，已在最后一个元素之后：第一次 \`${code}\` 为 undefined。`,
          ),
  };
}

/** `words.map(parseInt)` */
function radixReport({ call, parser, isList }: IndexAsRadix, file: TypeScriptFile): Report {
  const name = shortText(parser, file);
  return {
    kind: 'index-as-radix',
    range: rangeOf(parser),
    confidence: isList ? 'certain' : 'likely',
    what: say(
      `\`${shortText(call, file)}\` gives each index to \`${name}\` as the base of the digits: from the second on the numbers are wrong.`,
      `\`${shortText(call, file)}\` 把每个下标当作进制传给 \`${name}\`：从第二个起得到的数字都是错的。`,
    ),
  };
}
