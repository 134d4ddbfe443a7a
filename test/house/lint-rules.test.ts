import { ESLint, Linter } from 'eslint';
import { join } from 'node:path';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from '@jest/globals';
import { houseRules } from '../../scripts/eslint/house-rules.ts';

const linter = new Linter({ cwd: '/project' });
const language: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser } };

/** The ids of the rules that speak about a file of that name and text. */
function complaints(path: string, text: string): string[] {
  const messages = linter.verify(text, [language, ...houseRules], { filename: `/project/${path}` });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const aFunction = (body: string) => `export function work() {\n${body}}\n`;

describe('the house rules', () => {
  it.each([
    ['a default export', 'export default 1;', 'no-restricted-exports'],
    ['a default export by name', 'const a = 1; export { a as default };', 'no-restricted-exports'],
    ['a variable in the module', 'let count = 0; count += 1;', 'no-restricted-syntax'],
    ['an exported variable in the module', 'export let count = 0;', 'no-restricted-syntax'],
    ['an empty map in the module', 'const cache = new Map<string, number>();', 'no-restricted-syntax'],
    ['the environment', 'export const a = process.env.HOME;', 'no-restricted-properties'],
    ['the environment, destructured', 'const { env } = process;', 'no-restricted-properties'],
    ['the environment, imported', `import { env } from 'node:process';`, 'no-restricted-imports'],
    ['the console', 'console.log(1);', 'no-console'],
    ['201 lines', lines(201, 'work();'), 'max-lines'],
    ['a function of 31 lines', aFunction(lines(29, 'work();')), 'house/function-length'],
  ])('refuse %s in src', (_what, text, rule) => {
    expect(complaints('src/review/select.ts', text)).toEqual([rule]);
  });

  it.each([
    ['a constant in the module', 'export const limit = 3;'],
    ['a filled set in the module', `const words = new Set(['a']);`],
    ['a read-only empty map in the module', 'const none: ReadonlyMap<string, number> = new Map();'],
    ['a variable and a map in a function', aFunction('let count = new Map();\ncount = 1;\n')],
    ['200 lines and a comment', lines(200, 'work();') + '// why\n'],
    ['a function of 30 lines, not counting comments', aFunction(lines(28, 'work();') + lines(9, '// why'))],
    [
      'a flat switch of any length',
      aFunction(`switch (kind) {\n${lines(20, 'case 1:\n  work();\n  break;')}}\n`),
    ],
  ])('allow %s', (_what, text) => {
    expect(complaints('src/review/select.ts', text)).toEqual([]);
  });

  it('count a switch whose cases have bodies', () => {
    const body = `switch (kind) {\n${lines(20, 'case 1:\n  work();\n  break;')}default: work(); work();\n}\n`;
    expect(complaints('src/review/select.ts', aFunction(body))).toEqual(['house/function-length']);
  });

  it('let src/config read the environment and src/cli print', () => {
    expect(complaints('src/config/environment.ts', 'export const home = process.env.HOME;')).toEqual([]);
    expect(complaints('src/cli/print.ts', 'console.log(1);')).toEqual([]);
  });

  it.each([
    'src/review/diffReader.ts',
    'src/review/DiffReader.ts',
    'src/review/diff_reader.ts',
    'src/reviewRules/select.ts',
    'src/utils/select.ts',
    'src/review/helpers.ts',
    'src/review/string-utils.ts',
    'src/jobs/job-manager.ts',
    'test/house/testHelpers.ts',
  ])('refuse the name %s', (path) => {
    expect(complaints(path, '')).toEqual(['house/file-name']);
  });

  it.each([
    'src/review/diff-reader.ts',
    'src/review-rules/typescript/_kit/is-awaited.ts',
    'src/languages/typescript/walk.generated.ts',
    'src/review/verify.test.ts',
    'src/agent/useful.ts',
  ])('allow the name %s', (path) => {
    expect(complaints(path, '')).toEqual([]);
  });

  it('let tests be long and hold state, but not skip or focus', () => {
    expect(complaints('src/review/verify.test.ts', 'let a = 1;')).toEqual([]);
    expect(complaints('src/review/verify.test.ts', lines(300, 'work();'))).toEqual([]);
    const cheats = ['it.only', 'describe.skip', 'test.todo', 'it.skip.each'].map(
      (call) => `${call}('', work);`,
    );
    expect(cheats.map((text) => complaints('src/review/verify.test.ts', text))).toEqual(
      cheats.map(() => ['no-restricted-syntax']),
    );
  });

  it('are in force, together with the rules that need types', async () => {
    const eslint = new ESLint({ cwd: join(import.meta.dirname, '../..') });
    const { rules } = (await eslint.calculateConfigForFile('src/domain/ids.ts')) as Linter.Config;
    expect(rules).toMatchObject({
      'house/file-name': [2],
      'house/function-length': [2, { max: 30 }],
      'no-console': [2, {}],
      '@typescript-eslint/no-explicit-any': [2],
      '@typescript-eslint/no-non-null-assertion': [2],
      '@typescript-eslint/no-floating-promises': [2],
    });
  });
});
