import { defineRule } from '../../../analysis/rule.ts';
import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';
import { statementRange } from '../_kit/statement-range.ts';
import { hasConditionAround } from './condition-around.ts';
import { isMeantToHalt } from './debugger.ts';
import { focusByName, focusing } from './focus-by-name.ts';
import { focusInOptions } from './focus-in-options.ts';
import type { Focus } from './focus.ts';

type Signal =
  | { readonly kind: 'debugger'; readonly statement: Node }
  | { readonly kind: 'focused-test'; readonly focus: Focus };

/** A breakpoint or a focused test that was left in. */
export const noDebuggerOrFocusedTest = defineRule({
  info: {
    id: 'no-debugger-or-focused-test',
    family: 'correctness',
    kinds: ['debugger', 'focused-test'],
    fix: 'safe',
    what: say(
      'Reports `debugger` statements and focused tests (`it.only`, `fdescribe`, `{ only: true }`, …).',
      '报告 `debugger` 语句和被聚焦的测试（`it.only`、`fdescribe`、`{ only: true }` 等）。',
    ),
    why: say(
      '`debugger` halts the program wherever developer tools are attached; a focused test silently switches off the tests beside it, so the suite stays green while nothing is checked.',
      '`debugger` 会在连接开发者工具时暂停程序；聚焦的测试会悄悄关闭其他测试，测试看似通过，实际上什么也没有检查。',
    ),
    instead: say('Remove the statement, or the focus, before merging.', '合并前删除该语句或取消聚焦。'),
    examples: [
      {
        bad: 'function total(xs) {\n  debugger;\n  return xs.length;\n}',
        good: 'function total(xs) {\n  return xs.length;\n}',
        file: 'total.js',
      },
      { bad: "it.only('adds', () => {});", good: "it('adds', () => {});", file: 'sum.test.ts' },
      {
        bad: "import test from 'node:test';\ntest('adds', { only: true }, () => {});",
        good: "import test from 'node:test';\ntest('adds', () => {});",
      },
    ],
    sources: [
      { name: 'eslint no-debugger', relation: 'same', kinds: ['debugger'] },
      { name: 'jest no-focused-tests', relation: 'same', kinds: ['focused-test'] },
    ],
  },
  visit: ['DebuggerStatement', 'Program'],
  find(node, file): Iterable<Signal> | undefined {
    if (node.type === 'Program') return namesAny(file, focusing) ? focusedIn(file) : undefined;
    return isMeantToHalt(node, file) ? undefined : [{ kind: 'debugger', statement: node }];
  },
  report(signal): Report {
    if (signal.kind === 'debugger') {
      return {
        kind: 'debugger',
        range: rangeOf(signal.statement),
        what: say('A `debugger` statement was left in.', '遗留了 `debugger` 语句。'),
      };
    }
    const { at, name, confidence } = signal.focus;
    return {
      kind: 'focused-test',
      range: rangeOf(at),
      confidence,
      what: say(
        `\`${name}\` was left in: the tests that are not focused are skipped.`,
        `遗留了 \`${name}\`：未被聚焦的测试都会被跳过。`,
      ),
    };
  },
  fix(signal, file): FixDraft | undefined {
    if (signal.kind === 'debugger') {
      const range = statementRange(signal.statement, file);
      return range && { title: say('Remove the statement', '删除该语句'), edits: [{ range, text: '' }] };
    }
    const { edit } = signal.focus;
    return edit && { title: say('Remove the focus', '取消聚焦'), edits: [edit] };
  },
});

function* focusedIn(file: TypeScriptFile): Generator<Signal, void> {
  for (const kind of ['CallExpression', 'TaggedTemplateExpression'] as const)
    for (const node of file.tree.nodesOf(kind)) {
      const focus =
        focusByName(node, file) ?? (node.type === 'CallExpression' ? focusInOptions(node, file) : undefined);
      // `if (example.only) it.only(…)` focuses what the examples say.
      if (focus !== undefined && !hasConditionAround(node, /\bonly\b|focus/i, file))
        yield { kind: 'focused-test', focus };
    }
}
