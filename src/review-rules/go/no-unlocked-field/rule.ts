import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findHandlerWrites } from './find-handler-writes.ts';
import type { HandlerWrite } from './find-handler-writes.ts';
import { findMixedAtomics } from './find-mixed-atomics.ts';
import type { MixedField } from './find-mixed-atomics.ts';
import { findSharedLockWrites } from './find-shared-lock-writes.ts';
import type { SharedLockWrite } from './find-shared-lock-writes.ts';
import { findUnlockedFields } from './find-unlocked-fields.ts';
import type { UnlockedField } from './find-unlocked-fields.ts';

/** A field is used without the lock, or the atomic call, that all others use it with. */
export const noUnlockedField = defineFileRule('go', {
  info: {
    id: 'no-unlocked-field',
    family: 'concurrency',
    kinds: ['data-race'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports fields that other methods of the file write while they hold the one mutex of the struct, and that an exported method uses without any lock, where most methods take it; fields that are written by `sync/atomic` in one method and used as they are in another, and maps and counters that all requests share and that a handler writes in a function that speaks of no lock; and maps and numbers that are written under a lock for reading. Flags, texts, pointers that are set once, constructors, what opens and closes, setters, names and comments that speak of a lock, and methods that a method with the lock calls are left alone.',
      '报告这样的字段：文件中其他方法在持有结构体唯一的互斥锁时写入它，且多数方法都加锁，而某个导出方法不加任何锁就使用它；在一个方法中用 `sync/atomic` 写入、在另一个方法中却直接使用的字段；以及所有请求共享、由处理函数写入而函数中没有提到锁的 map 和计数器；以及在读锁下写入的 map 和数字。标志、文本、只设置一次的指针，构造、打开与关闭、设置方法，名称或注释提到锁的方法，以及由持锁方法调用的方法不报告。',
    ),
    why: say(
      'Two goroutines at the field at once are a data race: a map that is read while it is written ends the program, other values are read half written or never seen.',
      '两个 goroutine 同时访问该字段就是数据竞争：读取正在写入的 map 会使程序终止，其他值可能只读到一半或永远读不到更新。',
    ),
    instead: say(
      'Take the lock here as well, or use the atomic call: `s.mu.RLock(); defer s.mu.RUnlock()`, `atomic.LoadInt64(&s.count)`; or make the field an `atomic.Int64`.',
      '此处也加锁或使用原子操作：`s.mu.RLock(); defer s.mu.RUnlock()`、`atomic.LoadInt64(&s.count)`；或把字段改为 `atomic.Int64`。',
    ),
    examples: [
      {
        bad: 'package store\n\nimport "sync"\n\ntype Store struct {\n\tmu     sync.Mutex\n\tvalues map[string]string\n}\n\nfunc (s *Store) Put(name, value string) {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\ts.values[name] = value\n}\n\nfunc (s *Store) Delete(name string) {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\tdelete(s.values, name)\n}\n\nfunc (s *Store) Clear() {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\ts.values = map[string]string{}\n}\n\nfunc (s *Store) Get(name string) string {\n\treturn s.values[name]\n}',
        good: 'package store\n\nimport "sync"\n\ntype Store struct {\n\tmu     sync.Mutex\n\tvalues map[string]string\n}\n\nfunc (s *Store) Put(name, value string) {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\ts.values[name] = value\n}\n\nfunc (s *Store) Delete(name string) {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\tdelete(s.values, name)\n}\n\nfunc (s *Store) Clear() {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\ts.values = map[string]string{}\n}\n\nfunc (s *Store) Get(name string) string {\n\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\treturn s.values[name]\n}',
        file: 'store.go',
      },
    ],
    sources: [],
  },
  find: (file: GoFile): Iterable<Found> =>
    isTestPath(file.path)
      ? []
      : [
          ...findUnlockedFields(file),
          ...findMixedAtomics(file),
          ...findSharedLockWrites(file),
          ...(ofTests.test(file.path) ? [] : findHandlerWrites(file)),
        ],
  report: (found, { text }) => ({
    range: { start: found.node.start, end: found.node.end },
    what: whatOf(found, shortText(found.node, text)),
    // Whether two ever run at once, one file seldom tells; a lock for reading is there for them.
    confidence: 'readLock' in found ? 'likely' : 'possible',
  }),
});

/** Servers that stand in for others in tests answer one at a time. */
const ofTests = /(?:^|\/)(?:[\w-]*tests?(?:util\w*)?|mock\w*|fake\w*|stub\w*|examples?)\//;

type Found = UnlockedField | MixedField | HandlerWrite | SharedLockWrite;

function whatOf(found: Found, name: string): ReturnType<typeof say> {
  if ('readLock' in found) return shared(found, name);
  if ('lock' in found) return unlocked(found, name);
  return 'atomic' in found ? mixed(found, name) : written(found, name);
}

function written({ isMap }: HandlerWrite, name: string): ReturnType<typeof say> {
  return isMap
    ? say(
        `Requests run at the same time, and nothing keeps two of them from writing \`${name}\` at once: that ends the program.`,
        `多个请求会同时执行，而没有任何机制阻止其中两个同时写入 \`${name}\`：这会使程序终止。`,
      )
    : say(
        `Requests run at the same time, and nothing keeps two of them from counting \`${name}\` at once: a data race.`,
        `多个请求会同时执行，而没有任何机制阻止其中两个同时修改 \`${name}\`：数据竞争。`,
      );
}

function shared({ readLock }: SharedLockWrite, name: string): ReturnType<typeof say> {
  return say(
    `\`${name}\` is written under \`${readLock}.RLock()\`, which others hold at the same time: a data race.`,
    `此处在 \`${readLock}.RLock()\` 下写入 \`${name}\`，而其他代码可能同时持有该读锁：数据竞争。`,
  );
}

function unlocked({ isWrite, lock, writer }: UnlockedField, name: string): ReturnType<typeof say> {
  const [use, zh] = isWrite ? ['written', '写入'] : ['read', '读取'];
  return say(
    `\`${name}\` is ${use} without \`${lock}\`, under which \`${writer}\` writes it: a data race.`,
    `此处未加锁就${zh} \`${name}\`，而 \`${writer}\` 在持有 \`${lock}\` 时写入它：数据竞争。`,
  );
}

function mixed({ isWrite, atomic, method }: MixedField, name: string): ReturnType<typeof say> {
  const [use, zh] = isWrite ? ['written', '写入'] : ['read', '读取'];
  return say(
    `\`${name}\` is ${use} as it is, and by \`atomic.${atomic}\` in \`${method}\`: a data race.`,
    `此处直接${zh} \`${name}\`，而 \`${method}\` 中使用 \`atomic.${atomic}\`：数据竞争。`,
  );
}
