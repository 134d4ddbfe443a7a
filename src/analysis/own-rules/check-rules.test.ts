import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../config/config-problem.ts';
import { findAstGrep } from './ast-grep-program.ts';
import { checkRules } from './check-rules.ts';
import { readRuleFiles } from './read-rule-files.ts';

const limits = { count: 10, size: 10_000, seconds: 20 };
const head = (id: string) => `id: ${id}\nlanguage: python\n`;

async function check(
  texts: readonly string[],
  changed: Partial<typeof limits> = {},
  program = findAstGrep(),
) {
  const files = texts.map((text, index) => ({ file: `${index}.yml`, text }));
  const { rules, problems } = readRuleFiles(files, []);
  expect(problems).toEqual([]);
  const checked = await checkRules({ rules, limits: { ...limits, ...changed } }, program);
  return {
    sound: checked.own.rules.map(({ id }) => String(id)),
    problems: checked.problems.map(({ file, problem }) => `${placeOf(file, problem)} ${problem.message.en}`),
  };
}

describe('rules that ast-grep does not take', () => {
  it('are told of with file, line and column, and the others hold', async () => {
    const { sound, problems } = await check([
      `${head('good')}rule: { pattern: print($A) }\n`,
      `${head('unknown-kind')}rule:\n  any:\n    - kind: foo_bar\n---\n${head('also-good')}rule: { kind: call }\n`,
      `# a comment\n${head('unknown-key')}rule:\n  kindd: call\n`,
      `${head('bad-pattern')}rule:\n  kind: call\n  regex: '(('\n`,
      `${head('bad-fix')}rule: { pattern: print($A) }\nfix: log($B)\n`,
      `${head('unknown-setting')}severty: error\nrule: { kind: call }\n`,
      `${head('bad-severity')}severity: fatal\nrule: { kind: call }\n`,
    ]);
    expect(sound).toEqual(['good', 'also-good']);
    expect(problems.toSorted()).toEqual([
      '1.yml:5:13 ast-grep: Kind `foo_bar` is invalid.',
      expect.stringMatching(/^2\.yml:5:3 ast-grep: unknown field `kindd`, expected one of pattern, kind,/),
      expect.stringMatching(/^3\.yml:5:3 ast-grep: regex parse error:.*unclosed group$/),
      '4.yml:4:11 ast-grep: Undefined meta var `B` used in `fix`.',
      expect.stringMatching(/^5\.yml:3:1 ast-grep: unknown field `severty`/),
      expect.stringMatching(/^6\.yml:3:11 ast-grep: unknown variant `fatal`, expected one of off,/),
    ]);
  });

  it('are told of where ast-grep does not say which one it is', async () => {
    const { sound, problems } = await check([
      `${head('good')}rule: { kind: call }\n`,
      `${head('bad-files')}files: ['src/{a']\nrule: { kind: call }\n`,
      `${head('also-good')}files: ['src/**']\nrule: { kind: call }\n`,
      `${head('bad-ignores')}rule: { kind: call }\nignores:\n  - ok/**\n  - 'src/[a'\n`,
    ]);
    expect(sound).toEqual(['good', 'also-good']);
    expect(problems.toSorted()).toEqual([
      expect.stringMatching(/^1\.yml:3:10 ast-grep: error parsing glob 'src\/\{a': unclosed alternate group/),
      expect.stringMatching(/^3\.yml:6:6 ast-grep: error parsing glob 'src\/\[a': /),
    ]);
  });

  it('cannot bring native code of their own', async () => {
    const text = `${head('a')}rule: { kind: call }\ncustomLanguages: { mine: { libraryPath: evil.so, extensions: [x] } }\n`;
    const { sound, problems } = await check([text]);
    expect(sound).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('unknown field `customLanguages`')]);
  });
});

describe('too many rules', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `${head(`r${index}`)}rule: { kind: call }\n`).join('---\n');

  it('are cut, and it is told from where on', async () => {
    const { sound, problems } = await check([many(4_000)]);
    expect(sound).toHaveLength(10);
    expect(problems).toEqual([expect.stringMatching(/^0\.yml:\d+:1 From here on 3990 rules are not run/)]);
  });

  it('are those that are too long together, too', async () => {
    expect((await check([many(3)], { size: 100 })).sound).toEqual(['r0', 'r1']);
  });
});

it('tells once where there is no ast-grep', async () => {
  const checked = await checkRules(
    { rules: readRuleFiles([{ file: 'a.yml', text: `${head('a')}rule: { kind: call }` }], []).rules, limits },
    findAstGrep({ platform: 'sunos', arch: 'x64' }),
  );
  expect(checked.own.rules).toEqual([]);
  expect(checked.problems).toMatchObject([{ file: '.autoglm/rules' }]);
});
