import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { namesMatch } from '../_kit/names-match.ts';
import { shortText } from '../_kit/short-text.ts';
import type { TimingLeak } from './find-timing-leaks.ts';
import { computing, findTimingLeaks } from './find-timing-leaks.ts';
import { secretName, settings } from './stored-secrets.ts';

/** A comparison whose time tells how much of a guess was right. */
export const noTimingLeak = defineRule({
  info: {
    id: 'no-timing-leak',
    family: 'security',
    kinds: ['timing-attack'],
    fix: 'none',
    what: say(
      'Reports signatures (HMAC, a hash with a secret in it, a key derived from a password) that the program computes and compares with what it was given by `==`, `===`, `equals`, `localeCompare`, `indexOf` or `includes`, and, as a note, keys and tokens of the environment that `==` compares with it. Sums of files and caches, and functions that also compare in constant time, are left alone.',
      '报告程序自行计算的签名（HMAC、含密钥的哈希、由密码派生的密钥），用 `==`、`===`、`equals`、`localeCompare`、`indexOf` 或 `includes` 与外部给出的值比较；用 `==` 比较环境变量中的密钥或令牌时以提示报告。文件校验和、缓存，以及同时使用恒定时间比较的函数不报告。',
    ),
    why: say(
      'These comparisons stop at the first character that differs, so their time tells how much of a guess was right: with many tries a signature is found piece by piece, without the key.',
      '这些比较在第一个不同的字符处就会停止，耗时会透露猜对了多少：经过大量尝试，无需密钥即可逐段试出签名。',
    ),
    instead: say(
      'Compare the lengths of two buffers, then `crypto.timingSafeEqual(expected, given)`.',
      '先比较两个 Buffer 的长度，再使用 `crypto.timingSafeEqual(expected, given)`。',
    ),
    examples: [
      {
        bad: "import { createHmac } from 'node:crypto';\n\nexport function isOurs(body, signature, key) {\n  return createHmac('sha256', key).update(body).digest('hex') === signature;\n}",
        good: "import { createHmac, timingSafeEqual } from 'node:crypto';\n\nexport function isOurs(body, signature, key) {\n  const expected = createHmac('sha256', key).update(body).digest();\n  const given = Buffer.from(signature, 'hex');\n  return given.length === expected.length && timingSafeEqual(expected, given);\n}",
        file: 'web-hook.js',
      },
    ],
    sources: [{ name: 'eslint-plugin-security detect-possible-timing-attacks', relation: 'inspired' }],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<TimingLeak> | undefined =>
    isTestPath(file.path) || !mayLeak(file) ? undefined : findTimingLeaks(file),
  report({ place, secret, given, by, isStored }, file): Report {
    const [expected, other] = [shortText(secret, file), shortText(given, file)];
    return {
      range: rangeOf(place),
      confidence: isStored ? 'possible' : 'likely',
      what: say(
        `The time that \`${by}\` takes tells how much of \`${other}\` is equal to ${isStored ? '' : 'the computed '}\`${expected}\`.`,
        `\`${by}\` 的耗时会透露 \`${other}\` 与${isStored ? '' : '计算出的'} \`${expected}\` 有多少相同。`,
      ),
    };
  },
});

function mayLeak(file: TypeScriptFile): boolean {
  if (namesMatch(file, computing)) return true;
  if (!namesMatch(file, perhapsSettings)) return false;
  return namesMatch(file, settings) && namesMatch(file, secretName);
}

/** Quicker to look for: the other one reads each word to its end. */
const perhapsSettings = /env|config/i;
