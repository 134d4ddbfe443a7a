import { z } from 'zod';
import { shaped } from './answer-shapes.ts';
import { refused, unavailable } from './translate-error.ts';

interface GraphqlProblem {
  readonly message: string;
  /** GitLab's code for a question that does not fit its schema. */
  readonly code: string | undefined;
  /** The first step of the path: the alias in a document of aliases. */
  readonly alias: string | undefined;
}

/** What a GraphQL request brought: some fields may be null because of the problems named beside them. */
export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly GraphqlProblem[];
}

const problem = z
  .object({
    message: z.string(),
    path: z.array(z.unknown()).nullish(),
    extensions: z.object({ code: z.string().nullish() }).nullish(),
  })
  .transform(({ message, path, extensions }): GraphqlProblem => {
    const [first] = path ?? [];
    return {
      message,
      code: extensions?.code ?? undefined,
      alias: typeof first === 'string' ? first : undefined,
    };
  });
const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(problem).nullish(),
});

/** What GitLab says when it gave up on a question, or failed; such problems have no code. */
const passingWords = /timeout|timed out|internal server error/i;

/** @throws {AppError} For an answer without data. */
export function graphqlAnswer(name: string, body: unknown): GraphqlAnswer {
  const { data, errors } = shaped(answer, body, name);
  if (data != null) return { data, problems: errors ?? [] };
  throw errorOf(
    name,
    errors?.[0] ?? { message: 'its answer holds no data', code: undefined, alias: undefined },
  );
}

/** @throws {AppError} Also for an answer with errors: its nulls could not be told from what is not there. */
export function graphqlData(name: string, body: unknown): unknown {
  const { data, problems } = graphqlAnswer(name, body);
  const [first] = problems;
  if (first !== undefined) throw errorOf(name, first);
  return data;
}

function errorOf(name: string, { message, code }: GraphqlProblem): Error {
  const isOurs = code !== undefined || !passingWords.test(message);
  return (isOurs ? refused : unavailable)(name, message, undefined);
}
