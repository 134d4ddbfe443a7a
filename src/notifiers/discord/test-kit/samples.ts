import type { CardFinding, CardRecord, ChangeCard } from '../../../domain/change-card.ts';
import type { FixPlan } from '../../../domain/fix-plan.ts';
import { parseRepoPath, parseSha } from '../../../domain/ids.ts';
import type { Fingerprint } from '../../../domain/ids.ts';
import { say } from '../../../domain/locale.ts';

export const head = parseSha('abcdef0123456789abcdef0123456789abcdef01');
const change = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;

export function finding(name: string, overrides: Partial<CardFinding> = {}): CardFinding {
  return {
    ...{ id: name as Fingerprint, severity: 'error', rule: 'no-duplicate-key' },
    ...{
      what: `\`${name}\` stands here twice.`,
      path: parseRepoPath('src/a.ts'),
      line: 4,
      isBlocking: false,
    },
    url: 'https://forge.example/acme/shop/blob/abcdef0/src/a.ts#L4',
    ...overrides,
  };
}

export const plan: FixPlan = {
  ...{ id: 'p1234abcd', change, head, digest: 'd', askedBy: 'ann', state: 'proposed' },
  fixes: [
    {
      id: 'one' as Fingerprint,
      rule: 'no-duplicate-key',
      path: parseRepoPath('src/a.ts'),
      title: say('Remove the first one', '删除第一个'),
    },
  ],
  ...{ askedAt: '2026-11-28T08:00:00Z', expiresAt: '2026-12-05T08:00:00Z', branch: 'autoglm/fix-7' },
};

export function card(overrides: Partial<ChangeCard> = {}): ChangeCard {
  const findings = overrides.findings ?? [finding('one'), finding('two', { severity: 'warning' })];
  return {
    ...{ change, state: 'open', title: 'Sell more shoes', author: 'ann', language: 'en', head },
    url: 'https://forge.example/acme/shop/pull/7',
    ...{
      underWay: undefined,
      outcome: { kind: 'reviewed' },
      verdict: 'block',
      counts: { error: 1, warning: 1, note: 0 },
    },
    ...{ findings, fixable: 1, plan: undefined, offeredAt: undefined, conflicts: undefined },
    ...{ buttons: ['show-plan', 'dismiss', 'review'], code: 'c0ffee' },
    ...overrides,
  };
}

export function record(channel: string, overrides: Partial<CardRecord> = {}): CardRecord {
  return {
    ...{ chat: 'discord', channel, change, code: 'c0ffee', since: new Date(), digest: '' },
    ...{ message: undefined, thread: undefined },
    ...overrides,
  };
}
