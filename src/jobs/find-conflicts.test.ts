import { describe, expect, it } from '@jest/globals';
import type { Conflict, Mergeability } from '../domain/conflict.ts';
import { parseSha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { Log } from '../ports/log.ts';
import type { JobResult } from '../ports/queue.ts';
import { createFindConflictsRunner } from './find-conflicts.ts';
import type { JobParts } from './job-parts.ts';

const repository = { forge: 'github', path: 'octo/cat' } as const;
const head = parseSha('a'.repeat(40));
const conflict: Conflict = { head, target: 'main', targetHead: head, files: [], since: '' };
const ignore = (): undefined => undefined;
const quiet: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => quiet };
const now = new Date('2026-01-01T00:00:00Z');

interface Scene {
  readonly tries: number;
  readonly isTarget?: boolean;
  /** Of the changes 1, 2, … */
  readonly changes?: readonly Mergeability[];
  /** Numbers of those that are known to be in conflict. */
  readonly known?: readonly number[];
}

function find({ tries, isTarget = true, changes = [], known = [] }: Scene): Promise<JobResult> {
  const refs = changes.map((mergeability, index) => ({
    ref: { repo: repository, number: index + 1 },
    mergeability,
  }));
  const keys = known.map((number) => keyOfChange({ repo: repository, number }));
  const parts = {
    forges: [{ id: 'github', reader: { openChanges: () => refs } }],
    store: {
      isTarget: () => Promise.resolve(isTarget),
      conflict: (key: string) => Promise.resolve(keys.includes(key) ? conflict : undefined),
    },
    conflictChecks: { tries: 3, waitSeconds: 5 },
    now: () => now,
  };
  const payload = { repository, installation: '1', branch: 'main', tries };
  const run = { signal: new AbortController().signal, log: quiet, isCurrent: () => Promise.resolve(true) };
  return createFindConflictsRunner(parts as unknown as JobParts)(payload, run);
}

const later = (tries: number) => ({
  kind: 'find-conflicts',
  payload: { tries },
  notBefore: new Date(now.getTime() + 5_000),
});

describe('a branch that moved', () => {
  it('has its changes asked for after a wait, when a reviewed one is for it', async () => {
    expect(await find({ tries: 0 })).toMatchObject({ next: [later(1)] });
    expect(await find({ tries: 0, isTarget: false })).toEqual({ next: [], writes: [] });
  });

  it('has those looked into that came into conflict or out of it', async () => {
    const changes = ['conflicting', 'conflicting', 'clean', 'clean'] as const;
    const { next } = await find({ tries: 1, changes, known: [2, 4] });
    expect(next.map(({ kind, key }) => [kind, key])).toEqual([
      ['check-conflict', 'github:octo/cat#1:conflict'],
      ['check-conflict', 'github:octo/cat#4:conflict'],
    ]);
  });

  it('is asked for again while the forge does not know of all, but not for ever', async () => {
    const changes = ['unknown', 'clean'] as const;
    expect(await find({ tries: 2, changes })).toMatchObject({ next: [later(3)] });
    expect((await find({ tries: 3, changes })).next).toEqual([]);
  });
});
