import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { MisreadStatement } from './misread-statement.ts';

export function wordsForStatement(manner: MisreadStatement['manner'], meant: string): Localized {
  switch (manner) {
    case 'stray-semicolon':
      return say(
        `This semicolon is all that the \`${meant}\` decides about: the block behind it always runs, once.`,
        `\`${meant}\` 只控制这个分号：后面的代码块总会执行一次。`,
      );
    case 'loose-statement':
      return meant === 'if'
        ? say(
            'Without braces the `if` only takes the line before: this one always runs, though it stands below it.',
            '没有花括号，`if` 只包含上一行：这一行虽然缩进相同，却总会执行。',
          )
        : say(
            'Without braces the loop only takes the line before: this one runs once, behind the loop, though it stands below it.',
            '没有花括号，循环只包含上一行：这一行虽然缩进相同，却只在循环之后执行一次。',
          );
    case 'comma-case':
      return say(
        `Of a list with commas only the last counts: this is \`case ${meant}\`, and the others are never met.`,
        `用逗号分隔时只有最后一个有效：这里等于 \`case ${meant}\`，其他值永远不会匹配。`,
      );
  }
}
