import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { MissingCallback } from './missing-callback.ts';
import { missingCallbackOf, namesWithCallback } from './missing-callback.ts';
import type { EarlyError, UnreadError } from './unread-error.ts';
import { unreadErrorOf } from './unread-error.ts';

/** A callback uses its result as if nothing could have failed. */
export const noUnreadCallbackError = defineRule({
  info: {
    id: 'no-unread-callback-error',
    family: 'error-handling',
    kinds: ['unchecked-error', 'missing-callback'],
    fix: 'none',
    what: say(
      'Reports callbacks `(err, result) => …` that use the result and never look at the error, or only after they have used it, or tell of it and go on, and callbacks `(err) => …` of Node’s own functions, or beside a `reject`, that tell others of success without a look at it. Callbacks that test the result, say why in a comment, or name the parameter `_err` are left alone. Where the call is not one of Node’s own modules it is a note: some libraries never fill the error. Also reports functions of `fs` that call back and are called without a callback.',
      '报告使用了结果却从不检查错误、或先使用结果后检查错误、或只是报告错误便继续的回调 `(err, result) => …`，以及 Node 自带函数的、或旁边有 `reject` 可用的回调 `(err) => …` 未检查错误就告知成功的代码。先判断了结果、用注释说明了原因，或把参数命名为 `_err` 的回调不报告。被调用的不是 Node 自带模块时只作为提示：有些库从不传入错误。还报告调用 `fs` 的回调式函数时没有传入回调的代码。',
    ),
    why: say(
      'When the call fails there is no result: the code goes on with `undefined` and breaks somewhere else, or reports success.',
      '调用失败时没有结果：代码会带着 `undefined` 继续运行，在别处出错，或者谎报成功。',
    ),
    instead: say(
      'Begin with `if (err) return callback(err);`, or use the variant of the function that returns a promise.',
      '开头写上 `if (err) return callback(err);`，或改用返回 Promise 的版本。',
    ),
    examples: [
      {
        bad: "fs.readFile('settings.json', 'utf8', (err, text) => {\n  apply(JSON.parse(text));\n});",
        good: "fs.readFile('settings.json', 'utf8', (err, text) => {\n  if (err) return report(err);\n  apply(JSON.parse(text));\n});",
        file: 'settings.js',
      },
    ],
    sources: [
      { name: 'eslint-plugin-n handle-callback-err', relation: 'same' },
      { name: 'eslint handle-callback-err', relation: 'same' },
    ],
  },
  visit: ['ArrowFunctionExpression', 'FunctionExpression', 'CallExpression'],
  calls: namesWithCallback,
  find(node, file): readonly (UnreadError | EarlyError | MissingCallback)[] | undefined {
    if (node.type !== 'CallExpression' && node.params.length === 0) return undefined;
    const found = node.type === 'CallExpression' ? missingCallbackOf(node, file) : unreadErrorOf(node, file);
    return found === undefined || isTestPath(file.path) ? undefined : [found];
  },
  report(found, file): Report {
    if ('call' in found) return reportOfMissing(found);
    return 'member' in found ? reportOfEarly(found, file) : reportOfUnread(found);
  },
});

function reportOfMissing({ call, callee }: MissingCallback): Report {
  return {
    range: rangeOf(call.callee),
    kind: 'missing-callback',
    confidence: 'likely',
    what: say(
      `\`${callee}\` throws a TypeError here and does nothing: it needs a callback, and gives no promise.`,
      `\`${callee}\` 在此会抛出 TypeError 而不做任何事：它需要回调，也不返回 Promise。`,
    ),
  };
}

function reportOfEarly(found: EarlyError, file: TypeScriptFile): Report {
  const { member, result, parameter, callee, isTold, isOfNode } = found;
  const [english, chinese] = wordsFor(callee);
  const use = shortText(member, file);
  if (isTold)
    return {
      range: rangeOf(member),
      kind: 'unchecked-error',
      confidence: isOfNode ? 'likely' : 'possible',
      what: say(
        `The code goes on when it has told of \`${parameter.name}\`: when ${english} fails, \`${result}\` holds nothing, and \`${use}\` throws.`,
        `报告 \`${parameter.name}\` 之后代码照常继续：${chinese}失败时 \`${result}\` 没有内容，\`${use}\` 会抛出异常。`,
      ),
    };
  return {
    range: rangeOf(member),
    kind: 'unchecked-error',
    confidence: 'likely',
    what: say(
      `\`${parameter.name}\` is only looked at further down: when ${english} fails, \`${result}\` holds nothing, and \`${use}\` throws.`,
      `\`${parameter.name}\` 在后面才被检查：${chinese}失败时 \`${result}\` 没有内容，\`${use}\` 会抛出异常。`,
    ),
  };
}

function wordsFor(callee: string | undefined): readonly [english: string, chinese: string] {
  return callee === undefined ? ['the call', '调用'] : [`\`${callee}\``, ` \`${callee}\` `];
}

function reportOfUnread({ parameter, result, told, callee, isOfNode }: UnreadError): Report {
  const [english, chinese] = wordsFor(callee);
  if (result === undefined)
    return {
      range: rangeOf(parameter),
      kind: 'unchecked-error',
      confidence: isOfNode ? 'likely' : 'possible',
      what: say(
        `\`${parameter.name}\` is never looked at: when ${english} fails, \`${told ?? 'callback'}\` is told all the same that it went well.`,
        `从未检查 \`${parameter.name}\`：${chinese}失败时，\`${told ?? 'callback'}\` 仍会被告知一切正常。`,
      ),
    };
  return {
    range: rangeOf(parameter),
    kind: 'unchecked-error',
    confidence: isOfNode ? 'likely' : 'possible',
    what: say(
      `\`${parameter.name}\` is never looked at: when ${english} fails, \`${result}\` holds nothing, and this goes on all the same.`,
      `从未检查 \`${parameter.name}\`：${chinese}失败时 \`${result}\` 没有内容，代码却照常继续。`,
    ),
  };
}
