import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noNilError } from './rule.ts';

testRule(noNilError, import.meta.url);

describe('what is told of nothing', () => {
  const code = (call: string): string =>
    `package api\n\nimport "net/http"\n\nfunc respondError(w http.ResponseWriter, err error) {\n\thttp.Error(w, err.Error(), 400)\n}\n\nfunc show(w http.ResponseWriter, r *http.Request) {\n\tname, err := load(r)\n\tif err != nil {\n\t\t${call}\n\t\treturn\n\t}\n\tif name == "" {\n\t\t${call}\n\t\treturn\n\t}\n\tw.WriteHeader(204)\n}\n`;

  it.each([
    ['a panic where the function is at hand', 'respondError(w, err)', 'warning', 'panics'],
    ['a note where it is in another file', 'sendError(w, err)', 'note', 'nothing of what failed'],
    ['a note beside a text', 'respondWithError(w, 403, "not yours", err)', 'note', 'nothing of what failed'],
  ])('is %s', async (_what, call, severity, words) => {
    const [found, ...others] = await findingsOf(noNilError, code(call), 'api/show.go');
    expect(others).toEqual([]);
    expect(found?.severity).toBe(severity);
    expect(found?.what.en).toContain(words);
  });
});

describe('tries in vain', () => {
  const code = (call: string): string =>
    `package api\n\nfunc reach(dir string) error {\n\tfor i := 0; i < 5; i++ {\n\t\tif err := ${call}; err == nil {\n\t\t\treturn nil\n\t\t}\n\t\tdir = above(dir)\n\t}\n\treturn nil\n}\n`;

  it.each([
    ['told where the same is tried again', 'dial()', 'warning'],
    ['a note where each turn is about another place', 'read(dir)', 'note'],
    ['a note where each turn is about another number', 'take(i)', 'note'],
    ['a note where one asks whether a file is there', 'config.Load()', 'note'],
  ])('are %s', async (_what, call, severity) => {
    const found = await findingsOf(noNilError, code(call), 'api/reach.go');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });
});
