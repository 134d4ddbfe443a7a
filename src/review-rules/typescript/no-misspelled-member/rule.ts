import type { FixDraft, Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import type { MisspelledMember } from './misspelled-member.ts';
import { slipsOfGlobals } from './slips-of-globals.ts';
import { slipsOfImports } from './slips-of-imports.ts';
import { slipsOfObjects } from './slips-of-objects.ts';
import { slipsOfPlatform } from './slips-of-platform.ts';
import { slipsOfThis } from './slips-of-this.ts';

/** Names of members that nothing has, spelt nearly as one that there is. */
export const noMisspelledMember = defineRule({
  info: {
    id: 'no-misspelled-member',
    family: 'correctness',
    kinds: ['misspelled-member'],
    fix: 'needs-review',
    what: say(
      'Reports members that do not exist and whose name is nearly that of one that does: of the platform (`items.lenght`, `JSON.stringfy`, `node.addEventListner`), of `this` in a class that sets all of its members itself, of an object of the file that is written out, and of what is imported from another file of the repository, names that it exports among them.',
      '报告不存在、且名称与某个现有成员几乎相同的成员：平台的成员（`items.lenght`、`JSON.stringfy`、`node.addEventListner`）、自行设置全部成员的类中的 `this`、本文件中完整写出的对象，以及从仓库其他文件导入的内容（包括其导出的名称）。',
    ),
    why: say(
      'A member that is not there is undefined, and JavaScript says nothing: a loop up to `undefined` never begins, a condition is never true, and a call fails only where it runs.',
      '不存在的成员是 undefined，JavaScript 不会有任何提示：以 `undefined` 为上限的循环一次也不执行，条件永远不成立，调用要到运行时才会出错。',
    ),
    instead: say(
      'Write the name as it is spelt where it comes from. If it is meant to be another one, define it.',
      '按来源处的拼写书写名称；若确实是另一个成员，请先定义它。',
    ),
    examples: [
      {
        bad: 'for (let i = 0; i < rows.lenght; i++) send(rows[i]);',
        good: 'for (let i = 0; i < rows.length; i++) send(rows[i]);',
        file: 'send.js',
      },
      {
        bad: 'class Client {\n  constructor(socket) {\n    this.socket = socket;\n  }\n\n  close() {\n    this.sokcet.end();\n  }\n}',
        good: 'class Client {\n  constructor(socket) {\n    this.socket = socket;\n  }\n\n  close() {\n    this.socket.end();\n  }\n}',
        file: 'client.js',
      },
    ],
    sources: [
      { name: 'TypeScript 2551', relation: 'inspired' },
      { name: 'eslint-plugin-import named', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<MisspelledMember> | undefined =>
    isTestPath(file.path) ? undefined : findSlips(file),
  report({ at, name, meant, of }): Report {
    return {
      range: rangeOf(at),
      confidence: 'likely',
      what:
        of === undefined
          ? say(
              `\`${name}\` is nowhere defined; it reads as \`${meant}\`, misspelt.`,
              `\`${name}\` 没有在任何地方定义；看起来是 \`${meant}\` 的误写。`,
            )
          : say(
              `\`${of}\` has no \`${name}\`; it reads as \`${meant}\`, misspelt.`,
              `\`${of}\` 没有 \`${name}\`；看起来是 \`${meant}\` 的误写。`,
            ),
    };
  },
  fix({ at, all = [at], meant }): FixDraft | undefined {
    const [first, ...others] = all.map((one) => ({ range: rangeOf(one), text: spelt(one, meant) }));
    if (first === undefined || at.type !== 'Identifier') return undefined;
    return { title: say(`Write \`${meant}\``, `改为 \`${meant}\``), edits: [first, ...others] };
  },
});

/** Of `const { sokcet } = this` the variable keeps its name. */
function spelt(name: Node, meant: string): string {
  const property = parentOf(name);
  const isBoth = property?.type === 'ObjectProperty' && property.shorthand;
  return isBoth && name.type === 'Identifier' ? `${meant}: ${name.name}` : meant;
}

/** Each place once. */
function* findSlips(file: TypeScriptFile): Generator<MisspelledMember, void> {
  const told = new Set<number>();
  for (const find of [slipsOfGlobals, slipsOfThis, slipsOfObjects, slipsOfImports, slipsOfPlatform])
    for (const slip of find(file)) {
      const { start } = rangeOf(slip.at);
      if (!told.has(start)) yield slip;
      told.add(start);
    }
}
