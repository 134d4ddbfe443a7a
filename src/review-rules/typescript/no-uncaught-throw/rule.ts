import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Uncaught } from './find-uncaught.ts';
import { findUncaught } from './find-uncaught.ts';
import { wordsFor } from './words.ts';

/** One message of the wrong form ends the process. */
export const noUncaughtThrow = defineRule({
  info: {
    id: 'no-uncaught-throw',
    family: 'error-handling',
    kinds: ['uncaught-throw', 'missing-value'],
    fix: 'none',
    what: say(
      'Reports `JSON.parse`, `decodeURIComponent`, `new URL`, `new RegExp` and `BigInt` of what came from outside (a request, a message, the answer of a server), in a listener or callback that the event loop calls, without a `try` around: in servers made by `createServer`, on sockets and streams; and there also what is read of a header that may be missing, of a message that may be the text `null`, and of bytes that nobody counted; and errors that such a callback throws on instead of giving them to who waits. Where frameworks or promises catch, it is silent.',
      '报告在事件循环直接调用的监听器或回调中，未用 `try` 包住就对外部内容（请求、消息、服务器的响应）调用 `JSON.parse`、`decodeURIComponent`、`new URL`、`new RegExp`、`BigInt` 的代码：例如 `createServer` 的服务器、套接字和流；也包括在这些地方读取可能缺失的请求头、内容可能是 `null` 的消息的成员，以及未检查长度就读取字节；还包括回调把错误直接抛出、而不交给等待者。由框架或 Promise 捕获的地方不报告。',
    ),
    why: say(
      'Nobody catches what such a function throws: Node ends the process. One request or message of the wrong form stops the service for everybody.',
      '这类函数抛出的错误没有人捕获，Node 会结束进程：一个格式错误的请求或消息就能让所有人的服务中断。',
    ),
    instead: say(
      'Put the call into a `try` and answer with an error, close the connection, or hand the error on: `reject(error)`, `callback(error)`.',
      '用 `try` 包住该调用，然后返回错误、关闭连接，或把错误交出去：`reject(error)`、`callback(error)`。',
    ),
    examples: [
      {
        bad: "socket.on('message', (data) => {\n  const message = JSON.parse(data);\n  handle(message);\n});",
        good: "socket.on('message', (data) => {\n  try {\n    handle(JSON.parse(data));\n  } catch {\n    socket.close();\n  }\n});",
        file: 'socket.js',
      },
    ],
    sources: [],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Uncaught> | undefined =>
    isTestPath(file.path) ? undefined : findUncaught(file),
  report: (found, file): Report => ({
    range: rangeOf(found.node),
    kind: found.by === 'missing-value' ? 'missing-value' : 'uncaught-throw',
    confidence: 'likely',
    what: wordsFor(found, shortText(found.given, file)),
  }),
});
