import { describe, expect, it } from '@jest/globals';
import { isSecretValue } from './secret-value.ts';

describe('a password', () => {
  it.each(['S3cr3t!42', 'hunter2x9', 'Tr0ub4dor&3', 'qX7-mmLp', 'Zebra!Lamp'])('may be %s', (value) => {
    expect(isSecretValue(value, 'password')).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['short', 'a1b2'],
    ['a word', 'required'],
    ['a label', 'Your password'],
    ['its own name', 'password1'],
    ['the name of a field', 'user_password_2'],
    ['a placeholder', 'changeme123'],
    ['a hash', '5f4dcc3b5aa765d61d8327deb882cf99'],
    ['a salted hash', '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'],
    ['a template', '{{ password1 }}'],
    ['another template', '<password-1>'],
    ['an environment variable', 'DB_PASS_1'],
    ['a reference', 'vault:kv/data/db#pass1'],
    ['a technique', 'oauth2'],
    ['an address', 'admin1@example.org'],
    ['a path', './keys/pass1'],
    ['a row of stars', '********'],
    ['a word with a number', 'step2-login'],
  ])('is not %s', (_what, value) => {
    expect(isSecretValue(value, 'password')).toBe(false);
  });
});

describe('a key', () => {
  it.each([
    '9f86d081884c7d659a2feaa0c55ad015',
    'kJ8vT2qLwZ5xN1bR7mYc',
    'b2/Qx+9ZtL0wKfV3uYh7==',
    '3f2b8c1e-9d47-4a6b-8e5f-1c0d7a9b2e64',
    '0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318',
  ])('may be %s', (value) => {
    expect(isSecretValue(value, 'key')).toBe(true);
  });

  it.each([
    ['a word', 'authorization'],
    ['the name of a header', 'x-auth-token-header-1'],
    ['a grant', 'urn:ietf:params:oauth:grant-type:jwt-bearer:1'],
    ['an identifier in words', 'myCompanySecretToken1'],
    ['a domain', 'auth.service.internal.acme1.com'],
    ['an address', 'https://auth.acme.io/oauth2/token'],
    ['short', 'k8J2vT9q'],
    ['an example', 'AKIAIOSFODNN7EXAMPLE'],
    ['repeated', 'abcabcabcabcabcabc123'],
    ['a public key', 'ssh-ed25519AAAAC3NzaC1lZDI1NTE5AAAAIHk'],
    ['a reference', 'projects/acme-1/secrets/db/versions/3'],
    ['a hash', 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c'],
    ['too long to be one', 'kJ8vT2qL'.repeat(80)],
  ])('is not %s', (_what, value) => {
    expect(isSecretValue(value, 'key')).toBe(false);
  });
});
