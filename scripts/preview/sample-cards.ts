import type { CardFinding, ChangeCard } from '../../src/domain/change-card.ts';
import type { FixPlan } from '../../src/domain/fix-plan.ts';
import { parseRepoPath, parseSha } from '../../src/domain/ids.ts';
import type { Fingerprint } from '../../src/domain/ids.ts';
import { say } from '../../src/domain/locale.ts';
import type { Locale, Localized } from '../../src/domain/locale.ts';

const change = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;
const head = parseSha('4f0c1d2e3b4a59687786950413223140abcdef01');
const nextHead = parseSha('9be4a1d2c3b4a59687786950413223140abcdef0');
const forge = 'https://github.com/acme/shop';

type Sample = Pick<CardFinding, 'severity' | 'rule' | 'line'> & {
  readonly path: string;
  readonly what: Localized;
};

const samples: readonly Sample[] = [
  {
    ...{ severity: 'error', rule: 'no-hardcoded-secret', path: 'src/payment/client.ts', line: 12 },
    what: say(
      '`Stripe()` works with a key that is written in the source.',
      '`Stripe()` 使用了写在源代码中的密钥。',
    ),
  },
  {
    ...{ severity: 'error', rule: 'no-floating-promise', path: 'src/cart/save-cart.ts', line: 41 },
    what: say(
      'Nobody waits for `store.save(cart)`, and nobody hears when it fails.',
      '没有等待 `store.save(cart)` 完成，失败时也无人知晓。',
    ),
  },
  {
    ...{ severity: 'warning', rule: 'no-empty-catch', path: 'src/cart/load-cart.ts', line: 28 },
    what: say(
      'When `cache.read()` fails, the empty handler hides it and the error is lost.',
      '`cache.read()` 失败时，空的处理块会掩盖问题，错误信息随之丢失。',
    ),
  },
];
const title = say('Keep the cart when a payment fails', '支付失败时保留购物车');

function findingsIn(locale: Locale): readonly CardFinding[] {
  return samples.map(({ path, what, ...sample }, index) => {
    const id = `00112233445566f${index}` as Fingerprint;
    const url = `${forge}/blob/${head}/${path}#L${sample.line}`;
    const isBlocking = sample.severity === 'error';
    return { ...sample, id, path: parseRepoPath(path), url, isBlocking, what: what[locale] };
  });
}

const plan: FixPlan = {
  ...{ id: 'p3f9a1c2', change, head, digest: 'd', askedBy: 'ann', state: 'proposed' },
  fixes: findingsIn('en')
    .slice(1)
    .map(({ id, rule, path }) => ({ id, rule, path, title: say('Wait for it', '等待其完成') })),
  ...{ askedAt: '2026-11-28T08:00:00Z', expiresAt: '2026-12-05T08:00:00Z', branch: 'autoglm/fix/7-4f0c1d2' },
};

/** A change from its first review to its end, as the message about it shows it one after the other. */
export function sampleCards(language: Locale): readonly ChangeCard[] {
  const blocking: ChangeCard = {
    ...{ change, head, language, findings: findingsIn(language), plan: undefined, state: 'open' },
    ...{ title: title[language], author: 'ann', url: `${forge}/pull/7`, code: '5d1c0ffee5d1c0ff' },
    ...{ underWay: undefined, outcome: { kind: 'reviewed' }, verdict: 'block' },
    ...{ counts: { error: 2, warning: 1, note: 0 }, fixable: 2, offeredAt: undefined, conflicts: undefined },
    buttons: ['show-plan', 'confirm', 'dismiss', 'review'],
  };
  const opened = {
    plan: { ...plan, state: 'opened', decidedBy: 'mia', offeredBy: 8 },
    offeredAt: `${forge}/pull/8`,
  } as const;
  return [
    blocking,
    { ...blocking, plan, buttons: ['show-plan', 'confirm', 'reject', 'dismiss', 'review'] },
    { ...blocking, ...opened, buttons: ['dismiss', 'review'] },
    { ...blocking, ...opened, underWay: { head: nextHead }, buttons: [] },
    {
      ...{ ...blocking, state: 'merged', verdict: 'pass', findings: [], fixable: 0, buttons: [] },
      counts: { error: 0, warning: 0, note: 0 },
    },
  ];
}
