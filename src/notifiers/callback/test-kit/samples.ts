import type { Callback } from '../../../domain/callback.ts';
import type { ChangeCard } from '../../../domain/change-card.ts';
import type { FixPlan } from '../../../domain/fix-plan.ts';
import type { Fingerprint, RepoPath, Sha } from '../../../domain/ids.ts';
import type { CallbackMessage } from '../../../ports/callback-sender.ts';
import { createCallbackSecret } from '../sign.ts';

const head = 'a'.repeat(40) as Sha;
const change = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;

const samplePlan: FixPlan = {
  ...{
    id: 'p1',
    change,
    head,
    digest: 'd',
    askedBy: 'ann',
    state: 'opened',
    branch: 'autoglm/fix/7-aaaaaaa',
  },
  fixes: [
    {
      id: 'f1' as Fingerprint,
      rule: 'no-empty-catch',
      path: 'src/a.ts' as RepoPath,
      title: { en: 'log it', 'zh-CN': '记录它' },
    },
  ],
  askedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-01-08T00:00:00.000Z',
  decidedBy: 'bob',
  offeredBy: 8,
};

export const sampleCard: ChangeCard = {
  ...{ change, state: 'open', title: 'Sell “more” 🎉', author: 'ann', head, language: 'en', code: 'c1' },
  url: 'https://github.example/acme/shop/pull/7',
  underWay: undefined,
  outcome: { kind: 'reviewed' },
  verdict: 'block',
  counts: { error: 1, warning: 0, note: 0 },
  findings: [
    {
      ...{ id: 'f1' as Fingerprint, severity: 'error', rule: 'no-empty-catch' },
      ...{ what: 'The error is lost', path: 'src/a.ts' as RepoPath, line: 3 },
      url: `https://github.example/acme/shop/blob/${head}/src/a.ts#L3`,
      isBlocking: true,
    },
  ],
  fixable: 1,
  plan: samplePlan,
  offeredAt: 'https://github.example/acme/shop/pull/8',
  conflicts: ['src/b.ts' as RepoPath],
  buttons: ['review'],
};

export const sampleMessage: CallbackMessage = {
  ...{ id: 'msg_1', at: '2026-01-01T00:00:00.000Z', event: 'review-finished', card: sampleCard },
};

/** One that may call this machine. */
export function sampleCallback(url: string, changes: Partial<Callback> = {}): Callback {
  return {
    ...{ id: 'cb_1', url, repositories: [], events: [], format: 'autoglm' },
    ...{ allowPrivate: true, allowHttp: true, secrets: [createCallbackSecret()] },
    ...{ createdAt: new Date('2026-01-01T00:00:00Z'), offSince: undefined, ...changes },
  };
}
