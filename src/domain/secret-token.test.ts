import { describe, expect, it } from '@jest/globals';
import { isGenuine, tokenShapesIn } from './secret-token.ts';
import { checkedToken, madeUpJwt, madeUpPem, madeUpTokens, randomText } from './test-kit/made-up-token.ts';
import { compactFormats, spreadFormats } from './token-format.ts';

function issuersIn(text: string): readonly string[] {
  return [...tokenShapesIn(text)].filter(isGenuine).map(({ format }) => format.issuer);
}

const samples = madeUpTokens().map(([issuer, text], index) => ({ issuer, text, index }));

describe('a token', () => {
  it.each(samples)('of $issuer ($index) is found in code, and only once', ({ issuer, text }) => {
    expect(issuersIn(`const value = '${text}';`)).toEqual([issuer]);
    expect(issuersIn(`/* a\n * ${text}\n */`)).toEqual([issuer]);
  });

  it('of every format is among the samples', () => {
    const found = samples.flatMap(({ text }) => [...tokenShapesIn(text)].map(({ format }) => format));
    expect([...compactFormats, ...spreadFormats].filter((format) => !found.includes(format))).toEqual([]);
  });

  it('covers what is secret of a text, and no more', () => {
    const text = 'connect("amqp://worker:vX3kd92Lm@mq.acme.io");';
    expect([...tokenShapesIn(text)].map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'vX3kd92Lm',
    ]);
  });

  it('of a URL is found where nobody is named', () => {
    expect(issuersIn("connect('redis://:vX3kd92Lm@mq.acme.io:6379')")).toEqual(['URL']);
  });

  it('is found after an escape', () => {
    expect(issuersIn(`'a\\n${checkedToken('ghp_')}'`)).toEqual(['GitHub']);
  });
});

describe('no token is', () => {
  it.each([
    ['one with a wrong checksum', `ghp_${randomText(36)}`],
    ['an npm token with a wrong checksum', `npm_${'x'.repeat(36)}`],
    ['a part of a longer word', `a${checkedToken('ghp_')}`],
    ['a prefix alone', 'token.startsWith("ghp_") || /^glpat-/.test(token)'],
    ['a row of one character', `glpat-${'a'.repeat(20)}`],
    ['one whose bot has no number', [btoa('12 you tried 12345'), randomText(6), randomText(38)].join('.')],
    ['a sequence', ['sk', 'live', '0123456789abcdefghijklmn'].join('_')],
    [
      'a documented example',
      ["AKIAIOSFODNN7EXAMPLE', '", 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'].join(''),
    ],
    ['the id of an AWS key alone', ['AKIA', 'QWERTZUIOPASDFGH'].join('')],
    ['the sample of jwt.io', madeUpJwt({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })],
    ['a public role', madeUpJwt({ iss: 'supabase', ref: 'abc', role: 'anon' })],
    [
      'two words and a dot that look like a JWT',
      `eyJ${randomText(20)}.eyJ${randomText(20)}.${randomText(30)}`,
    ],
    ['the mark of a private key', `text.includes('-----BEGIN PRIVATE KEY-----')`],
    ['a public key', madeUpPem().replaceAll('RSA PRIVATE', 'PUBLIC')],
    ['a private key with its text left out', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    ['a local database', 'postgres://app:vX3kd92Lm@localhost:5432/app'],
    ['an address with a port and no user', 'http://:8080@scope redis://:password@acme.io'],
    ['an address with a placeholder', 'https://user:password@acme.io'],
    ['an address with a variable', 'https://user:${password}@acme.io and https://u:%s@acme.io'],
    ['an address in a document', 'https://user:vX3kd92Lm@example.com'],
    ['an address with a port', 'https://acme.io:8443/@scope/name'],
    ['an address of an image', 'docker://acme.io/team/image:v1.2.3@sha256'],
  ])('%s', (_what, text) => {
    expect(issuersIn(text)).toEqual([]);
  });
});

it('reads a long text in time that grows with its length', () => {
  const text = `${'eyJ-a.'.repeat(20_000)}${'https://a:'.repeat(20_000)}${'AKIAQWERTZUIOPASDFGH '.repeat(5_000)}`;
  const start = performance.now();
  expect(issuersIn(text)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2_000);
});
