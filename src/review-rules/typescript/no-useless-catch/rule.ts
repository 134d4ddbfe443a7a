import type { Range } from '../../../domain/text-position.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import { propertyName } from '../_kit/property-name.ts';
import { saidOnPurpose } from '../_kit/said-on-purpose.ts';
import { rethrowOf, rethrowOfCallback } from './rethrow.ts';
import type { Rethrow } from './rethrow.ts';
import { withoutHandler } from './unwrapped-try.ts';

type Signal =
  | {
      readonly on: NodeOf<'TryStatement'>;
      readonly handler: NodeOf<'CatchClause'>;
      readonly rethrow: Rethrow;
    }
  | { readonly on: NodeOf<'CallExpression'>; readonly handler: Node; readonly rethrow: Rethrow };

/** A handler that only throws its error again. */
export const noUselessCatch = defineRule({
  info: {
    id: 'no-useless-catch',
    family: 'error-handling',
    kinds: ['useless-catch'],
    fix: 'safe',
    what: say(
      'Reports error handlers that do nothing but throw the same error again.',
      '报告只把捕获的错误原样重新抛出的错误处理代码。',
    ),
    why: say(
      'Such a handler changes nothing, yet every reader has to find that out, and it looks as if errors were dealt with here.',
      '这样的处理没有任何作用，却让人误以为错误已在此处理，读者还得花时间确认。',
    ),
    instead: say(
      'Remove the handler, or do something of use in it: add context with `new Error(message, { cause: error })`, clean up, or recover.',
      '删除该处理；或在其中做些有用的事：用 `new Error(message, { cause: error })` 补充上下文、清理资源或恢复流程。',
    ),
    examples: [
      {
        bad: 'async function load(id) {\n  try {\n    return await fetchUser(id);\n  } catch (error) {\n    throw error;\n  }\n}',
        good: 'async function load(id) {\n  return await fetchUser(id);\n}',
        file: 'user.js',
      },
      {
        bad: 'const user = await fetchUser(id).catch((error) => {\n  throw error;\n});',
        good: 'const user = await fetchUser(id).catch((error) => {\n  throw new Error(`user ${id} is not there`, { cause: error });\n});',
      },
    ],
    sources: [
      { name: 'eslint no-useless-catch', relation: 'same' },
      { name: 'sonarjs no-useless-catch', relation: 'inspired' },
    ],
  },
  visit: ['TryStatement', 'CallExpression'],
  calls: ['catch'],
  find(node, file): readonly Signal[] | undefined {
    const signal = node.type === 'TryStatement' ? inTry(node) : inChain(node);
    return signal === undefined || isExplained(rangeOf(signal.handler), file) ? undefined : [signal];
  },
  report({ on, handler, rethrow: { name } }): Report {
    const isTry = on.type === 'TryStatement';
    const [clause, section] = isTry ? [`catch (${name})`, '`catch`'] : ['.catch(…)', '`.catch(…)`'];
    return {
      range: isTry ? clauseRange(handler) : rangeOf(handler),
      confidence: isTry ? 'certain' : 'likely',
      peersAt: [rangeOf(on).start],
      what: say(
        `\`${clause}\` only throws \`${name}\` again: without this ${section} the same error would arrive.`,
        `\`${clause}\` 只是把 \`${name}\` 原样重新抛出：去掉它，错误同样会传出去。`,
      ),
    };
  },
  fix({ on, rethrow }, file): FixDraft | undefined {
    if (on.type === 'CallExpression') return withoutLink(on, file);
    if (!rethrow.isAll) return undefined;
    const fix = withoutHandler(on, file);
    return fix && rethrow.by === 'reject' ? { ...fix, safety: 'needs-review' } : fix;
  },
});

/** Characters: a longer comment says why. */
const longRemark = 30;

/** `// NOTE: this keeps the type of what is thrown out of the public interface`; code that was put away says nothing. */
function isExplained(handler: Range, file: TypeScriptFile): boolean {
  if (saidOnPurpose(handler, file)) return true;
  return commentsIn(file, handler).some(
    ({ value }) => value.trim().length > longRemark && !/[;{}]\s*$|\)\s*$/.test(value),
  );
}

function inTry(node: NodeOf<'TryStatement'>): Signal | undefined {
  if (node.handler == null) return undefined;
  const rethrow = rethrowOf(node.handler);
  return rethrow && { on: node, handler: node.handler, rethrow };
}

/** `.catch(…)` with one argument: a second one is the filter and handler of Bluebird. */
function inChain(node: NodeOf<'CallExpression'>): Signal | undefined {
  const [handler, ...others] = node.arguments;
  if (handler === undefined || others.length > 0 || propertyName(node.callee) !== 'catch') return undefined;
  const rethrow = isBranch(node) ? undefined : rethrowOfCallback(handler);
  return rethrow && { on: node, handler, rethrow };
}

/** `operation.catch((error) => Promise.reject(error));`: a second promise, that nobody handles when the first one is. */
function isBranch(node: NodeOf<'CallExpression'>): boolean {
  const { callee } = node;
  if (parentOf(node)?.type !== 'ExpressionStatement' || callee.type !== 'MemberExpression') return false;
  return unwrap(callee.object).type === 'Identifier';
}

/** The word `catch` and its parameter: what the eye looks for, and one line. */
function clauseRange(handler: Node): { start: number; end: number } {
  const { start, end } = rangeOf(handler);
  return {
    start,
    end: handler.type === 'CatchClause' && handler.param != null ? rangeOf(handler.param).end + 1 : end,
  };
}

/**
 * Takes `.catch(…)` off a chain. A person must agree: the result arrives a moment earlier, and some libraries start to
 * work only when their object is given a handler, which is why a chain that nobody uses stays as it is.
 */
function withoutLink(call: NodeOf<'CallExpression'>, file: TypeScriptFile): FixDraft | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || parentOf(call)?.type === 'ExpressionStatement') return undefined;
  const range = { start: rangeOf(callee.object).end, end: rangeOf(call).end };
  if (isParenthesized(callee.object) || commentsIn(file, range).length > 0) return undefined;
  return {
    title: say('Remove the `.catch(…)`', '删除 `.catch(…)`'),
    safety: 'needs-review',
    edits: [{ range, text: '' }],
  };
}
