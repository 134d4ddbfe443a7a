import { defineRule } from '../../../analysis/rule.ts';
import type { Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Work } from '../_kit/attempted-work.ts';
import { attemptedWork } from '../_kit/attempted-work.ts';
import { isOneOfSeveral, isOptionalValue, statementOf } from './best-effort.ts';
import { crashListenerOf } from './crash-listener.ts';
import { chainHandlerOf } from './promise-handler.ts';
import type { Signal } from './signal.ts';
import { keepsErrors } from './keeps-errors.ts';
import { losesData } from './loses-data.ts';
import type { Silence } from './silent-handler.ts';
import { silenceOf, silenceOfCallback } from './silent-handler.ts';
import { hasReasonBeside, hasReasonIn, isQuietByContract } from './stated-reason.ts';
import { swallowedAssertion } from './swallowed-assertion.ts';
import { tellsItself } from './tells-itself.ts';
import { tellsNearby } from './tells-nearby.ts';
import { isAftermath, isForStatistics, isQuietByName } from './quiet-place.ts';
import { hasVisibleOutcome } from './visible-outcome.ts';
import { wordsFor } from './wording.ts';

/** An error that vanishes: nobody is told, nothing is undone, and no comment says why. */
export const noEmptyCatch = defineRule({
  info: {
    id: 'no-empty-catch',
    family: 'error-handling',
    kinds: ['empty-catch', 'swallowed-error'],
    // Read in changes of published packages, most were meant: the error is told elsewhere, or the work was worth no more.
    severity: 'note',
    fix: 'none',
    what: say(
      'Reports error handlers that are empty or do nothing with the error, where what failed matters and no comment says why it may be ignored. It is a note: many authors fail quietly on purpose.',
      '报告为空或完全不处理错误的错误处理代码：失败的操作很重要，却没有注释说明为何可以忽略。只作为提示：静默失败往往是有意的。',
    ),
    why: say(
      'When the operation fails, the program goes on as if it had worked: nobody is told, and the cause is lost when the damage shows up elsewhere.',
      '操作失败时程序仍当作成功继续运行：没有人得知，等后果在别处显现时，原因早已丢失。',
    ),
    instead: say(
      'Tell the user or the log, return a value that says so, or let the error pass. If it may be ignored, say why in a comment inside the handler.',
      '告知用户或写入日志、返回能表明失败的值，或让错误继续抛出；若确实可以忽略，请在处理代码中用注释说明原因。',
    ),
    examples: [
      {
        bad: 'async function save(order) {\n  try {\n    await orders.insert(order);\n  } catch (error) {}\n}',
        good: "async function save(order) {\n  try {\n    await orders.insert(order);\n  } catch (error) {\n    log.error('order was not saved', { order, error });\n    throw error;\n  }\n}",
        file: 'orders.js',
      },
      {
        bad: 'uploadReport(report).catch(() => {});',
        good: 'uploadReport(report).catch((error) => notify(error));',
      },
    ],
    sources: [
      { name: 'eslint no-empty', relation: 'same', kinds: ['empty-catch'] },
      { name: 'eslint no-empty-function', relation: 'same', kinds: ['empty-catch'] },
      { name: 'sonarjs no-ignored-exceptions', relation: 'inspired' },
    ],
  },
  visit: ['TryStatement', 'CallExpression'],
  calls: ['catch', 'then', 'on'],
  find(node, file): readonly Signal[] | undefined {
    const signal = node.type === 'TryStatement' ? inTry(node, file) : inCall(node, file);
    return signal && [signal];
  },
  report(signal, file): Report {
    return {
      kind: signal.silence === 'nothing' ? 'empty-catch' : 'swallowed-error',
      range: signal.range,
      confidence: signal.confidence,
      // A comment inside the handler, for the line of its closing brace.
      peersAt: [signal.range.end - 1],
      what: wordsFor(signal, file),
    };
  },
});

