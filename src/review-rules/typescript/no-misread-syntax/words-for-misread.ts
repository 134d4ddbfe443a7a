import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Misread } from './misread.ts';
import type { MisreadStatement } from './misread-statement.ts';
import { wordsForOrder } from './words-for-order.ts';
import { wordsForStatement } from './words-for-statement.ts';

/** What stands there, and what was meant. */
export function wordsFor({ manner, meant }: Misread | MisreadStatement, code: string): Localized {
  switch (manner) {
    case 'quoted-template':
      return say(
        `In plain quotes \`\${${meant}}\` stays as it is written: the text never shows what \`${meant}\` holds.`,
        `在普通引号中 \`\${${meant}}\` 原样保留：文本永远不会显示 \`${meant}\` 的值。`,
      );
    case 'split-operator':
      return say(
        `\`${code}\` assigns the value with a sign, and what was there is lost: was \`${meant}\` meant?`,
        `\`${code}\` 只是赋予带符号的值，原来的值丢失了：本意是 \`${meant}\` 吗？`,
      );
    case 'bitwise-condition':
      return say(
        `\`${code}\` joins bits, and always evaluates both sides: \`${meant}\` joins conditions.`,
        `\`${code}\` 是按位运算，两边总会求值：连接条件请用 \`${meant}\`。`,
      );
    case 'joined-lines':
      return meant === '('
        ? say(
            `Without a semicolon the next line goes on with this one: \`${code}\` is called.`,
            `缺少分号，下一行会接到这一行：\`${code}\` 被当作函数调用。`,
          )
        : say(
            `Without a semicolon the next line goes on with this one: it is an index into \`${code}\`.`,
            `缺少分号，下一行会接到这一行：成为对 \`${code}\` 的下标访问。`,
          );
    case 'late-fallback':
      return say(
        `\`+\` and \`-\` bind more tightly: what follows is only done to the fallback, not to \`${meant}\`.`,
        `\`+\`、\`-\` 优先级更高：后面的运算只作用于默认值，而不是 \`${meant}\`。`,
      );
    case 'bracketed-call':
      return say(
        `\`${code}\` reads a part of the method itself, which has none: \`${meant}(…)\` was meant.`,
        `\`${code}\` 读取的是方法本身的属性，而它没有这样的属性：本意是 \`${meant}(…)\`。`,
      );
    case 'uncalled-method':
      return say(
        `\`${code}\` is the method itself, and nobody calls it: \`${meant}()\` was meant.`,
        `\`${code}\` 是方法本身，并没有被调用：本意是 \`${meant}()\`。`,
      );
    case 'seconds':
      return say(
        `The clock counts in milliseconds, and \`${code}\` is in seconds: \`* 1000\` is missing.`,
        `时钟以毫秒计，而 \`${code}\` 以秒为单位：少了 \`* 1000\`。`,
      );
    case 'power':
      return say(
        `\`^\` takes the bits that differ, and is no power: \`2 ^ 3\` is 1. \`**\` was meant in \`${code}\`.`,
        `\`^\` 是按位异或而不是乘方：\`2 ^ 3\` 得 1。\`${code}\` 的本意应是 \`**\`。`,
      );
    case 'early-remainder':
      return say(
        `\`%\` comes before \`+\` and \`-\`: in \`${code}\` only the number right before it is divided.`,
        `\`%\` 的优先级高于 \`+\` 和 \`-\`：在 \`${code}\` 中只有紧邻的数字参与取余。`,
      );
    case 'joined-case':
      return say(
        `\`${code}\` is one value: the first that counts as true. Each value needs a \`case\` of its own.`,
        `\`${code}\` 只是一个值：第一个被当作真的值。每个值都需要各自的 \`case\`。`,
      );
    case 'joined-number':
      return say(
        `\`${code}\` is a text: \`+\` joins the two, as in \`'5' + 1\`, which is \`'51'\`, and adds nothing.`,
        `\`${code}\` 是字符串：\`+\` 只会拼接，如 \`'5' + 1\` 得到 \`'51'\`，并不会相加。`,
      );
    case 'joined-date':
      return say(
        `\`${code}\` is a date: \`+\` joins its text with the number. \`getTime()\` gives the number to add to.`,
        `\`${code}\` 是日期：\`+\` 会把它的文本与数字拼接。应先用 \`getTime()\` 取得数字再相加。`,
      );
    case 'joined-object':
      return say(
        `\`${code}\` is an object: in a text it is only \`[object Object]\`.`,
        `\`${code}\` 是对象：在字符串中只会显示 \`[object Object]\`。`,
      );
    case 'named-unit':
    case 'late-product':
    case 'late-quotient':
    case 'pushed-length':
    case 'capital-header':
      return wordsForOrder(manner, meant, code);
    case 'stray-semicolon':
    case 'loose-statement':
    case 'comma-case':
      return wordsForStatement(manner, meant);
    case 'hole':
      return say(
        `There is a comma too many: the element at index ${meant} is undefined.`,
        `多了一个逗号：下标 ${meant} 处的元素是 undefined。`,
      );
  }
}
