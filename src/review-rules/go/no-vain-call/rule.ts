import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { adviceFor } from './advice.ts';
import { findVainCalls } from './find-vain-calls.ts';
import { mayNotRun, unrunTests } from './unrun-tests.ts';
import type { VainCall } from './vain-call.ts';
import { whatOf } from './words.ts';

/** Calls of the library that compile, run and have no effect. */
export const noVainCall = defineFileRule('go', {
  info: {
    id: 'no-vain-call',
    family: 'correctness',
    kinds: ['vain-call', 'missed-signal'],
    severity: 'warning',
    fix: 'none',
    what: say(
      'Reports calls that have no effect: `u.Query().Set(…)`, whose result never comes into the address, `signal.Notify` with a channel that has no room, `strings.HasPrefix("#", line)`, `sort.Slice` that compares another list, `x = sort.StringSlice(x)`, patterns that RE2 does not take, `x = atomic.AddInt64(&x, 1)`, rights of files in decimal, `2 ^ 10`, arguments that the library refuses each time (`exec.Command("ls -l")`, an address without a port, a context that is nil, a template without its `{{end}}`, `r.Header["x-id"]`), methods such as `UnmarshalJSON` and tests that nobody calls because of how they are declared, `1 / 3`, shifts that leave nothing, `// go:embed` with a space, `_, err := db.Query("UPDATE …")`, whose rows stay open, limiters and groups of `singleflight` that each call makes for itself, and what chi, sarama and clients of RabbitMQ refuse: middleware behind routes, a `SyncProducer` without `Return.Successes`, `Ack` of what is acknowledged already.',
      '报告没有效果的调用：结果不会进入地址的 `u.Query().Set(…)`、使用无缓冲通道的 `signal.Notify`、`strings.HasPrefix("#", line)`、比较了另一个切片的 `sort.Slice`、`x = sort.StringSlice(x)`、RE2 不支持的正则表达式、`x = atomic.AddInt64(&x, 1)`、用十进制写的文件权限、`2 ^ 10`、标准库每次都会拒绝的参数（`exec.Command("ls -l")`、没有端口的地址、为 nil 的 context、缺少 `{{end}}` 的模板、`r.Header["x-id"]`）、因声明方式而不会被调用的 `UnmarshalJSON` 等方法和测试、`1 / 3`、结果恒为零的移位，带空格的 `// go:embed`，结果集不会关闭的 `_, err := db.Query("UPDATE …")`、每次调用都新建的限流器和 `singleflight` 组，以及 chi、sarama、RabbitMQ 客户端会拒绝的写法：路由之后的中间件、没有 `Return.Successes` 的 `SyncProducer`、对已自动确认的消息再次 `Ack`。',
    ),
    why: say(
      'It compiles and looks right, and what it is written for does not happen: a parameter is not sent, a signal is lost, a list stays as it was.',
      '它能编译，看起来也对，但想要的事情并没有发生：参数没有发送，信号丢失，切片没有变化。',
    ),
    instead: say(
      'Write `q := u.Query()`, `q.Set(…)`, `u.RawQuery = q.Encode()`; `make(chan os.Signal, 1)`; the searched text first; `sort.Strings(x)`; `0o644`; `1 << 10`.',
      '请写 `q := u.Query()`、`q.Set(…)`、`u.RawQuery = q.Encode()`；`make(chan os.Signal, 1)`；先写被查找的文本；`sort.Strings(x)`；`0o644`；`1 << 10`。',
    ),
    examples: [
      {
        bad: 'package client\n\nimport "net/url"\n\nfunc page(u *url.URL, n string) string {\n\tu.Query().Set("page", n)\n\treturn u.String()\n}',
        good: 'package client\n\nimport "net/url"\n\nfunc page(u *url.URL, n string) string {\n\tq := u.Query()\n\tq.Set("page", n)\n\tu.RawQuery = q.Encode()\n\treturn u.String()\n}',
        file: 'client.go',
      },
    ],
    sources: [
      { name: 'staticcheck SA4027', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA4029', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1000', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1001', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1005', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1008', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1010', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1012', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1013', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1016', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1020', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1028', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA1030', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA4030', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA3001', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA4025', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA5005', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'go vet shift', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'go vet stdmethods', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'go vet tests', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'reassign', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA9002', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'staticcheck SA9009', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'go vet atomic', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'gocritic argOrder', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'gocritic sqlQuery', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'gocritic sortSlice', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'CodeQL go/mistyped-exponentiation', relation: 'inspired', kinds: ['vain-call'] },
      { name: 'go vet sigchanyzer', relation: 'same', kinds: ['missed-signal'] },
    ],
  },
  *find(file: GoFile): Generator<VainCall> {
    if (file.path.endsWith('_test.go') && mayNotRun.test(file.text)) yield* unrunTests(file);
    if (!isTestPath(file.path)) yield* findVainCalls(file);
  },
  report: (found) => ({
    range: { start: found.range.start, end: found.range.end },
    kind: found.problem === 'signal' ? 'missed-signal' : 'vain-call',
    what: whatOf(found),
    ...(found.problem === 'told' && found.isHarmless === true && { confidence: 'possible' }),
    advice: adviceFor(found),
  }),
});
