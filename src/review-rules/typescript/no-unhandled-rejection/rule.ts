import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import { namesOfCallers } from './caller.ts';
import type { Unhandled } from './find-unhandled.ts';
import { findUnhandled } from './find-unhandled.ts';
import type { KeptFailure } from './kept-failure.ts';
import { keptFailures } from './kept-failure.ts';
import type { LeftSet } from './left-set.ts';
import { leftSet } from './left-set.ts';
import type { StuckFlag } from './stuck-flag.ts';
import { stuckFlags } from './stuck-flag.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';

type Found = Unhandled | StuckFlag | LeftSet | KeptFailure;

/** An async callback may reject, and whoever calls it does not look. */
export const noUnhandledRejection = defineRule({
  info: {
    id: 'no-unhandled-rejection',
    family: 'async',
    kinds: ['unhandled-rejection', 'stuck-flag'],
    fix: 'none',
    what: say(
      'Reports async callbacks of event emitters, `addEventListener`, `setTimeout`, `setInterval`, servers and other functions of Node that call back, where they wait for something outside of any `try … catch`. In a page it is a note. Also reports flags such as `busy` or `this.isRunning` that are set before something is waited for and set back only when that does not fail, or not where the function returns early; a note where the flag does not keep the function from running again. And promises that are kept for whoever asks meanwhile and taken out only when all went well. Programs that listen for `unhandledRejection` are left alone.',
      '报告交给事件发射器、`addEventListener`、`setTimeout`、`setInterval`、服务器及 Node 其他回调式函数等，且在 `try … catch` 之外等待操作的异步回调。在网页中只作为提示。还报告 `busy`、`this.isRunning` 之类的标志：等待之前设为真，而只有等待成功才会改回，或提前返回时没有改回；如果该标志不会阻止函数再次运行，则只作为提示。以及保存下来供期间的调用共用、却只在成功时才移除的 Promise。监听了 `unhandledRejection` 的程序不报告。',
    ),
    why: say(
      'Whoever calls such a callback drops its promise. When it rejects, Node ends the whole process; in a page nothing happens, and nobody is told why.',
      '调用这类回调的一方会丢弃它返回的 Promise。一旦拒绝，Node 会结束整个进程；在网页中则毫无反应，也没有人知道原因。',
    ),
    instead: say(
      'Put the body into `try { … } catch (error) { … }`, or call an async function and end it with `.catch(report)`.',
      '把函数体放进 `try { … } catch (error) { … }`，或调用异步函数并以 `.catch(report)` 结尾。',
    ),
    examples: [
      {
        bad: "import { createServer } from 'node:net';\n\ncreateServer((socket) => {\n  socket.on('data', async (chunk) => {\n    await store.append(chunk);\n  });\n});",
        good: "import { createServer } from 'node:net';\n\ncreateServer((socket) => {\n  socket.on('data', async (chunk) => {\n    try {\n      await store.append(chunk);\n    } catch (error) {\n      socket.destroy(error);\n    }\n  });\n});",
        file: 'server.js',
      },
    ],
    sources: [
      { name: 'typescript-eslint no-misused-promises', relation: 'same' },
      { name: 'sonarjs no-misused-promises', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Found> | undefined => (isTestPath(file.path) ? undefined : foundIn(file)),
  report(found, file): Report {
    if ('exit' in found) return reportOfExit(found);
    if ('keeping' in found) return reportOfFailure(found, file);
    const wait = shortText(found.wait, file);
    if ('write' in found) return reportOfFlag(found, wait);
    const { caller, endsProcess } = found;
    return {
      range: headOf(caller.callback),
      kind: 'unhandled-rejection',
      confidence: endsProcess ? 'likely' : 'possible',
      what: sentence(caller.name, wait, endsProcess),
    };
  },
});

function* foundIn(file: TypeScriptFile): Generator<Found, void> {
  if (namesAny(file, namesOfCallers)) yield* findUnhandled(file);
  yield* stuckFlags(file);
  yield* leftSet(file);
  yield* keptFailures(file);
}

function reportOfFailure({ keeping, name, work }: KeptFailure, file: TypeScriptFile): Report {
  const wait = shortText(work, file);
  return {
    range: rangeOf(keeping),
    kind: 'stuck-flag',
    confidence: 'likely',
    what: say(
      `When \`${wait}\` fails, its promise stays in \`${name}\`, which only success takes out: whoever asks later gets the old failure.`,
      `\`${wait}\` 失败时，它的 Promise 会留在 \`${name}\` 中（只有成功时才会移除）：之后的调用得到的都是旧的失败。`,
    ),
  };
}

function reportOfExit({ flag: { name }, exit }: LeftSet): Report {
  return {
    range: rangeOf(exit),
    kind: 'stuck-flag',
    confidence: 'likely',
    what: say(
      `Here it ends while \`${name}\` is true: nothing sets it back, and this never runs again.`,
      `在这里结束时 \`${name}\` 仍为真：没有代码把它改回来，这里再也不会运行。`,
    ),
  };
}

function reportOfFlag({ write: { statement, name }, isLock }: StuckFlag, wait: string): Report {
  return {
    range: rangeOf(statement),
    kind: 'stuck-flag',
    confidence: isLock ? 'likely' : 'possible',
    what: isLock
      ? say(
          `When \`${wait}\` fails, \`${name}\` stays true: nothing sets it back, and this never runs again.`,
          `\`${wait}\` 失败时 \`${name}\` 会一直为真：没有代码把它改回来，这里再也不会运行。`,
        )
      : say(
          `When \`${wait}\` fails, \`${name}\` stays true: nothing sets it back.`,
          `\`${wait}\` 失败时 \`${name}\` 会一直为真：没有代码把它改回来。`,
        ),
  };
}

function sentence(name: string, wait: string, endsProcess: boolean): Localized {
  return endsProcess
    ? say(
        `Nobody handles a rejection of this \`${name}\` callback: when \`${wait}\` fails, Node ends the process.`,
        `没有人处理这个 \`${name}\` 回调的拒绝：一旦 \`${wait}\` 失败，Node 会结束整个进程。`,
      )
    : say(
        `Nobody handles a rejection of this \`${name}\` callback: when \`${wait}\` fails, nobody is told.`,
        `没有人处理这个 \`${name}\` 回调的拒绝：\`${wait}\` 失败时，没有人会得知。`,
      );
}

/** The callback without its body, which may be long. */
function headOf(callback: Node): Range {
  const { start, end } = rangeOf(callback);
  const isLong = isFunction(callback) && callback.body.type === 'BlockStatement';
  return { start, end: isLong ? rangeOf(callback.body).start : end };
}
