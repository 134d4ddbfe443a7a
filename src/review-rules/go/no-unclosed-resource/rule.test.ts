import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnclosedResource } from './rule.ts';

testRule(noUnclosedResource, import.meta.url);

describe('its severity', () => {
  const code = (name: string): string =>
    `package ${name}\n\nimport "os"\n\nfunc read(name string) error {\n\tf, err := os.Open(name)\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn look(f.Name())\n}\n`;

  it.each([
    ['that of an error', 'reader', 'pkg/reader/read.go', 'error'],
    ['that of a warning in a program of its own', 'main', 'diff/read.go', 'warning'],
    ['that of a warning in a tool', 'reader', 'tools/reader/read.go', 'warning'],
  ])('is %s', async (_what, name, path, severity) => {
    const found = await findingsOf(noUnclosedResource, code(name), path);
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  const closing = (failing: string, last: string): string =>
    `package reader\n\nimport "os"\n\nfunc read(name string) error {\n\tf, err := os.Open(name)\n\tif err != nil {\n\t\treturn err\n\t}\n${failing}${last}}\n`;
  const failing = '\terr = check(name)\n\tif err != nil {\n\t\treturn err\n\t}\n';
  const early = '\tif name == "a" {\n\t\treturn nil\n\t}\n';
  const last = '\treturn f.Close()\n';

  it.each([
    ['a warning where it is left open only after a failure', failing, 'warning', 12],
    ['an error where it is left open though nothing failed', early, 'error', 11],
    [
      'an error, told at the way on which nothing fails, where it is left open on both',
      failing + early,
      'error',
      15,
    ],
    [
      'an error, told at the way on which nothing fails, where it is left open on both, the other way round',
      early + failing,
      'error',
      11,
    ],
  ])('is %s', async (_what, between, severity, line) => {
    const [found] = await findingsOf(noUnclosedResource, closing(between, last), 'pkg/reader/read.go');
    expect(found).toMatchObject({ severity, what: { en: expect.stringContaining(`line ${line}`) } });
  });
});
