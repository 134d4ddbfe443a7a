import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostError } from './rule.ts';

testRule(noLostError, import.meta.url);

it.each([
  ['a note in what shows how to use a thing', 'samples/append.go', 'note'],
  ['a warning elsewhere', 'store/append.go', 'warning'],
])('tells %s', async (_what, path, severity) => {
  const code =
    'package store\n\nfunc Append(db DB) {\n\t_, err := db.Append("a")\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\t_, err = db.Append("a")\n}\n';
  const found = await findingsOf(noLostError, code, path);
  expect(found.map((one) => one.severity)).toEqual([severity]);
});

it.each([
  ['a warning where the outer error never holds anything', 'var err error', 'warning'],
  ['a note where it was looked at before', 'err := s.Open()\n\tif err != nil {\n\t\treturn err\n\t}', 'note'],
])('tells a hidden error as %s', async (_what, before, severity) => {
  const code = `package store\n\nfunc Save(s Store, all []string) error {\n\t${before}\n\tfor _, one := range all {\n\t\terr := s.Put(one)\n\t\tif err != nil {\n\t\t\tbreak\n\t\t}\n\t}\n\treturn err\n}\n`;
  const found = await findingsOf(noLostError, code, 'store/save.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
