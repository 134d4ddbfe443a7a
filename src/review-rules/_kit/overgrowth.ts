import type { Localized } from '../../domain/locale.ts';
import { say } from '../../domain/locale.ts';
import type { Range } from '../../domain/text-position.ts';

/** More than was agreed on. */
export interface Overgrowth {
  readonly kind: 'complexity' | 'nesting' | 'length';
  readonly range: Range;
  /** undefined: it has none, or it is a place in a function. */
  readonly name: string | undefined;
  readonly count: number;
  readonly most: number;
}

export function wordsFor({ kind, name, count, most }: Overgrowth): Localized {
  const subject = name === undefined ? ['This function', '该函数'] : [`\`${name}\``, `\`${name}\``];
  switch (kind) {
    case 'complexity':
      return say(
        `${subject[0]} has ${count} ways through it; at most ${most} are agreed on.`,
        `${subject[1]} 有 ${count} 条执行路径，约定最多 ${most} 条。`,
      );
    case 'nesting':
      return say(
        `This stands ${count} levels deep; at most ${most} are agreed on.`,
        `这里嵌套了 ${count} 层，约定最多 ${most} 层。`,
      );
    case 'length':
      return say(
        `${subject[0]} has ${count} lines of code; at most ${most} are agreed on.`,
        `${subject[1]} 有 ${count} 行代码，约定最多 ${most} 行。`,
      );
  }
}
