import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { parseRepositoryFile } from '../config/repository-file.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { reviewRules } from '../review-rules/index.ts';
import { run } from './main.ts';
import { sampleIo } from './test-kit/sample-command.ts';

interface Answer {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

async function autoglm(folder: string, ...argv: readonly string[]): Promise<Answer> {
  const io = sampleIo(folder);
  const exitCode = await run(argv, io);
  return { exitCode, out: io.out.text, err: io.err.text };
}

describe('the command line', () => {
  it('teaches', async () => {
    const { exitCode, out } = await autoglm('/', '--help');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/Commands:.*review.*rules.*config.*init.*Examples:.*Exit codes:/s);
    expect((await autoglm('/', 'review', '--help')).out).toMatch(
      /What to review:.*--base.*Fixes:.*--fix-branch.*Exit codes:/s,
    );
  });

  it('knows its version', async () => {
    expect(await autoglm('/', '--version')).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    [['revew'], /unknown command 'revew'\n\(Did you mean review\?\)/],
    [['review', '--al'], /unknown option '--al'\n\(Did you mean --all\?\)/],
    [['review', '--format', 'xml'], /'xml' is invalid\. Allowed choices are text, json, sarif, github/],
    [
      ['review', '--report', 'xml=a.xml'],
      /Allowed formats are text, json, sarif, github, gitlab-codequality/,
    ],
    [['review', '--report', 'sarif'], /Name the file: sarif=<file>/],
    [['review', '--fail-on', 'all'], /Allowed choices are error, warning, note, never/],
    [['review', 'a', 'b'], /too many arguments/],
    [['review', '--all', '--base', 'main'], /'--base <revision>' cannot be used with option '--all'/],
    [['review', '--fix', '--staged'], /cannot be used with/],
    [['review', '--rule', 'no-such-rule'], /^error: There is no rule no-such-rule\./],
    [['review', 'no/such/folder'], /^error: There is no file or folder named/],
    [['rules', 'no-debuger-or-focused-test'], /Did you mean no-debugger-or-focused-test\?/],
    [[], /^Usage: autoglm/],
  ])('answers wrong usage with 2 and a way out: %p', async (argv, message) => {
    using repository = new SampleRepository();
    const { exitCode, out, err } = await autoglm(repository.folder, ...argv);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('answers 3 when it could not run, with help and without a stack', async () => {
    using repository = new SampleRepository();
    repository.remove('.git');
    const { exitCode, err } = await autoglm(repository.folder, 'review');
    expect(exitCode).toBe(3);
    expect(err).toMatch(/^error: .* is not inside a git repository\n.*--all.*\n$/);
  });

  it('shows the stack to whoever asks for it', async () => {
    using repository = new SampleRepository();
    repository.remove('.git');
    const io = sampleIo(repository.folder, { environment: { defaultsFile: undefined, isDebug: true } });
    await run(['review'], io);
    expect(io.err.text).toMatch(/\n {4}at /);
  });
});

describe('autoglm rules', () => {
  it('lists every rule with what it reports', async () => {
    const { out } = await autoglm('/', 'rules');
    for (const { info } of reviewRules)
      expect(out).toContain(`${info.id}  ${info.severity} · ${info.family}`);
  });

  it('explains one, in both languages', async () => {
    const [rule] = reviewRules;
    if (rule === undefined) throw new Error('there are rules');
    for (const language of ['en', 'zh-CN'] as const) {
      const { out } = await autoglm('/', 'rules', rule.info.id, '--language', language);
      expect(out).toContain(rule.info.why[language]);
      expect(out).toContain(rule.info.instead[language]);
      expect(out).toContain(`autoglm-disable-next-line ${rule.info.id} --`);
    }
  });
});

describe('autoglm rules in a repository', () => {
  it('lists its own rules too, and what its settings make of each', async () => {
    const rule = 'id: no-print\nlanguage: python\nseverity: warning\nrule: { pattern: print($A) }\nfix: a\n';
    const settings = 'rules: { no-print: { mode: block }, no-redos: off, no-complex-code: error }\n';
    using repository = new SampleRepository()
      .write('.autoglm/rules/a.yml', rule)
      .write('.autoglm.yml', settings)
      .commitAll();
    const { out } = await autoglm(repository.folder, 'rules');
    expect(out).toContain('no-print  warning · own · Python · fix · mode block · .autoglm/rules/a.yml:1\n');
    expect(out).toMatch(/^no-redos {2}error · security · safe fix · turned off$/m);
    expect(out).toMatch(/^no-complex-code {2}error · complexity · turned on$/m);
    expect((await autoglm(repository.folder, 'rules', 'no-print')).out).toContain(
      '    rule: { pattern: print($A) }\n',
    );
  });
});

describe('autoglm config', () => {
  it('shows what is in force', async () => {
    using repository = new SampleRepository().write('.autoglm.yml', 'scope: file\n').commitAll();
    const { exitCode, out } = await autoglm(repository.folder, 'config');
    expect(exitCode).toBe(0);
    expect(parse(out)).toMatchObject({ language: 'en', scope: 'file', 'rules.no-unused-suppression': 'on' });
  });

  it('names file and line of each value', async () => {
    using repository = new SampleRepository().write('.autoglm.yml', '\nscope: file\n').commitAll();
    const { out } = await autoglm(repository.folder, 'config', '--explain');
    expect(out).toMatch(/^scope: file +\.autoglm\.yml:2$/m);
    expect(out).toMatch(/^language: en +default$/m);
  });

  it('needs neither a base nor a repository', async () => {
    using repository = new SampleRepository().write('.autoglm.yml', 'scope: file\n');
    expect((await autoglm(repository.folder, 'config')).exitCode).toBe(0);
    repository.remove('.git');
    expect((await autoglm(repository.folder, 'config')).out).toContain('scope: file');
  });

  it('tells what is wrong with the file', async () => {
    using repository = new SampleRepository().write('.autoglm.yml', 'skope: file\n').commitAll();
    const { exitCode, out, err } = await autoglm(repository.folder, 'config');
    expect({ exitCode, err }).toEqual({
      exitCode: 3,
      err: expect.stringMatching(/^\.autoglm\.yml:1:1: `skope` is not a setting\. Did you mean `scope`\?/),
    });
    expect(out).toContain('scope: added');
  });
});

describe('autoglm init', () => {
  it('writes a file that changes nothing', async () => {
    using repository = new SampleRepository();
    expect((await autoglm(repository.folder, 'init')).exitCode).toBe(0);
    const text = readFileSync(join(repository.folder, '.autoglm.yml'), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*\/schema\/autoglm\.schema\.json\n/);
    expect(parse(text)).toEqual({ version: 1 });
    expect(text).not.toMatch(/^ +#/m);
  });

  it('whose settings, uncommented, are the defaults', async () => {
    using repository = new SampleRepository();
    await autoglm(repository.folder, 'init');
    const text = readFileSync(join(repository.folder, '.autoglm.yml'), 'utf8');
    const catalogue = createRuleCatalogue(reviewRules);
    const parsed = parseRepositoryFile(text.replace(/^#(?=\w| {2})/gm, ''), 'x', catalogue);
    if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
    const values = ({ explained }: ReturnType<typeof resolveConfig>) =>
      explained
        .filter(({ key }) => !/^(?:rules|overrides)\b/.test(key))
        .map(({ key, value }) => [key, value]);
    const given = resolveConfig(catalogue, [parsed.layer]);
    expect(values(given)).toEqual(values(resolveConfig(catalogue, [])));
    expect(given.explained.filter(({ origin }) => origin.kind === 'default')).toEqual(
      given.explained.filter(({ key }) => /^rules\..*\./.test(key)),
    );
  });

  it('goes to the top of the repository and never over a file that is there', async () => {
    using repository = new SampleRepository().write('deep/a.ts', '');
    await autoglm(join(repository.folder, 'deep'), 'init');
    expect(existsSync(join(repository.folder, '.autoglm.yml'))).toBe(true);
    repository.write('.autoglm.yml', 'scope: file\n');
    expect(await autoglm(repository.folder, 'init')).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/^error: There is a .*\.autoglm\.yml already\n/),
    });
    expect(readFileSync(join(repository.folder, '.autoglm.yml'), 'utf8')).toBe('scope: file\n');
  });
});
