import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { WidgetLeak } from './leak.ts';

export function wordsForWidget(
  { manner, close }: WidgetLeak,
  [owner, chinese]: readonly [english: string, chinese: string],
  code: string,
): Localized {
  switch (manner) {
    case 'widget':
      return say(
        `What \`${code}\` makes goes on after ${owner} is gone: nothing calls its \`${close}()\`.`,
        `\`${code}\` 创建的对象在${chinese}消失后仍会继续工作：没有调用它的 \`${close}()\`。`,
      );
    case 'frames':
      return say(
        `Each frame asks for the next, also after ${owner} is gone: nothing calls \`${close}\`.`,
        `每一帧都会请求下一帧，${chinese}消失后也是如此：没有调用 \`${close}\`。`,
      );
    case 'camera':
      return say(
        `The camera, microphone or screen stays on after ${owner} is gone: nothing calls \`${close}()\` of its tracks.`,
        `${chinese}消失后，摄像头、麦克风或屏幕共享仍处于开启状态：没有调用其 track 的 \`${close}()\`。`,
      );
  }
}
