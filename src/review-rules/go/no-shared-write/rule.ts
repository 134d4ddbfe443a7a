import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findBesideWrites } from './find-beside-writes.ts';
import { findNamedWrites } from './find-named-writes.ts';
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
      'Reports variables of the function around that a goroutine writes which each turn of a loop starts: `append`, counters, elements of maps, errors. Goroutines that take a lock, use `sync/atomic`, `sync.Once` or a channel before, that are waited for in the same turn, or that are let run one at a time are left alone, and so are elements of slices. Also what one goroutine writes and the function uses at once, without waiting.',
      '报告循环每一轮都会启动的 goroutine 所写入的外层函数变量：`append`、计数器、map 元素、错误值。加锁、使用 `sync/atomic`、`sync.Once` 或通道、在同一轮中等待结束、或限制为逐个运行的 goroutine 不报告；切片元素的写入也不报告。单个 goroutine 写入、而函数不等待就立即使用的变量同样报告。',
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
  find: (file: GoFile): Iterable<SharedWrite> =>
    isTestPath(file.path)
      ? []
      : [...findSharedWrites(file), ...findBesideWrites(file), ...findNamedWrites(file)],
  report: (found) => ({
    range: { start: found.target.start, end: found.target.end },
    what: sentence(found),
    confidence: 'likely',
  }),
});

function sentence({ name, manner }: SharedWrite): Localized {
  if (manner === 'beside')
    return say(
      `The goroutine writes \`${name}\`, and the function goes on to use it without waiting for that: a data race.`,
      `goroutine 写入 \`${name}\`，而函数不等待其完成就继续使用它：数据竞争。`,
    );
  const [harm, zh] = harms[manner];
  return say(
    `Each turn of the loop starts a goroutine that writes \`${name}\`, without a lock: ${harm}.`,
    `循环的每一轮都启动一个未加锁就写入 \`${name}\` 的 goroutine：${zh}。`,
  );
}

const harms: Readonly<Record<Exclude<SharedWrite['manner'], 'beside'>, readonly [string, string]>> = {
  append: ['where two append at once, elements are lost', '两个同时追加时会丢失元素'],
  count: ['where two count at once, one of them is lost', '两个同时计数时会丢失一次'],
  map: ['two writes of a map at once end the program', '同时写入 map 会使程序终止'],
  value: [
    'which of the values stays is chance, and this is a data race',
    '最终保留哪个值纯属偶然，构成数据竞争',
  ],
};
