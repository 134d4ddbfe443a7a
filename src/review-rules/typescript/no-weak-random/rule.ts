import type { Report } from '../../../analysis/rule.ts';
import { defineRule } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { shortText } from '../_kit/short-text.ts';
import type { WeakRandom } from './find-weak-random.ts';
import { findWeakRandom } from './find-weak-random.ts';
import type { KnownHash } from './known-hashes.ts';
import { findKnownHashes } from './known-hashes.ts';

/** A secret that can be calculated. */
export const noWeakRandom = defineRule({
  info: {
    id: 'no-weak-random',
    family: 'security',
    kinds: ['weak-random'],
    fix: 'none',
    what: say(
      'Reports `Math.random()` that becomes a password, token, session id, one-time code or salt, as the names around it say, and hashes of nothing but the id, the address or the login of somebody and the time that become one. Delays, colours, samples and keys of lists are left alone.',
      '报告用 `Math.random()` 生成密码、令牌、会话 ID、一次性验证码或盐值的代码（依据周围的命名判断），以及只由某人的 ID、邮箱、登录名和时间计算出来、用作上述机密的哈希值。延时、颜色、抽样和列表键不报告。',
    ),
    why: say(
      'Its numbers follow from each other: who sees a few of them calculates the ones before and after, and with them the secrets of others.',
      '它产生的数字可以相互推算：看到几个之后就能算出前后的数字，从而得到别人的机密。',
    ),
    instead: say(
      "Take `randomBytes(32).toString('base64url')`, `randomInt(1_000_000)` or `crypto.randomUUID()`.",
      "请使用 `randomBytes(32).toString('base64url')`、`randomInt(1_000_000)` 或 `crypto.randomUUID()`。",
    ),
    examples: [
      {
        bad: 'export function resetLink(user) {\n  const token = Math.random().toString(36).slice(2);\n  return `/reset/${user.id}/${token}`;\n}',
        good: "import { randomBytes } from 'node:crypto';\n\nexport function resetLink(user) {\n  const token = randomBytes(32).toString('base64url');\n  return `/reset/${user.id}/${token}`;\n}",
        file: 'reset-link.js',
      },
    ],
    sources: [
      { name: 'CodeQL js/insecure-randomness', relation: 'inspired' },
      { name: 'sonarjs pseudo-random', relation: 'inspired' },
    ],
  },
  visit: ['Program'],
  find: (_program, file): Iterable<WeakRandom | KnownHash> | undefined =>
    isTestPath(file.path) || imitating.test(file.path) ? undefined : findAll(file),
  report(found, file): Report {
    if ('hashed' in found) return reportOfHash(found, shortText(found.hashed, file));
    const { call, name, isForAnything } = found;
    return {
      range: rangeOf(call),
      confidence: isForAnything ? 'possible' : 'likely',
      what: say(
        `\`${name}\` is made by \`Math.random()\`, which can be calculated.`,
        `\`${name}\` 由可被推算的 \`Math.random()\` 生成。`,
      ),
    };
  },
});

function* findAll(file: TypeScriptFile): Generator<WeakRandom | KnownHash, void> {
  if (file.text.includes('random')) yield* findWeakRandom(file);
  yield* findKnownHashes(file);
}

function reportOfHash({ call, name }: KnownHash, text: string): Report {
  return {
    range: rangeOf(call),
    confidence: 'likely',
    what: say(
      `\`${name}\` is the hash of \`${text}\` and of nothing secret: others can calculate it as well.`,
      `\`${name}\` 只是 \`${text}\` 的哈希值，不含任何机密：别人也能算出来。`,
    ),
  };
}

/** What such files make only looks like something. */
const imitating = /mock|fake[rd]?\b|dummy|sample|\bexamples?\b/i;
