import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findCrossedWaits } from './find-crossed-waits.ts';
import type { CrossedWait } from './find-crossed-waits.ts';
import { findDoubleLocks } from './find-double-locks.ts';
import type { DoubleLock } from './find-double-locks.ts';
import { findForgottenUnlocks } from './find-forgotten-unlocks.ts';
import type { ForgottenUnlock } from './find-forgotten-unlocks.ts';
import { findHeldLocks } from './find-held-locks.ts';
import type { HeldLock } from './find-held-locks.ts';
import { findKeptSlots } from './find-kept-slots.ts';
import type { KeptSlot } from './find-kept-slots.ts';
import { findLockOrders } from './find-lock-orders.ts';
import type { LockOrder } from './find-lock-orders.ts';
import { findLoneLocks } from './find-lone-locks.ts';
import { findLoneWaits } from './find-lone-waits.ts';
import type { LoneLock } from './find-lone-locks.ts';
import type { LoneWait } from './find-lone-waits.ts';
import { findOnceDeadlocks } from './find-once-deadlocks.ts';
import type { OnceDeadlock } from './find-once-deadlocks.ts';
import { findSecondUnlocks } from './find-second-unlocks.ts';
import type { SecondUnlock } from './find-second-unlocks.ts';
import { findWrongUnlocks } from './find-wrong-unlocks.ts';
import type { WrongUnlock } from './find-wrong-unlocks.ts';
import { Unlockers } from './unlockers.ts';
import {
  again,
  askedAgain,
  crossed,
  forgotten,
  held,
  kept,
  lone,
  otherWay,
  ownLock,
  unlockedTwice,
} from './words.ts';

