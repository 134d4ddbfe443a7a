import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { VainCall } from './vain-call.ts';

export function whatOf(found: VainCall): Localized {
  switch (found.problem) {
    case 'told':
      return found.text;
    case 'signal':
      return say(
        `\`${found.channel}\` has no room, and \`signal.Notify\` does not wait: a signal that comes while nobody receives is lost.`,
        `\`${found.channel}\` 没有缓冲，而 \`signal.Notify\` 不会等待：没有人接收时到来的信号会丢失。`,
      );
    case 'query':
      return ofQuery(found.method, found.variable);
    case 'unsorted':
      return say(
        `\`${found.call}\` only gives the list another type: nothing is sorted here.`,
        `\`${found.call}\` 只是给切片换了一个类型：这里没有排序。`,
      );
    case 'swapped':
      return say(
        `This looks for \`${found.part}\` in \`${found.text}\`: the text that is searched comes first.`,
        `这是在 \`${found.text}\` 里寻找 \`${found.part}\`：被查找的文本应写在前面。`,
      );
    case 'pattern':
      return say(
        `Patterns of Go have no \`${found.part}\`: this one is refused each time.`,
        `Go 的正则表达式没有 \`${found.part}\`：这个表达式每次都会被拒绝。`,
      );
    case 'backspace':
      return say(
        'In these quotation marks `\\b` is a backspace, not the end of a word.',
        '在这种引号里 `\\b` 是退格符，而不是单词边界。',
      );
    default:
      return ofOperators(found);
  }
}

function ofQuery(method: string, variable: string | undefined): Localized {
  return variable === undefined
    ? say(
        `\`Query()\` gives a copy: what \`${method}\` changes in it never comes into the address.`,
        `\`Query()\` 给出的是副本：\`${method}\` 对它的修改不会进入地址。`,
      )
    : say(
        `\`${variable}\` is a copy of the query, and nobody reads it any more: the address stays as it is.`,
        `\`${variable}\` 是查询参数的副本，之后没有人读取它：地址保持不变。`,
      );
}

function ofOperators(found: VainCall): Localized {
  switch (found.problem) {
    case 'atomic':
      return say(
        `\`${found.target}\` is written twice, and the second time as if nobody else did: counts are lost.`,
        `\`${found.target}\` 被写了两次，第二次并非原子操作：计数会丢失。`,
      );
    case 'other-list':
      return say(
        `This sorts \`${found.sorted}\` and compares elements of \`${found.compared}\`, which are not moved along.`,
        `这里排序的是 \`${found.sorted}\`，比较的却是 \`${found.compared}\` 的元素，而后者不会随之移动。`,
      );
    case 'mode':
      return say(
        `\`${found.mode}\` is a decimal number, and other rights than \`${found.octal}\`.`,
        `\`${found.mode}\` 是十进制数，权限与 \`${found.octal}\` 不同。`,
      );
    case 'rows':
      return say(
        `Nobody closes the rows that \`${found.call}\` opens, and a connection stays taken each time: \`Exec\` opens none.`,
        `没有人关闭 \`${found.call}\` 打开的结果集，每次都会占用一个连接：\`Exec\` 不会打开结果集。`,
      );
    case 'directive':
      return say(
        `With a space before \`${found.directive}\` this is a comment that nobody reads: write \`//${found.directive}\`.`,
        `\`${found.directive}\` 前面有空格，这只是一条不起作用的注释：请写 \`//${found.directive}\`。`,
      );
    case 'power':
      return say(
        `\`^\` is no power in Go: \`${found.written}\` is ${found.value}.`,
        `\`^\` 在 Go 中不是乘方：\`${found.written}\` 等于 ${found.value}。`,
      );
    default:
      return ofLibraries(found);
  }
}

function ofLibraries(found: VainCall): Localized {
  switch (found.problem) {
    case 'own-guard':
      return say(
        `Each call of this function makes a \`${found.guard}\` of its own, and nobody else ever asks it: \`${found.call}\` holds nobody back. It belongs outside.`,
        `每次调用该函数都会新建一个 \`${found.guard}\`，没有其他代码使用它：\`${found.call}\` 拦不住任何人。应放到函数之外。`,
      );
    case 'late-use':
      return say(
        `\`${found.router}\` has routes already: \`Use\` of chi panics then, all middleware comes before the first route.`,
        `\`${found.router}\` 已经注册了路由：此时 chi 的 \`Use\` 会 panic，所有中间件都应写在第一条路由之前。`,
      );
    case 'unset-producer':
      return say(
        `A \`SyncProducer\` waits for each success: without \`${found.config}.Producer.Return.Successes = true\` it is refused with an error.`,
        `\`SyncProducer\` 要等待每条消息成功：没有 \`${found.config}.Producer.Return.Successes = true\` 就会返回错误，无法创建。`,
      );
    case 'acked-twice':
      return say(
        `\`Consume\` was told to acknowledge by itself: with \`${found.call}\` the broker closes the channel.`,
        `\`Consume\` 已设置为自动确认：再调用 \`${found.call}\` 会使代理关闭该通道。`,
      );
    default:
      throw new Error(`no words for ${found.problem}`);
  }
}
