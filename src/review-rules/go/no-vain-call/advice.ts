import type { Advice } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { VainCall } from './vain-call.ts';

type Problem = VainCall['problem'];

/** Of what a library refuses, or does for each call alone. */
const advices: Partial<Record<Problem, Advice>> = {
  'own-guard': {
    why: say(
      'All callers go on at once, as if there were no limit: what it was to protect gets all of them.',
      '所有调用方会同时继续，就像没有限制一样：要保护的对象会承受全部请求。',
    ),
    instead: say(
      'Make it once, in a field or a variable of the package, and ask that one.',
      '只创建一次，放在字段或包级变量中，并使用同一个。',
    ),
  },
  'late-use': {
    why: say(
      'The program ends when it starts: chi lets no middleware in behind a route.',
      '程序在启动时就会终止：chi 不允许在路由之后添加中间件。',
    ),
    instead: say(
      'Write all `Use` above the first route; `r.Group(func(r chi.Router) { … })` or `r.With(…)` has some of its own.',
      '把所有 `Use` 写在第一条路由之前；需要单独的中间件时使用 `r.Group(func(r chi.Router) { … })` 或 `r.With(…)`。',
    ),
  },
  'unset-producer': {
    why: say(
      'The producer is never made: the program stops with an error of its settings when it starts.',
      '生产者永远无法创建：程序启动时就会因配置错误而停止。',
    ),
    instead: say(
      'Set `config.Producer.Return.Successes = true` before.',
      '事先设置 `config.Producer.Return.Successes = true`。',
    ),
  },
  'acked-twice': {
    why: say(
      'The channel is closed behind the first message: no more messages come, and who fails has lost his, as it was taken for done when it was sent.',
      '收到第一条消息后通道就会关闭：之后再没有消息；处理失败的消息也已丢失，因为发送时就被视为已完成。',
    ),
    instead: say(
      'Give `Consume` `false` for `autoAck`, and keep the `Ack`.',
      '`Consume` 的 `autoAck` 传 `false`，并保留 `Ack`。',
    ),
  },
  rows: {
    why: say(
      'Each call keeps a connection of the pool: after some of them every query waits for ever.',
      '每次调用都会占住连接池中的一个连接：若干次之后所有查询都会一直等待。',
    ),
    instead: say(
      'Call `Exec`, or `rows, err := …` with `defer rows.Close()`.',
      '请调用 `Exec`，或写 `rows, err := …` 并 `defer rows.Close()`。',
    ),
  },
};

export function adviceFor({ problem }: VainCall): Advice | undefined {
  return advices[problem];
}
