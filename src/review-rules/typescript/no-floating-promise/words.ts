import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';
import type { Place } from './place.ts';

export function sentenceOf(place: Place, loss: MisplacedPromise['loss'], name: string): Localized {
  switch (loss) {
    case 'work':
      return say(
        `\`${name}\` is never run: such a query starts only when somebody waits for it.`,
        `\`${name}\` 永远不会执行：这种查询只有在有人等待时才会开始。`,
      );
    case 'subscription':
      return say(
        `\`${name}\` sends nothing: such a request begins only when somebody subscribes to it.`,
        `\`${name}\` 不会发送任何请求：只有在有人订阅时才会开始。`,
      );
    case 'expectation':
      return say(
        `The test may end before \`${name}\` is done: it passes whatever comes of it.`,
        `测试可能在 \`${name}\` 完成之前就结束：无论结果如何都会通过。`,
      );
    case 'habit':
      return say(
        `The file awaits \`${name}\` wherever else it calls it: here nobody waits for it or learns when it fails.`,
        `文件中其他地方调用 \`${name}\` 时都使用了 \`await\`：这里没有人等待它，失败时也没有人得知。`,
      );
    case 'wait':
      return say(
        `\`${name}\` does nothing but wait, and nobody waits for it: the code goes on at once.`,
        `\`${name}\` 的作用只是等待，却没有人等待它：代码会立即继续执行。`,
      );
    case 'handler':
      return say(
        `All other chains of the file end with a handler: when \`${name}\` is rejected, nobody learns of it.`,
        `文件中其他的 Promise 链都有错误处理：\`${name}\` 被拒绝时没有人得知。`,
      );
    case 'step':
      return say(
        `\`${name}\` is not returned: what the chain does next does not wait for it, nor learns when it fails.`,
        `没有返回 \`${name}\`：链上的后续步骤不会等待它，它失败时也不会得知。`,
      );
    case 'handlers':
      return say(
        `Nobody waits for the handlers behind \`${name}\`: what follows runs before they are done, the request may be answered without them, and their errors reach nobody.`,
        `没有人等待 \`${name}\` 之后的处理函数：后面的代码会在它们完成之前执行，请求可能没有等到它们就已应答，它们的错误也没有人得知。`,
      );
    default:
      return sentences[place](name);
  }
}

const sentences: Readonly<Record<Place, (name: string) => Localized>> = {
  statement: (name) =>
    say(
      `Nobody waits for the promise of \`${name}\` or learns when it is rejected.`,
      `没有人等待 \`${name}\` 的 Promise，它被拒绝时也没有人得知。`,
    ),
  condition: (name) =>
    say(
      `\`${name}\` gives a promise, which is always truthy: this condition never fails.`,
      `\`${name}\` 得到的是 Promise，始终为真值：这个条件永远成立。`,
    ),
  fallback: (name) =>
    say(
      `\`${name}\` gives a promise, which is never missing: the fallback is never used.`,
      `\`${name}\` 得到的是 Promise，永远不会缺失：后面的默认值不会被用到。`,
    ),
  member: (name) =>
    say(
      `\`${name}\` gives a promise, which has no such property: the value is there only after \`await\`.`,
      `\`${name}\` 得到的是 Promise，没有这个属性：\`await\` 之后才能得到结果值。`,
    ),
  text: (name) =>
    say(
      `\`${name}\` gives a promise: the text will say \`[object Promise]\`.`,
      `\`${name}\` 得到的是 Promise：文本中会出现 \`[object Promise]\`。`,
    ),
  operand: (name) =>
    say(
      `\`${name}\` gives a promise, and a promise is neither equal to a value nor anything to calculate with.`,
      `\`${name}\` 得到的是 Promise，既不会等于某个值，也不能参与运算。`,
    ),
  iterated: (name) =>
    say(
      `\`${name}\` gives a promise, which cannot be iterated over.`,
      `\`${name}\` 得到的是 Promise，无法遍历。`,
    ),
  spread: (name) =>
    say(
      `\`${name}\` gives a promise: nothing of its result is spread here.`,
      `\`${name}\` 得到的是 Promise：这里展开不到其结果中的任何内容。`,
    ),
  destructured: (name) =>
    say(
      `\`${name}\` gives a promise, and the parts of its result cannot be taken from that.`,
      `\`${name}\` 得到的是 Promise，无法从中解构出结果的内容。`,
    ),
  argument: (name) =>
    say(
      `\`${name}\` gives a promise, and this function needs the value.`,
      `\`${name}\` 得到的是 Promise，而这个函数需要的是结果值。`,
    ),
  callback: (name) =>
    say(
      `\`${name}\` calls back when it is done and gives no promise: this \`await\` waits for nothing, and what follows runs before that.`,
      `\`${name}\` 完成时调用回调，并不返回 Promise：这个 \`await\` 什么也没有等待，后面的代码会先执行。`,
    ),
  'return-in-try': (name) =>
    say(
      `\`return\` does not wait for \`${name}\`: the \`catch\` below never sees it fail.`,
      `\`return\` 不会等待 \`${name}\`：它失败时，下面的 \`catch\` 不会捕获到。`,
    ),
  'return-in-finally': (name) =>
    say(
      `\`return\` does not wait for \`${name}\`: the \`finally\` block runs before it is done.`,
      `\`return\` 不会等待 \`${name}\`：\`finally\` 会在它完成之前执行。`,
    ),
};

export function heldSentence(name: string, use: string): Localized {
  return say(
    `\`${use}\` holds the promise of \`${name}\`, but it is used like the value.`,
    `\`${use}\` 保存的是 \`${name}\` 的 Promise，却被当作结果值使用。`,
  );
}
