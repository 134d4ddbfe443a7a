import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { chosenByToken, knowsBothKinds } from './chosen-by-token.ts';
import type { Unverified } from './find-unverified.ts';
import { findUnverified, tokenModules } from './find-unverified.ts';
import { namesAny } from '../_kit/names-any.ts';

/** A token that anybody can write is believed. */
export const noUnverifiedJwt = defineRule({
  info: {
    id: 'no-unverified-jwt',
    family: 'security',
    kinds: ['unverified-jwt'],
    fix: 'none',
    what: say(
      'Reports tokens (JWT) of a request that are only decoded in a file that verifies none, and `jsonwebtoken` that is told to accept `none`, no key or expired tokens; and code that verifies a token by the algorithm that its header names.',
      '报告只解码而未校验签名的请求令牌（JWT，且该文件中没有任何校验），以及允许 `none` 算法、空密钥或过期令牌的 `jsonwebtoken` 用法；以及按令牌头中指定的算法校验令牌的代码。',
    ),
    why: say(
      'A token is plain text until its signature was checked: whoever writes `"admin": true` into one is let in.',
      '在校验签名之前，令牌只是普通文本：任何人都可以在其中写入 `"admin": true` 并获得准入。',
    ),
    instead: say(
      'Read it with `jwt.verify(token, key, { algorithms })` and take the claims from what that gives back.',
      '使用 `jwt.verify(token, key, { algorithms })` 读取，并使用其返回的声明。',
    ),
    examples: [
      {
        bad: "import jwt from 'jsonwebtoken';\n\nexport function user(req, res, next) {\n  req.user = jwt.decode(req.cookies.token);\n  next();\n}",
        good: "import jwt from 'jsonwebtoken';\nimport { key } from './key.js';\n\nexport function user(req, res, next) {\n  req.user = jwt.verify(req.cookies.token, key, { algorithms: ['RS256'] });\n  next();\n}",
        file: 'user.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/jwt-missing-verification', relation: 'inspired' },
      { name: 'Semgrep jwt-decode-without-verify', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<Unverified> | undefined =>
    isTestPath(file.path) ? undefined : findAll(file),
  report: ({ place, manner }): Report => ({
    range: rangeOf(place),
    confidence: manner === 'decoded' || manner === 'chosen' ? 'likely' : 'certain',
    what: wording[manner],
  }),
});

function* findAll(file: TypeScriptFile): Generator<Unverified, void> {
  if (namesAny(file, tokenModules)) yield* findUnverified(file);
  if (knowsBothKinds(file)) for (const place of chosenByToken(file)) yield { place, manner: 'chosen' };
}

const wording: Readonly<Record<Unverified['manner'], Localized>> = {
  decoded: say(
    'This token of a request is read without a check of its signature.',
    '读取了请求中的令牌，但没有校验其签名。',
  ),
  unsigned: say('`none` is a token without a signature.', '`none` 表示令牌没有签名。'),
  expired: say('Tokens that have expired are accepted.', '过期的令牌也会被接受。'),
  chosen: say(
    'The token says itself how it is verified: one signed by an HMAC with the public key, which everybody has, is believed.',
    '令牌自行决定其校验方式：用人人可得的公钥作为 HMAC 密钥签名的令牌也会被接受。',
  ),
  'no-check': say('The signature of this token is not checked.', '没有校验此令牌的签名。'),
};
