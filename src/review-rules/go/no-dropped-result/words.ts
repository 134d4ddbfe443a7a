import type { Advice } from '../../../analysis/rule.ts';
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

const advices: Partial<Record<DroppedResult['manner'], Advice>> = {
  unrun: {
    why: say(
      'The database never hears of it: the function says that all went well, and nothing has changed.',
      '数据库根本没有收到：函数表示一切正常，却什么都没有改变。',
    ),
    instead: say(
      'End the chain with `.Exec(ctx)`, `.Scan(ctx)` or `.Save(ctx)`, and look at the error.',
      '以 `.Exec(ctx)`、`.Scan(ctx)` 或 `.Save(ctx)` 结束调用链，并检查错误。',
    ),
  },
  unlogged: {
    why: say('When something goes wrong the log has nothing of it.', '出问题时日志中没有任何记录。'),
    instead: say(
      'End the chain with `.Msg("…")` or `.Send()` of zerolog, `.Error("…")` of others; or keep the logger that `With` gives.',
      'zerolog 以 `.Msg("…")` 或 `.Send()` 结束，其他库以 `.Error("…")` 结束；或保存 `With` 返回的 logger。',
    ),
  },
  copy: {
    why: say(
      'What goes on works with the one that has not been changed: without the condition, or without the time limit.',
      '后续代码使用的仍是未修改的那个：没有加上条件，也没有时间限制。',
    ),
    instead: say('Assign it: `req = req.WithContext(ctx)`.', '把结果赋回：`req = req.WithContext(ctx)`。'),
  },
};

export function adviceFor({ manner }: DroppedResult): Advice | undefined {
  return advices[manner];
}
