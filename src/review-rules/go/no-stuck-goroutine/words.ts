import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { ClosedBefore } from './find-closed-before.ts';
import type { NilChannel } from './find-nil-channels.ts';
import type { SpinningOnClosed } from './find-spinning-on-closed.ts';
import type { Stuck } from './stuck.ts';

export function whatOf({ how, name, line = 0 }: Stuck): Localized {
  switch (how) {
    case 'no-receiver':
      return say(
        `\`${name}\` has no buffer, and on the way to line ${line} the function does not receive from it: the goroutine waits here for ever.`,
        `\`${name}\` 没有缓冲，而函数在到第 ${line} 行的路径上不从中接收：goroutine 将永远停在这里。`,
      );
    case 'left-early':
      return say(
        `\`${name}\` has no buffer, and the function stops to receive at line ${line}: who sends afterwards waits here for ever.`,
        `\`${name}\` 没有缓冲，而函数在第 ${line} 行停止接收：此后发送的 goroutine 将永远停在这里。`,
      );
    case 'only-first':
      return say(
        `\`${name}\` has no buffer, and the function takes one value from it, at line ${line}: all goroutines of the loop but one wait here for ever.`,
        `\`${name}\` 没有缓冲，而函数只在第 ${line} 行接收一个值：循环启动的 goroutine 除一个外都将永远停在这里。`,
      );
    case 'dropped':
      return say(
        `\`${name}\` has no buffer, and the call at line ${line} throws it away: the goroutine waits here for ever.`,
        `\`${name}\` 没有缓冲，而第 ${line} 行的调用丢弃了它：goroutine 将永远停在这里。`,
      );
    case 'never-received':
      return say(
        `\`${name}\` has no buffer, and nobody receives from it: whoever sends waits here for ever.`,
        `\`${name}\` 没有缓冲，也没有任何代码从中接收：发送方将永远停在这里。`,
      );
    case 'alone':
      return say(
        `\`${name}\` has no buffer, and nobody receives from it before this function goes on, which waits here for ever.`,
        `\`${name}\` 没有缓冲，在本函数继续执行之前没有任何代码从中接收，而它会永远停在这里。`,
      );
    case 'waits-first':
      return say(
        `\`${name}\` has no buffer: the goroutines that this waits for wait themselves until somebody receives, which only happens below.`,
        `\`${name}\` 没有缓冲：这里等待的 goroutine 自己也在等待接收方，而接收操作在下面才执行，因此双方都无法继续。`,
      );
    case 'never-sent':
      return say(
        `Nobody sends to \`${name}\` or closes it: the goroutine waits here for ever.`,
        `没有任何代码向 \`${name}\` 发送或关闭它：goroutine 将永远停在这里。`,
      );
    case 'never-closed':
      return say(
        `Nobody closes \`${name}\`: this loop, and its goroutine, waits for ever after the last value.`,
        `没有任何代码关闭 \`${name}\`：收到最后一个值之后，这个循环及其 goroutine 将永远等待。`,
      );
  }
}

export function whatOfClosed({ how, name }: ClosedBefore): Localized {
  switch (how) {
    case 'closed-twice':
      return say(
        `\`${name}\` is closed already: closing it again panics.`,
        `\`${name}\` 已经关闭，再次关闭会 panic。`,
      );
    case 'sent-after-close':
      return say(
        `\`${name}\` is closed already: sending to it panics.`,
        `\`${name}\` 已经关闭，向其发送会 panic。`,
      );
    case 'closed-each-turn':
      return say(
        `Each turn of the loop starts a goroutine that closes \`${name}\`: the second one panics.`,
        `循环的每一轮都会启动一个关闭 \`${name}\` 的 goroutine：第二次关闭会 panic。`,
      );
    case 'closed-in-loop':
      return say(
        `Each turn of the loop closes \`${name}\`: the second one panics.`,
        `循环的每一轮都会关闭 \`${name}\`：第二次关闭会 panic。`,
      );
    case 'closed-beside':
      return say(
        `The goroutine that is started above closes \`${name}\` as well: the second close panics.`,
        `上面启动的 goroutine 也会关闭 \`${name}\`：第二次关闭会 panic。`,
      );
    case 'closed-while-sending':
      return say(
        `Goroutines that are started above may still send to \`${name}\` when it is closed here, which panics: nothing waits for them first.`,
        `上面启动的 goroutine 可能仍会向 \`${name}\` 发送，而它在这里就被关闭，发送会 panic：关闭之前没有等待它们结束。`,
      );
    case 'closed-before-defer':
      return say(
        `\`${name}\` is closed here, and once more by the \`defer\` above when the function ends, which panics.`,
        `\`${name}\` 在这里关闭，函数结束时上面的 \`defer\` 会再次关闭它，引发 panic。`,
      );
  }
}

export function whatOfSpinning(): Localized {
  return say(
    'With this empty `default` the loop never waits, and keeps a processor busy until something comes: leave the `default` out.',
    '由于这个空的 `default`，循环从不等待，在有数据到来之前会一直占满一个处理器：去掉 `default` 即可。',
  );
}

export function whatOfSpinningOnClosed({ name, line, isBare }: SpinningOnClosed): Localized {
  if (isBare)
    return say(
      `\`${name}\` is closed at line ${line}, and is ready from then on, again and again: end the loop in this \`case\`, with \`return\`, or leave the channel out of the next turns: \`${name} = nil\`.`,
      `\`${name}\` 在第 ${line} 行被关闭，此后该 \`case\` 总是就绪，循环会空转：应在此用 \`return\` 结束循环，或用 \`${name} = nil\` 让后续循环不再等待它。`,
    );
  return say(
    `\`${name}\` is closed at line ${line}, and gives nothing from then on, at once, again and again: ask for the second value, \`v, ok := <-${name}\`.`,
    `\`${name}\` 在第 ${line} 行被关闭，此后每次接收都会立即得到零值，循环会空转：应检查第二个返回值 \`v, ok := <-${name}\`。`,
  );
}

export function whatOfEndlessLoop(): Localized {
  return say(
    'This loop keeps a processor busy for ever and does nothing: `select {}` waits without one.',
    '这个循环什么也不做，却永远占满一个处理器：用 `select {}` 等待则不会。',
  );
}

export function whatOfEmptyLoop(asked: string): Localized {
  return say(
    `This loop has no body: it asks for \`${asked}\` again and again, and keeps a processor busy until somebody sets it. A channel waits.`,
    `这个循环没有循环体：在 \`${asked}\` 改变之前会反复查询并占满一个处理器。用 channel 即可等待。`,
  );
}

export function whatOfNil({ how, name }: NilChannel): Localized {
  return how === 'nil-send'
    ? say(
        `Nobody makes \`${name}\`: it is nil, and who sends to it waits for ever.`,
        `没有任何代码创建 \`${name}\`：它是 nil，向其发送会永远等待。`,
      )
    : say(
        `Nobody makes \`${name}\`: it is nil, and closing it panics.`,
        `没有任何代码创建 \`${name}\`：它是 nil，关闭它会 panic。`,
      );
}
