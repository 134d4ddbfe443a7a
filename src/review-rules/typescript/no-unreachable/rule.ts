import type { FixDraft } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isBuiltApart } from '../_kit/is-built-apart.ts';
import { isHoisted } from '../_kit/is-hoisted.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { shortText } from '../_kit/short-text.ts';
import { flowRoots, statementFlowOf } from '../_kit/statement-flow.ts';

interface Signal {
  /** The first statement that should run and cannot. */
  readonly dead: Node;
  readonly after: Node;
  /** Nothing that runs follows `dead` in its list. */
  readonly isLast: boolean;
}

/** Statements that no path through the function reaches. */
export const noUnreachable = defineRule({
  info: {
    id: 'no-unreachable',
    family: 'correctness',
    kinds: ['unreachable-code'],
    fix: 'needs-review',
    what: say(
      'Reports statements that can never run, because every path before them returns, throws, jumps away or loops for ever.',
      '报告永远不会执行的语句：在它之前，所有路径都已返回、抛出异常、跳转或陷入无限循环。',
    ),
    why: say(
      'Whoever wrote the statement meant it to happen: a clean-up, a check or a result is silently missing.',
      '写下这条语句的人希望它执行：清理、检查或返回值就这样悄悄丢失了。',
    ),
    instead: say(
      'Move the statement before the exit, make the exit conditional, or delete the statement.',
      '把该语句移到退出之前，或为退出加上条件，或删除该语句。',
    ),
    examples: [
      {
        bad: 'function close(socket) {\n  return socket.end();\n  socket.unref();\n}',
        good: 'function close(socket) {\n  socket.unref();\n  return socket.end();\n}',
        file: 'socket.js',
      },
      {
        bad: 'function area(box) {\n  return\n    box.width * box.height;\n}',
        good: 'function area(box) {\n  return (\n    box.width * box.height\n  );\n}',
        file: 'area.js',
      },
    ],
    sources: [
      { name: 'eslint no-unreachable', relation: 'same' },
      { name: 'biome noUnreachable', relation: 'inspired' },
    ],
  },
  visit: flowRoots,
  find(root, file): readonly Signal[] | undefined {
    const { dead } = statementFlowOf(root);
    if (dead.length === 0) return undefined;
    return dead.flatMap(({ after, statements }) => {
      const [first, second] = statements.filter((statement) => !isHoisted(statement));
      if (first === undefined || isCustom(first, second !== undefined)) return [];
      if (isForTypes(after, first, file) || (isPlainEnd(after) && isTakenOut(after, file))) return [];
      if (isBuiltApart({ start: rangeOf(after).start, end: rangeOf(first).start }, file)) return [];
      return [{ dead: first, after, isLast: second === undefined }];
    });
  },
  report({ dead, after, isLast }, file) {
    const code = shortText(dead, file);
    const reason = reasonOf(after);
    return {
      range: rangeOf(dead),
      confidence: (isLast && isPlainEnd(dead)) || isExplained(after, dead, file) ? 'possible' : 'certain',
      what: say(`\`${code}\` never runs: ${reason.en}.`, `\`${code}\` 永远不会执行：${reason['zh-CN']}。`),
    };
  },
  fix: joinLines,
});

/**
 * Dead on purpose: the `break` that some write after the `return` of every case, the `yield` that makes a function
 * without values a generator, and the `eval` that keeps an engine from optimising a function.
 */
function isCustom(first: Node, hasMore: boolean): boolean {
  if (hasMore) return false;
  if (first.type === 'BreakStatement') return isInCase(first);
  if (first.type !== 'ExpressionStatement') return false;
  const { expression } = first;
  return (
    expression.type === 'YieldExpression' ||
    (expression.type === 'CallExpression' &&
      expression.callee.type === 'Identifier' &&
      expression.callee.name === 'eval')
  );
}

