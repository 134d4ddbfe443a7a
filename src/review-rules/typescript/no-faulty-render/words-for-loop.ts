import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { RenderLoop } from './render-loops.ts';

export function wordsForLoop({ by, setter, isOwnDependency }: RenderLoop): Localized {
  if (by === 'render')
    return say(
      `\`${setter}\` is called in every render, and makes React render again: this never ends.`,
      `每次渲染都会调用 \`${setter}\`，而它又会让 React 重新渲染：永不结束。`,
    );
  const [english, chinese] = isOwnDependency
    ? ['The effect depends on the state that', '该 effect 依赖的状态正是']
    : [
        'The effect has no dependencies and runs after every render, and',
        '该 effect 没有依赖，每次渲染后都会运行，而',
      ];
  if (isOwnDependency)
    return say(
      `${english} \`${setter}\` sets to another value here: it runs again and again.`,
      `${chinese} \`${setter}\` 在此处设置为新值的状态：它会反复运行。`,
    );
  return say(
    `${english} \`${setter}\` makes React render again: ${by === 'answer' ? 'it sends requests without an end' : 'this never ends'}.`,
    `${chinese} \`${setter}\` 又会让 React 重新渲染：${by === 'answer' ? '请求会无休止地发出' : '永不结束'}。`,
  );
}
