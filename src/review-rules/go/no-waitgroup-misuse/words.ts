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
    case 'add-behind':
      return say(
        `\`${name}.Add\` comes behind the goroutine that it counts: where \`Done\` runs first the counter falls below zero and panics.`,
        `\`${name}.Add\` 写在它所计数的 goroutine 启动之后：如果 \`Done\` 先执行，计数会变为负数而 panic。`,
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
    case 'unended':
      return say(
        `The goroutine that is counted here never calls \`${name}.Done()\`, as the others do: \`Wait\` never ends.`,
        `这里计入的 goroutine 从不调用 \`${name}.Done()\`，而其他 goroutine 都会调用：\`Wait\` 永远不会结束。`,
      );
    case 'serial-wait':
      return say(
        `\`${name}.Wait()\` stands in the loop, behind the only goroutine of the turn: they run one after the other.`,
        `\`${name}.Wait()\` 写在循环内，紧跟本轮唯一的 goroutine：它们只会依次执行。`,
      );
    case 'early-wait':
      return say(
        `\`${name}.Wait()\` stands in the loop, and waits for all that were counted before it: those of the later turns never start.`,
        `\`${name}.Wait()\` 写在循环内，却等待循环之前计入的全部 goroutine：后面各轮的 goroutine 永远不会启动。`,
      );
    case 'second-done':
      return say(
        `The goroutine has deferred \`${name}.Done()\` already: with this one the counter falls below zero and panics, or \`Wait\` ends too early.`,
        `该 goroutine 已经 \`defer ${name}.Done()\`：再调用一次会使计数变为负数而 panic，或使 \`Wait\` 过早结束。`,
      );
    case 'done-in-go':
      return say(
        `\`${name}.Go\` counts its goroutine itself: with this \`Done\` the counter falls below zero and panics.`,
        `\`${name}.Go\` 会自行计数：再调用这个 \`Done\` 会使计数变为负数而 panic。`,
      );
    case 'other-number':
      return misuse.counted < misuse.ends
        ? say(
            `${misuse.ends} goroutines call \`${name}.Done()\`, and ${misuse.counted} are counted here: the counter falls below zero and panics.`,
            `有 ${misuse.ends} 个 goroutine 调用 \`${name}.Done()\`，这里只计了 ${misuse.counted} 个：计数会变为负数而 panic。`,
          )
        : say(
            `${misuse.counted} are counted here, and ${misuse.ends} goroutines call \`${name}.Done()\`: \`Wait\` never ends.`,
            `这里计了 ${misuse.counted} 个，只有 ${misuse.ends} 个 goroutine 调用 \`${name}.Done()\`：\`Wait\` 永远不会结束。`,
          );
    case 'counted-once':
      return say(
        `One is counted here, and each turn of the loop below starts a goroutine that calls \`${name}.Done()\`: the counter falls below zero and panics.`,
        `这里只计了一个，而下面循环的每一轮都启动一个调用 \`${name}.Done()\` 的 goroutine：计数会变为负数而 panic。`,
      );
    case 'skipped-turn':
      return say(
        `This turn is counted in \`${name}\` and starts no goroutine that calls \`Done\`: \`Wait\` never ends.`,
        `这一轮已计入 \`${name}\`，却没有启动会调用 \`Done\` 的 goroutine：\`Wait\` 永远不会结束。`,
      );
  }
}
