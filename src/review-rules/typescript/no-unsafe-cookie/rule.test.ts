import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { redactSecrets } from '../../../domain/redact.ts';
import { noUnsafeCookie } from './rule.ts';

testRule(noUnsafeCookie, import.meta.url);

it.each(['{ maxAge: 60 }', "{ httpOnly: true, sameSite: 'none' }"])(
  'says nothing of %s that is taken for a secret when it is shown',
  async (options) => {
    const code = `app.post('/login', (req, res) => res.cookie('access_token', token, ${options}));\n`;
    const found = await findingsOf(noUnsafeCookie, code, 'src/login.js');
    expect(found.map(({ what }) => redactSecrets(what.en))).toEqual(found.map(({ what }) => what.en));
    expect(found.length).toBeGreaterThan(0);
  },
);
