import type { Advice } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { MisreadCall } from './misread-call.ts';

type Problem = MisreadCall['problem'];

/** Of problems that are no call which reads as another one. */
const advices: Partial<Record<Problem, Advice>> = {
  'kept-buffer': {
    why: say(
      'A scanner gives the same piece of memory again and again: all that was kept shows the last lines, or parts of several.',
      '扫描器反复给出同一块内存：保存下来的内容最终都会变成最后几行，或几行的混合。',
    ),
    instead: say(
      'Keep `bytes.Clone(scanner.Bytes())`, or `scanner.Text()`.',
      '请保存 `bytes.Clone(scanner.Bytes())` 或 `scanner.Text()`。',
    ),
  },
  'closed-server': {
    why: say(
      '`Shutdown` waits for open requests, but the goroutine beside it ends the program at once: they are cut off, and the program seems to have failed.',
      '`Shutdown` 会等待未完成的请求，而旁边的 goroutine 立即结束了程序：请求被中断，程序看起来像是出错退出。',
    ),
    instead: say(
      'Ask `if err != nil && !errors.Is(err, http.ErrServerClosed)` before `log.Fatal`.',
      '在 `log.Fatal` 之前判断 `if err != nil && !errors.Is(err, http.ErrServerClosed)`。',
    ),
  },
  'read-again': {
    why: say(
      'What has been closed or cut off never reads again: the log fills up, and a processor is busy for nothing until somebody ends the program.',
      '已关闭或断开的来源不会再读出任何内容：日志被写满，一个处理器空转，直到有人结束程序。',
    ),
    instead: say(
      'Leave the loop with the error, or connect anew, after a wait that grows; go on only for errors that pass.',
      '带着错误离开循环，或在逐渐变长的等待之后重新连接；只有暂时性的错误才继续。',
    ),
  },
  'end-as-failure': {
    why: say(
      'Every stream ends by `io.EOF`: the caller gets an error where all went well, and what was read is thrown away.',
      '每个流都以 `io.EOF` 结束：一切正常时调用方也会得到错误，已读取的内容被丢弃。',
    ),
    instead: say(
      'Ask `if errors.Is(err, io.EOF)` first, and end the loop there without an error.',
      '先判断 `if errors.Is(err, io.EOF)`，并在该处不带错误地结束循环。',
    ),
  },
  'sent-again': {
    why: say(
      'The tries that follow send nothing where the server waits for a body: they fail, or store something empty.',
      '之后的重试没有正文可发：它们会失败，或者存入空内容。',
    ),
    instead: say(
      'Make the request, with a new reader of the body, in each turn of the loop.',
      '在循环的每一轮用新的正文 reader 重新创建请求。',
    ),
  },
  must: {
    why: say(
      'Whoever sends a text that cannot be read makes the handler panic: the request is cut off, and without a `recover` the whole program ends.',
      '任何人发来无法解析的文本都会使处理函数 panic：请求中断；若没有 `recover`，整个程序都会结束。',
    ),
    instead: say(
      'Call the function without `Must`, and answer its error with 400.',
      '调用不带 `Must` 的函数，遇到错误时返回 400。',
    ),
  },
  'early-flag': {
    why: say(
      'What is given on the command line has no effect here, and nothing says so.',
      '命令行给出的值在这里不起作用，也没有任何提示。',
    ),
    instead: say('Read it below `flag.Parse()`.', '在 `flag.Parse()` 之后读取。'),
  },
  swapped: {
    why: say(
      'It works until somebody wraps the error; from then on the case that was asked for is never found.',
      '在有人包装该错误之前一切正常；此后要判断的情况永远不会匹配。',
    ),
    instead: say('Write `errors.Is(err, ErrWanted)`.', '请写 `errors.Is(err, ErrWanted)`。'),
  },
  fraction: {
    why: say(
      'The part that is shown or compared is 0 nearly all the time, and then 100: nobody sees how far it is.',
      '显示或比较的比例几乎一直是 0，最后才变成 100：看不出进度。',
    ),
    instead: say(
      'Write `float64(done) / float64(total) * 100`, or `done * 100 / total` of whole numbers.',
      '请写 `float64(done) / float64(total) * 100`，整数则写 `done * 100 / total`。',
    ),
  },
  'no-pointer': {
    why: say(
      'The call fails, or fills a copy that nobody reads: the value stays empty.',
      '调用会失败，或写入无人读取的副本：原来的值始终为空。',
    ),
    instead: say('Give it the address: `&v`.', '传入地址：`&v`。'),
  },
};

export function adviceFor({ problem }: MisreadCall): Advice | undefined {
  return advices[problem];
}
