import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Misuse } from './misuse.ts';

export function whatOf(misuse: Misuse): Localized {
  const { kind, name } = misuse;
  switch (kind) {
    case 'late-add':
      return say(
        `\`${name}.Add\` runs in the goroutine that it counts: \`Wait\` may have returned before it does.`,
        `\`${name}.Add\` 在它所计数的 goroutine 内执行：在此之前 \`Wait\` 可能已经返回。`,
      );
    case 'copied':
      return name === ''
        ? say(
            'The function gets a copy of the WaitGroup: its `Done` does not reach the one that is waited for.',
            '函数得到的是 WaitGroup 的副本：其 `Done` 不会作用于被等待的那一个。',
          )
        : say(
            `The function gets a copy of the WaitGroup \`${name}\`: its \`Done\` does not reach the one that is waited for.`,
            `函数得到的是 WaitGroup \`${name}\` 的副本：其 \`Done\` 不会作用于被等待的那一个。`,
          );
    case 'missed-done':
      return say(
        `The goroutine returns here without the \`${name}.Done()\` of line ${misuse.line}: \`Wait\` never ends.`,
        `goroutine 在此返回，没有执行第 ${misuse.line} 行的 \`${name}.Done()\`：\`Wait\` 永远不会结束。`,
      );
    case 'never-done':
      return say(
        `\`${name}\` is added to and waited for, and nothing calls \`${name}.Done()\`: \`Wait\` never ends.`,
        `\`${name}\` 被 \`Add\` 并被等待，但没有任何地方调用 \`${name}.Done()\`：\`Wait\` 永远不会结束。`,
      );
  }
}
