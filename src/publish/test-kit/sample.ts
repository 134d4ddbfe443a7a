import type { Fingerprint } from '../../domain/ids.ts';
import { parseRepoPath, parseSha } from '../../domain/ids.ts';
import { say } from '../../domain/locale.ts';
import { createMarkers } from '../../domain/marker.ts';
import type { GoneFinding, ReportedFinding, ReviewReport } from '../../domain/review-report.ts';
import type { Posted, PostedFinding } from '../../ports/forge.ts';
import type { PublishContext } from '../context.ts';

export const head = parseSha('abcdef0123456789abcdef0123456789abcdef01');
export const markers = createMarkers('a secret of the tests');
export const changeKey = 'github:owner/name#7';

export const context: PublishContext = {
  limits: {
    commentCharacters: 65_536,
    annotations: 50,
    summaryCharacters: 65_535,
    suggestionInfo: () => 'suggestion',
  },
  markers,
  rulePages: 'https://example.org/rules',
};

export function idOf(name: string): Fingerprint {
  return name as Fingerprint;
}

export function finding(name: string, overrides: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    id: idOf(name),
    news: 'fresh',
    rule: 'no-bad-name',
    family: 'correctness',
    kind: 'bad-name',
    severity: 'warning',
    confidence: 'certain',
    path: parseRepoPath('src/a.ts'),
    start: { line: 4, column: 3 },
    end: { line: 4, column: 9 },
    what: say(`\`${name}\` is a bad name.`, `\`${name}\` 不是好名字。`),
    why: say('Readers stumble.', '读者会困惑。'),
    instead: say('Take a good one.', '换一个好名字。'),
    anchor: { first: 4, last: 4 },
    fix: undefined,
    ...overrides,
  };
}

export function gone(name: string, overrides: Partial<GoneFinding> = {}): GoneFinding {
  return {
    id: idOf(name),
    rule: 'no-bad-name',
    path: parseRepoPath('src/a.ts'),
    isNews: true,
    ...overrides,
  };
}

export function report(overrides: Partial<ReviewReport> = {}): ReviewReport {
  return {
    id: 'review-1',
    change: { repo: { forge: 'github', path: 'owner/name' }, number: 7 },
    installation: '1',
    base: parseSha('0123456789abcdef0123456789abcdef01234567'),
    head,
    language: 'en',
    gate: 'open',
    failingLevel: 'error',
    maxInlineComments: 10,
    outcome: { kind: 'reviewed' },
    verdict: 'pass',
    findings: [],
    gone: [],
    skipped: [],
    suppressed: [],
    files: [{ path: parseRepoPath('src/a.ts'), kind: 'modified', added: 3, removed: 1 }],
    filesAnalysed: 1,
    milliseconds: 420,
    createdAt: '2026-01-02T03:04:05.000Z',
    configProblems: [],
    ...overrides,
  };
}

export function posted(overrides: Partial<Posted> = {}): Posted {
  return { head, findings: [], reviewCalls: [], summary: undefined, statuses: [], ...overrides };
}

/** A thread of ours, open and not answered. */
export function thread(name: string, overrides: Partial<PostedFinding> = {}): PostedFinding {
  return { id: idOf(name), thread: `thread of ${name}`, isResolved: false, isAnswered: false, ...overrides };
}
