import { z } from 'zod';
import { isRepoPath, parseSha } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { ServiceErrors } from '../domain/service-errors.ts';

/** A commit's name; forges never shorten it where we ask. */
export const sha = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  .transform(parseSha);

export const repoPath = z.custom<RepoPath>((value) => typeof value === 'string' && isRepoPath(value));

export type ReadShape = <Shape>(shape: z.ZodType<Shape>, data: unknown, request: string) => Shape;

/** Reads what we need of a forge's answers, checked: the rest of them may change as it likes. */
export function shapeReader(unavailable: ServiceErrors['unavailable']): ReadShape {
  return (shape, data, request) => {
    const read = shape.safeParse(data);
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    throw unavailable(request, `its answer has an unknown form at ${issue?.path.join('.') ?? 'its start'}`);
  };
}
