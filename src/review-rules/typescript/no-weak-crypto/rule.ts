import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesMatch } from '../_kit/names-match.ts';
import type { WeakCrypto, Weakness } from './weak-crypto.ts';
import { findWeakCrypto, mayEncrypt } from './weak-crypto.ts';

/** Encryption that can be undone, and hashes of passwords that can be guessed. */
export const noWeakCrypto = defineRule({
  info: {
    id: 'no-weak-crypto',
    family: 'security',
    kinds: ['weak-cipher', 'weak-hash'],
    fix: 'none',
    what: say(
      'Reports broken ciphers (`des`, `rc4`, ECB), fixed initialisation vectors, RSA keys under 2,048 bits, signatures over MD5 or SHA-1 (`weak-cipher`), and passwords that are hashed by a fast hash, with few rounds or a fixed salt (`weak-hash`). Hashes of files, caches and ETags, and old data that is only read, are left alone.',
      '报告已被攻破的加密算法（`des`、`rc4`、ECB）、固定的初始化向量、不足 2048 位的 RSA 密钥、基于 MD5 或 SHA-1 的签名（`weak-cipher`），以及用快速哈希、过少轮数或固定盐值处理的密码（`weak-hash`）。文件、缓存、ETag 的哈希，以及只用于读取旧数据的情形不报告。',
    ),
    why: say(
      'What such a cipher hides can be read or changed without the key. Fast hashes of passwords are guessed by the billion a second once the table is lost.',
      '用这类算法加密的内容无需密钥即可读取或篡改。密码表一旦泄露，快速哈希每秒可被尝试数十亿次。',
    ),
    instead: say(
      'Encrypt with `aes-256-gcm` and a new `randomBytes(12)` for each message; keep passwords with `scrypt`, `argon2` or `bcrypt` and a random salt.',
      '加密使用 `aes-256-gcm`，每条消息都用新的 `randomBytes(12)`；密码使用 `scrypt`、`argon2` 或 `bcrypt`，并配随机盐值。',
    ),
    examples: [
      {
        bad: "import { createCipheriv } from 'node:crypto';\n\nexport const lock = (key, text) => createCipheriv('des-ede3-cbc', key, iv).update(text);",
        good: "import { createCipheriv, randomBytes } from 'node:crypto';\n\nexport const lock = (key, text) => createCipheriv('aes-256-gcm', key, randomBytes(12)).update(text);",
        file: 'lock.js',
      },
      {
        bad: "import { createHash } from 'node:crypto';\n\nexport const keep = (password) => createHash('sha256').update(password).digest('hex');",
        good: "import { randomBytes, scryptSync } from 'node:crypto';\n\nexport const keep = (password, salt = randomBytes(16)) => scryptSync(password, salt, 64).toString('hex');",
        file: 'keep.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/weak-cryptographic-algorithm', relation: 'inspired' },
      { name: 'CodeQL js/insufficient-password-hash', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<WeakCrypto> | undefined =>
    isTestPath(file.path) || !namesMatch(file, mayEncrypt) ? undefined : findWeakCrypto(file),
  report: ({ place, weakness }): Report => ({
    range: rangeOf(place),
    kind: ofPasswords.has(weakness.manner) ? 'weak-hash' : 'weak-cipher',
    confidence: 'likely',
    what: wordsFor(weakness),
  }),
});

const ofPasswords: ReadonlySet<Weakness['manner']> = new Set(['password', 'few-rounds', 'fixed-salt']);

function wordsFor(weakness: Weakness): Localized {
  const { name } = weakness;
  switch (weakness.manner) {
    case 'cipher':
      return say(`\`${name}\` is a broken cipher.`, `\`${name}\` 是已被攻破的加密算法。`);
    case 'signature':
      return say(`Signatures over \`${name}\` can be forged.`, `基于 \`${name}\` 的签名可以伪造。`);
    case 'password':
      return say(
        `\`${name}\` is too fast a hash for passwords.`,
        `\`${name}\` 计算太快，不适合用来保存密码。`,
      );
    case 'old-function':
      return say(`\`${name}\` makes the key by MD5 without a salt.`, `\`${name}\` 用不加盐的 MD5 生成密钥。`);
    case 'fixed-vector':
      return say(
        'This initialisation vector is the same for each message.',
        '每条消息都使用同一个初始化向量。',
      );
    case 'fixed-salt':
      return say('This salt is the same for each password.', '每个密码都使用同一个盐值。');
    case 'short-key':
      return say(
        `An RSA key of ${name} bits is too short: take ${weakness.least} or more.`,
        `${name} 位的 RSA 密钥太短，至少应为 ${weakness.least} 位。`,
      );
    case 'few-rounds':
      return say(
        `${name} rounds are too few for a password: take ${weakness.least} or more.`,
        `对密码而言 ${name} 轮太少，至少应为 ${weakness.least} 轮。`,
      );
  }
}
