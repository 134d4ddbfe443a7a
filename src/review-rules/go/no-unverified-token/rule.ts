import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { findUnverified, mayTrust } from './find-unverified.ts';
import { mayLeaveOut, optionalSignatures } from './optional-signatures.ts';
import type { Unverified } from './unverified.ts';

/** A token or a message that anybody can write is believed. */
export const noUnverifiedToken = defineFileRule('go', {
  info: {
    id: 'no-unverified-token',
    family: 'security',
    kinds: ['unverified-token'],
    fix: 'none',
    what: say(
      'Reports tokens (JWT) of a request that are only decoded in a file that verifies none, tokens whose `jwt.Parse` error is thrown away, `jwt.UnsafeAllowNoneSignatureType`, verifiers of OpenID Connect that skip the signature or the expiry, and signatures of a request that are checked only where the header is there.',
      '报告只解码而未校验签名的请求令牌（JWT，且该文件中没有任何校验）、丢弃 `jwt.Parse` 错误的令牌、`jwt.UnsafeAllowNoneSignatureType`、跳过签名或有效期校验的 OpenID Connect 校验器，以及仅在请求头存在时才校验的请求签名。',
    ),
    why: say(
      'A token is plain text until its signature was checked: whoever writes `"role": "admin"` into one, or leaves the signature out, is let in.',
      '在校验签名之前，令牌只是普通文本：任何人都可以写入 `"role": "admin"`，或干脆省略签名，就能获得准入。',
    ),
    instead: say(
      'Read it with `jwt.ParseWithClaims(raw, &claims, key)`, look at the error, and turn away what comes without a signature.',
      '使用 `jwt.ParseWithClaims(raw, &claims, key)` 读取并检查错误，拒绝没有签名的请求。',
    ),
    examples: [
      {
        bad: 'package auth\n\nimport (\n\t"net/http"\n\n\t"github.com/golang-jwt/jwt/v5"\n)\n\nfunc Subject(r *http.Request) string {\n\tvar claims jwt.RegisteredClaims\n\tif _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("X-Token"), &claims); err != nil {\n\t\treturn ""\n\t}\n\treturn claims.Subject\n}',
        good: 'package auth\n\nimport (\n\t"net/http"\n\n\t"github.com/golang-jwt/jwt/v5"\n)\n\nfunc Subject(r *http.Request, key jwt.Keyfunc) string {\n\tvar claims jwt.RegisteredClaims\n\tif _, err := jwt.ParseWithClaims(r.Header.Get("X-Token"), &claims, key); err != nil {\n\t\treturn ""\n\t}\n\treturn claims.Subject\n}',
        file: 'auth.go',
      },
    ],
    sources: [
      { name: 'CodeQL go/missing-jwt-signature-check', relation: 'inspired' },
      { name: 'Semgrep jwt-go-parse-unverified', relation: 'inspired' },
    ],
  },
  *find(file: GoFile): Generator<Unverified> {
    if (isTestPath(file.path)) return;
    if (mayTrust.test(file.text)) yield* findUnverified(file);
    if (mayLeaveOut.test(file.text)) yield* optionalSignatures(file.tree);
  },
  report: ({ place, manner }): Report => ({
    range: { start: place.start, end: place.end },
    confidence: manner === 'unsigned' ? 'certain' : 'likely',
    what: wording[manner],
  }),
});

const wording: Readonly<Record<Unverified['manner'], Localized>> = {
  decoded: say(
    'This token of a request is read without a check of its signature.',
    '读取了请求中的令牌，但没有校验其签名。',
  ),
  ignored: say(
    'The error that tells of a wrong signature is thrown away: the claims of any token are believed.',
    '表示签名错误的返回值被丢弃：任何令牌的声明都会被信任。',
  ),
  unsigned: say(
    'With this key tokens without a signature (`none`) are accepted.',
    '使用此密钥时，没有签名（`none`）的令牌也会被接受。',
  ),
  skipped: say(
    'This verifier leaves out a check that makes a token worth anything.',
    '此校验器跳过了令牌赖以可信的检查。',
  ),
  optional: say(
    'The signature is checked only where there is one: a request without the header goes on unchecked.',
    '仅在存在签名时才校验：不带该请求头的请求会不经校验继续处理。',
  ),
};
