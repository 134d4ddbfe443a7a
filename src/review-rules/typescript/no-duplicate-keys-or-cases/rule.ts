import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isBuiltApart } from '../_kit/is-built-apart.ts';
import { findEqualBranches } from './duplicate-branch.ts';
import { findDuplicateCases } from './duplicate-case.ts';
import { findDuplicateConditions, findDuplicateOperands } from './duplicate-condition.ts';
import { findDuplicateAttributes, findDuplicateKeys } from './duplicate-key.ts';
import { findDuplicateMembers } from './duplicate-member.ts';
import type { Signal } from './signal.ts';

/** Keys, members, cases and conditions that stand twice, so that one of them has no effect. */
export const noDuplicateKeysOrCases = defineRule({
  info: {
    id: 'no-duplicate-keys-or-cases',
    family: 'correctness',
    kinds: ['duplicate-key', 'duplicate-member', 'duplicate-case', 'duplicate-condition', 'duplicate-branch'],
    fix: 'none',
    what: say(
      'Reports what stands twice where only one can count: keys of an object, attributes of an element, members of a class, cases of a `switch`, conditions of an `else if` chain, and branches that are the same.',
      '报告重复出现而只有一个生效的内容：对象的键、元素的属性、类的成员、`switch` 的分支、`else if` 链中的条件，以及完全相同的分支。',
    ),
    why: say(
      'One of the two is silently ignored: a value is lost or code never runs. Mostly it was copied and not changed.',
      '其中一个会被悄悄忽略：值丢失，或代码永远不执行。多半是复制后忘了修改。',
    ),
    instead: say(
      'Change the copy to what was meant, or delete the one without effect.',
      '把复制的部分改成原本想写的内容，或删除不起作用的那一个。',
    ),
    examples: [
      {
        bad: "const colors = {\n  ok: 'green',\n  warning: 'yellow',\n  ok: 'red',\n};",
        good: "const colors = {\n  ok: 'green',\n  warning: 'yellow',\n  error: 'red',\n};",
        file: 'colors.js',
      },
      {
        bad: "function unit(size) {\n  if (size < 1024) return 'B';\n  else if (size < 1024) return 'kB';\n  return 'MB';\n}",
        good: "function unit(size) {\n  if (size < 1024) return 'B';\n  else if (size < 1024 * 1024) return 'kB';\n  return 'MB';\n}",
        file: 'unit.js',
      },
    ],
    sources: [
      { name: 'eslint no-dupe-keys', relation: 'same', kinds: ['duplicate-key'] },
      { name: 'react jsx-no-duplicate-props', relation: 'same', kinds: ['duplicate-key'] },
      { name: 'eslint no-dupe-class-members', relation: 'same', kinds: ['duplicate-member'] },
      { name: 'eslint no-duplicate-case', relation: 'same', kinds: ['duplicate-case'] },
      { name: 'eslint no-dupe-else-if', relation: 'same', kinds: ['duplicate-condition'] },
      { name: 'sonarjs no-all-duplicated-branches', relation: 'same', kinds: ['duplicate-branch'] },
      { name: 'sonarjs no-identical-conditions, no-identical-expressions', relation: 'inspired' },
    ],
  },
  visit: [
    'ObjectExpression',
    'JSXOpeningElement',
    'ClassBody',
    'SwitchStatement',
    'IfStatement',
    'ConditionalExpression',
    'LogicalExpression',
  ],
  find(node, file): readonly Signal[] | undefined {
    const signals = signalsAt(node, file);
    return signals === undefined || isBuiltApart(rangeOf(node), file) ? undefined : signals;
  },
  report: ({ kind, again, confidence, what }, file) => ({
    kind,
    range: rangeOf(again),
    confidence,
    what: what(file),
  }),
});

function signalsAt(
  node: NodeOf<
    | 'ObjectExpression'
    | 'JSXOpeningElement'
    | 'ClassBody'
    | 'SwitchStatement'
    | 'IfStatement'
    | 'ConditionalExpression'
    | 'LogicalExpression'
  >,
  file: TypeScriptFile,
): readonly Signal[] | undefined {
  switch (node.type) {
    case 'ObjectExpression':
      return findDuplicateKeys(node);
    case 'JSXOpeningElement':
      return findDuplicateAttributes(node);
    case 'ClassBody':
      return findDuplicateMembers(node);
    case 'SwitchStatement':
      return findDuplicateCases(node);
    case 'LogicalExpression':
      return findDuplicateOperands(node);
    default:
      return findDuplicateConditions(node) ?? findEqualBranches(node, file);
  }
}
