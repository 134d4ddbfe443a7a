import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { findCopiedLocks } from './find-copied-locks.ts';
import type { CopiedLock } from './find-copied-locks.ts';
import { whatOf } from './words.ts';

/** Values that are copied together with the lock inside them. */
export const noCopiedLock = defineFileRule('go', {
  info: {
    id: 'no-copied-lock',
    family: 'concurrency',
    kinds: ['lock-copy'],
    fix: 'none',
    what: say(
      'Reports values with a lock or an atomic inside that are copied: receivers, parameters, assignments, elements of a `range`, results and arguments. Types are known from the same file; a variable that only its own function knows is left alone. A method that does not use the lock itself is told as a note, and only where other methods use it.',
      '报告内含锁或原子变量的值被复制：接收者、参数、赋值、`range` 的元素、返回值和实参。只认识同一文件中声明的类型；仅所在函数可见的变量不报告。自身不使用锁的方法仅在其他方法使用该锁时以提示级别报告。',
    ),
    why: say(
      'The copy has a lock of its own, in the state of that moment: two places that believe to exclude each other do not, and a lock copied while it was held stays held.',
      '副本拥有自己的锁，其状态停留在复制的那一刻：以为互斥的两处并不互斥，而在持有时被复制的锁将永远处于持有状态。',
    ),
    instead: say(
      'Use a pointer: `func (c *Counter)`, `*Counter` for parameters and elements, `for i := range list` with `&list[i]`.',
      '使用指针：`func (c *Counter)`，参数和元素使用 `*Counter`，遍历时写 `for i := range list` 并取 `&list[i]`。',
    ),
    examples: [
      {
        bad: 'package stats\n\nimport "sync"\n\ntype Counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (c Counter) Add(n int) {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n += n\n}',
        good: 'package stats\n\nimport "sync"\n\ntype Counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (c *Counter) Add(n int) {\n\tc.mu.Lock()\n\tdefer c.mu.Unlock()\n\tc.n += n\n}',
        file: 'counter.go',
      },
    ],
    sources: [{ name: 'go vet copylocks', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<CopiedLock> => findCopiedLocks(file),
  report: (found) => ({
    kind: 'lock-copy',
    range: { start: found.at.start, end: found.at.end },
    what: whatOf(found),
    ...((found.how === 'passed' || found.isOnlyRead === true) && { confidence: 'possible' }),
  }),
});
