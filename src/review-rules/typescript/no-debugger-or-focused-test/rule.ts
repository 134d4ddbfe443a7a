import { z } from 'zod';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { statementRange } from '../_kit/statement-range.ts';

type Signal =
  | { readonly kind: 'debugger'; readonly statement: Node }
  | {
      readonly kind: 'focused-test';
      readonly only: Node;
      readonly name: string;
      readonly remove: { start: number; end: number };
    };

const runners = new Set(['it', 'test', 'describe', 'suite', 'context', 'specify', 'bench']);
const shortForms = new Map([
  ['fit', 'it'],
  ['fdescribe', 'describe'],
  ['ftest', 'test'],
]);

/** A breakpoint or a focused test that was left in. */
export const noDebuggerOrFocusedTest = defineRule({
  info: {
    id: 'no-debugger-or-focused-test',
    family: 'correctness',
    kinds: ['debugger', 'focused-test'],
    fix: 'safe',
    what: say(
      'Reports `debugger` statements and focused tests (`it.only`, `fdescribe`, …).',
      '报告 `debugger` 语句和被聚焦的测试（`it.only`、`fdescribe` 等）。',
    ),
    why: say(
      '`debugger` halts the program wherever developer tools are attached; a focused test silently switches off every other test of its file, so the suite stays green while nothing is checked.',
      '`debugger` 会在连接开发者工具时暂停程序；聚焦的测试会悄悄关闭同文件中的其他测试，测试看似通过，实际上什么也没有检查。',
    ),
    instead: say('Remove the statement, or the focus, before merging.', '合并前删除该语句或取消聚焦。'),
    examples: [
      {
        bad: 'function total(xs) {\n  debugger;\n  return xs.length;\n}',
        good: 'function total(xs) {\n  return xs.length;\n}',
        file: 'total.js',
      },
      { bad: "it.only('adds', () => {});", good: "it('adds', () => {});", file: 'sum.test.ts' },
    ],
    sources: [
      { name: 'eslint no-debugger', relation: 'same' },
      { name: 'jest no-focused-tests', relation: 'inspired' },
    ],
  },
  options: z.object({}),
  visit: ['DebuggerStatement', 'CallExpression'],
  find(node, file): readonly Signal[] | undefined {
    if (node.type === 'DebuggerStatement') return [{ kind: 'debugger', statement: node }];
    const focus = focusOf(node.callee, file);
    return focus === undefined ? undefined : [focus];
  },
  report(signal) {
    if (signal.kind === 'debugger') {
      return {
        kind: 'debugger',
        range: rangeOf(signal.statement),
        what: say('A `debugger` statement was left in.', '遗留了 `debugger` 语句。'),
      };
    }
    const { name } = signal;
    return {
      kind: 'focused-test',
      range: rangeOf(signal.only),
      what: say(
        `\`${name}\` runs only this test: every other test of the file is skipped.`,
        `\`${name}\` 只会运行这一个测试：同文件的其他测试都会被跳过。`,
      ),
    };
  },
  fix(signal, file) {
    if (signal.kind === 'debugger') {
      const range = statementRange(signal.statement, file);
      return range && { title: say('Remove the statement', '删除该语句'), edits: [{ range, text: '' }] };
    }
    return { title: say('Remove the focus', '取消聚焦'), edits: [{ range: signal.remove, text: '' }] };
  },
});

/** `it.only`, `describe.only.each`, `test.concurrent.only`, `fit`: the runner must be a global or come from a test package. */
function focusOf(callee: Node, file: TypeScriptFile): Signal | undefined {
  if (callee.type === 'Identifier' && shortForms.has(callee.name)) {
    if (referenceOf(callee)?.binding !== undefined) return undefined;
    const { start } = rangeOf(callee);
    return { kind: 'focused-test', only: callee, name: callee.name, remove: { start, end: start + 1 } };
  }
  for (let at = callee; at.type === 'MemberExpression' && !at.computed; at = at.object) {
    if (at.property.type !== 'Identifier' || at.property.name !== 'only') continue;
    const root = rootOf(at.object);
    if (root?.type !== 'Identifier' || !runners.has(root.name) || !isTestRunner(root)) return undefined;
    const { end } = rangeOf(at.object);
    const name = file.text.slice(rangeOf(root).start, rangeOf(at.property).end);
    return {
      kind: 'focused-test',
      only: at.property,
      name,
      remove: { start: end, end: rangeOf(at.property).end },
    };
  }
  return undefined;
}

function rootOf(node: Node): Node | undefined {
  let at = node;
  while (at.type === 'MemberExpression' && !at.computed) at = at.object;
  return at;
}

function isTestRunner(root: Node): boolean {
  const binding = referenceOf(root)?.binding;
  if (binding === undefined) return true;
  if (binding.kind !== 'import') return false;
  const specifier = binding.declarations[0];
  const declaration = specifier === undefined ? undefined : parentOf(parentOf(specifier) ?? specifier);
  return (
    declaration?.type === 'ImportDeclaration' &&
    /^(?:@jest\/globals|vitest|mocha|bun:test|node:test|@playwright\/test|@japa\/runner|@std\/testing.*)$/.test(
      declaration.source.value,
    )
  );
}
