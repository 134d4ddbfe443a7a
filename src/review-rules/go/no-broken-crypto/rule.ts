import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isBuiltForTests } from '../_kit/is-built-for-tests.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { blocksAloneOf, mayEncryptBlocks } from './block-by-block.ts';
import { emptyNoncesOf, mayLeaveNonceEmpty } from './empty-nonces.ts';
import { fixedStartsOf, takesStarts } from './fixed-starts.ts';
import { fixedStatesOf, takesStates } from './fixed-states.ts';
import { shortKeysOf } from './short-keys.ts';
import { weakCiphersOf } from './weak-ciphers.ts';
import { weakHashesOf } from './weak-hashes.ts';
import { weakRandomsOf } from './weak-random.ts';
import { takesKeys, writtenKeysOf } from './written-keys.ts';

interface BrokenCrypto {
  readonly place: GoNode;
  readonly manner:
    | 'cipher'
    | 'signature'
    | 'password'
    | 'random'
    | 'key'
    | 'written'
    | 'nonce'
    | 'start'
    | 'salt'
    | 'state'
    | 'unsigned'
    | 'blocks';
  readonly name: string;
}

/** Encryption that can be undone, hashes of passwords and random secrets that can be guessed. */
export const noBrokenCrypto = defineFileRule('go', {
  info: {
    id: 'no-broken-crypto',
    family: 'security',
    kinds: ['weak-crypto'],
    fix: 'none',
    what: say(
      'Reports broken ciphers (DES, RC4), RSA keys of fewer than 2048 bits, keys of tokens, cookies and AES that stand in the program, signatures over MD5 or SHA-1, passwords that are hashed by them, a nonce that is left as it was made, an initial vector or a salt that stands in the program, blocks that are encrypted one by one, a `state` of a sign-in elsewhere that is a text of the program, tokens signed by `none`, and numbers of `math/rand` that become a password, token, session id or salt, the id of a DNS query, the nonce or key of a cipher, or the `state` of a sign-in elsewhere, as the names around say. Hashes of files, caches and ETags, what a protocol prescribes, and old data that is only read are left alone.',
      '报告已被攻破的加密算法（DES、RC4）、不足 2048 位的 RSA 密钥、写在程序中的令牌、Cookie 和 AES 密钥、基于 MD5 或 SHA-1 的签名、用它们哈希的密码、创建后从未写入的 nonce、写在程序中的初始向量或盐值、逐块单独加密、第三方登录的 `state` 写成固定文本、用 `none` 签名的令牌，以及用 `math/rand` 生成的密码、令牌、会话 ID、盐值、DNS 查询 ID、加密用的 nonce 或密钥、第三方登录的 `state`（依据周围的命名判断）。文件、缓存、ETag 的哈希，协议规定的算法，以及只用于读取旧数据的情形不报告。',
    ),
    why: say(
      'What such a cipher hides can be read or changed without the key, and such a signature can be forged. Fast hashes of passwords are guessed by the billion a second once the table is lost. The numbers of `math/rand` follow from each other: who sees a few calculates the others.',
      '用这类算法加密的内容无需密钥即可读取或篡改，这类签名可以伪造。密码表一旦泄露，快速哈希每秒可被尝试数十亿次。`math/rand` 的数字可以相互推算：看到几个就能算出其余的。',
    ),
    instead: say(
      'Encrypt with AES-GCM (`cipher.NewGCM`), sign with SHA-256, keep passwords with `bcrypt` or `argon2`, and make secrets with `crypto/rand`: `rand.Text()` or `rand.Read(b)`.',
      '加密使用 AES-GCM（`cipher.NewGCM`），签名使用 SHA-256，密码使用 `bcrypt` 或 `argon2`，机密用 `crypto/rand` 生成：`rand.Text()` 或 `rand.Read(b)`。',
    ),
    examples: [
      {
        bad: 'package users\n\nimport (\n\t"crypto/md5"\n\t"encoding/hex"\n)\n\nfunc keep(password string) string {\n\tsum := md5.Sum([]byte(password))\n\treturn hex.EncodeToString(sum[:])\n}',
        good: 'package users\n\nimport "golang.org/x/crypto/bcrypt"\n\nfunc keep(password string) ([]byte, error) {\n\treturn bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)\n}',
        file: 'keep.go',
      },
      {
        bad: 'package users\n\nimport (\n\t"math/rand"\n\t"strconv"\n)\n\nfunc link() string {\n\ttoken := strconv.FormatInt(rand.Int63(), 36)\n\treturn "/reset/" + token\n}',
        good: 'package users\n\nimport "crypto/rand"\n\nfunc link() string {\n\ttoken := rand.Text()\n\treturn "/reset/" + token\n}',
        file: 'link.go',
      },
    ],
    sources: [
      { name: 'gosec G401, G404, G405', relation: 'inspired' },
      { name: 'CodeQL go/weak-crypto-algorithm, go/insecure-randomness', relation: 'inspired' },
    ],
  },
  *find({ path, tree, text }: GoFile): Generator<BrokenCrypto, void> {
    if (isTestPath(path) || forTests.test(path)) return;
    const mayBeEmpty = mayLeaveNonceEmpty(text);
    if (!mayHold(text) || isBuiltForTests(text)) return;
    if (mayBeEmpty) for (const found of emptyNoncesOf(tree)) yield { ...found, manner: 'nonce' };
    if (takesKeys.test(text)) for (const found of writtenKeysOf(tree)) yield { ...found, manner: 'written' };
    if (mayEncryptBlocks(text)) for (const found of blocksAloneOf(tree)) yield { ...found, manner: 'blocks' };
    if (takesStarts.test(text)) yield* fixedStartsOf(tree, text);
    if (takesStates.test(text)) yield* fixedStatesOf(tree, text);
    if (!mayUse.test(text)) return;
    if (!prescribed.test(text)) {
      yield* weakCiphersOf(tree);
      for (const { place, hash } of weakHashesOf(tree)) yield { place, manner: 'password', name: hash };
    }
    for (const found of shortKeysOf(tree)) yield { ...found, manner: 'key' };
    for (const found of weakRandomsOf(tree, text)) yield { ...found, manner: 'random' };
  },
  report: ({ place, manner, name }): Report => ({
    range: place,
    // Most broken ciphers in code of today are what a format or the other side asks for.
    confidence: manner === 'cipher' ? 'possible' : 'likely',
    what: wording[manner](name),
  }),
});

