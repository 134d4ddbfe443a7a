import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findMisuses } from './find-misuses.ts';
import type { Misuse } from './misuse.ts';
import { whatOf } from './words.ts';

/** Counts that `Wait` cannot rely on. */
export const noWaitgroupMisuse = defineFileRule('go', {
  info: {
    id: 'no-waitgroup-misuse',
    family: 'concurrency',
    kinds: ['waitgroup'],
    fix: 'none',
    what: say(
      'Reports `Add` inside the goroutine that it counts or right behind it, a WaitGroup given by value, a `return` of a goroutine that misses the `Done` of its other ways, a WaitGroup that is waited for without any `Done`, a counted goroutine that has none while the others do, goroutines that call `Done` more or less often than was counted, a `Wait` in the loop behind the only goroutine of its turn, and one in the loop that starts what was counted before it.',
      '报告在被计数的 goroutine 内部或紧接其启动之后调用 `Add`、按值传递 WaitGroup、goroutine 的某个 `return` 漏掉其他路径都会执行的 `Done`，被等待却从不 `Done` 的 WaitGroup，已计数却不像其他 goroutine 那样调用 `Done` 的 goroutine，`Done` 次数与计数不符的 goroutine，循环中紧跟本轮唯一 goroutine 的 `Wait`，以及在逐个启动已计入 goroutine 的循环内执行的 `Wait`。',
    ),
    why: say(
      'With a count that is too low `Wait` returns before the work is done; with one that never comes down it waits for ever.',
      '计数偏低时 `Wait` 会在工作完成之前返回；计数降不下来时则永远等待。',
    ),
    instead: say(
      '`wg.Add(1)` before `go`, `defer wg.Done()` as the first line of the goroutine, and `*sync.WaitGroup` for parameters. Since Go 1.25 `wg.Go(f)` does all of it.',
      '在 `go` 之前调用 `wg.Add(1)`，在 goroutine 的第一行写 `defer wg.Done()`，参数使用 `*sync.WaitGroup`。Go 1.25 起可用 `wg.Go(f)` 完成这一切。',
    ),
    examples: [
      {
        bad: 'package crawl\n\nimport "sync"\n\nfunc All(urls []string) {\n\tvar wg sync.WaitGroup\n\tfor _, url := range urls {\n\t\tgo func(url string) {\n\t\t\twg.Add(1)\n\t\t\tdefer wg.Done()\n\t\t\tfetch(url)\n\t\t}(url)\n\t}\n\twg.Wait()\n}',
        good: 'package crawl\n\nimport "sync"\n\nfunc All(urls []string) {\n\tvar wg sync.WaitGroup\n\tfor _, url := range urls {\n\t\twg.Add(1)\n\t\tgo func(url string) {\n\t\t\tdefer wg.Done()\n\t\t\tfetch(url)\n\t\t}(url)\n\t}\n\twg.Wait()\n}',
        file: 'all.go',
      },
      {
        bad: 'package crawl\n\nimport "sync"\n\nfunc work(jobs <-chan string, wg sync.WaitGroup) {\n\tdefer wg.Done()\n\tfor job := range jobs {\n\t\tfetch(job)\n\t}\n}',
        good: 'package crawl\n\nimport "sync"\n\nfunc work(jobs <-chan string, wg *sync.WaitGroup) {\n\tdefer wg.Done()\n\tfor job := range jobs {\n\t\tfetch(job)\n\t}\n}',
        file: 'work.go',
      },
    ],
    sources: [
      { name: 'go vet waitgroup', relation: 'inspired' },
      { name: 'staticcheck SA2000', relation: 'inspired' },
      { name: 'go vet copylocks', relation: 'inspired' },
    ],
  },
  // What leaves a goroutine of a test early is mostly a failure that ends the test as well.
  find: (file: GoFile): Iterable<Misuse> =>
    findMisuses(file).filter(
      ({ kind }) => !/^(?:missed-done|serial-wait)$/.test(kind) || !isTestPath(file.path),
    ),
  report: (found) => ({
    kind: 'waitgroup',
    range: { start: found.at.start, end: found.at.end },
    what: whatOf(found),
    confidence:
      found.kind === 'serial-wait' || (found.kind === 'late-add' && !found.isSure) ? 'likely' : 'certain',
  }),
});
