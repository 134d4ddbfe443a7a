import { z } from 'zod';
import { shaped } from './answer-shapes.ts';
import { refused, unavailable } from './translate-error.ts';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().nullish() }).nullish() }))
    .nullish(),
});

/** What GitLab says when it gave up on a question, or failed; such problems have no code. */
const passingWords = /timeout|timed out|internal server error/i;

/** @throws {AppError} For an answer with errors: its nulls could not be told from what is not there. */
export function graphqlData(name: string, body: unknown): unknown {
  const { data, errors } = shaped(answer, body, name);
  const [problem] = errors ?? [];
  if (problem !== undefined) {
    const isOurs = problem.extensions?.code != null || !passingWords.test(problem.message);
    throw (isOurs ? refused : unavailable)(name, problem.message, undefined);
  }
  if (data == null) throw unavailable(name, 'its answer holds no data');
  return data;
}
