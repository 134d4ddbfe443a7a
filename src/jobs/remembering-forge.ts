import type { ChangeRef } from '../domain/change-request.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { Written } from '../domain/written.ts';
import type { Forge, ForgeReader, ForgeWriter, Posted } from '../ports/forge.ts';
import type { Store } from '../ports/store.ts';

export interface Memory {
  readonly store: Pick<Store, 'forget' | 'remember' | 'written'>;
  readonly now: () => Date;
  /** For so long a forge that does not show what it was given is thought to answer from an older copy. */
  readonly settlingSeconds: number;
}

/** Milliseconds. */
const lookAgain = 2_000;

/**
 * A forge whose answers are held against what it was given by us a moment ago. Forges answer from copies: who believed one
 * that is behind would post everything once more. What is missing for longer was deleted by a person, and stays so.
 */
export function rememberingForge(forge: Forge, memory: Memory): Forge {
  return { ...forge, reader: doubtful(forge, memory), writer: remembering(forge.writer, memory) };
}

function doubtful({ id, reader }: Forge, { store, now, settlingSeconds }: Memory): ForgeReader {
  const listsStatuses = reader.listsStatuses === true;
  return {
    open: (...which) => reader.open(...which),
    posted: async (ref, installation, head) => {
      const since = new Date(now().getTime() - settlingSeconds * 1_000);
      // Asked first: what is written while the forge answers need not be in its answer.
      const written = await store.written(keyOfChange(ref), since);
      const posted = await reader.posted(ref, installation, head);
      const missing = written.find((one) => !isShown(one, posted, head, listsStatuses));
      if (missing === undefined) return posted;
      const why = `a ${missing.kind} is missing that it was given a moment ago`;
      const retryAt = new Date(now().getTime() + lookAgain).toISOString();
      throw new AppError('service-behind', { service: id, why, retryAt });
    },
    repositories: () => reader.repositories(),
    openChanges: (...where) => reader.openChanges(...where),
    ...(reader.commentsSince && { commentsSince: reader.commentsSince.bind(reader) }),
    merging: (...which) => reader.merging(...which),
    redeliver: (since) => reader.redeliver(since),
    listsStatuses,
  };
}

function isShown(
  { kind, name, review }: Written,
  { findings, summary, statuses }: Posted,
  head: Sha,
  listsStatuses: boolean,
): boolean {
  switch (kind) {
    case 'comment':
      return findings.some(({ id }) => id === name);
    case 'summary':
      return summary !== undefined;
    case 'status':
      if (name !== head || !listsStatuses) return true;
      return review === '' ? statuses.length > 0 : statuses.some((one) => one.review === review);
  }
}

/**
 * Noted before it is sent: when the answer is lost, or the process dies, nobody knows whether the forge took it. What it
 * says it did not take is dropped again.
 */
function remembering(writer: ForgeWriter, memory: Memory): ForgeWriter {
  const { store, now } = memory;
  return {
    limits: writer.limits,
    comment: async (ref, installation, call) => {
      const written = call.comments.map(({ id }) => commentOf(id));
      const answer = await noted(ref, written, memory, () => writer.comment(ref, installation, call));
      await store.forget(keyOfChange(ref), answer.refused.map(commentOf));
      return answer;
    },
    conclude: async (ref, installation, conclusion) => {
      const { review, head, replaces } = conclusion.status;
      const status: Written = { kind: 'status', name: head, review };
      // While it is written over nobody can tell which of the two stands there.
      const either = replaces === undefined ? status : { ...status, review: '' };
      const summary: readonly Written[] =
        conclusion.summary === undefined ? [] : [{ kind: 'summary', name: '', review }];
      await noted(ref, [...summary, either], memory, () => writer.conclude(ref, installation, conclusion));
      if (either !== status) await store.remember(keyOfChange(ref), [status], now());
    },
  };
}

async function noted<Answer>(
  ref: ChangeRef,
  written: readonly Written[],
  { store, now }: Memory,
  write: () => Promise<Answer>,
): Promise<Answer> {
  const key = keyOfChange(ref);
  await store.remember(key, written, now());
  try {
    return await write();
  } catch (error) {
    if (isRefusal(error)) await store.forget(key, written);
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return isAppError(error, 'service-refused') || isAppError(error, 'change-not-found');
}

function commentOf(id: Fingerprint): Written {
  return { kind: 'comment', name: id, review: '' };
}