function inTry(node: NodeOf<'TryStatement'>, file: TypeScriptFile): Signal | undefined {
  const { handler, block } = node;
  if (handler == null || block.body.length === 0) return undefined;
  const silence = silenceOf(handler);
  if (silence === undefined || isMeant(node, handler, file)) return undefined;
  const range = clauseRange(handler);
  if (isTestPath(file.path)) {
    const assertion = silence === 'nothing' ? swallowedAssertion(node) : undefined;
    return assertion && { shape: 'assertion', silence, range, call: assertion, confidence: 'likely' };
  }
  if (silence === 'nothing' && (isOneOfSeveral(node) || isOptionalValue(node))) return undefined;
  const work = attemptedWork(block);
  if (work === undefined || isQuiet(node, file) || isAftermath(node)) return undefined;
  if (block.body.length === 1 && (tellsItself(work.call) || keepsErrors(work.call))) return undefined;
  if (isPassedOver(silence, work) && !tellsNearby(node)) return undefined;
  if (silence !== 'spinner' && hasVisibleOutcome(node)) return undefined;
  const isWeighty = work.isWeighty && !(silence === 'continue' && !work.isEffect);
  return { shape: 'try', silence, range, call: work.call, confidence: isWeighty ? 'likely' : 'possible' };
}

/** `let x; try { x = await read(); } catch { continue; }`: what cannot be had is passed over. */
function isPassedOver(silence: Silence, { isAwaited, isEffect, isWeighty }: Work): boolean {
  if (silence !== 'return' && silence !== 'continue') return false;
  return !isWeighty || (!isAwaited && !isEffect);
}

/** Its names or its file say that failing quietly is its purpose, or the comment on the function around does. */
function isQuiet(node: Node, file: TypeScriptFile): boolean {
  return isQuietByName(node) || isForStatistics(file.path) || isQuietByContract(node, file);
}

function isMeant(
  node: NodeOf<'TryStatement'>,
  handler: NodeOf<'CatchClause'>,
  file: TypeScriptFile,
): boolean {
  if (handler.param?.type === 'Identifier' && /ignor|expected|unused|swallow|noop/i.test(handler.param.name))
    return true;
  return hasReasonIn(handler, file) || hasReasonBeside(node, node.block, file);
}

function inCall(node: NodeOf<'CallExpression'>, file: TypeScriptFile): Signal | undefined {
  switch (propertyName(node.callee)) {
    case 'catch':
    case 'then':
      return inChain(node, file);
    case 'on':
      return inCrashListener(node, file);
    default:
      return undefined;
  }
}

function inCrashListener(node: NodeOf<'CallExpression'>, file: TypeScriptFile): Signal | undefined {
  const listener = crashListenerOf(node);
  if (silenceOfCallback(listener) !== 'nothing' || isTestPath(file.path)) return undefined;
  if (listener === undefined || isExplained(node, listener, file)) return undefined;
  return { shape: 'crash', silence: 'nothing', range: rangeOf(listener), call: node, confidence: 'likely' };
}

function inChain(node: NodeOf<'CallExpression'>, file: TypeScriptFile): Signal | undefined {
  const found = chainHandlerOf(node);
  if (found === undefined || isTestPath(file.path)) return undefined;
  const { handler, work, isReturned, isWeighty } = found;
  const silence = handler === node ? 'nothing' : silenceOfCallback(handler);
  if (silence === undefined || (isReturned && silence !== 'nothing')) return undefined;
  if (handler !== node && !(silence === 'nothing' ? isWeighty : losesData(work))) return undefined;
  if (isAftermath(node) || isQuiet(node, file) || isExplained(node, handler, file)) return undefined;
  const statement = silence === 'nothing' && handler !== node ? statementOf(node) : undefined;
  if (statement !== undefined && isOneOfSeveral(statement)) return undefined;
  const shape = handler === node ? 'no-handler' : 'chain';
  const confidence = isWeighty ? 'likely' : 'possible';
  return { shape, silence, range: rangeOf(handler), call: work, confidence };
}

function isExplained(call: Node, handler: Node, file: TypeScriptFile): boolean {
  if (hasReasonIn(handler, file)) return true;
  return hasReasonBeside(statementAround(call), undefined, file);
}

function statementAround(node: Node): Node {
  let at = node;
  for (let next = parentOf(at); next !== undefined && !at.type.endsWith('Statement'); next = parentOf(at))
    at = next;
  return at;
}

/** The word `catch` and its parameter: one line, even when the handler is far from empty space. */
function clauseRange({ start, body, param }: NodeOf<'CatchClause'>): { start: number; end: number } {
  const from = start ?? 0;
  if (body.body.length === 0) return { start: from, end: rangeOf(body).end };
  return { start: from, end: param == null ? from + 'catch'.length : rangeOf(param).end + 1 };
}
