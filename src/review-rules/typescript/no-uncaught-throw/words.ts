import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Uncaught } from './find-uncaught.ts';

export function wordsFor({ by, name, callback, waiting }: Uncaught, given: string): Localized {
  switch (by) {
    case 'parse':
      return waiting === undefined
        ? wordsForParse(name, callback.name, given)
        : wordsForWaiting(name, callback.name, given, waiting);
    case 'null-message':
      return say(
        `\`${given}\` is \`null\` when that is all that was sent, which is well-formed JSON, and nobody catches what the callback of \`${callback.name}\` throws here: such a message ends the process.`,
        `发送的内容仅为 \`null\`（合法的 JSON）时 \`${given}\` 为 \`null\`，而 \`${callback.name}\` 的回调在此抛出的错误没有人捕获：这样的消息会让进程退出。`,
      );
    case 'missing-value':
      return say(
        `\`${given}\` is \`undefined\` or \`null\` when a request leaves it out, and nobody catches what the callback of \`${callback.name}\` throws: such a request ends the process.`,
        `请求未带上 \`${given}\` 时其值为 \`undefined\` 或 \`null\`，而 \`${callback.name}\` 的回调抛出的错误没有人捕获：这样的请求会让进程退出。`,
      );
    case 'callee':
      return say(
        `\`${name}\` throws when it does not like \`${given}\`, and nobody catches what the callback of \`${callback.name}\` throws: whoever sends it ends the process.`,
        `\`${given}\` 不合要求时 \`${name}\` 会抛出错误，而 \`${callback.name}\` 的回调抛出的错误没有人捕获：发送者可借此让进程退出。`,
      );
    case 'throw':
      return say(
        `Nobody catches what the callback of \`${callback.name}\` throws: whoever sends such a \`${given}\` ends the process.`,
        `\`${callback.name}\` 的回调抛出的错误没有人捕获：发送这样的 \`${given}\` 就能让进程退出。`,
      );
    case 'error':
      return say(
        `Nobody catches what the callback of \`${name}\` throws: the process ends, and \`${waiting ?? 'callback'}\` never learns of \`${given}\`.`,
        `\`${name}\` 的回调抛出的错误没有人捕获：进程会退出，\`${waiting ?? 'callback'}\` 也得不到 \`${given}\`。`,
      );
    case 'short-read':
      return say(
        `This throws when \`${given}\` holds fewer bytes, and nobody catches what the callback of \`${callback.name}\` throws: whoever sends a short message ends the process.`,
        `\`${given}\` 的字节不足时这里会抛出错误，而 \`${callback.name}\` 的回调抛出的错误没有人捕获：一条过短的消息就能让进程退出。`,
      );
  }
}

function wordsForParse(name: string, event: string, given: string): Localized {
  return say(
    `\`${name}\` throws when \`${given}\` is malformed, and nobody catches what the callback of \`${event}\` throws: whoever sends it ends the process.`,
    `\`${given}\` 格式错误时 \`${name}\` 会抛出错误，而 \`${event}\` 的回调抛出的错误没有人捕获：发送者可借此让进程退出。`,
  );
}

function wordsForWaiting(name: string, event: string, given: string, waiting: string): Localized {
  return say(
    `\`${name}\` throws when \`${given}\` is malformed, and not to \`${waiting}\`: nobody catches what the callback of \`${event}\` throws, and the process ends.`,
    `\`${given}\` 格式错误时 \`${name}\` 会抛出错误，且不会交给 \`${waiting}\`：\`${event}\` 的回调抛出的错误没有人捕获，进程会退出。`,
  );
}
