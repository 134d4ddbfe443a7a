import type { ChangeRef } from '../domain/change-request.ts';
import { AppError } from '../domain/errors.ts';
import type { Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { Written } from '../domain/written.ts';
import type { Forge, ForgeReader, ForgeWriter, Posted } from '../ports/forge.ts';
import type { Store } from '../ports/store.ts';

export interface Memory {
  readonly store: Pick<Store, 'remember' | 'written'>;
  readonly now: () => Date;
  /** For so long a forge that does not show what it took is thought to answer from an older copy. */
  readonly settlingSeconds: number;
}

/** Milliseconds. */
const lookAgain = 2_000;

/**
 * A forge whose answers are held against what it took from us a moment ago. Forges answer from copies: who believed one
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
      const why = `a ${missing.kind} is missing that it took a moment ago`;
      const retryAt = new Date(now().getTime() + lookAgain).toISOString();
      throw new AppError('service-behind', { service: id, why, retryAt });
    },
    repositories: () => reader.repositories(),
    openChanges: (...where) => reader.openChanges(...where),
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

function remembering(writer: ForgeWriter, { store, now }: Memory): ForgeWriter {
  const remember = (ref: ChangeRef, written: readonly Written[]): Promise<void> =>
    store.remember(keyOfChange(ref), written, now());
  return {
    limits: writer.limits,
    comment: async (ref, installation, call) => {
      const answer = await writer.comment(ref, installation, call);
      const taken = call.comments.filter(({ id }) => !answer.refused.includes(id));
      await remember(
        ref,
        taken.map(({ id }) => ({ kind: 'comment', name: id, review: '' })),
      );
      return answer;
    },
    conclude: async (ref, installation, conclusion) => {
      const { review, head, replaces } = conclusion.status;
      const status: Written = { kind: 'status', name: head, review };
      // When the process dies before the answer is noted, nobody can tell any more which of the two stands there.
      if (replaces !== undefined) await remember(ref, [{ ...status, review: '' }]);
      await writer.conclude(ref, installation, conclusion);
      const summary: Written = { kind: 'summary', name: '', review };
      await remember(ref, conclusion.summary === undefined ? [status] : [summary, status]);
    },
  };
}
