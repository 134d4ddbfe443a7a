import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOutsidePath } from './rule.ts';

testRule(noOutsidePath, import.meta.url);

it.each([
  ['a warning where the file packs archives, too', 'zip.NewWriter(w)', 'warning'],
  ['an error elsewhere', 'open(w)', 'error'],
])('tells %s', async (_what, made, severity) => {
  const code = `package backup\n\nimport (\n\t"archive/zip"\n\t"io"\n\t"os"\n\t"path/filepath"\n)\n\nfunc pack(w io.Writer) error {\n\treturn fill(${made})\n}\n\nfunc extract(dst string, file *zip.File) error {\n\tout, err := os.Create(filepath.Join(dst, file.Name))\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn copyTo(out, file)\n}\n`;
  const found = await findingsOf(noOutsidePath, code, 'backup/backup.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
