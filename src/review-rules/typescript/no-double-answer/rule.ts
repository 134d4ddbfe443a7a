import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { DoubleAnswer } from './find-double-answers.ts';
import { chainedAnswers, reportOfChain } from './chained-answers.ts';
import type { ChainedAnswer } from './chained-answers.ts';
import { findDoubleAnswers } from './find-double-answers.ts';
import type { RepliedTwice } from './replied-twice.ts';
import { repliedTwice } from './replied-twice.ts';

/** The way of an error that runs on into the way of success. */
export const noDoubleAnswer = defineRule({
  info: {
    id: 'no-double-answer',
    family: 'error-handling',
    kinds: ['called-back-twice', 'answered-twice'],
    severity: 'error',
    fix: 'needs-review',
    what: say(
      'Reports error branches that call a callback, or answer a request, and do not leave the function, when the code behind them calls the same callback or answers the same request again; and guards of vue-router that call `next` and run on into the next one. As a note: a `reject` that does not leave the function, with `resolve` behind it; and callbacks that are called inside a `try` whose `catch` calls them with the error. Also what is set or sent behind an answer (`res.json(user).status(201)`), and interactions of Discord that are answered by `reply` after `deferReply`.',
      '报告在错误分支中调用了回调或应答了请求、却没有离开函数的写法：后面的代码会再次调用同一个回调或应答同一个请求；以及调用了 `next` 后又继续执行到下一个 `next` 的 vue-router 守卫。另以提示报告：`reject` 之后没有离开函数、后面又调用了 `resolve`；以及在 `try` 内调用回调，而 `catch` 又用错误再次调用它。另外还报告在应答之后才设置或发送的内容（`res.json(user).status(201)`），以及在 `deferReply` 之后又用 `reply` 应答的 Discord 交互。',
    ),
    why: say(
      'A `return` is missing. What follows runs with the data of a failure, and whoever waits is told twice: work is done two times, `next` runs on, and Express throws `ERR_HTTP_HEADERS_SENT`.',
      '这里少了 `return`。后面的代码会带着失败后的数据继续执行，等待者会收到两次通知：工作重复执行，`next` 继续往下走，Express 会抛出 `ERR_HTTP_HEADERS_SENT`。',
    ),
    instead: say(
      'Leave with the call: `return callback(error);`, or put the rest into an `else`.',
      '在调用处离开函数：`return callback(error);`，或把其余代码放进 `else`。',
    ),
    examples: [
      {
        bad: 'export function load(store, id, callback) {\n  store.get(id, (error, row) => {\n    if (error) callback(error);\n    callback(null, row.value);\n  });\n}',
        good: 'export function load(store, id, callback) {\n  store.get(id, (error, row) => {\n    if (error) return callback(error);\n    callback(null, row.value);\n  });\n}',
        file: 'load.js',
      },
      {
        bad: 'export function show(req, res) {\n  const page = pages.get(req.params.name);\n  if (page === undefined) {\n    res.sendStatus(404);\n  }\n  res.send(page);\n}',
        good: 'export function show(req, res) {\n  const page = pages.get(req.params.name);\n  if (page === undefined) {\n    return res.sendStatus(404);\n  }\n  res.send(page);\n}',
        file: 'show.js',
      },
    ],
    sources: [
      { name: 'eslint-plugin-n callback-return', relation: 'inspired', kinds: ['called-back-twice'] },
      {
        name: 'eslint-plugin-promise no-multiple-resolved',
        relation: 'inspired',
        kinds: ['called-back-twice'],
      },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<DoubleAnswer | RepliedTwice | ChainedAnswer> | undefined =>
    isTestPath(file.path)
      ? undefined
      : [...findDoubleAnswers(file), ...repliedTwice(file), ...chainedAnswers(file)],
  report: (found, file): Report => {
    if ('chained' in found) return reportOfChain(found, file);
    if ('reply' in found) return reportOfReply(found, file);
    return {
      kind: found.kind,
      range: rangeOf(found.first),
      confidence: found.isCaught === true || found.isOfPromise === true ? 'possible' : 'likely',
      what: sentence(found, file),
    };
  },
  fix(found): FixDraft | undefined {
    if (!('canReturn' in found) || !found.canReturn) return undefined;
    const { start } = rangeOf(found.first);
    return {
      title: say('Leave the function here', '在此处离开函数'),
      edits: [{ range: { start, end: start }, text: 'return ' }],
    };
  },
});

function sentence({ first, again, isCaught, isOfPromise }: DoubleAnswer, file: TypeScriptFile): Localized {
  const [code, other] = [shortText(first, file), shortText(again, file)];
  if (isCaught === true)
    return say(
      `When what \`${code}\` calls throws, the \`catch\` around it calls it again: \`${other}\`.`,
      `\`${code}\` 所调用的函数抛出异常时，外层的 \`catch\` 会再次调用它：\`${other}\`。`,
    );
  if (isOfPromise === true)
    return say(
      `Nothing leaves the function after \`${code}\`: what follows runs as if nothing had failed, down to \`${other}\`, which does nothing any more.`,
      `\`${code}\` 之后没有离开函数：后面的代码会像没有失败一样继续执行，直到不再起作用的 \`${other}\`。`,
    );
  return say(
    `Nothing leaves the function after \`${code}\`: \`${other}\` runs as well.`,
    `\`${code}\` 之后没有离开函数：\`${other}\` 也会接着执行。`,
  );
}

function reportOfReply({ kind, first, reply }: RepliedTwice, file: TypeScriptFile): Report {
  const [code, other] = [shortText(first, file), shortText(reply, file)];
  return {
    kind,
    range: rangeOf(reply),
    confidence: 'likely',
    what: say(
      `\`${code}\` was an answer already, and \`${other}\` throws: after it comes \`editReply\` or \`followUp\`.`,
      `\`${code}\` 已经算作应答，\`${other}\` 会抛出异常：之后应使用 \`editReply\` 或 \`followUp\`。`,
    ),
  };
}
