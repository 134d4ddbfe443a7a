import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { LineIndex } from '../../../domain/text-position.ts';
import type { CrossedWait } from './find-crossed-waits.ts';
import type { DoubleLock } from './find-double-locks.ts';
import type { ForgottenUnlock } from './find-forgotten-unlocks.ts';
import type { HeldLock } from './find-held-locks.ts';
import type { KeptSlot } from './find-kept-slots.ts';
import type { LockOrder } from './find-lock-orders.ts';
import type { LoneLock } from './find-lone-locks.ts';
import type { LoneWait } from './find-lone-waits.ts';
import type { OnceDeadlock } from './find-once-deadlocks.ts';
import type { SecondUnlock } from './find-second-unlocks.ts';

export function held({ lock: { name, unlock }, by }: HeldLock): Localized {
  if (by === 'continue')
    return say(
      `This \`continue\` leaves \`${name}\` locked, and the next turn of the loop asks for it again.`,
      `执行到这个 \`continue\` 时 \`${name}\` 仍处于加锁状态，而循环的下一轮会再次请求它。`,
    );
  if (by === 'left behind')
    return say(
      `This \`continue\` leaves \`${name}\` locked: the next turn of the loop has another one, and nobody unlocks this one.`,
      `执行到这个 \`continue\` 时 \`${name}\` 仍处于加锁状态：循环的下一轮使用的是另一把锁，这一把不会再被解锁。`,
    );
  if (by === 'break')
    return say(
      `This \`break\` leaves \`${name}\` locked, and the goroutine ends without unlocking it.`,
      `执行到这个 \`break\` 时 \`${name}\` 仍处于加锁状态，而 goroutine 结束前不会再解锁。`,
    );
  return say(
    `This \`return\` leaves \`${name}\` locked: no \`${name}.${unlock}()\` on the way to it.`,
    `执行到这个 \`return\` 时 \`${name}\` 仍处于加锁状态：此路径没有调用 \`${name}.${unlock}()\`。`,
  );
}

export function forgotten({ forgotten: { name, unlock } }: ForgottenUnlock): Localized {
  return say(
    `The function ends with \`${name}\` locked: no \`${name}.${unlock}()\` comes after this, and nobody else in the file unlocks it for others.`,
    `函数结束时 \`${name}\` 仍处于加锁状态：此后没有调用 \`${name}.${unlock}()\`，本文件中也没有代码替它释放。`,
  );
}

export function again({ lock: { name }, taker, isShared }: DoubleLock): Localized {
  if (isShared) {
    const [by, zh] =
      taker === undefined
        ? ['this', '这里']
        : [`\`${taker.through ?? taker.name}\``, `\`${taker.through ?? taker.name}\``];
    return say(
      `\`${name}\` is held for reading here, and ${by} asks for it once more: a \`Lock\` that comes in between waits for the first, and the second waits for that one.`,
      `此处已持有 \`${name}\` 的读锁，而${zh}再次请求它：如果其间有 \`Lock\`，它会等待第一个读锁，而第二个读锁又会等待它，造成死锁。`,
    );
  }
  if (taker?.through !== undefined)
    return say(
      `\`${name}\` is held here, and \`${taker.name}\` calls \`${taker.through}\`, which locks it: that call waits for ever.`,
      `此处已持有 \`${name}\`，而 \`${taker.name}\` 会调用对它加锁的 \`${taker.through}\`：该调用会永远等待。`,
    );
  return taker === undefined
    ? say(
        `\`${name}\` is locked here already: this waits for ever.`,
        `此处 \`${name}\` 已经加锁：这里会永远等待。`,
      )
    : say(
        `\`${name}\` is held here, and \`${taker.name}\` locks it first of all: this waits for ever.`,
        `此处已持有 \`${name}\`，而 \`${taker.name}\` 一开始就对它加锁：这里会永远等待。`,
      );
}

export function otherWay({ held: first, asked, other }: LockOrder): Localized {
  return say(
    `\`${asked}\` is locked here under \`${first}\`, and \`${other}\` takes them the other way round: each may wait for the other for ever.`,
    `此处在持有 \`${first}\` 时对 \`${asked}\` 加锁，而 \`${other}\` 以相反的顺序加锁：两者可能永远互相等待。`,
  );
}

export function crossed({ lock, waitsFor, on, other }: CrossedWait, text: string): Localized {
  const line = new LineIndex(text).lineAt(other.start);
  const [ends, zh] = enders[waitsFor];
  return say(
    `\`${lock}\` is held here while this waits on \`${on}\`, and ${ends} asks for the lock itself, at line ${line}: both wait for ever.`,
    `这里在持有 \`${lock}\` 时等待 \`${on}\`，而${zh}在第 ${line} 行也请求该锁：双方会永远互相等待。`,
  );
}

const enders: Readonly<Record<CrossedWait['waitsFor'], readonly [string, string]>> = {
  send: ['who receives', '接收方'],
  receive: ['who sends or closes', '发送或关闭它的一方'],
  group: ['one of those that it waits for', '被等待的 goroutine 之一'],
};

export function kept({ slot, free }: KeptSlot): Localized {
  return say(
    `The slot of \`${slot}\` is kept here: no \`${free}\` on this way. When all are gone, everybody waits for ever.`,
    `这条路径没有执行 \`${free}\`，\`${slot}\` 的名额被一直占用：名额用尽后所有请求都会永远等待。`,
  );
}

export function lone({ wait, cond }: LoneWait): Localized {
  return wait === 'once'
    ? say(
        `Somebody else may have come first when \`${cond}.Wait()\` returns: the condition has to be asked for again, with \`for\` in place of \`if\`.`,
        `\`${cond}.Wait()\` 返回时，条件可能已被其他 goroutine 改变：必须再次检查，应把 \`if\` 换成 \`for\`。`,
      )
    : say(
        `\`${cond}.Wait()\` unlocks \`${cond}.L\` first, which nobody has locked: the program ends here with a fatal error.`,
        `\`${cond}.Wait()\` 会先解锁 \`${cond}.L\`，但没有任何代码对它加锁：程序会在这里因致命错误而终止。`,
      );
}

export function askedAgain({ once, by }: OnceDeadlock): Localized {
  return by === undefined
    ? say(
        `\`${once}\` runs this very function: \`Do\` waits for it to end, and so for itself.`,
        `\`${once}\` 正在运行这个函数：\`Do\` 会等待它结束，也就是等待自己。`,
      )
    : say(
        `\`${once}\` runs this, and \`${by}\` asks for \`${once}\` again, which waits for this to end: it waits for ever.`,
        `\`${once}\` 正在运行这里，而 \`${by}\` 会再次请求 \`${once}\`，它又要等待这里结束：会永远等待。`,
      );
}

export function unlockedTwice({ name }: SecondUnlock): Localized {
  return say(
    `The deferred unlock of \`${name}\` follows: this one comes first, and the program ends with a fatal error.`,
    `之后还会执行推迟的 \`${name}\` 解锁：这里已先解锁一次，程序会因致命错误而终止。`,
  );
}

export function ownLock({ name }: LoneLock): Localized {
  return say(
    `Each call of the function has a \`${name}\` of its own, which nobody else locks: it guards nothing.`,
    `每次调用该函数都会有自己的 \`${name}\`，没有其他代码会对它加锁：它什么也保护不了。`,
  );
}
