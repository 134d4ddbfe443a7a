import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Giving } from './given-to.ts';
import type { Unsettled } from './find-unsettled.ts';
import type { UnsettledMessage } from './unsettled-messages.ts';

/** `code`: what stands at the place. */
export function sentence({ form, giving, hasReject, callback }: Unsettled, code: string): Localized {
  const [whose, wessen] = callbackOf(giving);
  if (callback !== undefined) return ofCallback(form, whose, wessen, callback);
  const settlers = hasReject ? '`resolve` or `reject`' : '`resolve`';
  const both = hasReject ? '`resolve` 和 `reject` 都' : '`resolve` ';
  switch (form) {
    case 'throw':
      return say(
        `This \`throw\` in ${whose} runs after the executor has returned: it rejects nothing, the promise never settles, and the exception may end the process.`,
        `${wessen}中的这个 \`throw\` 在执行器返回之后才运行：它不会拒绝 Promise，Promise 将永远没有结果，异常还可能使进程退出。`,
      );
    case 'parse':
      return say(
        `When \`${code}\` throws in ${whose}, it rejects nothing: the promise never settles, and the exception may end the process.`,
        `\`${code}\` 在${wessen}中抛出异常时不会拒绝 Promise：Promise 将永远没有结果，异常还可能使进程退出。`,
      );
    case 'never':
      return say(
        `Nothing calls \`${code}\` or hands it on: this promise never succeeds, and whoever awaits it waits forever.`,
        `没有任何代码调用或传出 \`${code}\`：这个 Promise 永远不会成功，等待它的代码会一直等下去。`,
      );
    case 'stream':
      return say(
        `When \`${code}\` fails, nobody listens to its \`error\` event: the process ends, and whoever waits for the promise learns nothing.`,
        `\`${code}\` 失败时没有人监听它的 \`error\` 事件：进程会退出，等待这个 Promise 的代码什么也得不到。`,
      );
    case 'error':
      return say(
        `When this fails, nothing calls ${settlers}: whoever waits for the promise waits forever.`,
        `这里失败时${both}没有被调用：等待这个 Promise 的代码会一直等下去。`,
      );
    case 'way':
      return say(
        `From here ${whose} may end, and nothing has called ${settlers}: whoever waits for the promise then waits forever.`,
        `${wessen}可能从这里结束而${both}没有被调用：等待这个 Promise 的代码会一直等下去。`,
      );
    case 'start':
      return say(
        `From here the executor may end, and nothing has called or taken ${settlers}: whoever waits for the promise then waits forever.`,
        `执行器可能从这里结束而${both}没有被调用，也没有被传出：等待这个 Promise 的代码会一直等下去。`,
      );
  }
}

function ofCallback(form: Unsettled['form'], whose: string, wessen: string, name: string): Localized {
  return form === 'error'
    ? say(
        `When this fails, nothing calls \`${name}\`: whoever waits for it waits forever.`,
        `这里失败时 \`${name}\` 没有被调用：等待它的代码会一直等下去。`,
      )
    : say(
        `From here ${whose} may end, and nothing has called \`${name}\`: whoever waits for it then waits forever.`,
        `${wessen}可能从这里结束而 \`${name}\` 没有被调用：等待它的代码会一直等下去。`,
      );
}

function callbackOf(giving: Giving | undefined): readonly [english: string, chinese: string] {
  if (giving === undefined) return ['the executor', '执行器'];
  return giving.kind === 'listener'
    ? [`the \`${giving.name}\` listener`, ` \`${giving.name}\` 监听器`]
    : [`the callback of \`${giving.name}\``, ` \`${giving.name}\` 的回调`];
}

export function sentenceOfMessage({ name }: UnsettledMessage): Localized {
  return say(
    `On this way \`${name}\` is neither acknowledged nor refused: the queue holds it back, and when enough of them are held, it sends no more.`,
    `在这条路径上 \`${name}\` 既没有被确认也没有被拒绝：队列会一直保留它，积累到上限后便不再投递。`,
  );
}
