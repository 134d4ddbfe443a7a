import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { problemsOfForm, problemsOfMessage } from '../../../test/kit/discord/limits.ts';
import type { JsonObject } from '../../../test/kit/forge-stand-in/json.ts';
import type { CardFinding, ChangeCard, WeeklyDigest } from '../../domain/change-card.ts';
import { cardButtons } from '../../domain/chat.ts';
import type { CardPress } from '../../domain/chat.ts';
import { severities } from '../../domain/finding.ts';
import { planStates } from '../../domain/fix-plan.ts';
import type { Fingerprint, RepoPath, Sha } from '../../domain/ids.ts';
import { locales } from '../../domain/locale.ts';
import type { Locale } from '../../domain/locale.ts';
import { markOf } from './mark.ts';
import { reasonForm } from './forms.ts';
import { readPressId, writePressId } from './press-id.ts';
import { renderAnswer } from './render-answer.ts';
import { renderCard } from './render-card.ts';
import { renderDigest } from './render-digest.ts';
import { renderNote } from './render-note.ts';
import { vendorCheck } from '../../../test/kit/discord/check-body.ts';
import { card, head, plan } from './test-kit/samples.ts';

const signs = fc.constantFrom(...Array.from('*_`~|[]()<>#@:/\\-. \n\u202Ea家😀'));
/** As an outsider may write it: short or long, of signs that mean something. */
const text = fc.oneof(
  fc.string({ unit: signs, maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(signs, fc.nat(3_000)).map(([sign, length]) => sign.repeat(length)),
);
const locale: fc.Arbitrary<Locale> = fc.constantFrom(...locales);
const url = fc.oneof(
  fc.constant('https://forge.example/a/b'),
  text.map((path) => `https://forge.example/${path}`),
  text,
);
const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  });
const sha = fc.oneof(hex(40), hex(64)).map((digits) => digits as Sha);
const planId = hex(8).map((digits) => `p${digits}`);
const code = hex(16);

const finding: fc.Arbitrary<CardFinding> = fc.record({
  id: hex(16).map((id) => id as Fingerprint),
  severity: fc.constantFrom(...severities),
  rule: text,
  what: text,
  path: text.map((path) => path as RepoPath),
  line: fc.nat(),
  url,
  isBlocking: fc.boolean(),
});

const fixPlan = fc
  .record({ id: planId, state: fc.constantFrom(...planStates), askedBy: text, decidedBy: text })
  .map((parts) => ({ ...plan, ...parts }));

const outcome: fc.Arbitrary<ChangeCard['outcome']> = fc.oneof(
  fc.constant({ kind: 'reviewed' } as const),
  fc.constant({ kind: 'partial', files: [] } as const),
  text.map((setting) => ({ kind: 'skipped', setting }) as const),
  text.map((reference) => ({ kind: 'failed', reference }) as const),
);

const anyCard: fc.Arbitrary<ChangeCard> = fc
  .record({
    ...{ title: text, author: text, url, language: locale, head: sha, outcome, code },
    state: fc.constantFrom('open', 'merged', 'closed'),
    findings: fc.uniqueArray(finding, { maxLength: 40, selector: ({ id }) => id }),
    plan: fc.option(fixPlan, { nil: undefined }),
    offeredAt: fc.option(url, { nil: undefined }),
    conflicts: fc.option(fc.array(text.map((path) => path as RepoPath)), { nil: undefined }),
    buttons: fc.subarray([...cardButtons]),
  })
  .map((parts) => card(parts));

const note = fc.record({
  ...{ name: text, heading: text, language: locale },
  items: fc.array(fc.record({ text, url }), { maxLength: 60 }),
});

const digest: fc.Arbitrary<WeeklyDigest> = fc.record({
  ...{ name: text, language: locale, found: fc.nat(), fixed: fc.nat(), dismissed: fc.nat() },
  ...{ from: fc.constant('2026-11-16T00:00:00Z'), to: fc.constant('2026-11-23T00:00:00Z') },
  medianSecondsToFix: fc.option(fc.nat(), { nil: undefined }),
  openPlans: fc.array(fc.record({ plan: planId, change: text, url }), { maxLength: 80 }),
});

const answer = fc.record(
  {
    state: fc.constantFrom('done' as const, 'working' as const, 'failed' as const, 'refused' as const),
    body: fc.array(text).map((lines) => lines.join('\n')),
    preview: fc.record({
      patch: fc.array(text).map((lines) => lines.join('\n')),
      press: fc.record({ card: code, head: sha, plan: planId }),
    }),
  },
  { requiredKeys: ['state', 'body'] },
);

/** Whatever is in it, Discord takes it: by the documented limits and, where that is at hand, by its own description. */
function expectTaken(message: object): void {
  const body = JSON.parse(JSON.stringify(message)) as JsonObject;
  expect(problemsOfMessage(body)).toEqual([]);
  expect(vendorCheck.checkBody('POST /channels/{}/messages', body)).toEqual([]);
}

const runs = { numRuns: 100 };

describe(`Discord takes${vendorCheck.words}`, () => {
  it('every card', () => {
    fc.assert(
      fc.property(anyCard, (one) => expectTaken(renderCard(one))),
      runs,
    );
  });

  it('every note', () => {
    fc.assert(
      fc.property(note, (one) => expectTaken(renderNote(one, markOf(one.name)))),
      runs,
    );
  });

  it('every digest', () => {
    fc.assert(
      fc.property(digest, (one) => expectTaken(renderDigest(one, markOf(one.name)))),
      runs,
    );
  });

  it('every answer', () => {
    fc.assert(
      fc.property(answer, locale, (one, language) => expectTaken(renderAnswer(one, language))),
      runs,
    );
  });

  it('every button and its form, and gives back what they say', () => {
    const press: fc.Arbitrary<CardPress> = fc.record({
      ...{ button: fc.constantFrom(...cardButtons), card: code, head: sha },
      plan: fc.option(planId, { nil: undefined }),
    });
    fc.assert(
      fc.property(press, locale, (one, language) => {
        expect(readPressId(writePressId(one))).toEqual(one);
        expect(problemsOfForm(reasonForm(one, language) as JsonObject)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('what an outsider writes', () => {
  /** What stands between back-ticks is code; back-slashes take the meaning from what follows them. */
  const live = (markdown: string): string => markdown.replace(/\\[^\sA-Za-z0-9]|`[^`]*`/g, '');

  it('is neither a mention nor a link nor a secret text in the message', () => {
    fc.assert(
      fc.property(text, (title) => {
        const [embed] = renderCard(card({ title, findings: [] })).embeds;
        expect(live(embed?.title ?? '')).not.toMatch(/[<[*_~|]|:\/\/|@(?!\u200B)/);
      }),
      runs,
    );
  });

  it('leads nowhere but to the address that goes with it', () => {
    const findings: readonly CardFinding[] = [
      {
        ...{ id: 'x' as Fingerprint, severity: 'note', rule: '](https://evil.example)', isBlocking: false },
        ...{ what: '[click](https://evil.example)', path: 'a](b)`.ts' as RepoPath, line: 1 },
        url: 'https://forge.example/a(b)',
      },
    ];
    const [embed] = renderCard(card({ findings, head })).embeds;
    const addresses = live(embed?.description ?? '').match(/\]\([^)]*\)/g);
    expect(addresses).toEqual(['](https://forge.example/a%28b%29)']);
  });
});
