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
    case 'compared-lists':
      return say(
        `\`${code}\` compares the texts of the lists: \`10\` comes before \`9\` there. Compare element by element, as numbers.`,
        `\`${code}\` 比较的是列表转成的文本：\`10\` 会排在 \`9\` 之前。请逐个元素按数字比较。`,
      );
    case 'key-for-entry':
      return say(
        `\`${code}\` is undefined: \`for…in\` gives the names of properties, which are texts. \`of\` gives the elements.`,
        `\`${code}\` 是 undefined：\`for…in\` 得到的是字符串形式的键名，要取得元素请用 \`of\`。`,
      );
    case 'swapped-entries':
      return collection === 'map'
        ? say(
            `The callback of a map is given the value first and the key second: \`${code}\` is the value.`,
            `Map 的回调先得到值、再得到键：\`${code}\` 实际上是值。`,
          )
        : say(
            `The callback of a list is given the element first and the index second: \`${code}\` is the element.`,
            `数组的回调先得到元素、再得到下标：\`${code}\` 实际上是元素。`,
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
