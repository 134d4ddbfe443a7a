import type { Finding } from '../../domain/finding.ts';
import type { RuleId } from '../../domain/ids.ts';
import { say } from '../../domain/locale.ts';
import type { StyleFindings, StyleMatch } from '../../domain/file-style.ts';
import { defineFileRule } from '../rule.ts';
import type { Rule, RuleResult } from '../rule.ts';

/** The engine's own rule: files are formatted in a thread beside the rules', and what differs comes to them with the file. */
export const requireFormatting = defineFileRule('typescript', {
  info: {
    id: 'require-formatting',
    family: 'complexity',
    kinds: ['formatting'],
    fix: 'safe',
    what: say(
      'Reports lines that Prettier writes otherwise, in repositories with a `.prettierrc` (or `prettier` in `package.json`) at the top; in the languages that Prettier reads. Options are those of the base, its overrides, `.prettierignore` and `.editorconfig`. Nothing of the repository is executed: where a program, a package or a plug-in decides the options, or another major version of Prettier is asked for, it is silent. So it is where lines that the change left alone are written otherwise, too: such a file is not kept formatted.',
      '在根目录有 `.prettierrc`（或 `package.json` 中的 `prettier`）的仓库里，报告与 Prettier 结果不一致的行，适用于 Prettier 支持的语言。选项取自基准版本，包括 overrides、`.prettierignore` 和 `.editorconfig`。不会执行仓库中的任何代码：若选项由程序、包或插件决定，或要求 Prettier 的其他主版本，则不报告。若改动未触及的行同样不一致，说明该文件并未保持格式化，也不报告。',
    ),
    why: say(
      'Whoever runs Prettier next changes these lines as well, and their change is harder to read.',
      '下一个运行 Prettier 的人会一并改动这些行，使其改动更难阅读。',
    ),
    instead: say('What Prettier writes: `prettier --write`.', '采用 Prettier 的结果：`prettier --write`。'),
    examples: [
      {
        bad: 'const answer = f( 42 )\n',
        good: 'const answer = f(42);\n',
      },
    ],
    sources: [{ name: 'prettier --check', relation: 'inspired' }],
  },
  find: () => [],
  report: () => ({ range: { start: 0, end: 0 }, what: say('', '') }),
});

/** The engine's own rule, as above. */
const requireEditorconfig = defineFileRule('typescript', {
  info: {
    id: 'require-editorconfig',
    family: 'complexity',
    kinds: ['editorconfig', 'indent-size', 'line-length', 'charset'],
    fix: 'needs-review',
    what: say(
      'Reports lines against the `.editorconfig` files of a repository that has one at the top: white space at the end, tabs or spaces for indentation, line ends, the end of the file, a byte order mark where `utf-8` is asked for, characters that `latin1` does not have. In code also lines over `max_line_length` that can be broken, and indentation by no multiple of `indent_size` where a statement begins and the rest of the file is kept so. In every language, but for files that Prettier formats there, and silent where lines that the change left alone are no better.',
      '在根目录有 `.editorconfig` 的仓库里，报告不符合该文件的行：行尾空白、缩进用制表符还是空格、换行符、文件末尾换行、要求 `utf-8` 时的 BOM，以及 `latin1` 无法表示的字符。对代码还报告超过 `max_line_length` 且可以折行的行，以及语句开头处不是 `indent_size` 整数倍的缩进（仅当文件其余部分都遵守时）。适用于所有语言，由 Prettier 格式化的文件除外；若改动未触及的行同样不符合，则不报告。',
    ),
    why: say(
      'The next editor that heeds the file changes these lines as well.',
      '下一个遵循该文件的编辑器会一并改动这些行。',
    ),
    instead: say('What `.editorconfig` asks for.', '按 `.editorconfig` 的要求书写。'),
    examples: [
      {
        bad: 'answer = 42  \n',
        good: 'answer = 42\n',
        file: 'answer.py',
      },
    ],
    sources: [{ name: 'editorconfig-checker', relation: 'inspired' }],
  },
  find: () => [],
  report: () => ({ range: { start: 0, end: 0 }, what: say('', '') }),
});

export const styleRules: readonly Rule[] = [requireFormatting, requireEditorconfig];
const byId: ReadonlyMap<string, Rule> = new Map(styleRules.map((rule) => [rule.info.id, rule]));

/** undefined: it is about something else. */
export function styleRuleOf({ origin }: Finding): RuleId | undefined {
  return origin.kind === 'rule' && byId.has(origin.rule) ? origin.rule : undefined;
}

/** What was found of style, as results of the rules for it. */
export function styleResults({ matches }: StyleFindings): readonly (readonly [Rule, RuleResult])[] {
  return matches.flatMap((match) => {
    const rule = byId.get(match.rule);
    return rule === undefined ? [] : [[rule, toResult(match)] as const];
  });
}

function toResult({ kind, range, what, fix }: StyleMatch): RuleResult {
  return { report: { range, what, ...(kind && { kind }) }, fix: fix && { title: fixTitle, edits: [fix] } };
}

const fixTitle = say('Write it so', '改写为');
