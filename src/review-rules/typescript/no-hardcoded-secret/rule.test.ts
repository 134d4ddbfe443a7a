import { describe, expect, it } from '@jest/globals';
import { analyseFile } from '../../../analysis/analyse-file.ts';
import type { Analyser } from '../../../analysis/analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from '../../../analysis/rule-settings.ts';
import { readCases } from '../../../analysis/test-kit/case-file.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import type { Finding } from '../../../domain/finding.ts';
import { parseRepoPath } from '../../../domain/ids.ts';
import { redactSecrets } from '../../../domain/redact.ts';
import { checkedToken, madeUpPem, madeUpTokens, randomText } from '../../../domain/test-kit/made-up-token.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { noHardcodedSecret } from './rule.ts';

testRule(noHardcodedSecret, import.meta.url);

function findingsIn(text: string, path = 'src/settings.ts'): readonly Finding[] {
  const settings = {
    rules: { [noHardcodedSecret.info.id]: { options: {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  };
  const analyser: Analyser = { languages: [typescript], rules: [noHardcodedSecret] };
  const analysis = analyseFile(analyser, parseRepoPath(path), text, settings);
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis));
  expect(analysis.failures).toEqual([]);
  return analysis.findings;
}

/** No credential stands in a committed file: they are put together here. */
describe('a credential known by its format', () => {
  it.each(madeUpTokens().map(([issuer, text], index) => ({ issuer, text, index })))(
    'of $issuer ($index) is reported once, in code and in a comment',
    ({ text }) => {
      expect(findingsIn(`start(\`${text}\`);`)).toHaveLength(1);
      expect(findingsIn(`const token = \`${text}\`;`)).toHaveLength(1);
      expect(findingsIn(`/*\n ${text}\n*/`)).toHaveLength(1);
    },
  );

  it('is certain when its checksum is right, and counts in tests too', () => {
    const text = `login('${checkedToken('ghp_')}');`;
    expect(findingsIn(text)[0]).toMatchObject({ confidence: 'certain', severity: 'error' });
    expect(findingsIn(text, 'test/login.test.ts')).toHaveLength(1);
  });

  it('is no credential when its checksum is wrong, whatever the name of the variable', () => {
    expect(findingsIn(`const githubToken = 'ghp_${randomText(36)}';`)).toEqual([]);
  });

  it('without a checksum is left alone in tests and examples', () => {
    const text = `connect('glpat-${randomText(20)}');`;
    expect(findingsIn(text)).toHaveLength(1);
    for (const path of ['test/a.ts', 'src/a.spec.ts', 'examples/a.ts', 'docs/a.js'])
      expect(findingsIn(text, path)).toEqual([]);
  });

  it('of Google is public beside the settings of a page', () => {
    const key = `AIza${randomText(35)}`;
    expect(findingsIn(`export const geocoding = '${key}';`)).toHaveLength(1);
    expect(findingsIn(`init({ apiKey: '${key}', authDomain: 'acme.firebaseapp.com' });`)).toEqual([]);
    expect(findingsIn(`load('https://maps.googleapis.com/maps/api/js?key=${key}');`)).toEqual([]);
  });

  it('is named with no more than its first four characters', () => {
    const token = checkedToken('npm_');
    const [finding] = findingsIn(`publish('${token}');`);
    expect(finding?.what.en).toBe('An npm token (`npm_…`, 40 characters) is written here.');
    expect(JSON.stringify(finding)).not.toContain(token.slice(0, 6));
  });

  it('is shown by one line of a private key', () => {
    const text = `const pem = \`${madeUpPem()}\`;`;
    const [finding] = findingsIn(text);
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('-----BEGIN RSA PRIVATE KEY-----');
  });
});

describe('what is reported', () => {
  const cases = readCases(new URL('./', import.meta.url), 'bad');

  it.each(cases.map(({ name, text, path }) => ({ name, text, path })))(
    'in $name is neither told nor shown',
    ({ text, path }) => {
      const clean = redactSecrets(text);
      for (const { range, what } of findingsIn(text, path)) {
        const code = text.slice(range.start, range.end);
        // A key that is pointed at where it is used.
        if (/^[a-z]+$/.test(code)) continue;
        const secret = code.replace(/^["'`]|["'`]$/g, '');
        const rest = secret.slice(secret.length < 16 ? 0 : 4);
        expect(clean.slice(range.start, range.end)).not.toContain(rest);
        for (const words of Object.values(what)) expect(words).not.toContain(rest);
      }
    },
  );
});
