import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Collection } from '../_kit/collection-of.ts';
import type { Misreading } from './misreading.ts';

export function wordsForElement(
  manner: Misreading['manner'],
  code: string,
  collection: Collection,
): Localized {
  switch (manner) {
    case 'before-list':
      return say(
        `\`${code}\` is undefined: lists do not count from the end. \`at\` does.`,
        `\`${code}\` 是 undefined：下标不能从末尾算起，请用 \`at\`。`,
      );
    case 'behind-list':
      return say(
        `\`${code}\` is undefined: the last element stands one place before.`,
        `\`${code}\` 是 undefined：最后一个元素在前一个位置。`,
      );
    case 'deleted-element':
      return say(
        `\`${code}\` leaves a hole, and the list is as long as before: \`splice\` takes the element out.`,
        `\`${code}\` 会留下空位，数组长度不变：移除元素请用 \`splice\`。`,
      );
    case 'left-out-item':
      return say(
        `\`${code}\` takes one list, and leaves out what comes behind it.`,
        `\`${code}\` 只接受一个列表，后面的参数会被忽略。`,
      );
    case 'holes':
      return say(
        `\`${code}\` never calls the function: such a list has no elements yet. \`Array.from({ length }, …)\` makes them.`,
        `\`${code}\` 不会调用该函数：这样的数组还没有元素。可用 \`Array.from({ length }, …)\`。`,
      );
    default:
      return collection === 'array'
        ? say(
            `\`${code}\` never finds what is made right there: \`some\` and \`findIndex\` ask each element.`,
            `\`${code}\` 永远找不到当场新建的值：逐个判断元素请用 \`some\`、\`findIndex\`。`,
          )
        : say(
            `\`${code}\` never finds what is made right there: it looks for that very object.`,
            `\`${code}\` 永远找不到当场新建的值：它查找的是同一个对象。`,
          );
  }
}
