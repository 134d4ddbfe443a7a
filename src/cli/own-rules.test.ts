import { describe, expect, it } from '@jest/globals';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { review } from './test-kit/sample-command.ts';

const rule = `id: no-print
language: python
severity: warning
message: Do not print $A
rule: { pattern: print($A) }
fix: log($A)
`;

/** The rule is on the target branch; the branch of the change has a script that it reports. */
function withRule(text = rule): SampleRepository {
  const repository = new SampleRepository().write('.autoglm/rules/scripts.yml', text).commitAll();
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository.write('new.py', 'print(1)\n').write('old.rb', 'puts 1\n');
}

const linesOf = ({ out }: { readonly out: string }) => out.trimEnd().split('\n');

describe('a rule of the repository itself', () => {
  it('reports what a change adds, in a language that only ast-grep reads', async () => {
    using repository = withRule();
    const { out, exitCode } = await review(repository.folder, { quiet: false });
    expect(out).toContain('new.py:1:1  warning  no-print');
    expect(out).toContain('+ log(1)');
    expect(exitCode).toBe(0);
  });

  it('tells the address that it names, whether there is a fix or none', async () => {
    using repository = withRule(`${rule}url: https://acme.example/print\n`);
    const { out } = await review(repository.folder, { quiet: false });
    expect(out).toContain('+ log(1)');
    expect(out).toContain('https://acme.example/print');
  });

  it('is set in the settings like any other', async () => {
    using repository = withRule();
    repository
      .write('strict.yml', 'rules: { no-print: error }\n')
      .write('lax.yml', "overrides: [{ paths: ['new.py'], rules: { no-print: off } }]\n");
    expect((await review(repository.folder, { config: 'strict.yml' })).exitCode).toBe(1);
    expect(await review(repository.folder, { config: 'lax.yml' })).toEqual({ exitCode: 0, out: '', err: '' });
  });

  it('tells no secret that its pattern caught', async () => {
    using repository = withRule(rule.replace('Do not print $A', '"The token: `$A`"'));
    repository.write('new.py', 'print(vX3kd92x)\n');
    expect((await review(repository.folder)).out).toContain('The token: `********`');
  });

  it('counts as it is on the target branch: a change cannot take it away or add one', async () => {
    using repository = withRule();
    repository
      .write('.autoglm/rules/scripts.yml', 'id: [')
      .write('.autoglm/rules/new.yml', 'id: no-call\nlanguage: python\nrule: { kind: call }\n');
    expect(linesOf(await review(repository.folder))).toEqual([
      expect.stringMatching(/^new\.py:1:1 .*no-print/),
    ]);
  });

  it('that stands where none is read is told of, as are settings', async () => {
    using repository = new SampleRepository()
      .write('.autoglm/rules/python/print.yml', rule)
      .write('.autoglm/rules/tests/print-test.yml', 'id: no-print\n')
      .write('.autoglm.yaml', 'language: en\n')
      .commitAll();
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write('new.py', 'print(1)\n');
    expect(linesOf(await review(repository.folder))).toEqual([
      expect.stringMatching(/\.autoglm\.yaml .*not read: settings stand in `\.autoglm\.yml`/),
      expect.stringMatching(/rules\/python\/print\.yml .*not read: rules stand right in `\.autoglm\/rules`/),
    ]);
  });

  it('that is wrong is told of with its place, and the others run', async () => {
    using repository = withRule(`${rule}---\nid: odd\nlanguage: python\nrule: { kind: nope }\n`);
    const lines = linesOf(await review(repository.folder));
    expect(lines).toEqual([
      expect.stringMatching(/^new\.py:1:1 /),
      expect.stringMatching(/rules\/scripts\.yml.* 10:15 ast-grep: Kind `nope` is invalid\./),
    ]);
    const { out } = await review(repository.folder, { format: 'github' });
    expect(out).toContain('::warning file=.autoglm/rules/scripts.yml,line=10,col=15,');
  });
});
