import { defineFileRule } from '../../../analysis/rule.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { adviceFor } from './advice.ts';
import { findKeptResults, mayKeepResult } from './find-kept-results.ts';
import { findEarlyArguments } from './find-early-arguments.ts';
import { findEndedContexts } from './find-ended-contexts.ts';
import { findEndedResults } from './find-ended-results.ts';
import { findMisplacedDefers } from './find-misplaced-defers.ts';
import { findPooledContexts, mayPool } from './find-pooled-contexts.ts';
import { findReadUnfinished, mayReadUnfinished } from './find-read-unfinished.ts';
import { findSkippedDefers, maySkip } from './find-skipped-defers.ts';
import { findUsedWhenEnded, mayUseWhenEnded } from './find-used-when-ended.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

/** `defer` where it runs too late, or may run on nothing. */
export const noMisplacedDefer = defineFileRule('go', {
  info: {
    id: 'no-misplaced-defer',
    family: 'resource-leak',
    kinds: ['defer-misuse', 'ended-context'],
    fix: 'none',
    what: say(
      'Reports a `defer` inside a loop that gives something back, a `defer` on a result that stands before the look at its error, `time.Since` among the arguments of a deferred call, `defer recover()`, `defer start()` that gives the function to be deferred, the error of a deferred closure, and the deferred `Close` of a `zip`, `gzip`, `multipart` or other writer whose buffer is read before; as a note `log.Fatal` and `os.Exit` below the `defer` of what outlasts the program, such as `os.RemoveAll`. Also a context that ends with the function, by a deferred `cancel()` or as that of a request, in a goroutine that nobody waits for, or in rows, a transaction or an answer that is returned; and one that is given to a call behind `<-ctx.Done()`, or behind the `Wait` of its group; and the context of gin, fiber or echo in a goroutine that nobody waits for.',
      '报告循环中用于释放资源的 `defer`，以及写在错误检查之前、作用于返回值的 `defer`，推迟调用的参数中的 `time.Since`，`defer recover()`，返回待推迟函数的 `defer start()`，被推迟闭包返回的错误，以及 `zip`、`gzip`、`multipart` 等写入器推迟的 `Close`（而其缓冲区在此之前就被读取）；在推迟了 `os.RemoveAll` 等影响会留存的调用之后的 `log.Fatal` 和 `os.Exit` 以提示级别报告。还报告随函数返回而结束的 context（由推迟的 `cancel()` 结束，或属于 HTTP 请求）被无人等待的 goroutine 使用，或返回的查询结果、事务、HTTP 响应仍依赖它；以及在 `<-ctx.Done()` 或其 errgroup 的 `Wait` 之后仍把该 context 传给调用；以及无人等待的 goroutine 中使用的 gin、fiber、echo 的上下文。',
    ),
    why: say(
      'A deferred call waits for the end of the function: in a loop each turn leaves one more file, row or connection open, and the second turn waits for ever for a lock; a context that ends then cuts off whatever still works with it; and where the program ends first it is not run at all. Where the call failed its result is nil: the deferred call panics.',
      '`defer` 要等整个函数返回才执行：在循环中，每一轮都会多占用一个文件、结果集或连接，而锁在第二轮就会死锁；随之结束的 context 会中断仍在使用它的工作；若程序先行退出，则根本不会执行。若调用失败，返回值为 nil，被推迟的调用会 panic。',
    ),
    instead: say(
      'Give the body of the loop a function of its own, or close at the end of each turn; look at the error first, then `defer`; and write `defer func() { recover() }()`. What goes on when the function has ended gets `context.WithoutCancel(ctx)`.',
      '把循环体提取成单独的函数，或在每轮结束时关闭；先检查错误，再写 `defer`；并写 `defer func() { recover() }()`。函数返回后仍继续的工作应使用 `context.WithoutCancel(ctx)`。',
    ),
    examples: [
      {
        bad: 'package logs\n\nimport "os"\n\nfunc Count(paths []string) (int, error) {\n\ttotal := 0\n\tfor _, path := range paths {\n\t\tfile, err := os.Open(path)\n\t\tif err != nil {\n\t\t\treturn 0, err\n\t\t}\n\t\tdefer file.Close()\n\t\ttotal += lines(file)\n\t}\n\treturn total, nil\n}',
        good: 'package logs\n\nimport "os"\n\nfunc Count(paths []string) (int, error) {\n\ttotal := 0\n\tfor _, path := range paths {\n\t\tcount, err := countOne(path)\n\t\tif err != nil {\n\t\t\treturn 0, err\n\t\t}\n\t\ttotal += count\n\t}\n\treturn total, nil\n}\n\nfunc countOne(path string) (int, error) {\n\tfile, err := os.Open(path)\n\tif err != nil {\n\t\treturn 0, err\n\t}\n\tdefer file.Close()\n\treturn lines(file), nil\n}',
        file: 'count.go',
      },
      {
        bad: 'package feed\n\nimport "net/http"\n\nfunc Load(url string) error {\n\tres, err := http.Get(url)\n\tdefer res.Body.Close()\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn read(res.Body)\n}',
        good: 'package feed\n\nimport "net/http"\n\nfunc Load(url string) error {\n\tres, err := http.Get(url)\n\tif err != nil {\n\t\treturn err\n\t}\n\tdefer res.Body.Close()\n\treturn read(res.Body)\n}',
        file: 'load.go',
      },
    ],
    sources: [
      { name: 'staticcheck SA5001', relation: 'inspired' },
      { name: 'staticcheck SA9001', relation: 'inspired' },
      { name: 'staticcheck SA9010', relation: 'inspired' },
      { name: 'revive defer', relation: 'inspired' },
      { name: 'gocritic deferInLoop', relation: 'inspired' },
      { name: 'CodeQL go/redundant-recover', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<MisplacedDefer> {
    if (mayKeepResult.test(file.text)) yield* findKeptResults(file.tree, file.text);
    if (isTestPath(file.path)) return;
    for (const found of findMisplacedDefers(file))
      if (found.problem !== 'loop' || mayBeMany(found, file)) yield found;
    yield* findEarlyArguments(file);
    if (maySkip.test(file.text)) yield* findSkippedDefers(file);
    if (mayReadUnfinished.test(file.text)) yield* findReadUnfinished(file);
    yield* findEndedContexts(file);
    yield* findEndedResults(file);
    if (mayPool(file.text)) yield* findPooledContexts(file);
    if (mayUseWhenEnded.test(file.text))
      for (const { at, call, ended } of findUsedWhenEnded(file))
        yield { statement: at, problem: 'used-ended', call, error: file.tree.textOf(at), ended };
  },
  report: ({ statement, ...found }, { text }) => ({
    range: { start: statement.start, end: statement.end },
    kind: found.problem.endsWith('-ended') ? 'ended-context' : 'defer-misuse',
    confidence: confidenceOf(found, text),
    what: whatOf(found),
    advice: adviceFor(found),
  }),
});

/** A program of its own knows how many there are, and is over soon, where they are not named on its command line. */
function mayBeMany({ statement }: MisplacedDefer, { tree, text }: GoFile): boolean {
  const around = isMain.test(text) ? declarationAround(statement) : undefined;
  if (around === undefined || /\bArgs?\b/.test(tree.textOf(around))) return true;
  const given = /\bos\.Args\[\d+:\]|\bflag\.Args\(\)/.test(text) ? childOf(around, 'parameters') : undefined;
  return given !== undefined && /\[\]string\b/.test(tree.textOf(given));
}

const isMain = /^package main\b/m;

function confidenceOf(
  { problem, isHarmless, isMeant }: Omit<MisplacedDefer, 'statement'>,
  text: string,
): Confidence {
  if (isHarmless === true || isMeant === true || problem === 'skipped') return 'possible';
  // A program of its own is mostly over before it has too many open.
  if (problem === 'loop' && isMain.test(text)) return 'possible';
  // How many turns there are, and how soon the function ends, is seldom written down.
  return problem === 'loop' || problem.endsWith('-ended') ? 'likely' : 'certain';
}

function whatOf({ problem, call, error, ended = '' }: Omit<MisplacedDefer, 'statement'>): Localized {
  switch (problem) {
    case 'loop':
      return say(
        `\`${call}\` waits for the end of the function: every turn of the loop leaves one more open.`,
        `\`${call}\` 要到函数返回时才执行：循环每一轮都会多占用一个。`,
      );
    case 'lock-in-loop':
      return say(
        `\`${call}\` waits for the end of the function: the next turn of the loop finds the lock still held.`,
        `\`${call}\` 要到函数返回时才执行：循环的下一轮仍会遇到被占用的锁。`,
      );
    case 'early-argument':
      return say(
        `\`${call}\` is worked out here, not when the deferred call runs: the time is next to nothing. A deferred closure asks in the end.`,
        `\`${call}\` 在这里就已求值，而不是在推迟的调用执行时：得到的时长几乎为零。应推迟一个闭包，在其中再计算。`,
      );
    case 'skipped':
      return say(
        `\`${error}\` ends the program at once: the deferred \`${call}\` above is not run.`,
        `\`${error}\` 会立即结束程序：上面推迟的 \`${call}\` 不会执行。`,
      );
    case 'uncalled':
      return say(
        `\`${call}\` gives the function that was to be deferred: it runs only now in the end, and that one never. \`${call}()\` runs it now, and defers what it gives.`,
        `\`${call}\` 返回的函数才是要推迟执行的：现在它本身被推迟，而返回的函数从未执行。应写 \`${call}()\`。`,
      );
    case 'unheard':
      return say(
        `Nobody gets what a deferred function returns: the error \`${error}\` is lost. A named result of the function around it takes it.`,
        `被推迟的函数的返回值没有人接收：错误 \`${error}\` 会丢失。应赋给外层函数的命名返回值。`,
      );
    case 'recover':
      return say(
        '`recover` only ends a panic where a deferred function calls it: deferred itself it gives nil.',
        '`recover` 只有在被推迟的函数中调用才能终止 panic：直接推迟它只会得到 nil。',
      );
    case 'context-ended':
      return say(
        `\`${error}\` ends when the function returns, by the deferred \`${call}\`, and nobody waits for this goroutine: what it calls is cut off.`,
        `函数返回时推迟的 \`${call}\` 会结束 \`${error}\`，而没有任何代码等待这个 goroutine：它的调用会被中途取消。`,
      );
    case 'result-ended':
      return say(
        `What is returned here works with \`${error}\`, which the deferred \`${call}\` ends now: whoever gets it finds it cut off.`,
        `这里返回的值仍依赖 \`${error}\`，而推迟的 \`${call}\` 此时就会结束它：调用方得到的是已被取消的结果。`,
      );
    case 'request-ended':
      return say(
        `\`${error}\` ends when the handler returns, and nobody waits for this goroutine: what it calls is cut off.`,
        `处理函数返回时 \`${error}\` 就会结束，而没有任何代码等待这个 goroutine：它的调用会被中途取消。`,
      );
    case 'pool-ended':
      return say(
        `\`${error}\` goes back to its pool when the handler returns, and nobody waits for this goroutine: it may read the next request. Take what it needs before, or a copy.`,
        `处理函数返回后 \`${error}\` 会被放回池中复用，而没有任何代码等待这个 goroutine：它读到的可能是下一个请求。应事先取出所需的值，或使用副本。`,
      );
    case 'read-unfinished':
      return say(
        `\`${call}\` writes the end only when the function is over, and \`${error}\` is taken before: it is cut off. Call it first, and look at its error.`,
        `\`${call}\` 要到函数返回时才写出结尾，而 \`${error}\` 在此之前就被取走：内容被截断。应先调用它并检查错误。`,
      );
    case 'used-ended':
      return say(
        `Behind \`${ended}\` the context \`${error}\` has ended: \`${call}\` gives up at once. It needs another one, such as \`context.WithoutCancel(${error})\`.`,
        `\`${ended}\` 之后 context \`${error}\` 已经结束：\`${call}\` 会立即放弃。应使用另一个 context，例如 \`context.WithoutCancel(${error})\`。`,
      );
    case 'before-check':
      return say(
        `\`${call}\` is deferred before \`${error}\` is looked at: after an error there is nothing to call it on.`,
        `在检查 \`${error}\` 之前就推迟了 \`${call}\`：出错时并没有可供调用的值。`,
      );
  }
}
