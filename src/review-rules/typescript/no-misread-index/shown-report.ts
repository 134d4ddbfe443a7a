import type { Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { ShownFromZero } from './shown-from-zero.ts';
import type { WeekdayForDay } from './weekday-for-day.ts';

export function shownReport({ call, shown }: ShownFromZero, file: TypeScriptFile): Report {
  const name = shortText(call, file);
  return {
    kind: 'month-from-one',
    range: rangeOf(call),
    confidence: 'likely',
    what:
      shown === 'getMonth'
        ? say(
            `\`${name}\` goes from 0 to 11, and is written as a month: \`+ 1\` is missing.`,
            `\`${name}\` 的范围是 0 到 11，却直接写成月份：少了 \`+ 1\`。`,
          )
        : say(
            `\`${name}\` counts the years since 1900, as 124 for 2024: \`getFullYear()\` was meant.`,
            `\`${name}\` 是 1900 年以来的年数，2024 年得到 124：本意应是 \`getFullYear()\`。`,
          ),
  };
}

export function weekdayReport({ call }: WeekdayForDay, file: TypeScriptFile): Report {
  const name = shortText(call, file);
  return {
    kind: 'month-from-one',
    range: rangeOf(call),
    confidence: 'likely',
    what: say(
      `\`${name}\` is the day of the week, from 0 to 6, beside a month: the day of the month is \`getDate()\`.`,
      `\`${name}\` 是星期几（0 到 6），却与月份一起使用：月中的日期是 \`getDate()\`。`,
    ),
  };
}
