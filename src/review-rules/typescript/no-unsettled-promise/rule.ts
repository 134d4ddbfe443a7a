import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { Unsettled } from './find-unsettled.ts';
import { findUnsettled, findUntold } from './find-unsettled.ts';
import { isPromiseClass, mayTell } from './settlers.ts';
import type { UnsettledMessage } from './unsettled-messages.ts';
import { unsettledMessages } from './unsettled-messages.ts';
import { sentence, sentenceOfMessage } from './wording.ts';

const visited = [
  'NewExpression',
  'CallExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'ObjectMethod',
] as const;

/** A promise that on some way is neither resolved nor rejected. */
export const noUnsettledPromise = defineRule({
  info: {
    id: 'no-unsettled-promise',
    family: 'async',
    kinds: ['unsettled-promise'],
    fix: 'none',
    what: say(
      'Reports ways on which a `new Promise((resolve, reject) => …)` never settles: an exception in a callback that runs later, an error that is only logged, a branch without `resolve` or `reject`, a `resolve` that nothing names, a stream of a file whose `error` nobody hears. Also ways on which the callback of a Node function ends, and the `callback` of the function around it is never called. Promises whose `resolve` is kept for later, that a timer settles, or whose comment says that they may stay open are left alone. Also ways on which a message of a queue (amqplib, Pub/Sub) is neither acknowledged nor refused, where others do so.',
      '报告使 `new Promise((resolve, reject) => …)` 永远没有结果的路径：稍后运行的回调抛出异常、错误只被记录、分支中没有调用 `resolve` 或 `reject`、从未使用 `resolve`、没有监听文件流的 `error` 事件。还报告 Node 风格回调结束时、外层函数的 `callback` 从未被调用的路径。把 `resolve` 保存起来备用、由定时器兜底，或注释说明可以一直等待的 Promise 不报告。另外还报告队列消息（amqplib、Pub/Sub）在某些路径上既未确认也未拒绝的情况。',
    ),
    why: say(
      'Whoever awaits such a promise waits forever, without an error and without a trace: requests hang, locks stay taken, a command ends in the middle. A queue holds back a message that nobody settles, and when enough of them are held, it sends no more.',
      '等待这种 Promise 的代码会一直等下去，没有错误也没有痕迹：请求挂起、锁不释放、命令中途结束。没有人确认的消息会被队列保留，积累到上限后，队列便不再投递。',
    ),
    instead: say(
      'Call `reject(error)` where something fails, and wrap in `try … catch` what may throw inside a callback; best use functions that return promises themselves.',
      '失败时调用 `reject(error)`，回调中可能抛出异常的代码放进 `try … catch`；最好直接使用返回 Promise 的函数。',
    ),
    examples: [
      {
        bad: "export const load = (path) =>\n  new Promise((resolve, reject) => {\n    fs.readFile(path, 'utf8', (error, text) => {\n      if (error) throw error;\n      resolve(text);\n    });\n  });",
        good: "export const load = (path) =>\n  new Promise((resolve, reject) => {\n    fs.readFile(path, 'utf8', (error, text) => {\n      if (error) return reject(error);\n      resolve(text);\n    });\n  });",
        file: 'load.js',
      },
      {
        bad: 'export const ask = (url) =>\n  new Promise((resolve) => {\n    client.get(url).then((answer) => {\n      resolve(answer.body);\n    }).catch((error) => {\n      console.error(error);\n    });\n  });',
        good: 'export const ask = async (url) => (await client.get(url)).body;',
        file: 'ask.js',
      },
      {
        bad: 'export function load(path, callback) {\n  fs.readFile(path, (error, bytes) => {\n    if (error) {\n      console.error(error);\n      return;\n    }\n    callback(null, bytes);\n  });\n}',
        good: 'export function load(path, callback) {\n  fs.readFile(path, (error, bytes) => {\n    if (error) return callback(error);\n    callback(null, bytes);\n  });\n}',
        file: 'load.js',
      },
    ],
    sources: [{ name: 'eslint-plugin-promise avoid-new', relation: 'inspired' }],
  },
  visit: visited,
  calls: ['consume', 'on'],
  find(node, file): Iterable<Unsettled | UnsettledMessage> | undefined {
    if (node.type === 'CallExpression')
      return isTestPath(file.path) ? undefined : unsettledMessages(node, file);
    if (node.type !== 'NewExpression')
      return !mayTell(node) || isTestPath(file.path) ? undefined : findUntold(node, file);
    return !isPromiseClass(node.callee) || isTestPath(file.path) ? undefined : findUnsettled(node, file);
  },
  report: (found, file): Report =>
    found.form === 'message'
      ? {
          range: headOf(found.at),
          confidence: 'likely',
          what: sentenceOfMessage(found),
        }
      : {
          range: headOf(found.at),
          confidence: found.isRare === true ? 'possible' : 'likely',
          what: sentence(found, shortText(found.at, file)),
        },
});

/** Without what it holds, which may be long. */
function headOf(node: Node): Range {
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'IfStatement':
      return { start, end: rangeOf(node.consequent).start };
    case 'CatchClause':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { start, end: rangeOf(node.body).start };
    default:
      return { start, end };
  }
}
