import type { Advice } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findBesideWrites } from './find-beside-writes.ts';
import { findCachedWrites, mayChangeCached } from './find-cached-objects.ts';
import type { CachedWrite } from './find-cached-objects.ts';
import { findMovedReads } from './find-moved-reads.ts';
import { findNamedWrites } from './find-named-writes.ts';
import { findPairedWrites } from './find-paired-writes.ts';
import { findParallelWrites } from './find-parallel-writes.ts';
import { findSharedWrites } from './find-shared-writes.ts';
import type { SharedWrite } from './find-shared-writes.ts';

/** The goroutines of a loop write one variable without a lock. */
export const noSharedWrite = defineFileRule('go', {
  info: {
    id: 'no-shared-write',
    family: 'concurrency',
    kinds: ['data-race'],
    fix: 'none',
    what: say(
      "Reports variables of the function around that a goroutine writes which each turn of a loop starts: `append`, counters, elements of maps, errors. Goroutines that take a lock, use `sync/atomic`, `sync.Once` or a channel before, that are waited for in the same turn, or that are let run one at a time are left alone, and so are elements of slices. Also what one goroutine writes and the function uses without waiting, a named result that it uses while `return` sets it, what the loop sets anew while the goroutine of a turn reads it, what two goroutines of one function write, what the parallel tests of a loop write, and objects of an informer's cache that are changed without `DeepCopy`.",
      '报告循环每一轮都会启动的 goroutine 所写入的外层函数变量：`append`、计数器、map 元素、错误值。加锁、使用 `sync/atomic`、`sync.Once` 或通道、在同一轮中等待结束、或限制为逐个运行的 goroutine 不报告；切片元素的写入也不报告。单个 goroutine 写入、而函数不等待就使用的变量，goroutine 使用而 `return` 会赋值的具名返回值，goroutine 读取而循环每一轮都会重新赋值的变量，同一函数的两个 goroutine 都写入的变量，以及循环中并行测试都写入的变量，同样报告。',
    ),
    why: say(
      'The goroutines run at the same time: elements and counts get lost, and two writes of a map at once end the program.',
      '这些 goroutine 同时运行：元素和计数会丢失，同时写入 map 会使程序直接终止。',
    ),
    instead: say(
      'Take a `sync.Mutex` around the write, give each goroutine an element of its own (`results[i] = …`), or send the results over a channel.',
      '写入时使用 `sync.Mutex`，或让每个 goroutine 写自己的元素（`results[i] = …`），或通过通道发送结果。',
    ),
    examples: [
      {
        bad: 'package work\n\nimport "sync"\n\nfunc fetchAll(urls []string) []string {\n\tvar pages []string\n\tvar wg sync.WaitGroup\n\tfor _, url := range urls {\n\t\twg.Add(1)\n\t\tgo func(url string) {\n\t\t\tdefer wg.Done()\n\t\t\tpages = append(pages, fetch(url))\n\t\t}(url)\n\t}\n\twg.Wait()\n\treturn pages\n}',
        good: 'package work\n\nimport "sync"\n\nfunc fetchAll(urls []string) []string {\n\tpages := make([]string, len(urls))\n\tvar wg sync.WaitGroup\n\tfor i, url := range urls {\n\t\twg.Add(1)\n\t\tgo func(i int, url string) {\n\t\t\tdefer wg.Done()\n\t\t\tpages[i] = fetch(url)\n\t\t}(i, url)\n\t}\n\twg.Wait()\n\treturn pages\n}',
        file: 'pages.go',
      },
    ],
    sources: [],
  },
  find: (file: GoFile): Iterable<SharedWrite | CachedWrite> =>
    isTestPath(file.path)
      ? findParallelWrites(file)
      : [
          ...findSharedWrites(file),
          ...findBesideWrites(file),
          ...findNamedWrites(file),
          ...findMovedReads(file),
          ...findPairedWrites(file),
          ...(mayChangeCached(file.text) ? findCachedWrites(file) : []),
        ],
  report: (found) => {
    const at = 'cached' in found ? found.cached : found.target;
    return {
      range: { start: at.start, end: at.end },
      what: 'cached' in found ? ofCached(found) : sentence(found),
      ...('cached' in found && { advice: ofCaches }),
      confidence: 'likely',
    };
  },
});

const ofCaches: Advice = {
  why: say(
    'All controllers of the program share that object: they act on a state that the cluster never had, and a map that is written while it is read ends the program.',
    '程序中的所有控制器共享该对象：它们会依据集群中从未存在过的状态行事；边读边写的 map 还会使程序终止。',
  ),
  instead: say(
    'Write `obj = obj.DeepCopy()` before the first change, and send the copy to the API.',
    '第一次修改之前写 `obj = obj.DeepCopy()`，并把副本提交给 API。',
  ),
};

function ofCached({ object }: CachedWrite): Localized {
  return say(
    `\`${object}\` is the object of the informer's cache itself, which others read: a data race, and they see what was not stored. \`${object}.DeepCopy()\` may be changed.`,
    `\`${object}\` 就是 informer 缓存中的对象，其他代码也在读取：数据竞争，且它们会看到尚未保存的内容。应修改 \`${object}.DeepCopy()\`。`,
  );
}

function sentence({ name, manner }: SharedWrite): Localized {
  switch (manner) {
    case 'beside':
      return say(
        `The goroutine writes \`${name}\`, and the function goes on to use it without waiting for that: a data race.`,
        `goroutine 写入 \`${name}\`，而函数不等待其完成就继续使用它：数据竞争。`,
      );
    case 'returned':
      return say(
        `The goroutine uses \`${name}\`, a result of the function, and \`return\` sets it without waiting for that: a data race.`,
        `goroutine 使用函数的具名返回值 \`${name}\`，而 \`return\` 不等待其完成就给它赋值：数据竞争。`,
      );
    case 'moved':
      return say(
        `The goroutine reads \`${name}\`, which the next turn of the loop sets anew: it may see the value of another turn, a data race.`,
        `goroutine 读取 \`${name}\`，而循环的下一轮会重新给它赋值：读到的可能是另一轮的值，构成数据竞争。`,
      );
    case 'by-two':
      return say(
        `This goroutine and one that is started above write \`${name}\` at the same time, without a lock: a data race.`,
        `这个 goroutine 与上面启动的 goroutine 同时未加锁地写入 \`${name}\`：数据竞争。`,
      );
    case 'parallel':
      return say(
        `The tests of the loop run in parallel, and each writes \`${name}\`: a data race, and one test sees the value of another.`,
        `循环中的测试并行运行，且都会写入 \`${name}\`：数据竞争，一个测试会看到另一个测试的值。`,
      );
    default: {
      const [harm, zh] = harms[manner];
      return say(
        `Each turn of the loop starts a goroutine that writes \`${name}\`, without a lock: ${harm}.`,
        `循环的每一轮都启动一个未加锁就写入 \`${name}\` 的 goroutine：${zh}。`,
      );
    }
  }
}

const harms: Readonly<Record<'append' | 'count' | 'map' | 'value', readonly [string, string]>> = {
  append: ['where two append at once, elements are lost', '两个同时追加时会丢失元素'],
  count: ['where two count at once, one of them is lost', '两个同时计数时会丢失一次'],
  map: ['two writes of a map at once end the program', '同时写入 map 会使程序终止'],
  value: [
    'which of the values stays is chance, and this is a data race',
    '最终保留哪个值纯属偶然，构成数据竞争',
  ],
};
