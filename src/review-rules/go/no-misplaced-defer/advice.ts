import type { Advice } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

type Problem = MisplacedDefer['problem'];

const without = say(
  'Give it `context.WithoutCancel(ctx)`, with a time-out of its own.',
  '请传入带自身超时的 `context.WithoutCancel(ctx)`。',
);

/** Of contexts that have ended, and of what a deferred call does too late. */
const advices: Partial<Record<Problem, Advice>> = {
  'used-ended': {
    why: say(
      'Who is given a context that has ended gives up at once: what was to be done at the end is not done, and mostly nobody reads the error.',
      '收到已结束的 context 会立即放弃：收尾工作没有完成，而错误往往无人查看。',
    ),
    instead: without,
  },
  'pool-ended': {
    why: say(
      'The framework gives the same context to the next request: the goroutine reads what somebody else has sent, or writes into the answer of somebody else.',
      '框架会把同一个 context 交给下一个请求：goroutine 会读到别人发来的内容，或写入别人的响应。',
    ),
    instead: say(
      'Read what it needs above the `go`; of gin `c.Copy()` may be given to a goroutine.',
      '在 `go` 之前读出需要的内容；gin 可以把 `c.Copy()` 交给 goroutine。',
    ),
  },
  'read-unfinished': {
    why: say(
      'The end of an archive or of a form, and what is still in the buffer, is missing: whoever reads it takes it for broken.',
      '压缩包或表单的结尾以及缓冲中的内容会缺失：读取方会认为它已损坏。',
    ),
    instead: say(
      'Call `Close` or `Flush` where all is written, look at its error, and read the buffer then.',
      '写完之后调用 `Close` 或 `Flush` 并检查错误，然后再读取缓冲。',
    ),
  },
  uncalled: {
    why: say(
      'What was to be stopped, given back or measured at the end is not: the function that does it is thrown away.',
      '本应在结束时停止、释放或测量的都没有做：负责此事的函数被丢弃了。',
    ),
    instead: say(
      'Write the second pair of brackets: `defer start()()`.',
      '补上第二对括号：`defer start()()`。',
    ),
  },
  unheard: {
    why: say(
      'Nobody gets what a deferred call gives back: the caller is told of a success.',
      '被推迟的调用的返回值无人接收：调用方以为成功了。',
    ),
    instead: say(
      'Give the function a named result, and set that: `defer func() { err = errors.Join(err, f.Close()) }()`.',
      '使用命名返回值并为它赋值：`defer func() { err = errors.Join(err, f.Close()) }()`。',
    ),
  },
  'early-argument': {
    why: say(
      'The arguments of a deferred call are worked out where it is written: what is measured or noted is that of the beginning.',
      '被推迟的调用的参数在书写处就已求值：测量或记录到的是开始时的值。',
    ),
    instead: say('Write `defer func() { … }()` around it.', '用 `defer func() { … }()` 包裹。'),
  },
};

export function adviceFor({ problem }: Pick<MisplacedDefer, 'problem'>): Advice | undefined {
  return advices[problem];
}
