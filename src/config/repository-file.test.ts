import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createRuleCatalogue } from './rule-catalogue.ts';
import { parseRepositoryFile } from './repository-file.ts';
import type { ConfigProblem } from './config-problem.ts';

const catalogue = createRuleCatalogue([
  { info: { id: 'no-empty-catch' }, options: z.object({ allowComment: z.boolean().default(true) }) },
  { info: { id: 'no-debugger' }, options: z.object({}) },
  { info: { id: 'no-long-function' }, options: z.object({ max: z.int().min(1).default(50) }) },
]);

const parse = (text: string) => parseRepositoryFile(text, '.autoglm.yml', catalogue);

function problemsOf(text: string): readonly ConfigProblem[] {
  const parsed = parse(text);
  return parsed.kind === 'invalid' ? parsed.problems : [];
}

/** `line:column message [allowed]` of each problem. */
const told = (text: string): readonly string[] =>
  problemsOf(text).map(
    ({ line, column, message, allowed }) =>
      `${line}:${column} ${message.en}${allowed.length > 0 ? ` [${allowed.join(' ')}]` : ''}`,
  );

describe('a repository file that is valid', () => {
  it('gives its values as written, with the line of each', () => {
    const parsed = parse(
      'version: 1\nlanguage: zh-CN\nrules:\n  no-debugger: off\n  no-long-function:\n    severity: error\n    max: 80\n',
    );
    if (parsed.kind !== 'valid') throw new Error(JSON.stringify(parsed));
    expect(parsed.layer.values).toEqual({
      version: 1,
      language: 'zh-CN',
      rules: { 'no-debugger': 'off', 'no-long-function': { severity: 'error', max: 80 } },
    });
    expect(parsed.layer.originOf(['language'])).toEqual({ kind: 'file', file: '.autoglm.yml', line: 2 });
    expect(parsed.layer.originOf(['rules', 'no-long-function', 'max'])).toMatchObject({ line: 7 });
  });

  it.each([
    ['nothing', ''],
    ['only comments', '# language: en\n'],
    ['a key whose lines are commented out', 'rules:\n  # no-debugger: off\n'],
    ['a rule with nothing after it', 'rules:\n  no-debugger:\n'],
    ['a document marker and a BOM', '\uFEFF---\nlanguage: en\n'],
    ['CR LF line ends', 'language: en\r\nscope: file\r\n'],
    ['an anchor used once', 'paths:\n  include: &p [src]\n  exclude: *p\n'],
  ])('may hold %s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a repository file that is not valid', () => {
  it.each([
    [
      'an unknown setting',
      'scope: file\nlangauge: en\n',
      /^2:1 `langauge` is not a setting\. Did you mean `language`\? \[version language scope /,
    ],
    [
      'an unknown rule',
      'rules:\n  no-empty-cach: off\n',
      '2:3 `no-empty-cach` is not a rule. Did you mean `no-empty-catch`? [no-empty-catch no-debugger no-long-function]',
    ],
    [
      'an unknown option',
      'rules:\n  no-long-function:\n    maximum: 3\n',
      '3:5 `maximum` is not an option of `no-long-function`. [max severity mode]',
    ],
    [
      'an unknown key of a group',
      'limits:\n  fileSize: 3000\n',
      '2:3 `fileSize` is not a setting of `limits`. Did you mean `file_size`? [file_size minified_line_length seconds_per_file own_rules own_rules_size own_rules_seconds baseline_size imported_files import_steps fixes_per_file style_folders]',
    ],
    [
      'a word that a setting does not know',
      'failing_level: warn\n',
      '1:16 `failing_level` cannot be `warn`. Did you mean `warning`? [error warning note never]',
    ],
    [
      'a word that is nearly right',
      'language: zh-cn\n',
      '1:11 `language` cannot be `zh-cn`. Did you mean `zh-CN`? [en zh-CN]',
    ],
    [
      'a level that a rule does not know',
      'rules: { no-debugger: eror }\n',
      '1:23 `rules.no-debugger` cannot be `eror`. Did you mean `error`? [off error warning note]',
    ],
    [
      'an option of the wrong type',
      'rules:\n  no-long-function: { max: many }\n',
      '2:28 `rules.no-long-function.max` must be a number, not `many`.',
    ],
    [
      'a number out of bounds',
      'max_inline_comments: 1000\n',
      '1:22 `max_inline_comments` must be at most 100, not `1000`.',
    ],
    [
      'a fraction',
      'max_inline_comments: 1.5\n',
      '1:22 `max_inline_comments` must be a whole number, not `1.5`.',
    ],
    [
      'a text for yes or no',
      'review:\n  drafts: yes\n',
      '2:11 `review.drafts` cannot be `yes`. [true false]',
    ],
    ['one word for a list', 'paths:\n  exclude: docs\n', '2:12 `paths.exclude` must be a list, not `docs`.'],
    [
      'a negated pattern',
      "paths:\n  include:\n    - src\n    - '!docs'\n",
      /^4:7 `paths\.include\[1\]`: A pattern cannot begin/,
    ],
    [
      'an override without paths',
      'overrides:\n  - scope: file\n',
      '2:5 `overrides[0].paths` is missing: a list.',
    ],
    [
      'an unknown rule in an override',
      'overrides:\n  - paths: [a]\n    rules: { no-debuger: off }\n',
      /^3:14 `no-debuger` is not a rule\. Did you mean `no-debugger`\?/,
    ],
    [
      'a list instead of settings',
      '- language\n',
      '1:1 The file must be a map of keys and values, not a list.',
    ],
    ['a newer version', 'version: 2\n', '1:10 `version` cannot be `2`. [1]'],
    ['a key that stands twice', 'scope: file\nscope: hunk\n', '2:1 This key stands here twice.'],
    ['a tag', 'language: !secret en\n', /^1:11 This is not YAML: Unresolved tag/],
    [
      'two documents',
      'scope: file\n---\nscope: file\n',
      /^2:1 This is not YAML: Source contains multiple documents/,
    ],
    ['a bracket that stays open', 'paths: [a\n', /^\d:\d+ This is not YAML: /],
    ['an alias of nothing', 'language: *l\n', /^1:11 /],
  ])('says where and what: %s', (_name, text, expected) => {
    const [first] = told(text);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('tells every problem, in the order of the file', () => {
    expect(
      problemsOf('scope: all\nrules:\n  no-x: off\n  no-y: off\nlimit: 3\n').map(({ line }) => line),
    ).toEqual([1, 3, 4, 5]);
  });

  it('is explained in Chinese too', () => {
    expect(problemsOf('langauge: en\n')[0]?.message['zh-CN']).toBe(
      '`langauge` 不是设置项。您是否想写 `language`？',
    );
  });

  it('counts columns in UTF-16 code units', () => {
    expect(told('{ "😀": 1 }')[0]).toMatch(/^1:3 /);
    expect(told('{ "scope": file, "😀": 1, bad: 2 }')[1]).toMatch(/^1:27 `bad`/);
  });
});

describe('a hostile repository file', () => {
  const bomb = `a: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from('bcdefghi')
    .map(
      (name, index) =>
        `${name}: &${name} [${Array(10)
          .fill(`*${'abcdefghi'[index] ?? ''}`)
          .join()}]`,
    )
    .join('\n')}`;

  it.each([
    ['an alias bomb', bomb],
    ['100,000 open brackets', '['.repeat(100_000)],
    ['20,000 nested maps', '{a: '.repeat(20_000)],
    ['300 KB', '#'.repeat(300_000)],
    ['NUL bytes', 'a\0b: \0'],
    ['a key named __proto__', '__proto__: { scope: file }'],
    ['a lone surrogate', 'scope: \uD800'],
  ])('is refused quickly: %s', (_name, text) => {
    const start = performance.now();
    expect(parse(text).kind).toBe('invalid');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('shows no more of a value than its start', () => {
    expect(told(`scope: ${'x'.repeat(5_000)}`)[0]?.length).toBeLessThan(200);
  });
});
