import { defineRule } from '../../../analysis/rule.ts';
import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import { rejectedInCallback } from './rejected-in-callback.ts';
import { replacementsIn, replacementsInChain } from './replacement.ts';
import type { Replacement } from './replacement.ts';
import { withCause } from './with-cause.ts';

/** A new error in place of a caught one that nobody looked at: why it failed is lost. */
export const noLostCause = defineRule({
  info: {
    id: 'no-lost-cause',
    family: 'error-handling',
    severity: 'note',
    kinds: ['lost-cause'],
    fix: 'needs-review',
    what: say(
      'Reports `throw new Error(…)` in a handler that names the error it caught and does nothing with it, where what failed was waited for or matters by its name. The same in `.catch((error) => …)` and of `reject(new Error(…))` in a callback that only asks whether there was an error, and of errors of packages that say no more than that something failed (`InternalServerErrorException`). Other errors of own classes that are more than a name, handlers with a comment, and tests are left alone.',
      '报告这样的 `throw new Error(…)`：处理代码给捕获的错误起了名字却完全没有使用它，而失败的操作是被等待的，或从名称看很重要。`.catch((error) => …)` 中、只判断是否出错的回调中的 `reject(new Error(…))`，以及依赖包中只表示出了问题的错误（如 `InternalServerErrorException`）也是如此。不只是换了名字的自定义错误类、带注释的处理代码和测试代码不会报告。',
    ),
    why: say(
      'A lost connection, a full disk and a slip in the code all read the same afterwards: the message, code and stack that would tell them apart are thrown away.',
      '连接断开、磁盘已满和代码写错，事后看起来都一样：能区分它们的消息、错误码和调用栈都被丢弃了。',
    ),
    instead: say(
      'Hand the caught error on: `new Error(message, { cause: error })`. If it must not be seen, log it, or write `catch {` and say why.',
      '把捕获的错误传递下去：`new Error(message, { cause: error })`。若不能对外暴露，请写入日志；或改写为 `catch {` 并说明原因。',
    ),
    examples: [
      {
        bad: "async function save(order) {\n  try {\n    await orders.insert(order);\n  } catch (error) {\n    throw new Error('the order was not saved');\n  }\n}",
        good: "async function save(order) {\n  try {\n    await orders.insert(order);\n  } catch (error) {\n    throw new Error('the order was not saved', { cause: error });\n  }\n}",
        file: 'orders.js',
      },
    ],
    sources: [{ name: 'eslint preserve-caught-error', relation: 'same' }],
  },
  visit: ['TryStatement', 'CallExpression'],
  find(node, file): readonly Replacement[] | undefined {
    if (node.type === 'CallExpression') {
      const isReject = node.callee.type === 'Identifier';
      const found = isReject ? rejectedInCallback(node, file) : replacementsInChain(node, file);
      return found.length === 0 || isTestPath(file.path) ? undefined : found;
    }
    if (node.handler?.param == null || isTestPath(file.path)) return undefined;
    return replacementsIn(node, file);
  },
  report({ on, made, caught, isMessage, work }, file): Report {
    const code = shortText(work, file);
    return {
      range: rangeOf(on),
      confidence: 'possible',
      peersAt: [rangeOf(on.type === 'ThrowStatement' ? on.argument : made).start],
      what: isMessage
        ? say(
            `Of the error of \`${code}\` only the text is left: the stack and the code of \`${caught}\` are lost.`,
            `\`${code}\` 的错误只剩下文字：\`${caught}\` 的调用栈和错误码丢失了。`,
          )
        : on.type === 'CallExpression'
          ? say(
              `Why \`${code}\` failed is lost: the new error does not carry \`${caught}\`.`,
              `\`${code}\` 失败的原因丢失了：新的错误没有带上 \`${caught}\`。`,
            )
          : say(
              `Why \`${code}\` failed is lost: \`${caught}\` was caught, and the new error does not carry it.`,
              `\`${code}\` 失败的原因丢失了：捕获的 \`${caught}\` 没有传给新的错误。`,
            ),
    };
  },
  fix: (replacement, file): FixDraft | undefined => withCause(replacement, file),
});
