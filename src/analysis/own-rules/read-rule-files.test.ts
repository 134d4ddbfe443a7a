import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../config/config-problem.ts';
import { readRuleFiles } from './read-rule-files.ts';

const file = '.autoglm/rules/a.yml';
const rule = (id: string, more = '') => `id: ${id}\nlanguage: python\nrule: { kind: call }\n${more}`;
const read = (...texts: readonly string[]) =>
  readRuleFiles(
    texts.map((text, index) => ({ file: `.autoglm/rules/${index}.yml`, text })),
    ['no-empty-catch'],
  );
const problemsIn = (text: string) =>
  readRuleFiles([{ file, text }], ['no-empty-catch']).problems.map(
    ({ file: where, problem }) => `${placeOf(where, problem)} ${problem.message.en}`,
  );

describe('a file of rules', () => {
  it('holds one rule or several, each with its own text and place', () => {
    const text = `# of our scripts\n${rule('one', 'severity: error\n')}---\n\n${rule('two', 'fix: b\nurl: https://example.org/two\n')}`;
    const [one, two] = read(text).rules;
    expect(one).toMatchObject({
      id: 'one',
      language: 'Python',
      severity: 'error',
      hasFix: false,
      isOff: false,
    });
    expect(two).toMatchObject({ severity: 'note', hasFix: true, page: 'https://example.org/two' });
    const lines = text.split('\n');
    const idLineOf = (read: typeof one) => lines.indexOf(`id: ${read?.id ?? ''}`) + 1;
    for (const each of [one, two]) {
      const inText = each?.text.split('\n').findIndex((line) => line.startsWith('id:')) ?? -1;
      expect((each?.line ?? 0) + inText).toBe(idLineOf(each));
    }
  });

  it('may be empty', () => {
    expect(read('', '# nothing yet\n', '---\n')).toEqual({ rules: [], names: [], problems: [] });
  });

  it('may show what its patterns, constraints, transformations and rules from elsewhere bind', () => {
    const messages = [
      'message: $CALL of $$$ARGS costs $5\nrule: { pattern: $CALL($$$ARGS) }\n',
      'message: $NEW\nrule: { pattern: $OLD() }\ntransform: { NEW: { replace: { source: $OLD, replace: a, by: b } } }\n',
      'message: $A\nrule: { matches: inner }\nutils: { inner: { pattern: f($A) } }\n',
      'message: $A\nrule: { matches: of-another-file }\n',
      'message: $A\nrule: { any: [{ pattern: g() }, { pattern: f($A) }] }\n',
    ];
    const texts = messages.map((text, at) => `id: r${at}\nlanguage: python\n${text}`);
    expect(read(...texts).problems).toEqual([]);
  });

  it('gives no address that is none', () => {
    const addresses = ['javascript:alert(1)', 'https://a b', 'https://a/)x', 'not one'];
    const { rules } = read(...addresses.map((url, index) => rule(`r${index}`, `url: '${url}'\n`)));
    expect(rules.map(({ page }) => page)).toEqual(addresses.map(() => undefined));
  });

  it.each([
    ['is no YAML', 'id: a\nrule: [', '2:8 This is not YAML'],
    ['is a list', '- a\n', '1:1 A rule is a map'],
    ['has no id', 'language: python\nrule: { kind: call }\n', '1:1 The rule has no `id`.'],
    ['has an id with white space', 'language: python\nid: a b\n', '2:5 `a b` cannot be the `id`'],
    ['has an id of ours', rule('autoglm-x'), '1:5 `autoglm-x` cannot be the `id`'],
    [
      'has the id of a built-in rule',
      rule('no-empty-catch'),
      '1:5 A rule that is built in is called `no-empty-catch`.',
    ],
    [
      'has an id twice',
      `${rule('a')}---\n${rule('a')}`,
      '5:5 There is another rule `a`, at `.autoglm/rules/',
    ],
    [
      'has a language nobody knows',
      'id: a\nlanguage: pyton\n',
      '2:11 `pyton` is no language of ast-grep. Did you mean `Python`?',
    ],
    ['has no language', 'id: a\nrule: {}\n', '1:1 The rule has no `language`.'],
    [
      'shows what nothing binds',
      'id: a\nlanguage: python\nmessage: no $CALL of $OTHER\nrule: { pattern: $CALL($$$ARGS) }\n',
      '3:22 Nothing in the rule binds `$OTHER`',
    ],
    ['is nested too deeply', `id: ${'['.repeat(20_000)}`, '1:'],
  ])('that %s is told of with its place', (_, text, words) => {
    const [first = ''] = problemsIn(text);
    expect(first).toContain(`${file}:${words}`);
  });

  it('that is too long or stands for too much is not read', () => {
    const bomb = `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nid: [${'*b,'.repeat(50)}]\n`;
    expect(problemsIn(`#${'x'.repeat(300_000)}`)).toHaveLength(1);
    expect(problemsIn(bomb)).toHaveLength(1);
  });

  it('gives the names of broken rules too, for the settings may speak of them', () => {
    expect(read('id: half\nrule: [', 'id: odd\nlanguage: klingon\n').names).toEqual(['half', 'odd']);
  });

  it('cannot take the name of a rule in another file', () => {
    const { rules, problems } = read(rule('a'), rule('a'));
    expect(rules.map((one) => one.file)).toEqual(['.autoglm/rules/0.yml']);
    expect(problems.map((one) => one.file)).toEqual(['.autoglm/rules/1.yml']);
  });
});
