import { describe, expect, it } from '@jest/globals';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { runRulesTest } from './rules-test-command.ts';
import type { RulesTestOptions } from './rules-test-command.ts';
import { sampleEngine, sampleIo } from './test-kit/sample-command.ts';

const noPrint =
  'id: no-print\nlanguage: python\nfiles: [src/**]\nrule: { pattern: print($A) }\nfix: log($A)\n';
const noPuts = 'id: no-puts\nlanguage: ruby\nseverity: off\nrule: { pattern: puts $A }\n';

async function tried(rules: string, cases: string, options: RulesTestOptions = {}) {
  using repository = new SampleRepository()
    .write('.autoglm/rules/all.yml', rules)
    .write('.autoglm/rules/tests/all-test.yml', cases);
  const io = sampleIo(repository.folder);
  const exitCode = await runRulesTest('.', options, io, sampleEngine);
  return { exitCode, lines: io.out.text.trimEnd().split('\n') };
}

describe('autoglm rules test', () => {
  it('passes where every case is as it says, whatever files the rule is for and whether it is on', async () => {
    const cases = [
      'id: no-print\nvalid: [log(1)]\ninvalid: ["print(1); print(2)", print(3)]\nfixed: ["log(1); log(2)", null]\n',
      'id: no-puts\ninvalid: [puts 1]\n',
    ].join('---\n');
    expect(await tried(`${noPrint}---\n${noPuts}`, cases)).toEqual({
      exitCode: 0,
      lines: ['Cases: 4, passed: 4, failed: 0'],
    });
  });

  it('tells each case that is not, with its place, what became of it, and the rules without any', async () => {
    const cases = `id: no-print\nvalid:\n  - |\n    x = "ä"\n    print(x)\ninvalid: [log(1), print(3)]\nfixed: [null, log(4)]\n`;
    const { exitCode, lines } = await tried(`${noPrint}---\n${noPuts}`, cases);
    expect(exitCode).toBe(1);
    const at = '.autoglm/rules/tests/all-test.yml';
    expect(lines).toEqual([
      ...[`${at}:3:5  no-print  valid: it is reported, at line 2`, '    x = "ä"', '    print(x)'],
      ...[`${at}:6:11  no-print  invalid: nothing is reported`, '    log(1)'],
      ...[`${at}:6:19  no-print  invalid: the fix makes something else of it`, '    print(3)'],
      ...['  it became', '    log(3)', '  and was to become', '    log(4)'],
      ...['Cases: 3, passed: 0, failed: 3', 'Without cases: no-puts'],
    ]);
  });

  it.each([
    ['are of no rule', 'id: no-prnt\nvalid: [a]\n', '1:5  There is no rule `no-prnt`'],
    [
      'have a key nobody knows',
      'id: no-print\ninvald: [a]\n',
      '2:1  `invald` is not a setting. Did you mean',
    ],
    [
      'have too much that is fixed',
      'id: no-print\ninvalid: [a]\nfixed: [a, b]\n',
      '3:8  `fixed` has more texts',
    ],
    ['are no YAML', 'id: [', '1:6  This is not YAML'],
    ['are far too long', `# ${'x'.repeat(300_000)}`, '1:1  The file is longer than'],
    ['are nested too deeply', `id: ${'['.repeat(20_000)}`, '1:'],
  ])('answers 3 with the place where cases %s, and tries the others', async (_, cases, words) => {
    const { exitCode, lines } = await tried(noPrint, cases);
    expect(exitCode).toBe(3);
    expect(lines[0]).toContain(`.autoglm/rules/tests/all-test.yml:${words}`);
  });

  it('answers 3 where a file of cases has a name by which it is left out', async () => {
    using repository = new SampleRepository()
      .write('.autoglm/rules/all.yml', noPrint)
      .write('.autoglm/rules/tests/all.yml', 'id: no-print\ninvalid: [print(1)]\n')
      .write('.autoglm/rules/tests/__snapshots__/all-snapshot.yml', 'id: no-print\n');
    const io = sampleIo(repository.folder);
    expect(await runRulesTest('.', {}, io, sampleEngine)).toBe(3);
    expect(io.out.text).toContain('.autoglm/rules/tests/all.yml:1:1  The file is not read');
    expect(io.out.text).not.toContain('__snapshots__');
  });

  it('writes the same as JSON, with what is wrong in the rules', async () => {
    const broken = `${noPrint}---\nid: odd\nlanguage: python\nrule: { kind: nope }\n`;
    const { exitCode, lines } = await tried(broken, 'id: no-print\ninvalid: [print(1), a]\n', { json: true });
    expect(exitCode).toBe(3);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      ...{ version: 1, passed: 1, failed: 1, untested: [] },
      problems: [{ file: '.autoglm/rules/all.yml', line: 9 }],
      cases: [
        { rule: 'no-print', kind: 'invalid', outcome: 'passed', line: 2, column: 11 },
        { code: 'a', outcome: 'not-reported' },
      ],
    });
  });
});
