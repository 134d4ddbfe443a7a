import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noOpenCors } from './rule.ts';

testRule(noOpenCors, import.meta.url);

it.each([
  ['an error', 'src/server.js'],
  ['a note', 'lib/mocker/server.js'],
])('is %s in %s', async (severity, path) => {
  const code = "import cors from 'cors';\n\napp.use(cors({ origin: true, credentials: true }));\n";
  const found = await findingsOf(noOpenCors, code, path);
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
