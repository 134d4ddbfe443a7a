import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSqlInjection } from './rule.ts';

testRule(noSqlInjection, import.meta.url);

const mongo = "const { Schema } = require('mongoose');\n";
const find = (field: string) => `exports.get = (req) => User.findOne({ ${field}: req.body.${field} });\n`;

it.each([
  ['an error', 'where it lets somebody in', mongo + find('password')],
  ['a warning', 'where it finds other rows', mongo + find('mail')],
  ['a note', 'where only the call looks like one of MongoDB', find('password')],
])('a filter with a part of a request is %s %s', async (severity, _where, code) => {
  const found = await findingsOf(noSqlInjection, code, 'users.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
