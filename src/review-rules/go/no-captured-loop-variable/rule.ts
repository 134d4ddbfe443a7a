import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { findCaptures } from './find-captures.ts';
import type { LoopCapture } from './find-captures.ts';
import { ownVariable } from './own-variable.ts';
import { whatOf } from './words.ts';

/** Variables of loops in what outlives the round, where all rounds share them. */
export const noCapturedLoopVariable = defineFileRule('go', {
  info: {
    id: 'no-captured-loop-variable',
    family: 'concurrency',
    kinds: ['loop-capture'],
    fix: 'needs-review',
    what: say(
      'Reports variables of a loop in a goroutine, a `defer`, a parallel test or a function that is kept beyond the round, and addresses of them that are kept, in modules whose `go.mod` asks for less than Go 1.22. Without a known version nothing is said.',
      '报告 goroutine、`defer`、并行测试或保留到本轮之后的函数中使用的循环变量，以及被保存的循环变量地址；仅限 `go.mod` 的版本低于 Go 1.22 的模块。版本未知时不报告。',
    ),
    why: say(
      'Before Go 1.22 a loop has one variable for all of its rounds: by the time it is read it holds the value of a later one, and work is done twice for the last element and never for others.',
      '在 Go 1.22 之前，整个循环只有一个变量：读取时它已是后面某一轮的值，结果最后一个元素被处理多次，其他元素则从未被处理。',
    ),
    instead: say(
      'Hand the value over as an argument, or write `v := v` as the first line of the round; or let `go.mod` ask for Go 1.22.',
      '把值作为参数传入，或在循环体第一行写 `v := v`；或将 `go.mod` 的版本提高到 Go 1.22。',
    ),
    examples: [
      {
        bad: 'package fetch\n\n// go: 21\n\nfunc All(urls []string) {\n\tfor _, url := range urls {\n\t\tgo func() {\n\t\t\tfetch(url)\n\t\t}()\n\t}\n}',
        good: 'package fetch\n\n// go: 21\n\nfunc All(urls []string) {\n\tfor _, url := range urls {\n\t\tgo func(url string) {\n\t\t\tfetch(url)\n\t\t}(url)\n\t}\n}',
        file: 'all.go',
      },
    ],
    sources: [
      { name: 'go vet loopclosure', relation: 'inspired' },
      { name: 'exportloopref', relation: 'inspired' },
    ],
  },
  find: (file: GoFile): Iterable<LoopCapture> => findCaptures(file),
  report: (found) => ({
    kind: 'loop-capture',
    range: { start: found.at.start, end: found.at.end },
    what: whatOf(found),
  }),
  fix: (found, { text }) => ownVariable(found, text),
});
