import type { Localized } from '../../domain/locale.ts';
import { say } from '../../domain/locale.ts';
import type { TokenNoun } from '../../domain/token-format.ts';

/** Characters of a long secret by which it can be recognised; of a short one nothing is told. */
const shown = 4;
const shortest = 16;

const nouns: Readonly<Record<TokenNoun, string>> = {
  token: '令牌',
  key: '密钥',
  'private key': '私钥',
  secret: '密钥',
  password: '密码',
  webhook: 'webhook 地址',
};

export function tokenText(issuer: string, noun: TokenNoun, value: string): Localized {
  if (noun === 'private key') return say('A private key is written here.', '这里写有一个私钥。');
  const start = value.length < shortest ? '' : `\`${value.slice(0, shown)}…\`, `;
  const article = /^(?:[AEIO]|[HLMNRSX][A-Z]|npm|xAI)/.test(issuer) ? 'An' : 'A';
  return say(
    `${article} ${issuer} ${noun} (${start}${value.length} characters) is written here.`,
    `这里写有 ${issuer} 的${nouns[noun]}（${start.replace(', ', '，')}共 ${value.length} 个字符）。`,
  );
}

export function namedText(name: string, noun: 'password' | 'key', length: number): Localized {
  const [english, chinese] = noun === 'password' ? ['a password', '密码'] : ['a key', '密钥'];
  return say(
    `\`${name}\` has a text of ${length} characters that looks like ${english} in use.`,
    `\`${name}\` 的值（共 ${length} 个字符）看起来是正在使用的${chinese}。`,
  );
}
