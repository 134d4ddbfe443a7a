import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noPrintfMismatch } from './rule.ts';

testRule(noPrintfMismatch, import.meta.url);

it.each([
  ['what a request sends as a warning', 'r.FormValue("name")', 'warning'],
  ['the text of an error as a note', 'check(r).Error()', 'note'],
])('tells %s', async (_what, format, severity) => {
  const code = `package web\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n\tfmt.Fprintf(w, ${format})\n}\n`;
  const found = await findingsOf(noPrintfMismatch, code, 'web/show.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
