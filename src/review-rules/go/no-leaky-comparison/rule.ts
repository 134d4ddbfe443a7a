import type { Report } from '../../../analysis/rule.ts';
import { defineFileRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../../_kit/short-text.ts';
import { findLeakyComparisons, mayLeak } from './find-leaky-comparisons.ts';
import type { LeakyComparison } from './find-leaky-comparisons.ts';

/** A comparison whose time tells how much of a guess was right. */
export const noLeakyComparison = defineFileRule('go', {
  info: {
    id: 'no-leaky-comparison',
    family: 'security',
    kinds: ['timing-attack'],
    fix: 'none',
    what: say(
      'Reports signatures that the program computes with `hmac.New` and compares with what it was given by `==`, `bytes.Equal`, `strings.EqualFold` or `reflect.DeepEqual`; and keys, tokens and passwords of its settings that are compared so with a header or a form of a request. Functions that also use `hmac.Equal`, and sums that the program keeps to see whether something changed, are left alone.',
      '报告程序用 `hmac.New` 计算、再用 `==`、`bytes.Equal`、`strings.EqualFold` 或 `reflect.DeepEqual` 与外部给出的值比较的签名；以及以同样方式与请求头或表单比较的、来自自身配置的密钥、令牌和密码。同时使用 `hmac.Equal` 的函数，以及程序为判断是否有变化而自行保存的值不报告。',
    ),
    why: say(
      'These comparisons stop at the first byte that differs, so their time tells how much of a guess was right: with many tries a signature is found piece by piece, without the key.',
      '这些比较在第一个不同的字节处就会停止，耗时会透露猜对了多少：经过大量尝试，无需密钥即可逐段试出签名。',
    ),
    instead: say(
      '`hmac.Equal(expected, given)`, on the bytes.',
      '对字节使用 `hmac.Equal(expected, given)`。',
    ),
    examples: [
      {
        bad: 'package hook\n\nimport (\n\t"crypto/hmac"\n\t"crypto/sha256"\n\t"encoding/hex"\n)\n\nfunc isOurs(body, key []byte, signature string) bool {\n\tmac := hmac.New(sha256.New, key)\n\tmac.Write(body)\n\treturn hex.EncodeToString(mac.Sum(nil)) == signature\n}',
        good: 'package hook\n\nimport (\n\t"crypto/hmac"\n\t"crypto/sha256"\n\t"encoding/hex"\n)\n\nfunc isOurs(body, key []byte, signature string) bool {\n\tmac := hmac.New(sha256.New, key)\n\tmac.Write(body)\n\tgiven, err := hex.DecodeString(signature)\n\treturn err == nil && hmac.Equal(mac.Sum(nil), given)\n}',
        file: 'hook.go',
      },
    ],
    sources: [{ name: 'semgrep go.lang.security', relation: 'inspired' }],
  },
  find: (file: GoFile): Iterable<LeakyComparison> =>
    isTestPath(file.path) || !mayLeak(file.text) ? [] : findLeakyComparisons(file),
  report({ place, secret, given, by }, { text }): Report {
    const [expected, other] = [shortText(secret, text), shortText(given, text)];
    return {
      range: { start: place.start, end: place.end },
      confidence: 'likely',
      what: say(
        `The time that \`${by}\` takes tells how much of \`${other}\` is equal to \`${expected}\`.`,
        `\`${by}\` 的耗时会透露 \`${other}\` 与 \`${expected}\` 有多少相同。`,
      ),
    };
  },
});
