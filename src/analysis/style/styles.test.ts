import { describe, expect, it } from '@jest/globals';
import prettier from 'prettier';
import { Styles } from './styles.ts';

const prettierOf = (files: Readonly<Record<string, string>>, path: string): unknown =>
  new Styles(new Map(Object.entries(files))).of(path)?.prettier;
const editorOf = (files: Readonly<Record<string, string>>, path: string): unknown =>
  new Styles(new Map(Object.entries(files))).of(path)?.editor;

describe('the options of Prettier for a file', () => {
  it.each([
    ['YAML', { '.prettierrc': 'semi: false' }],
    ['JSON', { '.prettierrc': '{ "semi": false }' }],
    ['a file of JSON', { '.prettierrc.json': '{ "semi": false }' }],
    ['a file of YAML', { '.prettierrc.yml': 'semi: false' }],
    ['JSON5', { '.prettierrc.json5': '{ semi: false, /* all of it */ }' }],
    ['TOML', { '.prettierrc.toml': 'semi = false' }],
    ['package.json', { 'package.json': '{ "prettier": { "semi": false } }' }],
    [
      'a file beside a package.json that does not speak of it',
      { 'package.json': '{}', '.prettierrc': 'semi: false' },
    ],
  ])('are read from %s', (_, files) => {
    expect(prettierOf(files, 'src/a.ts')).toEqual({ semi: false, endOfLine: 'auto' });
  });

  it.each([
    ['nobody gives any', {}],
    [
      'a program gives them',
      { 'prettier.config.mjs': 'export default {}', '.prettierrc.toml': 'semi = false' },
    ],
    ['a package gives them', { 'package.json': '{ "prettier": "@acme/prettier-config" }' }],
    [
      'the address of a program stands in their place',
      { '.prettierrc': '"data:text/javascript,process.exit()"' },
    ],
    ['they name a plug-in', { '.prettierrc': 'plugins: [prettier-plugin-organize-imports]' }],
    [
      'overrides name a plug-in',
      { '.prettierrc': 'overrides: [{ files: "*.ts", options: { plugins: [x] } }]' },
    ],
    ['an option has a value that Prettier does not know', { '.prettierrc': 'tabWidth: wide' }],
    ['the file is broken', { '.prettierrc': '{ semi: ' }],
    [
      'patterns are not those of everybody',
      { '.prettierrc': 'overrides: [{ files: "!(a).ts", options: {} }]' },
    ],
    ['the file is ignored', { '.prettierrc': 'semi: false', '.prettierignore': '# old\nsrc/**\n' }],
    [
      'another major version is asked for',
      { '.prettierrc': '', 'package.json': '{ "devDependencies": { "prettier": "^2.8.8" } }' },
    ],
  ])('are not known where %s', (_, files) => {
    expect(prettierOf(files, 'src/a.ts')).toBeUndefined();
  });

  it('are those of the version that is installed here', () => {
    const ours = {
      '.prettierrc': '',
      'package.json': `{ "devDependencies": { "prettier": "~${prettier.version}" } }`,
    };
    expect(prettierOf(ours, 'a.ts')).toEqual({ endOfLine: 'auto' });
  });

  it('are those of the nearest folder alone, with its overrides in their order', () => {
    const files = {
      '.prettierrc': 'semi: false',
      'web/.prettierrc': `
singleQuote: true
overrides:
  - { files: ['*.ts'], excludeFiles: legacy/**, options: { tabWidth: 4 } }
  - { files: src/*.ts, options: { tabWidth: 8 } }`,
    };
    expect(prettierOf(files, 'web/lib/b.ts')).toEqual({ singleQuote: true, tabWidth: 4, endOfLine: 'auto' });
    expect(prettierOf(files, 'web/src/b.ts')).toEqual({ singleQuote: true, tabWidth: 8, endOfLine: 'auto' });
    expect(prettierOf(files, 'web/legacy/b.ts')).toEqual({ singleQuote: true, endOfLine: 'auto' });
    expect(prettierOf(files, 'api/b.ts')).toEqual({ semi: false, endOfLine: 'auto' });
  });

  it('may be told to look at what an earlier line ignores', () => {
    const files = { '.prettierrc': '', '.prettierignore': 'src/*\n!src/a.ts\n' };
    expect(prettierOf(files, 'src/a.ts')).toBeDefined();
    expect(prettierOf(files, 'src/b.ts')).toBeUndefined();
  });

  it('take from .editorconfig what they do not say', () => {
    const editor =
      'root = true\n[*]\nindent_style = tab\nindent_size = 8\nmax_line_length = 100\nend_of_line = lf\n';
    expect(prettierOf({ '.prettierrc': 'tabWidth: 2', '.editorconfig': editor }, 'a.ts')).toEqual({
      useTabs: true,
      tabWidth: 2,
      printWidth: 100,
      endOfLine: 'lf',
    });
  });

  it('are not for files that package managers write', () => {
    const files = { '.prettierrc': '', '.editorconfig': '[*]\ninsert_final_newline = true\n' };
    const styles = new Styles(new Map(Object.entries(files)));
    expect(
      ['package-lock.json', 'web/pnpm-lock.yaml', 'yarn.lock', 'go.sum'].filter((path) => styles.of(path)),
    ).toEqual([]);
  });
});

