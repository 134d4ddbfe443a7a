import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { redactSecrets } from './redact.ts';
import { tokenShapesIn } from './secret-token.ts';
import { checkedToken, madeUpPem, madeUpTokens, randomText } from './test-kit/made-up-token.ts';

describe('redactSecrets', () => {
  it('leaves the first four characters of a long secret, so that it can be recognised', () => {
    const token = checkedToken('ghp_');
    expect(redactSecrets(`login('${token}');`)).toBe(`login('ghp_${'*'.repeat(36)}');`);
  });

  it.each([
    ["const password = 'vX3!kd92';", "const password = '********';"],
    ['const dbPassword: string = "vX3!kd92";', 'const dbPassword: string = "********";'],
    ["{ apiKey: 'abc' }", "{ apiKey: '***' }"],
    ['run --db-password=vX3!kd92 --force', 'run --db-password=******** --force'],
    ['curl -u ci:vX3!kd92 -T a', 'curl -u ci:******** -T a'],
    ['args: ["--token", "vX3!kd92"]', 'args: ["--token", "********"]'],
    ['args:\n  - --token\n  - vX3!kd92\n', 'args:\n  - --token\n  - ********\n'],
    ["{ 'api-key': 'abc', other: 'abc' }", "{ 'api-key': '***', other: 'abc' }"],
    ["config['clientSecret'] = `abc`;", "config['clientSecret'] = `***`;"],
    ["secret: process.env.SECRET || 'abc'", "secret: process.env.SECRET || '***'"],
    ["if (user.password === 'vX3!kd92') {", "if (user.password === '********') {"],
    ['<Login password="abc" user="me" />', '<Login password="***" user="me" />'],
    ["password: 'it\\'s 1'", "password: '*******'"],
    ["secret: 'keyboard cat'", "secret: '************'"],
    ["jwt.sign(payload, 'abc')", "jwt.sign(payload, '***')"],
    ["createCipheriv('aes-256-cbc', 'abc', iv)", "createCipheriv('aes-256-cbc', '***', iv)"],
    ["key: Buffer.from(privateKey = 'abc')", "key: Buffer.from(privateKey = '***')"],
    ["headers.set('X-Api-Key', 'abc')", "headers.set('X-Api-Key', '***')"],
    ["<Chat authToken={'abc'} />", "<Chat authToken={'***'} />"],
    ["token = read('x') ?? 'vX3!kd92'", "token = read('*') ?? '********'"],
    ["f('kJ8vT2qLwZ5xN1bR7mYc')", "f('kJ8v****************')"],
    ['// DB_PASSWORD=vX3kd92x in .env', '// DB_PASSWORD=******** in .env'],
    ["url = 'redis://me:vX3kd92x@mq.acme.io/'", "url = 'redis://me:********@mq.acme.io/'"],
    ["const token =\n  'abc';", "const token =\n  '***';"],
    ['    DB_PASSWORD: vX3!kd92 # the old one', '    DB_PASSWORD: ******** # the old one'],
    ['    - name: DB_PASSWORD\n      value: vX3!kd92', '    - name: DB_PASSWORD\n      value: ********'],
    ['[{ name: DB_PASSWORD, value: vX3!kd92 }]', '[{ name: DB_PASSWORD, value: ******** }]'],
    ['{ user: me, password: vX3kd92 }', '{ user: me, password: ******* }'],
    ['  - DB_PASSWORD=vX3!kd92', '  - DB_PASSWORD=********'],
    ['  DB_PASSWORD: ${DB_PASSWORD:-vX3!kd92}', '  DB_PASSWORD: ${DB_PASSWORD:-********}'],
    ['redis-server --requirepass vX3!kd92', 'redis-server --requirepass ********'],
    ['sshpass -p "vX3!kd92" ssh ops@edge', 'sshpass -p "********" ssh ops@edge'],
    ['docker login -u ci -p vX3!kd92 registry.acme.io', 'docker login -u ci -p ******** registry.acme.io'],
    ["echo 'root:vX3!kd92' | chpasswd", "echo 'root:********' | chpasswd"],
  ])('hides the secret in %j', (text, expected) => {
    expect(redactSecrets(text)).toBe(expected);
  });

  it('hides every format', () => {
    for (const [, text] of madeUpTokens()) {
      const clean = redactSecrets(`f('${text}')`);
      for (const { format, secret } of tokenShapesIn(text))
        if (format.noun !== 'private key') expect(clean).not.toContain(secret.slice(4));
    }
  });

  it('hides all lines of a private key, alone or together', () => {
    const pem = madeUpPem();
    const [header, ...lines] = pem.split('\n');
    expect(redactSecrets(pem)).toMatch(
      /^-----BEGIN RSA PRIVATE KEY-----\n[*\n=]+\n-----END RSA PRIVATE KEY-----$/,
    );
    expect(redactSecrets(header ?? '')).toBe(header);
    expect(redactSecrets(`  ${lines[0] ?? ''}`)).toMatch(/^ {2}\w{4}\*{60}$/);
  });

  it.each([
    "import { createToken } from './token.ts';",
    'const token = await lexer.next();',
    'if (!password) throw new TypeError("missing");',
    "import { UserProfileSettings2 } from '../components/profile/UserProfileSettings2/index';",
    'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'PASSWORD=readPassword()',
    '  token: Map<string>;',
    '  tokenLimit: 1_000_000',
    '  token: createToken2(a)',
    'login({ token: session.token2, keys: 1_000_000 })',
    '  DB_PASSWORD: ${DB_PASSWORD}',
    '',
  ])('leaves %j as it is', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it('leaves the name of a member of a package that a sentence quotes', () => {
    const text = '`tls.VersionTLS10` is broken, `rsa.PSSSaltLengthAuto4` is not.';
    expect(redactSecrets(text)).toBe(text);
  });

  it('keeps every length and line end', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'password',
        'apiKey',
        'token',
        ' = ',
        ': ',
        "'",
        '"',
        '`',
        '\n',
        '\r\n',
        '\\',
        '://',
        '@',
      ),
      fc.constantFrom(...madeUpTokens().map(([, text]) => text), madeUpPem(), randomText(50)),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const clean = redactSecrets(text);
        expect(clean.length).toBe(text.length);
        expect(clean.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('takes time that grows with the length of the text', () => {
    const text = [
      'password ',
      'token:   ',
      "secret = '",
      'A1b'.repeat(40),
      'TOKEN_',
      '-----BEGIN PRIVATE KEY-----',
    ]
      .map((part) => part.repeat(4_000))
      .join('\n');
    const start = performance.now();
    expect(redactSecrets(text)).toHaveLength(text.length);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
