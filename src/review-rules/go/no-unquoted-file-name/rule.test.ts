import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnquotedFileName } from './rule.ts';

testRule(noUnquotedFileName, import.meta.url);

it.each([
  ['a quote in it', '`attachment; filename="`+name+`"`'],
  ['a space or a semicolon in it', '"attachment; filename="+name'],
])('says that %s ends the name', async (end, value) => {
  const code = `package files\n\nimport "net/http"\n\nfunc Send(w http.ResponseWriter, name string) {\n\tw.Header().Set("Content-Disposition", ${value})\n}\n`;
  const [found] = await findingsOf(noUnquotedFileName, code, 'files.go');
  expect(found?.what.en).toContain(`${end} ends the name`);
});
