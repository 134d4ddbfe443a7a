import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBrokenCrypto } from './rule.ts';

testRule(noBrokenCrypto, import.meta.url);

it.each([
  ['a note', 'for a cipher', 'crypto/rc4', 'rc4.NewCipher(secret)'],
  ['a warning', 'for a password', 'crypto/md5', 'md5.Sum(password)'],
])('is %s %s', async (severity, _what, module, call) => {
  const code = `package a\n\nimport "${module}"\n\nfunc keep(secret, password []byte) {\n\tuse(${call})\n}\n`;
  const found = await findingsOf(noBrokenCrypto, code, 'a.go');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
