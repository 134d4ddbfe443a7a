import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findHeldLocks } from './find-held-locks.ts';
import type { HeldLock } from './find-held-locks.ts';

/** A way out of a function that forgets the lock. */
export const noHeldLock = defineFileRule('go', {
  info: {
    id: 'no-held-lock',
    family: 'resource-leak',
    kinds: ['lock-leak'],
    fix: 'none',
    what: say(
      'Reports a `return` that leaves a lock held which the function gives back on its other ways out. Functions that by their name or comment lock for their callers are left alone.',
      '报告在仍持有锁时执行的 `return`，而函数的其他出口都会释放该锁。从名称或注释可知是替调用方加锁的函数不报告。',
    ),
    why: say(
      'Everybody who asks for the lock afterwards waits for ever; as such ways out are those of errors, it shows as a standstill long after the error.',
      '此后任何请求该锁的代码都会永远等待；这类出口多为错误路径，问题往往在出错很久之后才表现为程序卡死。',
    ),
    instead: say(
      '`defer mu.Unlock()` right below `mu.Lock()`; or unlock before this `return`, too.',
      '在 `mu.Lock()` 之后立即写 `defer mu.Unlock()`；或在这个 `return` 之前也释放锁。',
    ),
    examples: [
      {
        bad: 'package store\n\nfunc (s *Store) Get(key string) (string, error) {\n\ts.mu.Lock()\n\tvalue, ok := s.values[key]\n\tif !ok {\n\t\treturn "", errMissing\n\t}\n\ts.mu.Unlock()\n\treturn value, nil\n}',
        good: 'package store\n\nfunc (s *Store) Get(key string) (string, error) {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\tvalue, ok := s.values[key]\n\tif !ok {\n\t\treturn "", errMissing\n\t}\n\treturn value, nil\n}',
        file: 'store.go',
      },
    ],
    sources: [{ name: 'CodeQL go/missing-unlock', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<HeldLock> => (isTestPath(file.path) ? [] : findHeldLocks(file)),
  report: ({ at, lock: { name, unlock } }) => ({
    range: at,
    what: say(
      `This \`return\` leaves \`${name}\` locked: no \`${name}.${unlock}()\` on the way to it.`,
      `执行到这个 \`return\` 时 \`${name}\` 仍处于加锁状态：此路径没有调用 \`${name}.${unlock}()\`。`,
    ),
  }),
});
