import { describe, expect, it } from '@jest/globals';
import { analyseFile } from '../../../analysis/analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from '../../../analysis/rule-settings.ts';
import { readCases } from '../../../analysis/test-kit/case-file.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import type { Finding } from '../../../domain/finding.ts';
import { parseRepoPath } from '../../../domain/ids.ts';
import { redactSecrets } from '../../../domain/redact.ts';
import { checkedToken, madeUpPem, randomText } from '../../../domain/test-kit/made-up-token.ts';
import { yaml } from '../../../languages/yaml/yaml.ts';
import { noWrittenSecret } from './rule.ts';

testRule(noWrittenSecret, import.meta.url);

function findingsIn(text: string, path: string): readonly Finding[] {
  const settings = {
    rules: { [noWrittenSecret.info.id]: { options: {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  };
  const analyser = { languages: [yaml], rules: [noWrittenSecret] };
  const analysis = analyseFile(analyser, parseRepoPath(path), text, settings);
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis));
  expect(analysis.failures).toEqual([]);
  return analysis.findings;
}

/** No credential stands in a committed file: they are put together here. */
describe('a credential known by its format', () => {
  it.each([
    ['.github/workflows/ci.yml', 'on: push\nenv:\n  A: $\njobs: {}\n'],
    ['.gitlab-ci.yml', 'job:\n  script: ["curl -H $ x"]\n'],
    ['compose.yaml', 'services:\n  a:\n    labels: [$]\n'],
    ['compose.yaml', '# $\nservices: {}\n'],
  ])('is reported in %s, whatever its name', (path, text) => {
    expect(findingsIn(text.replace('$', `glpat-${randomText(20)}`), path)).toHaveLength(1);
  });

  it('counts in tests when its checksum is right, and else not', () => {
    const textWith = (token: string): string => `services:\n  a:\n    environment:\n      TOKEN: ${token}\n`;
    expect(findingsIn(textWith(checkedToken('ghp_')), 'test/compose.yaml')).toHaveLength(1);
    expect(findingsIn(textWith(`glpat-${randomText(20)}`), 'test/compose.yaml')).toEqual([]);
  });

  it('is found in base64, a private key too', () => {
    const secretWith = (text: string): string =>
      `apiVersion: v1\nkind: Secret\ndata:\n  value: ${Buffer.from(text).toString('base64')}\n`;
    for (const text of [`{"auth":"glpat-${randomText(20)}"}`, madeUpPem()])
      expect(findingsIn(secretWith(text), 'deploy/a.yaml')).toHaveLength(1);
  });

  it('is shown by one line of a private key', () => {
    const pem = madeUpPem().replaceAll('\n', '\n    ');
    const text = `apiVersion: v1\nkind: ConfigMap\ndata:\n  key.pem: |\n    ${pem}\n`;
    const [finding, ...more] = findingsIn(text, 'deploy/a.yaml');
    expect(more).toEqual([]);
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('-----BEGIN RSA PRIVATE KEY-----');
  });
});

describe('what is reported', () => {
  it.each(
    readCases(new URL('./', import.meta.url), 'bad').map(({ name, text, path }) => ({ name, text, path })),
  )('in $name is neither told nor shown', ({ text, path }) => {
    const clean = redactSecrets(text);
    for (const { range, what } of findingsIn(text, path)) {
      const secret = text.slice(range.start, range.end).replace(/^["'](?:\w+=)?|^\w+=|["']$/g, '');
      const rest = secret.slice(secret.length < 16 ? 0 : 4);
      expect(clean.slice(range.start, range.end)).not.toContain(rest);
      for (const words of Object.values(what)) expect(words).not.toContain(rest);
    }
  });
});
