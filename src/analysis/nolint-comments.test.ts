import { expect, it } from '@jest/globals';
import { LineIndex } from '../domain/text-position.ts';
import { NolintComments } from './nolint-comments.ts';
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

it.each([
  ['after each other', '//nolint\n'.repeat(60_000)],
  ['in functions whose ends are indented', 'func a() { //nolint\n\t}\n'.repeat(40_000)],
])('very many of them cost little each: %s', (_how, text) => {
  const comments = Array.from(text.matchAll(/\/\/(nolint)/g), ({ index, 0: whole, 1: inside = '' }) => ({
    range: { start: index, end: index + whole.length },
    text: inside,
  }));
  const before = performance.now();
  const nolint = new NolintComments(comments, new LineIndex(text), text);
  let heeded = 0;
  for (const { range } of comments) if (nolint.find(range.start) !== undefined) heeded += 1;
  expect(heeded).toBe(comments.length);
  // Ten times what it takes; to look on from each to the end would take a minute.
  expect(performance.now() - before).toBeLessThan(5_000);
});
