import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ForgeEvent } from '../domain/event.ts';
import { parseSha } from '../domain/ids.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { decide, handlers } from './index.ts';

const repository = { forge: 'github', path: 'octo/cat' } as const;
const change = { repo: repository, number: 7 };
const head = parseSha('a'.repeat(40));
const base = parseSha('b'.repeat(40));
const from = { forge: 'github', installation: '1' } as const;
const ofChange = { ...from, change, head, base, draft: false };
const finding = 'f1' as Fingerprint;
const by = { id: '5', name: 'somebody', isBot: false };

/** Event, and what it leads to: kind, key, whether it supersedes, and a fact of the payload. */
const table: readonly (readonly [string, ForgeEvent, readonly (readonly unknown[])[]])[] = [
  ['a new change', { ...ofChange, kind: 'change-opened' }, [['review', 'github:octo/cat#7', true, false]]],
  ['a push', { ...ofChange, kind: 'change-updated' }, [['review', 'github:octo/cat#7', true, false]]],
  [
    'a draft made ready',
    { ...ofChange, kind: 'change-ready' },
    [['review', 'github:octo/cat#7', true, true]],
  ],
  ['a draft again', { ...ofChange, kind: 'change-drafted' }, [['review', 'github:octo/cat#7', true, true]]],
  [
    'another title or label',
    { ...ofChange, kind: 'change-edited' },
    [['review', 'github:octo/cat#7', true, false]],
  ],
  ['another target', { ...ofChange, kind: 'base-changed' }, [['review', 'github:octo/cat#7', true, true]]],
  ['a wish', { ...ofChange, kind: 'review-requested' }, [['review', 'github:octo/cat#7', true, true]]],
  [
    'a closed change',
    { ...from, kind: 'change-closed', change, merged: true },
    [
      ['review', 'github:octo/cat#7', true, false],
      ['tend-fix-branches', 'github:octo/cat#7', false, undefined],
    ],
  ],
  [
    'a push that touches the settings',
    { ...from, kind: 'branch-moved', repository, branch: 'main', isDefault: true, touchesSettings: true },
    [
      ['review-branch', 'github:octo/cat@main', true, undefined],
      ['find-conflicts', 'github:octo/cat@main:conflicts', true, undefined],
    ],
  ],
  [
    'a push that touches the settings of a group',
    {
      ...{ ...from, kind: 'branch-moved', repository, branch: 'main', isDefault: true },
      ...{ touchesSettings: true, settingsOf: 'octo' },
    },
    [
      ['review-branch', 'github:octo/cat@main', true, undefined],
      ['review-group', 'github:octo/cat:group', true, undefined],
      ['find-conflicts', 'github:octo/cat@main:conflicts', true, undefined],
    ],
  ],
  [
    'any other push to where a group has its settings',
    {
      ...{ ...from, kind: 'branch-moved', repository, branch: 'main', isDefault: true },
      ...{ touchesSettings: false, settingsOf: 'octo' },
    },
    [['find-conflicts', 'github:octo/cat@main:conflicts', true, undefined]],
  ],
  [
    'any other push',
    { ...from, kind: 'branch-moved', repository, branch: 'main', isDefault: true, touchesSettings: false },
    [['find-conflicts', 'github:octo/cat@main:conflicts', true, undefined]],
  ],
  [
    'a head whose checks are all asked for again',
    { ...from, kind: 'head-requested', repository, head },
    [['review-head', `github:octo/cat@${head}`, true, undefined]],
  ],
  [
    'repositories to look after',
    { ...from, kind: 'repositories-added', repositories: [repository], isWhole: false },
    [['reconcile-repository', 'github:octo/cat', true, undefined]],
  ],
  [
    'an installation that works again',
    { ...from, kind: 'repositories-added', repositories: [], isWhole: true },
    [['reconcile', 'github:reconcile', true, undefined]],
  ],
  [
    'repositories to forget',
    { ...from, kind: 'repositories-removed', repositories: [repository], isWhole: true },
    [['forget-repositories', 'github:installation:1', false, undefined]],
  ],
  [
    'a comment',
    { ...from, kind: 'comment-posted', change, comment: '9', thread: undefined, by, text: 'Thanks' },
    [],
  ],
  [
    'a command',
    { ...from, kind: 'comment-posted', change, comment: '9', thread: '8', by, text: 'Hi\n/autoglm help' },
    [['run-command', 'github:octo/cat#7', false, undefined]],
  ],
  [
    'a thumb at a finding',
    { ...from, kind: 'reaction-given', change, finding, comment: '9', reaction: 'thumbsup' },
    [['learn-reactions', 'github:octo/cat#7:thumbs:f1', true, undefined]],
  ],
  [
    'a thumb that is taken back',
    { ...from, kind: 'reaction-withdrawn', change, finding, comment: '9', reaction: 'thumbsup' },
    [['learn-reactions', 'github:octo/cat#7:thumbs:f1', true, undefined]],
  ],
  [
    'the command of a bot',
    {
      ...{ ...from, kind: 'comment-posted', change, comment: '9', thread: undefined },
      ...{ by: { ...by, isBot: true }, text: '/autoglm help' },
    },
    [],
  ],
];

describe('an event', () => {
  it.each(table)('that says %s leads to its jobs', (_what, event, jobs) => {
    const decided = decide(event).map(({ kind, key, supersedes, payload }) => [
      kind,
      key,
      supersedes,
      'again' in payload ? payload.again : undefined,
    ]);
    expect(decided).toEqual(jobs);
  });

  it('of every kind has a handler', () => {
    const handled = handlers.flatMap(({ on }) => on);
    expect(table.map(([, { kind }]) => kind).filter((kind) => !handled.includes(kind))).toEqual([]);
    expect(handled.filter((kind) => !table.some(([, event]) => event.kind === kind))).toEqual([]);
  });
});

describe('the list of handlers', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(import.meta.dirname).filter(
      (name) => !/^(index|handler|handlers\.test)\.ts$/.test(name),
    );
    expect(files).toHaveLength(handlers.length);
  });
});