function ofFixedNonce(name: string): Localized {
  return say(
    `\`${name}\` is given one nonce for all texts: two of them give away what is in both, and forged ones pass.`,
    `\`${name}\` 对所有文本使用同一个 nonce：比较两段密文即可泄露内容，伪造的密文也能通过校验。`,
  );
}

function mayHold(text: string): boolean {
  return (
    takesKeys.test(text) ||
    mayUse.test(text) ||
    mayLeaveNonceEmpty(text) ||
    mayEncryptBlocks(text) ||
    takesStarts.test(text) ||
    takesStates.test(text)
  );
}

/** A text without one of these needs no look at its tree. */
const mayUse = /"(?:crypto\/(?:md5|sha1|des|rc4|rsa|x509)|math\/rand(?:\/v2)?)"/;
/** Protocols and formats that say which hash or cipher it has to be. */
const prescribed =
  /\brealm\b|\bHA1\b|ntlm|lmhash|\bvnc\b|mysql_?native|pwned|scram|\bapop\b|cram-?md5|kerberos|krb5|mschap|\bradius\b|pkcs-?(?:7|8|12)|openssl|\bhtpasswd\b|\{SHA\}|\bpostgres|\bldap\b|digest auth|shadowsocks|bytes_?to_?key|\bpdf|\brtmpe?\b|\bnss\b|\bsmb\b|\brdp\b|\bandroid (?:below|before|[1-5]\b)|\bmin_?sdk|\bapks?\b|\bjarsigner|\bfever\b|openpgp|\bsignature_?(?:version|method)\b/i;
const forTests =
  /(?:^|\/)(?:_?examples?|demos?|samples?|tutorials?|tests?|testing|acctest|fixtures?|mocks?|fakes?|bench\w*|hack)\/|_(?:mock|fake)s?\.go$/i;

const wording: Readonly<Record<BrokenCrypto['manner'], (name: string) => Localized>> = {
  cipher: (name) => say(`\`${name}\` makes a broken cipher.`, `\`${name}\` 使用的是已被攻破的加密算法。`),
  signature: (name) => say(`Signatures over \`${name}\` can be forged.`, `基于 \`${name}\` 的签名可以伪造。`),
  password: (name) =>
    say(
      `${name} is too fast a hash for passwords, and broken.`,
      `${name} 计算太快且已被攻破，不适合用来保存密码。`,
    ),
  key: (name) =>
    say(
      `An RSA key of ${name} bits is too short: 2048 are the least that count as safe.`,
      `${name} 位的 RSA 密钥太短：至少 2048 位才算安全。`,
    ),
  written: (name) =>
    say(
      `The key for \`${name}\` stands in the program: whoever reads that makes what he likes with it.`,
      `\`${name}\` 的密钥写在程序中：任何读到程序的人都能用它伪造内容。`,
    ),
  nonce: (name) =>
    say(
      `Nothing is written to \`${name}\`: each text is encrypted with the same zeros, and two of them give away what is in both.`,
      `没有向 \`${name}\` 写入任何内容：每段文本都用同样的全零值加密，比较两段密文即可泄露内容。`,
    ),
  start: (name) =>
    name.endsWith('Seal')
      ? ofFixedNonce(name)
      : say(
          `\`${name}\` begins each text in the same way: two that are alike stay alike.`,
          `\`${name}\` 对每段文本都用同样的初始值：相同的明文会得到相同的密文。`,
        ),
  salt: (name) =>
    say(
      `\`${name}\` is given the same salt for each password: one table of guesses does for all.`,
      `\`${name}\` 对每个密码都使用同样的盐值：一张猜测表即可破解全部。`,
    ),
  blocks: (name) =>
    say(
      `\`${name}\` encrypts each block alone: equal blocks of the text stay equal.`,
      `\`${name}\` 逐块单独加密：相同的明文块会得到相同的密文块。`,
    ),
  state: (name) =>
    say(
      `The \`state\` that \`${name}\` is given is the same for everybody: who knows it signs others in to his own account.`,
      `\`${name}\` 得到的 \`state\` 对所有人都一样：知道它的人可以让别人登录到自己的账号。`,
    ),
  unsigned: (name) =>
    say(
      `\`${name}\` signs this token with nothing: whoever likes makes another one.`,
      `\`${name}\` 没有对这个令牌签名：任何人都可以伪造另一个。`,
    ),
  random: (name) =>
    say(
      `\`${name}\` is made by \`math/rand\`, which can be calculated.`,
      `\`${name}\` 由可被推算的 \`math/rand\` 生成。`,
    ),
};
