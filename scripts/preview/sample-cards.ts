import type { CardFinding, ChangeCard } from '../../src/domain/change-card.ts';
import type { FixPlan } from '../../src/domain/fix-plan.ts';
import { parseRepoPath, parseSha } from '../../src/domain/ids.ts';
import type { Fingerprint } from '../../src/domain/ids.ts';
import { say } from '../../src/domain/locale.ts';

const change = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;
const head = parseSha('4f0c1d2e3b4a59687786950413223140abcdef01');
const forge = 'https://github.com/acme/shop';

type Sample = Pick<CardFinding, 'severity' | 'rule' | 'what' | 'line'> & { readonly path: string };

const samples: readonly Sample[] = [
  {
    ...{ severity: 'error', rule: 'no-hardcoded-secret', path: 'src/payment/client.ts', line: 12 },
    what: '`Stripe()` works with a key that is written in the source.',
  },
  {
    ...{ severity: 'error', rule: 'no-floating-promise', path: 'src/cart/save-cart.ts', line: 41 },
    what: 'Nobody waits for `store.save(cart)`, and nobody hears when it fails.',
  },
  {
    ...{ severity: 'warning', rule: 'no-empty-catch', path: 'src/cart/load-cart.ts', line: 28 },
    what: 'When `cache.read()` fails, the empty handler hides it and the error is lost.',
  },
];

const findings = samples.map(({ path, ...sample }, index): CardFinding => {
  const id = `00112233445566f${index}` as Fingerprint;
  const url = `${forge}/blob/${head}/${path}#L${sample.line}`;
  return { ...sample, id, path: parseRepoPath(path), url, isBlocking: sample.severity === 'error' };
});

const plan: FixPlan = {
  ...{ id: 'p3f9a1c2', change, head, digest: 'd', askedBy: 'ann', state: 'proposed' },
  fixes: findings.slice(1).map(({ id, rule, path }) => {
    return { id, rule, path, title: say('Wait for it', '等待其完成') };
  }),
  ...{ askedAt: '2026-11-28T08:00:00Z', expiresAt: '2026-12-05T08:00:00Z', branch: 'autoglm/fix/7-4f0c1d2' },
};

const blocking: ChangeCard = {
  ...{ change, head, findings, plan: undefined, state: 'open', language: 'en', code: '5d1c0ffee5d1c0ff' },
  ...{ title: 'Keep the cart when a payment fails', author: 'ann', url: `${forge}/pull/7` },
  ...{
    underWay: undefined,
    outcome: { kind: 'reviewed' },
    verdict: 'block',
    counts: { error: 2, warning: 1, note: 0 },
  },
  ...{ fixable: 2, offeredAt: undefined, conflicts: undefined },
  buttons: ['show-plan', 'confirm', 'dismiss', 'review'],
};

/** A change from its first review to its end, as the message about it shows it one after the other. */
export const sampleCards: readonly ChangeCard[] = [
  blocking,
  { ...blocking, plan, buttons: ['show-plan', 'confirm', 'reject', 'dismiss', 'review'] },
  {
    ...blocking,
    plan: { ...plan, state: 'opened', decidedBy: 'mia', offeredBy: 8 },
    offeredAt: `${forge}/pull/8`,
    buttons: ['dismiss', 'review'],
  },
  {
    ...{ ...blocking, state: 'merged', verdict: 'pass', findings: [], fixable: 0, buttons: [] },
    counts: { error: 0, warning: 0, note: 0 },
  },
];
