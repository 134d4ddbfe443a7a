import { expect, it } from '@jest/globals';
import { findingsOf } from './test-kit/findings-of.ts';
import { noSelfAssignment } from '../review-rules/go/no-self-assignment/rule.ts';

const lost = '\tname = name\n\treturn save(name)\n';
const file = (before: string, open: string, body = lost): string =>
  `package store\n\n${before}func Keep(name string) error {${open}\n${body}}\n\nfunc Other(name string) error {\n${lost}}\n`;

it.each([
  ['on the line itself', file('', '', lost.replace('= name', '= name //nolint')), 1],
  [
    'on the line, for a linter of mistakes',
    file('', '', lost.replace('= name', '= name // nolint:errcheck,lll')),
    1,
  ],
  ['on the line before', file('', '', `\t//nolint:ineffassign // checked by load\n${lost}`), 1],
  ['before the function', file('//nolint:staticcheck\n', ''), 1],
  ['before the function, with its description below', file('// nolint\n// Keep keeps.\n', ''), 1],
  ['where the function opens', file('', ' //nolint'), 1],
  ['of gosec', file('', '', lost.replace('= name', '= name // #nosec G104')), 1],
  ['of staticcheck', file('', '', `\t//lint:ignore SA4006 checked by load\n${lost}`), 1],
  ['for the style alone', file('//nolint:funlen,lll\n', ''), 2],
  ['in a word', file('// nolinting here\n', ''), 2],
  ['nowhere', file('', ''), 2],
])('a comment for a linter of Go is heeded: %s', async (_where, code, told) => {
  expect(await findingsOf(noSelfAssignment, code, 'store/keep.go')).toHaveLength(told);
});
