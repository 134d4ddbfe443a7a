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
});