/** A way out of a function that forgets the lock. */
export const noHeldLock = defineFileRule('go', {
  info: {
    id: 'no-held-lock',
    family: 'resource-leak',
    kinds: ['lock-leak', 'deadlock', 'wrong-unlock', 'lock-misuse'],
    fix: 'none',
    what: say(
      'Reports a `return` that leaves a lock held which the function gives back on its other ways out, and a `continue` with it in hand to where the loop takes it again; a lock that the other functions of the file unlock and this one on none of its ways. Functions that by their name or comment lock for their callers are left alone. Reports as well where a function that holds a mutex locks it once more, itself or by a method of the file that locks it first of all, and where what `sync.Once` runs asks for the same one; `defer mu.Lock()` where `Unlock` was meant, `Unlock` of what was taken by `RLock`, and a `mu.Unlock()` right below `mu.Lock()` with what it guards behind it. And two locks of one type that methods take in opposite order, and a method that waits for a channel or a WaitGroup with a lock in hand which the other side asks for first; ways out that keep a slot of a semaphore, and a `Wait` of a `sync.Cond` that asks for its condition once, or whose lock nobody takes; an unlock before the deferred one, and a mutex that a function makes for itself alone.',
      '报告在仍持有锁时执行的 `return`，而函数的其他出口都会释放该锁；也报告持锁执行、使循环再次加锁的 `continue`；还报告本文件其他函数都会释放、而该函数在任何出口都不释放的锁。从名称或注释可知是替调用方加锁的函数不报告。也报告持有互斥锁的函数再次对其加锁的地方：自己加锁，或调用本文件中一开始就对它加锁的方法；以及 `sync.Once` 所运行的函数再次请求同一个 `Once` 的地方；还报告本应写 `Unlock` 的 `defer mu.Lock()`、对用 `RLock` 取得的锁调用 `Unlock`，以及紧跟在 `mu.Lock()` 之后、被保护的代码却写在其后的 `mu.Unlock()`。另外还报告同一类型的两把锁被不同方法以相反顺序加锁，以及方法在持锁时等待 channel 或 WaitGroup、而对方又先请求该锁的地方；未归还信号量名额的出口；以及只检查一次条件、或从未有人对其锁加锁的 `sync.Cond` 的 `Wait`；以及已推迟解锁之后的再次解锁，和函数只为自己创建的互斥锁。',
    ),
    why: say(
      'Everybody who asks for the lock afterwards waits for ever; as such ways out are those of errors, it shows as a standstill long after the error. A mutex knows nothing of who holds it: who asks for it twice waits for himself.',
      '此后任何请求该锁的代码都会永远等待；这类出口多为错误路径，问题往往在出错很久之后才表现为程序卡死。互斥锁不记录持有者：再次请求它的代码会永远等待自己。',
    ),
    instead: say(
      '`defer mu.Unlock()` right below `mu.Lock()`; or unlock before this `return`, too. Who holds the lock calls a function that expects it to be held: `balanceLocked()`.',
      '在 `mu.Lock()` 之后立即写 `defer mu.Unlock()`；或在这个 `return` 之前也释放锁。已持有锁的代码应调用要求锁已被持有的函数：`balanceLocked()`。',
    ),
    examples: [
      {
        bad: 'package store\n\nfunc (s *Store) Get(key string) (string, error) {\n\ts.mu.Lock()\n\tvalue, ok := s.values[key]\n\tif !ok {\n\t\treturn "", errMissing\n\t}\n\ts.mu.Unlock()\n\treturn value, nil\n}',
        good: 'package store\n\nfunc (s *Store) Get(key string) (string, error) {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\tvalue, ok := s.values[key]\n\tif !ok {\n\t\treturn "", errMissing\n\t}\n\treturn value, nil\n}',
        file: 'store.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/missing-unlock', relation: 'inspired' },
      { name: 'gocritic badLock', relation: 'inspired', kinds: ['deadlock', 'wrong-unlock'] },
      { name: 'staticcheck SA2001', relation: 'inspired', kinds: ['wrong-unlock'] },
    ],
  },
  *find(file: GoFile): Generator<Found> {
    if (isTestPath(file.path)) return;
    yield* findOnceDeadlocks(file);
    yield* findKeptSlots(file);
    yield* findLoneWaits(file);
    yield* findLoneLocks(file);
    if (!/\.R?Unlock\b|\bdefer [\w.]+\.R?Lock\(\)/.test(file.text)) return;
    const unlockers = new Unlockers(file);
    yield* findHeldLocks(file, unlockers);
    yield* findForgottenUnlocks(file, unlockers);
    yield* findDoubleLocks(file, unlockers);
    yield* findWrongUnlocks(file);
    yield* findSecondUnlocks(file);
    yield* findLockOrders(file);
    yield* findCrossedWaits(file);
  },
  report(found, { text }) {
    if ('waitsFor' in found)
      return { range: found.at, kind: 'deadlock', confidence: 'likely', what: crossed(found, text) };
    if ('forgotten' in found) return { range: found.at, confidence: 'likely', what: forgotten(found) };
    if ('second' in found) return { range: found.second, kind: 'wrong-unlock', what: unlockedTwice(found) };
    if ('own' in found) return { range: found.own, kind: 'lock-misuse', what: ownLock(found) };
    if ('slot' in found) return { range: found.at, what: kept(found) };
    if ('wait' in found)
      return { range: found.at, kind: 'lock-misuse', confidence: 'likely', what: lone(found) };
    if ('asked' in found)
      return { range: found.at, kind: 'deadlock', confidence: 'likely', what: otherWay(found) };
    if ('once' in found) return { range: found.call, kind: 'deadlock', what: askedAgain(found) };
    if ('mistake' in found) return ofUnlock(found);
    return 'taker' in found
      ? {
          range: found.at,
          kind: 'deadlock',
          what: again(found),
          confidence: found.isShared || found.taker?.through !== undefined ? 'likely' : 'certain',
        }
      : { range: found.at, what: held(found) };
  },
});

type Found =
  | HeldLock
  | ForgottenUnlock
  | DoubleLock
  | OnceDeadlock
  | WrongUnlock
  | LockOrder
  | CrossedWait
  | KeptSlot
  | LoneLock
  | SecondUnlock
  | LoneWait;

function ofUnlock({ mistake, call, name, right }: WrongUnlock): Report {
  const range = { start: call.start, end: call.end };
  switch (mistake) {
    case 'again':
      return {
        range,
        kind: 'deadlock',
        what: say(
          `This locks \`${name}\` once more when the function ends: \`${right}\` was meant.`,
          `函数结束时会再次对 \`${name}\` 加锁：本来要写的是 \`${right}\`。`,
        ),
      };
    case 'other':
      return {
        range,
        kind: 'wrong-unlock',
        what: say(
          `\`${name}\` was not locked in this way: the program ends here with a fatal error; \`${right}\` was meant.`,
          `\`${name}\` 并不是以这种方式加锁的：程序会在这里因致命错误而终止；本来要写的是 \`${right}\`。`,
        ),
      };
    case 'empty':
      return {
        range,
        kind: 'wrong-unlock',
        confidence: 'likely',
        what: say(
          `\`${name}\` is unlocked at once, and what it guards comes behind: a \`defer\` is missing.`,
          `\`${name}\` 加锁后立即解锁，被保护的代码却在后面：这里少了 \`defer\`。`,
        ),
      };
  }
}
