import { expect, it } from '@jest/globals';
import type { OwnRule } from '../../domain/own-rule.ts';
import { astGrepLanguages, readsPath } from './ast-grep-language.ts';
import { findAstGrep } from './ast-grep-program.ts';
import { readRuleFiles } from './read-rule-files.ts';
import { scan } from './scan.ts';

/** A comment in each language, which also is a text that it parses. */
const commentIn: Readonly<Record<string, string>> = {
  ...{ Bash: '# x', Elixir: '# x', Hcl: '# x', Nix: '# x', Python: '# x', Ruby: '# x', Yaml: '# x' },
  ...{ Css: '/* x */', Haskell: '-- x', Html: '<!-- x -->', Lua: '-- x', Php: '<?php // x' },
};

function rulesFor(id: string, language: string): readonly OwnRule[] {
  const text = `id: ${id}\nlanguage: ${language}\nrule: { kind: ERROR }\nfix: a\n`;
  return readRuleFiles([{ file: 'a.yml', text }], []).rules;
}

it('every language is one of ast-grep by all of its names, with its files and its comments', async () => {
  const files = astGrepLanguages.flatMap(({ name, extensions }) =>
    extensions.map((extension) => ({
      path: `a.${extension}`,
      text: `${(commentIn[name] ?? '// x').replace('x', 'autoglm-disable-line')}\n`,
    })),
  );
  const program = findAstGrep() ?? '';
  const options = { program, until: performance.now() + 20_000 };
  const rules = astGrepLanguages.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((called) => rulesFor(`${name}-${called}`.replaceAll('+', 'p'), called)),
  );
  const found = await scan({ rules, files }, options);
  for (const { path } of files) {
    const { comments = [], failure } = found.get(path) ?? {};
    expect({ path, comments: comments.length, failure }).toEqual({ path, comments: 1, failure: undefined });
    expect(astGrepLanguages.some((one) => readsPath(one, path))).toBe(true);
  }
});
