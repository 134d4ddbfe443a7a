import { z } from 'zod';
import type { Sha } from '../../domain/ids.ts';
import { sha } from '../answer-shapes.ts';

/** The commits of one version of a merge request's diff; a comment beside the code names all three. */
export interface DiffRefs {
  /** Where the source branch left the target branch. */
  readonly base: Sha;
  /** The target branch at that time. */
  readonly start: Sha;
  readonly head: Sha;
}

export const diffRefs = z
  .object({ baseSha: sha, startSha: sha, headSha: sha })
  .transform(({ baseSha: base, startSha: start, headSha: head }): DiffRefs => ({ base, start, head }));

export function isSameVersion(a: DiffRefs, b: DiffRefs): boolean {
  return a.base === b.base && a.start === b.start && a.head === b.head;
}
