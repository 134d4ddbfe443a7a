import { z } from 'zod';
import { isRepoPath, parseSha } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { unavailable } from './translate-error.ts';

/** A commit's name; GitHub never shortens it. */
export const sha = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  .transform(parseSha);

export const repoPath = z.custom<RepoPath>((value) => typeof value === 'string' && isRepoPath(value));

/**
 * What we need of an answer, checked: the rest of GitHub's answers may change as it likes.
 * @throws {AppError} `service-unavailable` for an answer that is not of that shape.
 */
export function shaped<Shape>(shape: z.ZodType<Shape>, data: unknown, request: string): Shape {
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw unavailable(request, `its answer has an unknown form at ${issue?.path.join('.') ?? 'its start'}`);
}
