import type { ChangeRef } from '../../src/domain/change-request.ts';
import type { Delivery } from '../../src/domain/event.ts';
import { parseSha } from '../../src/domain/ids.ts';
import type { Fingerprint, RepoPath } from '../../src/domain/ids.ts';
import type { JobRequest } from '../../src/domain/job.ts';
import type { ReviewReport } from '../../src/domain/review-report.ts';
import type { AgentClaim } from '../../src/domain/agent-claim.ts';
import { say } from '../../src/domain/locale.ts';
import type { TrackedFinding } from '../../src/domain/tracked-finding.ts';

export const base = parseSha('b'.repeat(40));
export const head = parseSha('a'.repeat(40));

export function changeOf(number: number, path = 'acme/shop'): ChangeRef {
  return { repo: { forge: 'github', path }, number };
}

export function delivery(id: string, receivedAt: Date, change = changeOf(1)): Delivery {
  const event = { installation: '7', kind: 'change-closed', merged: true } as const;
  return { id, receivedAt, event: { ...event, forge: change.repo.forge, change } };
}

/** A job that is nobody's successor; what it publishes tells it from others. */
export function publishJob(key: string, review = key): JobRequest {
  return { kind: 'publish', key, supersedes: false, payload: { review } };
}

/** A job that replaces others of its key and kind. */
export function reviewJob(key: string, number = 1): JobRequest {
  const payload = { change: changeOf(number), installation: '7', expected: { base, head }, again: false };
  return { kind: 'review', key, supersedes: true, payload };
}

export function report(id: string, change = changeOf(1)): ReviewReport {
  return {
    id,
    change,
    installation: '7',
    base,
    head,
    language: 'en',
    gate: 'open',
    failingLevel: 'error',
    maxInlineComments: 20,
    outcome: { kind: 'reviewed' },
    verdict: 'pass',
    findings: [],
    gone: [],
    skipped: [{ path: 'dist/a.js' as RepoPath, reason: 'generated', detail: 'says so, with a \0 and a 😀' }],
    suppressed: [],
    files: [{ path: 'src/a.js' as RepoPath, kind: 'modified', added: 3, removed: 1 }],
    filesAnalysed: 1,
    milliseconds: 12.5,
    createdAt: '2026-01-01T00:00:00.000Z',
    configProblems: [],
  };
}

export const claim: AgentClaim = {
  model: 'glm',
  quote: 'return total;',
  edits: [{ path: 'src/a.js' as RepoPath, find: 'total', replace: 'sum' }],
  family: 'correctness',
  severity: 'warning',
  confidence: 'likely',
  what: say('It is never added up.', '从未求和。'),
  why: say('The sum is wrong.', '结果有误。'),
  instead: say('Add it up.', '应先求和。'),
};

export function tracked(id: string, more: Partial<TrackedFinding> = {}): TrackedFinding {
  return {
    id: id as Fingerprint,
    origin: 'no-empty-catch',
    kind: 'empty-catch',
    path: 'src/a.js' as RepoPath,
    line: 3,
    anchor: { symbol: 'load', snippet: 'c'.repeat(16), beside: ['d'.repeat(16), 'e'.repeat(16)] },
    state: 'open',
    ...more,
  };
}
