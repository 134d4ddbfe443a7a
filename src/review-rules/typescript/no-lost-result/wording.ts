import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { IdleTest } from './idle-test.ts';
import type { LostAssertion } from './lost-assertion.ts';
import type { LostIncrement } from './lost-increment.ts';
import type { ReturnedToNobody } from './returned-to-nobody.ts';
import type { UnreadOutcome } from './unread-outcome.ts';
import type { UnusedResult } from './unused-result.ts';
import type { UnusedValue } from './unused-value.ts';
import { wordsForAssertion } from './words-for-assertion.ts';

export type Lost =
  LostIncrement | UnusedResult | UnusedValue | ReturnedToNobody | IdleTest | UnreadOutcome | LostAssertion;

export function wordsFor(found: Lost, file: TypeScriptFile): Localized {
  const code = shortText(found.on, file);
  switch (found.kind) {
    case 'lost-increment':
      if (found.isReturned === true) return returned(code);
      return say(
        `\`${code}\` gives the number from before, and the assignment writes it back: nothing changes.`,
        `\`${code}\` 的结果是之前的值，赋值又把它写了回去：什么也没有改变。`,
      );
    case 'unused-value':
      if ('by' in found) return ofReturned(found, code);
      return 'mayDo' in found ? ofTest(found, code) : ofValue(found, code);
    case 'lost-assertion':
      return wordsForAssertion(found, code);
    case 'unread-outcome':
      return unread(found, code);
    case 'unused-result':
      return unused(found, code);
  }
}

function ofReturned({ shape, by }: ReturnedToNobody, code: string): Localized {
  return shape === 'returned'
    ? say(
        `\`${by}\` does not look at what its callback returns: nobody is given \`${code}\`.`,
        `\`${by}\` 不会理会回调的返回值：\`${code}\` 没有交给任何人。`,
      )
    : say(
        `\`${code}\` makes a new list, and \`${by}\` stays as it is: what was added is never taken out.`,
        `\`${code}\` 得到的是新列表，\`${by}\` 保持不变：加入的内容永远不会被移除。`,
      );
}

function returned(code: string): Localized {
  return say(
    `\`${code}\` gives the number from before, and nobody sees the next one: was \`++\` meant to stand in front?`,
    `\`${code}\` 的结果是之前的值，而新值没有人看到：\`++\` 是否应写在前面？`,
  );
}

function unread({ part }: UnreadOutcome, code: string): Localized {
  if (part === 'verdict')
    return say(
      `\`${code}\` throws nothing: whether it holds is in its result, and nobody reads that, so everything passes.`,
      `\`${code}\` 不会抛出异常：是否通过只体现在结果中，而没有人读取它，等于一律放行。`,
    );
  if (part === 'error')
    return say(
      `\`${code}\` throws nothing: only its \`error\` tells what is wrong, and nobody takes that, so everything passes.`,
      `\`${code}\` 不会抛出异常：只有 \`error\` 说明哪里有问题，而没有人取它，等于一律放行。`,
    );
  return part === 'rejected'
    ? say(
        `\`${code}\` never rejects, and nobody looks at what failed: the queue takes these messages for handled and deletes them.`,
        `\`${code}\` 永远不会被拒绝，而没有人查看哪些失败了：队列会认为这些消息已处理并将其删除。`,
      )
    : say(
        `\`${code}\` succeeds although parts of it were refused, and nobody reads \`${part}\` of the answer: those are lost.`,
        `即使其中一部分被拒绝，\`${code}\` 也会成功，而没有人读取结果中的 \`${part}\`：这部分会丢失。`,
      );
}

function unused({ made }: UnusedResult, code: string): Localized {
  switch (made) {
    case 'error':
      return say(
        `This error is made and thrown away: nothing throws \`${code}\`, and nobody is given it.`,
        `这个错误创建后即被丢弃：\`${code}\` 既没有被抛出，也没有交给任何人。`,
      );
    case 'answer':
      return say(
        `\`${code}\` only makes an answer, and nothing returns it: the code goes on as if it were not there.`,
        `\`${code}\` 只是创建响应，却没有被返回：后面的代码会照常执行，就像它不存在一样。`,
      );
    case 'logged':
      return say(
        `Pino logs only the text of \`${code}\`: what follows a text fills its placeholders, and it has none, so the error is dropped. Give it first: \`{ err: error }\`.`,
        `Pino 只会记录 \`${code}\` 中的文本：文本之后的参数用于填充占位符，而这里没有占位符，错误会被丢弃。请把它放在前面：\`{ err: error }\`。`,
      );
    case 'status':
      return say(
        `\`${code}\` only sets the status, and nothing is sent: who asked waits until the connection times out.`,
        `\`${code}\` 只设置了状态码，没有发送任何内容：请求方会一直等到连接超时。`,
      );
    case 'document':
      return say(
        `\`${code}\` is never run: a query of Mongoose is sent by \`await\`, \`then\` or \`exec\`.`,
        `\`${code}\` 永远不会执行：Mongoose 的查询要靠 \`await\`、\`then\` 或 \`exec\` 才会发送。`,
      );
    case 'query':
      return say(
        `\`${code}\` is never run: such a query is no promise, and only \`execute\` sends it.`,
        `\`${code}\` 永远不会执行：这种查询不是 Promise，只有 \`execute\` 才会发送。`,
      );
    default:
      return say(
        `\`${code}\` changes nothing: what it gives is thrown away.`,
        `\`${code}\` 不改变任何东西，它的结果被丢弃了。`,
      );
  }
}

function ofValue({ shape, isLast }: UnusedValue, code: string): Localized {
  switch (shape) {
    case 'comparison':
      return say(
        `\`${code}\` only compares, and nobody is told the answer: was it to be assigned, or returned?`,
        `\`${code}\` 只做比较，结果却没有交给任何人：本来是要赋值，还是要返回？`,
      );
    case 'function':
      return say(
        'This function is made and never called: the statement does nothing.',
        '这个函数创建后从未被调用：这条语句什么也没做。',
      );
    case 'uncalled':
      return say(
        `\`${code}\` is named and not called: without \`()\` nothing happens.`,
        `\`${code}\` 只是被提到而没有被调用：没有 \`()\` 就什么也不会发生。`,
      );
    case 'value':
      return isLast
        ? say(
            `\`${code}\` is given to nobody: is a \`return\` missing?`,
            `\`${code}\` 没有交给任何人：是否漏写了 \`return\`？`,
          )
        : say(
            `\`${code}\` does nothing: its value is given to nobody.`,
            `\`${code}\` 什么也没做：它的值没有交给任何人。`,
          );
  }
}

function ofTest({ shape }: IdleTest, code: string): Localized {
  switch (shape) {
    case 'test':
      return say(
        `\`${code}\` is asked, and nothing is done when it is so: what was to stand between the braces is missing.`,
        `判断了 \`${code}\`，成立时却什么也不做：花括号里缺少了本该执行的代码。`,
      );
    case 'round':
      return say(
        `\`${code}\` is gone through, and nothing is done with what is in it: the loop is empty.`,
        `遍历了 \`${code}\`，却没有对其中的内容做任何事：循环体是空的。`,
      );
  }
}
