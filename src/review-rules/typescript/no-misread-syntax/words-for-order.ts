import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';

type Manner = 'named-unit' | 'late-product' | 'late-quotient' | 'pushed-length' | 'capital-header';

export function wordsForOrder(manner: Manner, meant: string, code: string): Localized {
  switch (manner) {
    case 'late-product':
      return say(
        `\`*\` binds more tightly than \`${meant}\`: in \`${code}\` only the 1 is multiplied. Brackets are missing.`,
        `\`*\` 的优先级高于 \`${meant}\`：\`${code}\` 中只有 1 被相乘。缺少括号。`,
      );
    case 'named-unit':
      return say(
        `\`${meant}\` says another unit than \`${code}\` is in: who uses it by its name is wrong by a thousand times.`,
        `\`${meant}\` 的名称与 \`${code}\` 的单位不符：按名称使用会相差一千倍。`,
      );
    case 'late-quotient':
      return say(
        `\`${code}\` goes from left to right, and multiplies what has been divided: what it is divided by needs brackets.`,
        `\`${code}\` 从左到右计算，除过之后又相乘：除数需要加括号。`,
      );
    case 'pushed-length':
      return say(
        `\`${code}\` gives the new length and not the list, which is lost at once.`,
        `\`${code}\` 得到的是新长度而不是列表，列表随即丢失。`,
      );
    case 'capital-header':
      return say(
        `Node gives the names of headers in small letters: \`${code}\` is undefined, \`${meant}\` is there.`,
        `Node 的请求头名都是小写：\`${code}\` 是 undefined，应为 \`${meant}\`。`,
      );
  }
}
