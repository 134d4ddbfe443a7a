import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMassAssignment } from './rule.ts';

testRule(noMassAssignment, import.meta.url);

it.each([
  ['a warning', 'User'],
  ['a note', 'Article'],
])('it is %s for %s', async (severity, model) => {
  const code = `exports.put = (req) => ${model}.findByIdAndUpdate(req.params.id, req.body);\n`;
  const found = await findingsOf(noMassAssignment, code, 'put.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});

it('it leaves out what is set after the spread', async () => {
  const code = "exports.post = (req) => User.create({ ...req.body, role: 'reader' });\n";
  const [found] = await findingsOf(noMassAssignment, code, 'post.js');
  expect(found?.what.en).toContain('also `password`.');
});
