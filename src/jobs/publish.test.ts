import { describe, expect, it } from '@jest/globals';
import type { Conflict, Mergeability } from '../domain/conflict.ts';
import { AppError } from '../domain/errors.ts';
import { parseSha } from '../domain/ids.ts';
import type { Sha } from '../domain/ids.ts';
import type { Forge } from '../ports/forge.ts';
import type { Log } from '../ports/log.ts';
import type { JobResult } from '../ports/queue.ts';
import { context, finding, head, markers, posted, report, thread } from '../publish/test-kit/sample.ts';
import type { JobParts } from './job-parts.ts';
import { createPublishRunner } from './publish.ts';

const later = parseSha('f'.repeat(40));
const refusal = new AppError('service-refused', {
  service: 'GitHub',
  request: 'a review',
  why: 'no such commit',
});
const ignore = (): undefined => undefined;
const quiet: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => quiet };

/** A forge whose change has these heads, one after the other, as it is asked; and what was done to it. */
function forgeAt(
  heads: readonly Sha[],
  comment: () => Promise<{ refused: [] }>,
  mergeability: Mergeability | 'not asked' = 'clean',
) {
  const done: string[] = [];
  const asked = heads.values();
  const forge = {
    id: 'github',
    reader: {
      posted: () =>
        Promise.resolve({
          ...posted({ head: asked.next().value ?? head }),
          ...(mergeability !== 'not asked' && { mergeability }),
        }),
    },
    writer: {
      limits: context.limits,
      comment: () => {
        done.push('comment');
        return comment();
      },
      conclude: () => {
        done.push('conclude');
        return Promise.resolve();
      },
    },
  };
  return { done, forge: forge as unknown as Forge };
}

function publish(
  forge: Forge,
  newest = 'review-1',
  conflict?: Conflict,
  isRepeat = false,
  agent?: { readonly memory: object },
): Promise<JobResult> {
  const parts = {
    forges: [forge],
    store: {
      review: () => Promise.resolve(report({ findings: [finding('one')] })),
      conflict: () => Promise.resolve(conflict),
      memory: () => Promise.resolve({ review: newest, reactions: {} }),
      awaited: () => Promise.resolve([]),
    },
    ...{ markers, agent },
    rulePages: undefined,
    metrics: { published: ignore },
    conflictChecks: { tries: 3, waitSeconds: 5 },
    now: () => new Date(0),
  };
  const run = { signal: new AbortController().signal, log: quiet, isCurrent: () => Promise.resolve(true) };
  return createPublishRunner(parts as unknown as JobParts)({ review: 'review-1', isRepeat }, run);
}

const liked = { reaction: 'thumbsup', by: { id: '2', name: 'bob', isBot: false } } as const;
const taken = () => Promise.resolve({ refused: [] as [] });
const refused = () => Promise.reject(refusal);
const again = { kind: 'review', supersedes: true, payload: { again: true, expected: { head: later } } };

describe('the publication of a review', () => {
  it('posts the comments first, then the rest, and is noted', async () => {
    const { forge, done } = forgeAt([head], taken);
    expect(await publish(forge)).toMatchObject({
      next: [{ kind: 'notify', payload: { kind: 'review-finished', id: 'review-finished:review-1' } }],
      writes: [{ kind: 'published', review: 'review-1' }],
    });
    expect(done).toEqual(['comment', 'conclude']);
  });

  it.each<[Mergeability | 'not asked', known: Sha | undefined, asked: boolean]>([
    ['not asked', undefined, false],
    ['not asked', later, true],
    ['unknown', undefined, true],
    ['clean', undefined, false],
    ['conflicting', undefined, true],
    ['conflicting', head, false],
    ['conflicting', later, true],
    ['unknown', head, false],
    ['unknown', later, true],
    ['clean', head, true],
  ])('has it found out, merging being %s, whether the conflict of %s is news: %s', async (...of) => {
    const [mergeability, known, isAsked] = of;
    const { forge } = forgeAt([head], taken, mergeability);
    const conflict = known && { head: known, target: 'main', targetHead: later, files: [], since: '' };
    const { next } = await publish(forge, 'review-1', conflict);
    expect(next.map(({ kind }) => kind)).toEqual([...(isAsked ? ['check-conflict'] : []), 'notify']);
  });

  it('has a forge that does not know yet asked after a while, once for a review', async () => {
    const { forge } = forgeAt([head, head], taken, 'unknown');
    const { next } = await publish(forge);
    expect(next[0]).toMatchObject({
      kind: 'check-conflict',
      notBefore: new Date(5_000),
      payload: { tries: 1 },
    });
    expect((await publish(forge, 'review-1', undefined, true)).next).toEqual([]);
  });

  it('keeps how people reacted to findings, and does what it does without', async () => {
    const { forge, done } = forgeAt([head], taken);
    const reactions = { thumbsup: 0, thumbsdown: 3, other: 0 };
    const { reader, writer } = forge;
    const seen = { posted: () => Promise.resolve(posted({ findings: [thread('two', { reactions })] })) };
    const { writes } = await publish({ ...forge, writer, reader: { ...reader, ...seen } });
    expect(writes).toMatchObject([
      { kind: 'published' },
      { kind: 'reactions-seen', threads: { 'thread of two': reactions }, news: reactions },
    ]);
    expect(done).toEqual(['comment', 'conclude']);
  });

  it('has the agent learn from new thumbs beside it, where it has a memory', async () => {
    const { forge } = forgeAt([head], taken);
    const { reader, writer } = forge;
    const given = { thumbsup: 1, thumbsdown: 0, other: 0 };
    const one = thread('two', { reactions: given, reactors: [liked] });
    const seen = { posted: () => Promise.resolve(posted({ findings: [one] })) };
    const rated = { ...forge, writer, reader: { ...reader, ...seen } };
    expect((await publish(rated)).next.map(({ kind }) => kind)).toEqual(['notify']);
    const { next, writes } = await publish(rated, 'review-1', undefined, false, { memory: {} });
    const payload = { change: report().change, installation: report().installation, finding: one.id };
    expect(next).toContainEqual({
      kind: 'learn-reactions',
      key: `github:owner/name#7:thumbs:${one.id}`,
      supersedes: true,
      payload: { ...payload, reactors: [liked] },
    });
    expect(writes.map(({ kind }) => kind)).toEqual(['published', 'reactions-seen']);
  });

  it('is left to the newer review of the same change', async () => {
    const { forge, done } = forgeAt([head], taken);
    expect(await publish(forge, 'review-2')).toEqual({ next: [], writes: [] });
    expect(done).toEqual([]);
  });

  it('posts nothing to a change that has another head by now, but has that one reviewed', async () => {
    const { forge, done } = forgeAt([later], taken);
    expect(await publish(forge)).toMatchObject({ next: [again], writes: [] });
    expect(done).toEqual([]);
  });

  it('takes a refusal for no failure when a push came in between', async () => {
    const { forge, done } = forgeAt([head, later], refused);
    expect(await publish(forge)).toMatchObject({ next: [again], writes: [] });
    expect(done).toEqual(['comment']);
  });

  it('fails when the forge refuses the comments for any other reason', async () => {
    const { forge } = forgeAt([head, head], refused);
    await expect(publish(forge)).rejects.toBe(refusal);
  });
});
