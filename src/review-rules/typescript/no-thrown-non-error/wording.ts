import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { NonError } from './non-error.ts';
import type { Signal } from './signal.ts';

const words: Readonly<Record<NonError['is'], Localized>> = {
  text: say('a text', '字符串'),
  nothing: say('no error at all', '空值'),
  value: say('a plain value', '普通值'),
  object: say('a plain object', '普通对象'),
  list: say('a list', '数组'),
  function: say('a function', '函数'),
  class: say('the class itself', '类本身'),
  promise: say('a promise', 'Promise'),
};

export function wordsFor({ on, value, is, isMisread }: Signal, file: TypeScriptFile): Localized {
  const code = shortText(value, file);
  const word = words[is];
  if (is === 'class')
    return say(
      `\`${code}\` is thrown as the class itself, not as an instance of it: nobody recognises it as an error.`,
      `抛出的是类 \`${code}\` 本身而不是它的实例：没有代码会把它识别为错误。`,
    );
  if (is === 'promise')
    return say(
      `\`${code}\` is a promise: it is thrown itself, not what it resolves to.`,
      `\`${code}\` 是 Promise：抛出的是它本身，而不是它的结果。`,
    );
  if (on.type === 'CallExpression')
    return say(
      `\`${code}\` is ${word.en}, not an Error: nobody sees where the promise was rejected.`,
      `\`${code}\` 是${word['zh-CN']}，不是 Error：无法得知 Promise 是在哪里被拒绝的。`,
    );
  return isMisread
    ? say(
        `\`${code}\` is ${word.en}, but the \`catch\` below reads it as an Error and finds nothing.`,
        `\`${code}\` 是${word['zh-CN']}，但下面的 \`catch\` 把它当作 Error 读取，什么也得不到。`,
      )
    : say(
        `\`${code}\` is ${word.en}, not an Error: nobody sees where it was thrown.`,
        `\`${code}\` 是${word['zh-CN']}，不是 Error：无法得知它是在哪里抛出的。`,
      );
}
