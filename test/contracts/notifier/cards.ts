import fc from 'fast-check';
import type {
  CardFinding,
  CardNote,
  CardRecord,
  ChangeCard,
  WeeklyDigest,
} from '../../../src/domain/change-card.ts';
import { cardButtons } from '../../../src/domain/chat.ts';
import type { Destination } from '../../../src/domain/chat.ts';
import { severities } from '../../../src/domain/finding.ts';
import type { FixPlan } from '../../../src/domain/fix-plan.ts';
import { planStates } from '../../../src/domain/fix-plan.ts';
import { parseRepoPath, parseSha } from '../../../src/domain/ids.ts';
import type { Fingerprint, RepoPath } from '../../../src/domain/ids.ts';
import { locales } from '../../../src/domain/locale.ts';

const forge = 'https://forge.example.com';
const head = parseSha('a'.repeat(40));
const change = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;

export const finding: CardFinding = {
  id: '00112233445566ff' as Fingerprint,
  severity: 'error',
  rule: 'no-empty-catch',
  what: 'The error of `save()` is dropped.',
  path: parseRepoPath('src/save.ts'),
  line: 3,
  url: `${forge}/acme/shop/blob/aaa/src/save.ts#L3`,
  isBlocking: true,
};

export const plan: FixPlan = {
  id: 'p1a2b3c4d',
  change,
  head,
  fixes: [],
  digest: 'd',
  askedBy: 'ann',
  askedAt: '2026-03-01T10:00:00.000Z',
  expiresAt: '2026-03-04T10:00:00.000Z',
  branch: 'autoglm/fix/7-aaaaaaa',
  state: 'proposed',
};

export const card: ChangeCard = {
  change,
  state: 'open',
  title: 'Save the cart',
  author: 'eve',
  url: `${forge}/acme/shop/pull/7`,
  language: 'en',
  head,
  underWay: undefined,
  outcome: { kind: 'reviewed' },
  verdict: 'block',
  counts: { error: 1, warning: 0, note: 0 },
  findings: [finding],
  fixable: 1,
  plan,
  offeredAt: undefined,
  conflicts: undefined,
  buttons: ['show-plan', 'confirm', 'reject', 'dismiss', 'review'],
  code: 'k3b9x2',
};

export const note: CardNote = {
  name: 'n1:plan-waiting',
  language: 'en',
  heading: 'Fix plan `p1a2b3c4d` waits for a maintainer',
  items: [{ text: '`src/save.ts` Rethrow', url: finding.url }, { text: 'Nothing else' }],
};

export const week: WeeklyDigest = {
  name: '2026-W10:chat:channel',
  language: 'en',
  from: '2026-03-02T00:00:00.000Z',
  to: '2026-03-09T00:00:00.000Z',
  found: 12,
  fixed: 7,
  dismissed: 2,
  medianSecondsToFix: 7_300,
  openPlans: [{ plan: plan.id, change: 'acme/shop#7', url: card.url }],
};

/** The card has never been shown there. */
export function recordAt(at: Destination, more: Partial<CardRecord> = {}): CardRecord {
  const empty = { message: undefined, thread: undefined, digest: '' };
  return { ...at, change, code: card.code, since: new Date(), ...empty, ...more };
}

const hostile = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '<@U0000001>',
  '@everyone',
  '@here',
  '<@&123456789012345678>',
  '<#C0000001>',
  '<https://evil.example.com|click>',
  '[click](https://evil.example.com)',
  'https://evil.example.com',
  '`',
  '```',
  '*_~|>#',
  '&lt;!channel&gt;',
  '\u202Egnp.exe',
  '\n\n',
  '\\',
  '{plan}',
);

/** What an outsider may write. */
const words = fc
  .array(
    fc.oneof(
      hostile,
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('x'.repeat(700), '宽'.repeat(700)),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

const path = words.map((text) => `src/${text.replaceAll('/', '-').replaceAll('\0', '')}x` as RepoPath);

const findings = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[0-9a-f]{16}(-\d)?$/).map((id) => id as Fingerprint),
    severity: fc.constantFrom(...severities),
    rule: fc.constantFrom('no-empty-catch', `no-${'long-'.repeat(60)}name`),
    what: words,
    path,
    line: fc.integer({ min: 1, max: 1_000_000 }).map((line) => line),
    url: fc.webUrl({ withFragments: true }).map(() => `${forge}/acme/shop`),
    isBlocking: fc.boolean(),
  }),
  { maxLength: 30, selector: ({ id }) => id },
);

const plans = fc
  .record({ state: fc.constantFrom(...planStates), askedBy: words, decidedBy: words })
  .map((more) => ({
    ...plan,
    ...more,
  }));

/** Any card, of somebody who means harm. */
export const anyCard: fc.Arbitrary<ChangeCard> = fc
  .record({
    state: fc.constantFrom('open', 'merged', 'closed' as const),
    title: words,
    author: words,
    language: fc.constantFrom(...locales),
    outcome: fc.oneof(
      fc.constant({ kind: 'reviewed' as const }),
      fc.constant({ kind: 'partial' as const, files: [] }),
      words.map((setting) => ({ kind: 'skipped' as const, setting })),
      fc.constant({ kind: 'rate-limited' as const, retryAt: '2026-03-01T10:00:00.000Z' }),
      words.map((reference) => ({ kind: 'failed' as const, reference })),
    ),
    underWay: fc.option(fc.constant({ head: parseSha('b'.repeat(40)) }), { nil: undefined }),
    verdict: fc.constantFrom('pass', 'comment', 'block' as const),
    findings,
    fixable: fc.nat(5),
    plan: fc.option(plans, { nil: undefined }),
    offeredAt: fc.option(fc.constant(`${forge}/acme/shop/pull/8`), { nil: undefined }),
    conflicts: fc.option(fc.array(path, { minLength: 1, maxLength: 40 }), { nil: undefined }),
    buttons: fc.subarray([...cardButtons]),
  })
  .map((more) => ({ ...card, ...more, counts: countsOf(more.findings) }));

function countsOf(of: readonly CardFinding[]): ChangeCard['counts'] {
  const amount = (severity: CardFinding['severity']) => of.filter((one) => one.severity === severity).length;
  return { error: amount('error'), warning: amount('warning'), note: amount('note') };
}

/** Any note, of somebody who means harm. */
export const anyNote: fc.Arbitrary<CardNote> = fc.record({
  name: fc.stringMatching(/^n[0-9a-f]{8,40}$/),
  language: fc.constantFrom(...locales),
  heading: words.map((text) => `Reviewed: ${text}`),
  items: fc.array(
    fc.oneof(
      fc.record({ text: words }),
      fc.record({ text: words, url: fc.constant(`${forge}/acme/shop/pull/7`) }),
    ),
    { maxLength: 60 },
  ),
});

export const forgeAddress = forge;
