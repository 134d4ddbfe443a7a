import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Localized } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile, TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import { isAffected, outdatedUses } from './find-outdated-uses.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** A use of what the same change has renamed, removed, or given more parameters. */
export const noOutdatedUse = defineFileRule<TypeScriptTree, OutdatedUse, never>('typescript', {
  info: {
    id: 'no-outdated-use',
    family: 'correctness',
    kinds: ['missing-export', 'missing-argument', 'missing-field', 'new-promise', 'new-null', 'new-type'],
    fix: 'none',
    what: say(
      'Reports, in the files of a change, what still uses another file as it was before the change: imports of a file that is gone or moved, or of a name that is gone or renamed, calls, objects and elements that give no value for a new parameter or a new field, members that an exported object, enum, type or class has no more, results used at once of a function that has become asynchronous, or that may now be null, values and parameters used as what they were when they have another type now.',
      '在一次变更所涉及的文件中，报告仍按变更之前的方式使用另一文件之处：导入已删除或移走的文件、已删除或改名的名称，调用、对象或元素没有为新增参数或字段给值，使用导出的对象、枚举、类型或类已不再具有的成员，直接使用已变为异步的函数的结果，或直接使用现在可能为空的结果，以及仍按原类型使用已改变类型的值和参数。',
    ),
    why: say(
      'A missing name is `undefined` or stops the program when it is loaded; a missing argument is `undefined` inside a function that does not expect it; a promise is no value, and null has no properties. Nobody looks at these lines again: the change did not touch them.',
      '缺失的名称会是 `undefined`，或使程序在加载时失败；缺失的参数在函数内部是 `undefined`，而函数并没有为此作准备；Promise 不是值，null 没有属性。这些行没有被改动，不会再有人查看。',
    ),
    instead: say(
      'Change the use together with the export (`await`, a test for null), or give the new parameter a default value.',
      '请连同导出一起修改使用处（`await`、判空），或为新参数设置默认值。',
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
  report: (use, file) => ({
    kind: kindOf(use),
    range: rangeOf(use.node),
    what: sentenceOf(use, file),
    confidence:
      use.kind === 'missing-file' || use.kind === 'missing-export' || use.kind === 'new-promise'
        ? 'certain'
        : 'likely',
  }),
});

/** Those that are too few to be told apart. */
function kindOf({ kind }: OutdatedUse): Exclude<OutdatedUse['kind'], 'missing-file' | 'missing-value'> {
  if (kind === 'missing-file') return 'missing-export';
  return kind === 'missing-value' ? 'missing-argument' : kind;
}

function sentenceOf(
  { node, kind, name, required, isNow, isWanted }: OutdatedUse,
  file: TypeScriptFile,
): Localized {
  switch (kind) {
    case 'missing-file':
      return say(
        `This change takes the file \`${name}\` away: it cannot be loaded any more.`,
        `该变更去掉了文件 \`${name}\`：它已无法加载。`,
      );
    case 'missing-export':
      return missingExport(name);
    case 'missing-argument':
      return missingArgument(shortText(node, file), required);
    case 'missing-value':
      return say(
        `This change makes \`${name}\` necessary there: it is not given here.`,
        `该变更使那里的 \`${name}\` 成为必需：这里没有给出。`,
      );
    case 'missing-field':
      return say(
        `This change takes \`${name}\` out of that object: \`${shortText(node, file)}\` is undefined now.`,
        `该变更从那个对象中去掉了 \`${name}\`：\`${shortText(node, file)}\` 现在是 undefined。`,
      );
    case 'new-type':
      return retyped(shortText(node, file), isNow ?? 'object', isWanted === true);
    case 'new-promise':
      return say(
        `This change makes \`${name}\` asynchronous: \`${shortText(node, file)}\` is a promise now, and is used here as its value.`,
        `该变更把 \`${name}\` 改成了异步函数：\`${shortText(node, file)}\` 现在是 Promise，而这里把它当作值使用。`,
      );
    case 'new-null':
      return say(
        `This change lets \`${name}\` give nothing: \`${shortText(node, file)}\` is used here without a look at that.`,
        `该变更使 \`${name}\` 可能没有结果：这里使用 \`${shortText(node, file)}\` 时没有判空。`,
      );
  }
}

function retyped(code: string, type: keyof typeof typeWords, isWanted: boolean): Localized {
  const { en, zh } = typeWords[type];
  return isWanted
    ? say(
        `This change has that function take ${en} here: \`${code}\` is none.`,
        `该变更使那个函数在此处接受${zh}：\`${code}\` 不是。`,
      )
    : say(
        `This change makes that value ${en}: \`${code}\` is undefined now.`,
        `该变更把那个值变成了${zh}：\`${code}\` 现在是 undefined。`,
      );
}

const typeWords = {
  string: { en: 'a string', zh: '字符串' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'a boolean', zh: '布尔值' },
  bigint: { en: 'a bigint', zh: 'bigint' },
  array: { en: 'an array', zh: '数组' },
  object: { en: 'an object', zh: '对象' },
} as const;

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
