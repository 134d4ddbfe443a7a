import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { MadeInRender } from './made-in-render.ts';

/** What is lost with what a render makes anew. */
export function wordsForMade(loss: MadeInRender['loss'], text: string): Localized {
  switch (loss) {
    case 'timer':
      return say(
        `\`${text}\` is made in each render: a call after the next render meets another one, which knows nothing of the calls before.`,
        `\`${text}\` 在每次渲染时都会新建：下一次渲染之后的调用遇到的是另一个函数，它不知道之前的调用。`,
      );
    case 'state':
      return say(
        `\`${text}\` is made in each render: what the one before held is lost, and what uses it begins anew.`,
        `\`${text}\` 在每次渲染时都会新建：之前那一个所持有的内容会丢失，使用它的部分会重新开始。`,
      );
    case 'promise':
      return say(
        `\`${text}\` gives another promise in each render: React waits for it, draws again, and meets the next one.`,
        `\`${text}\` 在每次渲染时都给出新的 promise：React 等待它，再次渲染，又遇到下一个。`,
      );
    case 'snapshot':
      return say(
        `\`${text}\` is another object each time it is asked for: React takes that for a change, and draws without end.`,
        `\`${text}\` 每次读取都是另一个对象：React 会视为发生了变化，从而无休止地渲染。`,
      );
  }
}