/** A comment beside the exit, or right above it: the code was taken out of use. */
function isExplained(after: Node, dead: Node, file: TypeScriptFile): boolean {
  const { start } = rangeOf(after);
  const line = file.text.lastIndexOf('\n', start - 1);
  const above = file.text.lastIndexOf('\n', line - 1) + 1;
  return commentsIn(file, { start: above, end: rangeOf(dead).start }).length > 0;
}

/** `return null; // FIXME: not for objects`, or the line above is such a comment. */
function isTakenOut(after: Node, file: TypeScriptFile): boolean {
  const { start, end } = rangeOf(after);
  const lineStart = file.text.lastIndexOf('\n', start - 1);
  const lineEnd = file.text.indexOf('\n', end);
  const beside = commentsIn(file, { start: end, end: lineEnd === -1 ? file.text.length : lineEnd });
  if (beside.length > 0) return true;
  const above = file.text.slice(file.text.lastIndexOf('\n', lineStart - 1) + 1, Math.max(lineStart, 0));
  return /^\s*\/\//.test(above);
}

/** The line is there for the compiler, which is to find an error in it. */
function isForTypes(after: Node, dead: Node, file: TypeScriptFile): boolean {
  return commentsIn(file, { start: rangeOf(after).end, end: rangeOf(dead).start }).some(({ value }) =>
    value.includes('@ts-expect-error'),
  );
}

/** `return`, `return undefined`, `return false`: written to have an end, and nothing is lost. */
function isPlainEnd(end: Node): boolean {
  if (end.type !== 'ReturnStatement') return false;
  const value = end.argument;
  if (value == null || value.type === 'NullLiteral' || value.type === 'BooleanLiteral') return true;
  return value.type === 'Identifier' && value.name === 'undefined';
}

function isInCase(statement: Node): boolean {
  const parent = parentOf(statement);
  const list = parent?.type === 'BlockStatement' ? parentOf(parent) : parent;
  return list?.type === 'SwitchCase';
}

function reasonOf(after: Node): Localized {
  switch (after.type) {
    case 'ReturnStatement':
      return say('the `return` before it leaves first', '它之前的 `return` 已经离开');
    case 'ThrowStatement':
      return say('the `throw` before it leaves first', '它之前的 `throw` 已经离开');
    case 'BreakStatement':
      return say('the `break` before it leaves first', '它之前的 `break` 已经离开');
    case 'ContinueStatement':
      return say('the `continue` before it leaves first', '它之前的 `continue` 已经离开');
    case 'IfStatement':
      return say('every branch of the `if` before it leaves', '它之前的 `if` 的每个分支都已离开');
    case 'SwitchStatement':
      return say('every case of the `switch` before it leaves', '它之前的 `switch` 的每个分支都已离开');
    case 'TryStatement':
      return say('the `try` before it always leaves', '它之前的 `try` 语句总会离开');
    case 'LabeledStatement':
      return reasonOf(after.body);
    case 'BlockStatement':
      return say('the block before it always leaves', '它之前的代码块总会离开');
    default:
      return say('the loop before it never gets past its end', '它之前的循环不会正常结束');
  }
}

/** `return` at a line end returns nothing; where the next line is indented below it, it was meant as the value. */
function joinLines({ dead, after, isLast }: Signal, file: TypeScriptFile): FixDraft | undefined {
  if (!isLast || dead.type !== 'ExpressionStatement') return undefined;
  if (after.type !== 'ReturnStatement' || after.argument != null) return undefined;
  const gap = { start: rangeOf(after).end, end: rangeOf(dead).start };
  const between = file.text.slice(gap.start, gap.end);
  if (file.text[gap.start - 1] === ';' || between.trim() !== '' || !between.includes('\n')) return undefined;
  if (columnOf(gap.end, file) <= columnOf(rangeOf(after).start, file)) return undefined;
  return {
    title: say('Return the value of the next line', '返回下一行的值'),
    edits: [{ range: gap, text: ' ' }],
  };
}

function columnOf(offset: number, file: TypeScriptFile): number {
  return offset - file.text.lastIndexOf('\n', offset - 1);
}
