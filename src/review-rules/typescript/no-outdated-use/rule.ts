import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile, TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { exportOf, importedName, nameImportedBy } from '../_kit/imported-function.ts';
import { shortText } from '../_kit/short-text.ts';

interface OutdatedUse {
  readonly node: Node;
  readonly kind: 'missing-export' | 'missing-argument';
  readonly name: string;
  /** Arguments that are needed now. */
  readonly required: number;
}

/** A use of what the same change has renamed, removed, or given more parameters. */
export const noOutdatedUse = defineFileRule<TypeScriptTree, OutdatedUse, never>('typescript', {
  info: {
    id: 'no-outdated-use',
    family: 'correctness',
    kinds: ['missing-export', 'missing-argument'],
    fix: 'none',
    what: say(
      'Reports, in the files of a change, imports of a name that the change has removed from the other file or renamed there, and calls that give no value for a parameter that the change has added.',
      '在一次变更所涉及的文件中，报告以下情况：导入了该变更已从另一文件中删除或改名的名称，以及调用时没有为该变更新增的参数传值。',
    ),
    why: say(
      'A missing name is `undefined` or stops the program when it is loaded; a missing argument is `undefined` inside a function that does not expect it.',
      '缺失的名称会是 `undefined`，或使程序在加载时失败；缺失的参数在函数内部是 `undefined`，而函数并没有为此作准备。',
    ),
    instead: say(
      'Change the use together with the export, or give the new parameter a default value.',
      '请连同导出一起修改使用处，或为新参数设置默认值。',
    ),
    examples: [
      {
        bad: "// ./prices.js, before: export function total(items) { return items.length; }\n// ./prices.js, now: export function total(items, currency) { return items.length + currency.code; }\nimport { total } from './prices.js';\n\nexport const show = (items) => total(items);",
        good: "// ./prices.js, before: export function total(items) { return items.length; }\n// ./prices.js, now: export function total(items, currency) { return items.length + currency.code; }\nimport { total } from './prices.js';\n\nexport const show = (items, currency) => total(items, currency);",
        file: 'show.js',
      },
    ],
    sources: [],
  },
  find: (file) => (isAffected(file) ? outdatedUses(file) : []),
  report: ({ node, kind, name, required }, file) => ({
    kind,
    range: rangeOf(node),
    what: kind === 'missing-export' ? missingExport(name) : missingArgument(shortText(node, file), required),
    confidence: kind === 'missing-export' ? 'certain' : 'likely',
  }),
});

/** Most files import nothing that the change has altered. */
function isAffected({ tree }: TypeScriptFile): boolean {
  return Object.values(tree.rootScope.imports ?? {}).some(({ before }) => before !== undefined);
}

function* outdatedUses({ tree }: TypeScriptFile): Generator<OutdatedUse, void> {
  for (const kind of ['ImportSpecifier', 'ImportDefaultSpecifier'] as const)
    for (const node of tree.nodesOf(kind)) {
      const imported = nameImportedBy(node, tree.rootScope);
      if (imported === undefined) continue;
      const { file, name } = imported;
      const wasThere = file.before !== undefined && exportOf(file.before, name) !== undefined;
      if (wasThere && file.isWhole && exportOf(file, name) === undefined)
        yield { node, kind: 'missing-export', name, required: 0 };
    }
  for (const node of tree.nodesOf('CallExpression')) {
    const { file, name = '' } = importedName(node.callee) ?? {};
    const now = file && exportOf(file, name);
    const before = file?.before && exportOf(file.before, name);
    if (now == null || before == null || now.required <= before.required) continue;
    const given = node.arguments;
    if (given.some(({ type }) => type === 'SpreadElement' || type === 'ArgumentPlaceholder')) continue;
    if (given.length >= before.required && given.length < now.required)
      yield { node, kind: 'missing-argument', name, required: now.required };
  }
}

function missingExport(name: string): Localized {
  return name === 'default'
    ? say('This change takes the default export out of that file.', '该变更从那个文件中去掉了默认导出。')
    : say(
        `This change takes \`${name}\` out of that file: it is not exported any more.`,
        `该变更从那个文件中去掉了 \`${name}\`：它已不再导出。`,
      );
}

function missingArgument(call: string, required: number): Localized {
  return say(
    `This change gives that function a parameter more: \`${call}\` lacks a value for it (it needs ${required}).`,
    `该变更为那个函数增加了参数：\`${call}\` 没有为它传值（需要 ${required} 个）。`,
  );
}
