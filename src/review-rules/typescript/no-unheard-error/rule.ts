import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isDemoPath } from '../_kit/is-demo-path.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { Trouble } from './emitter.ts';
import type { EndedStream } from './ended-stream.ts';
import { endedStreams } from './ended-stream.ts';
import type { Unheard } from './find-unheard.ts';
import { findUnheard } from './find-unheard.ts';

/** An `error` event that nobody listens to ends the process. */
export const noUnheardError = defineRule({
  info: {
    id: 'no-unheard-error',
    family: 'error-handling',
    kinds: ['unheard-error', 'ended-stream'],
    fix: 'none',
    what: say(
      'Reports requests, sockets, streams, workers and child processes that stay in the function that makes them, or in the object that listens to them, without a listener for `error`; and sockets that a server is given. Streams of files, workers and programs are told where a callback or a promise waits for the error. Silent where the object goes anywhere else. Also lasting streams of RxJS whose `catchError` stands behind the `switchMap` or the like that fails.',
      '报告在函数内创建且只在其中使用（或保存在监听它的对象中）、却没有 `error` 监听器的请求、套接字、流、worker 和子进程；以及服务器收到的套接字。文件流、worker 和子进程只在有回调或 Promise 等待其错误时报告。对象被传给别处时不报告。还有 RxJS 的长期流：`catchError` 写在会失败的 `switchMap` 等操作符之后。',
    ),
    why: say(
      'Node throws an `error` event that has no listener, and nobody can catch that: a refused connection, a reset by the other side or a missing file ends the process.',
      '没有监听器的 `error` 事件会被 Node 作为异常抛出，而且无处可捕获：连接被拒绝、被对方重置或文件不存在都会让进程退出。',
    ),
    instead: say(
      "Listen: `.on('error', reject)`, or let `pipeline(…)` of `node:stream/promises` connect the streams.",
      "加上监听器：`.on('error', reject)`；或用 `node:stream/promises` 的 `pipeline(…)` 连接各个流。",
    ),
    examples: [
      {
        bad: "import https from 'node:https';\n\nexport const ping = (url, callback) => {\n  https.get(url, (res) => callback(null, res.statusCode));\n};",
        good: "import https from 'node:https';\n\nexport const ping = (url, callback) => {\n  https.get(url, (res) => callback(null, res.statusCode)).on('error', callback);\n};",
        file: 'ping.js',
      },
    ],
    sources: [],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Unheard | EndedStream> | undefined =>
    isTestPath(file.path) || ofMakers.test(file.path) || isDemoPath(file.path) ? undefined : errorsIn(file),
  report: (found): Report => ('catching' in found ? reportOfStream(found) : reportOfEmitter(found)),
});

function* errorsIn(file: TypeScriptFile): Generator<Unheard | EndedStream, void> {
  yield* findUnheard(file);
  yield* endedStreams(file);
}

function reportOfEmitter({ emitter, waiting }: Unheard): Report {
  return {
    kind: 'unheard-error',
    range: rangeOf(emitter.node),
    confidence: 'likely',
    what: sentences[emitter.trouble](emitter.name, waiting),
  };
}

function reportOfStream({ catching, working }: EndedStream): Report {
  return {
    kind: 'ended-stream',
    range: rangeOf(catching),
    confidence: 'likely',
    what: say(
      `The first error in \`${working}\` ends this stream for good, and what comes later is not answered: catch it inside of \`${working}\`.`,
      `\`${working}\` 中的第一个错误会使整个流永久结束，之后的值不再处理：请在 \`${working}\` 内部捕获。`,
    ),
  };
}

const sentences: Readonly<Record<Trouble, (name: string, waiting: string | undefined) => Localized>> = {
  peer: (name) =>
    say(
      `Nobody listens to \`error\` of this socket of \`${name}\`: when the other side resets the connection, the process ends.`,
      `\`${name}\` 的这个套接字没有 \`error\` 监听器：对方重置连接时进程会退出。`,
    ),
  connection: (name, waiting) => failing(name, 'when the connection fails', '连接失败时', waiting),
  datagram: (name, waiting) =>
    failing(name, 'when the port is taken or a host is not found', '端口被占用或找不到主机时', waiting),
  worker: (name, waiting) => failing(name, 'when the worker throws', 'worker 抛出异常时', waiting),
  program: (name, waiting) => failing(name, 'when the program is not there', '程序不存在时', waiting),
  file: (name, waiting) => failing(name, 'when the file cannot be opened', '文件无法打开时', waiting),
  bytes: (name, waiting) => failing(name, 'when the bytes are malformed', '数据格式错误时', waiting),
};

function failing(name: string, english: string, chinese: string, waiting: string | undefined): Localized {
  const [alsoEnglish, alsoChinese] =
    waiting === undefined
      ? ['', '']
      : [`, and \`${waiting}\` is not called`, `，\`${waiting}\` 也不会被调用`];
  return say(
    `Nobody listens to \`error\` of \`${name}\`: ${english}, the process ends${alsoEnglish}.`,
    `\`${name}\` 没有 \`error\` 监听器：${chinese}进程会退出${alsoChinese}。`,
  );
}

/** Who makes the program runs these, and sees how they end. */
const ofMakers = /(?:^|\/)(?:scripts?|tools?)\//;
