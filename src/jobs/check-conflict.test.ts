import { describe, expect, it } from '@jest/globals';
import type { Conflict } from '../domain/conflict.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { Log } from '../ports/log.ts';
import type { MergeSides, Merging } from '../ports/merging.ts';
import type { JobResult } from '../ports/queue.ts';
import { createCheckConflictRunner } from './check-conflict.ts';
import type { JobParts } from './job-parts.ts';

const change = { repo: { forge: 'github', path: 'octo/cat' }, number: 7 } as const;
const head = parseSha('a'.repeat(40));
const targetHead = parseSha('b'.repeat(40));
const path = parseRepoPath('a.ts');
const ignore = (): undefined => undefined;
const quiet: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => quiet };
const now = new Date('2026-01-01T00:00:00Z');
const before: Conflict = { head, target: 'main', targetHead, files: [], since: '2025-12-31T00:00:00Z' };

const texts = { ancestor: 'one\n', ours: 'two\n', theirs: 'three\n' };
const sides: MergeSides = {
  ...{
    targetHead,
    isWhole: true,
    ours: [{ before: path, after: path }],
    theirs: [{ before: path, after: path }],
  },
  files: (_, side) => Promise.resolve(new Map([[path, texts[side]]])),
};
const known = { isOpen: true, head, target: 'main' };
const conflicting: Merging = { ...known, mergeability: 'conflicting', sides: () => Promise.resolve(sides) };

interface Scene {
  readonly conflict?: Conflict;
  readonly tries?: number;
  readonly isPublished?: boolean;
}

function check(
  merging: Merging,
  { conflict, tries = 1, isPublished = true }: Scene = {},
): Promise<JobResult> {
  const parts = {
    forges: [{ id: 'github', reader: { merging: () => Promise.resolve(merging) } }],
    store: {
      conflict: () => Promise.resolve(conflict),
      memory: () => Promise.resolve({ review: 'r1', isPublished }),
    },
    conflictChecks: { tries: 3, waitSeconds: 5 },
    now: () => now,
  };
  const payload: JobPayloads['check-conflict'] = { change, installation: '1', tries };
  const run = { signal: new AbortController().signal, log: quiet, isCurrent: () => Promise.resolve(true) };
  return createCheckConflictRunner(parts as unknown as JobParts)(payload, run);
}

const again = { kind: 'publish', key: 'github:octo/cat#7', payload: { review: 'r1', isRepeat: true } };

describe('a change that may be in conflict', () => {
  it('is in one from now on, with its files, and the summary tells it', async () => {
    expect(await check(conflicting)).toMatchObject({
      writes: [
        {
          kind: 'conflict-began',
          conflict: {
            ...{ head, target: 'main', targetHead, since: now.toISOString() },
            files: [{ path, why: 'changed-by-both' }],
          },
        },
      ],
      next: [again, { kind: 'notify', payload: { kind: 'code-conflict', at: now.toISOString() } }],
    });
  });

  it('stays in the one that it was in', async () => {
    const { writes } = await check(conflicting, { conflict: before });
    expect(writes).toMatchObject([{ kind: 'conflict-began', conflict: { since: before.since } }]);
  });

  it('is told with its review where that is still to be published', async () => {
    expect((await check(conflicting, { isPublished: false })).next).toMatchObject([{ kind: 'notify' }]);
  });

  it('can be merged again, or still', async () => {
    const clean: Merging = { ...known, mergeability: 'clean' };
    const ended = { writes: [{ kind: 'conflict-ended', at: now }], next: [again] };
    expect(await check(clean, { conflict: before })).toMatchObject(ended);
    expect(await check(clean)).toEqual({ writes: [], next: [] });
  });

  it('is asked for again after a wait while the forge does not know, but not for ever', async () => {
    const unknown: Merging = { ...known, mergeability: 'unknown' };
    const notBefore = new Date(now.getTime() + 5_000);
    const next = [{ kind: 'check-conflict', payload: { tries: 2 }, notBefore }];
    expect(await check(unknown)).toMatchObject({ writes: [], next });
    expect(await check(unknown, { tries: 3 })).toEqual({ writes: [], next: [] });
  });

  it('that is closed is left as it is', async () => {
    expect(await check({ ...conflicting, isOpen: false })).toEqual({ writes: [], next: [] });
  });
});
