import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noShellInjection } from './rule.ts';

testRule(noShellInjection, import.meta.url);

describe('its severity', () => {
  const program = (parameter: string, value: string) =>
    `import { execSync } from 'node:child_process';\nexport function f(${parameter}) {\n  execSync(\`git log ${value}\`);\n}\n`;

  it.each([
    ['what a request holds', program('req', '${req.query.branch}'), 'error'],
    ['the command line', program('', '${process.argv[2]}'), 'warning'],
    ['the environment', program('', '${process.env.BRANCH}'), 'error'],
    ['what a caller gives', program('branch', '${branch}'), 'warning'],
  ])('%s', async (_what, text, severity) => {
    const found = await findingsOf(noShellInjection, text);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });
});
