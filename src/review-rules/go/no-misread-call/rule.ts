import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { adviceFor } from './advice.ts';
import { closedServers, mayEndTooSoon } from './closed-servers.ts';
import { endsOfStreams, mayReadOn } from './ends-of-streams.ts';
import { keptBuffers, mayKeepBuffer } from './kept-buffers.ts';
import { findMisreadCalls } from './find-misread-calls.ts';
import { looseOrders, mayOrderLoosely } from './loose-orders.ts';
import type { MisreadCall } from './misread-call.ts';
import { whatOf } from './words.ts';

/** Calls of the language and its library that do something else than they read as. */
export const noMisreadCall = defineFileRule('go', {
  info: {
    id: 'no-misread-call',
    family: 'correctness',
    kinds: ['misread-call'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports `string(n)` of an integer, a set of `strings.Trim` that reads as a word, times without a unit (`time.Sleep(500)`) or with two, parts of a whole that are divided as whole numbers (`float64(done/total) * 100`), layouts of times in the letters of other languages, `copy` into a list without elements, `errors.Is` with its arguments swapped, functions for `sort.Slice` that compare with `<=`, `age / time.Hour * 24`, `Replace` and `SplitN` with 0, flags that are read before `flag.Parse()`, a request with a body that a loop sends again, `regexp.MustCompile` and its like for what a request brings, values given to `json.Unmarshal`, `Scan`, `viper.Unmarshal` and others without `&`, types that `json.Marshal` and `binary.Write` refuse, and `host:port` put together for `net.Dial` by hand. Also `scanner.Bytes()` that is kept beyond the turn, `log.Fatal` for the error of a server that is shut down, reads that are tried again after every error, and the end of a stream that is told as a failure.',
      '报告以下调用：对整数使用 `string(n)`、`strings.Trim` 的字符集读起来像一个词、没有单位（`time.Sleep(500)`）或带两个单位的时长、先做整数除法的比例（`float64(done/total) * 100`）、用其他语言的字母写的时间布局、向没有元素的切片 `copy`、参数颠倒的 `errors.Is`、用 `<=` 比较的 `sort.Slice` 函数、`age / time.Hour * 24`、个数为 0 的 `Replace` 与 `SplitN`，在 `flag.Parse()` 之前读取的标志、循环中重复发送的带正文的请求、对请求内容使用的 `regexp.MustCompile` 等函数，以及交给 `json.Unmarshal`、`Scan`、`viper.Unmarshal` 等却没有 `&` 的值、`json.Marshal` 与 `binary.Write` 会拒绝的类型，以及为 `net.Dial` 手工拼接的 `host:port`。还报告保留到本轮之后的 `scanner.Bytes()`、对会被 Shutdown 的服务器的错误调用 `log.Fatal`、无论何种错误都重试的读取，以及把流的结束当作失败的代码。',
    ),
    why: say(
      'The call compiles and does something else: a character instead of a number, letters cut from the middle of a name, a wait of a few nanoseconds, a list that stays empty.',
      '这些调用可以编译，做的却是另一件事：得到字符而不是数字、名称被多删字母、只等待几纳秒、切片始终为空。',
    ),
    instead: say(
      'Write `strconv.Itoa(n)`, `strings.TrimPrefix` or `TrimSuffix`, `n * time.Millisecond`, a layout like `2006-01-02 15:04:05`, `make([]T, len(xs))` before `copy`, and `&v` for what is to be filled.',
      '请写 `strconv.Itoa(n)`、`strings.TrimPrefix` 或 `TrimSuffix`、`n * time.Millisecond`、形如 `2006-01-02 15:04:05` 的布局，`copy` 之前先 `make([]T, len(xs))`，需要写入的值传 `&v`。',
    ),
    examples: [
      {
        bad: 'package names\n\nimport "strings"\n\nfunc Base(file string) string {\n\treturn strings.TrimRight(file, ".json")\n}',
        good: 'package names\n\nimport "strings"\n\nfunc Base(file string) string {\n\treturn strings.TrimSuffix(file, ".json")\n}',
        file: 'names.go',
      },
      {
        bad: 'package retry\n\nimport "time"\n\nfunc Wait() {\n\ttime.Sleep(500)\n}',
        good: 'package retry\n\nimport "time"\n\nfunc Wait() {\n\ttime.Sleep(500 * time.Millisecond)\n}',
        file: 'retry.go',
      },
    ],
    sources: [
      { name: 'go vet stringintconv', relation: 'inspired' },
      { name: 'staticcheck SA1024', relation: 'inspired' },
      { name: 'staticcheck SA1004', relation: 'inspired' },
      { name: 'staticcheck SA1003', relation: 'inspired' },
      { name: 'staticcheck SA1026', relation: 'inspired' },
      { name: 'staticcheck SA4015', relation: 'inspired' },
      { name: 'staticcheck SA9005', relation: 'inspired' },
      { name: 'go vet hostport', relation: 'inspired' },
      { name: 'go vet timeformat', relation: 'inspired' },
      { name: 'go vet unmarshal', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<MisreadCall> {
    if (isTestPath(file.path)) return;
    yield* findMisreadCalls(file);
    if (mayOrderLoosely.test(file.text)) yield* looseOrders(file);
    if (mayKeepBuffer(file.text)) yield* keptBuffers(file);
    if (mayEndTooSoon(file.text)) yield* closedServers(file);
    if (mayReadOn.test(file.text)) yield* endsOfStreams(file);
  },
  report: (found) => ({
    range: { start: found.range.start, end: found.range.end },
    what: whatOf(found),
    ...(found.problem === 'told' && found.isLikely === true && { confidence: 'likely' }),
    advice: adviceFor(found),
    ...(isMostlyHarmless(found) && { confidence: 'possible' }),
  }),
});

/** `append(list)` is needless; and what a set takes too much of is mostly not there. */
function isMostlyHarmless(found: MisreadCall): boolean {
  return found.problem === 'cutset' || (found.problem === 'idle' && found.gives === 'same');
}
