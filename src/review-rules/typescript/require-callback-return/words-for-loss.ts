import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { SilentCallback } from './silent-callback.ts';
import type { Loss } from './silent-for-library.ts';

/** What becomes of the nothing that such a callback gives. */
export function wordsForLoss(loss: Loss, manner: SilentCallback['manner']): Localized {
  const when =
    manner === 'sometimes' ? 'At its end this callback returns nothing' : 'This callback returns nothing';
  const zh = manner === 'sometimes' ? '这个回调执行到末尾时没有返回值' : '这个回调没有返回值';
  switch (loss) {
    case 'state':
      return say(`${when}: the state becomes \`undefined\`.`, `${zh}：状态会变成 \`undefined\`。`);
    case 'request':
      return say(
        `${when}: the request goes on without its settings, and fails.`,
        `${zh}：请求失去配置，因而失败。`,
      );
    case 'response':
      return say(
        `${when}: who sent the request gets \`undefined\` in place of the response.`,
        `${zh}：发出请求的一方得到的是 \`undefined\` 而不是响应。`,
      );
    case 'error':
      return say(
        `${when} and throws nothing: the failed request counts as done, and who sent it gets \`undefined\`.`,
        `${zh}，也没有抛出错误：失败的请求被当作成功，发出请求的一方得到 \`undefined\`。`,
      );
    case 'stream':
      return say(
        `${when}: RxJS wants a stream here, and throws a TypeError.`,
        `${zh}：RxJS 在此需要一个流，会抛出 TypeError。`,
      );
    case 'value':
      return say(`${when}: the value is always \`undefined\`.`, `${zh}：该值始终是 \`undefined\`。`);
    case 'answer':
      return say(
        'This listener answers later, but does not `return true`: the browser closes the port before, and the answer is lost.',
        '这个监听器稍后才应答，却没有 `return true`：浏览器会提前关闭端口，应答丢失。',
      );
  }
}
