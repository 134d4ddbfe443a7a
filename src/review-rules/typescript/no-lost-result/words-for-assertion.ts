import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { LostAssertion } from './lost-assertion.ts';

export function wordsForAssertion({ manner }: LostAssertion, code: string): Localized {
  switch (manner) {
    case 'alone':
      return say(
        `\`${code}\` checks nothing: no matcher such as \`toBe\` is called on it, and the test passes whatever comes.`,
        `\`${code}\` 什么也没有检查：没有调用 \`toBe\` 之类的匹配器，测试总会通过。`,
      );
    case 'uncalled':
      return say(
        `\`${code}\` is named, and never called: nothing is checked.`,
        `\`${code}\` 只是写出而没有调用：什么也没有检查。`,
      );
    case 'same':
      return say(
        `\`${code}\` compares a value with itself, which always holds.`,
        `\`${code}\` 把值与它自身比较，总是成立。`,
      );
    case 'fresh':
      return say(
        `\`${code}\` always holds: what is made right there is the same as nothing. \`toEqual\` looks into it.`,
        `\`${code}\` 总是成立：当场新建的对象不与任何值相同。比较内容请用 \`toEqual\`。`,
      );
    case 'caught':
      return say(
        `Where nothing is thrown, nothing is expected, and the test passes: \`toThrow\` or \`rejects\`, or \`expect.assertions\`, asks for the error.`,
        '如果没有抛出异常，就没有任何断言，测试也会通过：请用 `toThrow`、`rejects` 或 `expect.assertions`。',
      );
  }
}