describe('what .editorconfig says of a file', () => {
  const top = `
; of everything
root = true
[*]
indent_style = space
trim_trailing_whitespace = true
insert_final_newline = true
[*.md]
trim_trailing_whitespace = false
[{Makefile,*.go}]
indent_style = tab
[lib/**.js]
end_of_line = lf
`;

  it.each([
    ['a.py', { indentStyle: 'space', trimsTrailingSpace: true, endsWithNewline: true }],
    ['docs/a.md', { indentStyle: 'space', endsWithNewline: true }],
    ['cmd/Makefile', { indentStyle: 'tab', trimsTrailingSpace: true, endsWithNewline: true }],
    [
      'lib/deep/a.js',
      { indentStyle: 'space', endOfLine: 'lf', trimsTrailingSpace: true, endsWithNewline: true },
    ],
  ])('%s', (path, style) => {
    expect(editorOf({ '.editorconfig': top }, path)).toEqual(style);
  });

  it('is what the nearer file says, property by property, up to a root', () => {
    const files = {
      '.editorconfig': top,
      'web/.editorconfig': '[*.py]\nindent_style = tab\n',
      'own/.editorconfig': 'root = true\n[*]\nend_of_line = crlf\n',
    };
    expect(editorOf(files, 'web/a.py')).toEqual({
      indentStyle: 'tab',
      trimsTrailingSpace: true,
      endsWithNewline: true,
    });
    expect(editorOf(files, 'own/a.py')).toEqual({ endOfLine: 'crlf' });
  });

  it.each([
    ['a size', 'indent_size = 4', { indentSize: 4 }],
    ['a size of spaces', 'indent_style = space\nindent_size = 2', { indentStyle: 'space', indentSize: 2 }],
    ['a size of tabs', 'indent_style = tab\nindent_size = 4', { indentStyle: 'tab' }],
    [
      'the size of a tab',
      'indent_style = space\nindent_size = tab\ntab_width = 8',
      { indentStyle: 'space', indentSize: 8 },
    ],
    ['a tab for its size', 'indent_size = tab\ntab_width = 8', {}],
    ['a length', 'max_line_length = 100', { lineLength: 100 }],
    ['a length in tabs', 'max_line_length = 100\ntab_width = 4', { lineLength: 100, tabWidth: 4 }],
    [
      'a length in steps',
      'indent_style = tab\nindent_size = 8\nmax_line_length = 80',
      { indentStyle: 'tab', lineLength: 80, tabWidth: 8 },
    ],
    ['an encoding', 'charset = UTF-8', { charset: 'utf-8' }],
    ['an older one', 'charset = latin1', { charset: 'latin1' }],
    ['nothing', 'max_line_length = off\nindent_size = unset\ncharset = unset', {}],
    ['what is no number', 'max_line_length = -1\nindent_size = wide', {}],
    ['encodings that a text does not show', 'charset = utf-8-bom', {}],
    ['others of them', 'charset = utf-16le', {}],
  ])('may be %s', (_, properties, style) => {
    const marked = { '.editorconfig': `[*]\nend_of_line = lf\n${properties}\n` };
    expect(editorOf(marked, 'a.py')).toEqual({ endOfLine: 'lf', ...style });
  });

  it('is nothing where no property is one that a text can be held to', () => {
    expect(
      editorOf({ '.editorconfig': '[*]\ncharset = utf-16be\nindent_style = unset\n' }, 'a.py'),
    ).toBeUndefined();
  });
});
