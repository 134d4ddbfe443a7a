import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { DroppedResult } from './find-dropped-results.ts';

export function whatOf({ call, manner }: DroppedResult): Localized {
  switch (manner) {
    case 'value':
      return say(
        `\`${call}\` only gives a result, and changes nothing that it is given: here the result is thrown away.`,
        `\`${call}\` 只返回结果，不会改变传入的值：这里结果被丢弃了。`,
      );
    case 'error':
      return say(
        `\`${call}\` only makes an error, and nobody gets it: a \`return\` is missing.`,
        `\`${call}\` 只是创建一个错误，却没有人得到它：缺少 \`return\`。`,
      );
    case 'time':
      return say(
        `\`${call}\` gives another time and leaves this one as it is: here the result is thrown away.`,
        `\`${call}\` 返回另一个时间，原来的时间不变：这里结果被丢弃了。`,
      );
    case 'wait':
      return say(
        `\`${call}\` gives a timer and waits for nothing: \`<-\` before it does, or \`time.Sleep\`.`,
        `\`${call}\` 只返回计时器而不等待：应在前面写 \`<-\`，或使用 \`time.Sleep\`。`,
      );
    case 'command':
      return say(
        `\`${call}\` only puts it together: here nothing is run or sent.`,
        `\`${call}\` 只是构造：这里没有运行或发送任何东西。`,
      );
    case 'unrun':
      return say(
        `\`${call}\` only puts the query together: nothing runs it, \`Exec\` or its like is missing.`,
        `\`${call}\` 只是构造查询：没有任何代码执行它，缺少 \`Exec\` 之类的调用。`,
      );
    case 'unlogged':
      return say(
        `\`${call}\` only adds to an entry: nothing is logged, the call that writes it is missing.`,
        `\`${call}\` 只是给日志条目添加字段：什么都没有写入，缺少输出日志的调用。`,
      );
    case 'copy':
      return say(
        `\`${call}\` gives a copy and leaves the other as it is: here the copy is thrown away.`,
        `\`${call}\` 返回一个副本，原来的不变：这里副本被丢弃了。`,
      );
  }
}
