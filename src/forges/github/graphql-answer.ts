/** One entry of `errors` in a GraphQL answer. */
export interface GraphqlProblem {
  readonly message: string;
  /** GitHub's own: `NOT_FOUND`, `FORBIDDEN`, `RATE_LIMITED`, … */
  readonly type: string | undefined;
  /** Of a question that does not fit the schema. */
  readonly code: string | undefined;
  /** The first step of the path: the alias in a document of aliases. */
  readonly alias: string | undefined;
}

/** What a GraphQL request brought: some fields may be null because of the problems named beside them. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly problems: readonly GraphqlProblem[];
  readonly headers: Readonly<Record<string, unknown>>;
}

export function parseProblems(errors: unknown): readonly GraphqlProblem[] {
  return Array.isArray(errors) ? errors.map(parseProblem) : [];
}

function parseProblem(error: unknown): GraphqlProblem {
  const { message, type, extensions, path } = fieldsOf(error);
  const first: unknown = Array.isArray(path) ? path[0] : undefined;
  return {
    message: textOf(message) ?? 'an error without a message',
    type: textOf(type),
    code: textOf(fieldsOf(extensions)['code']),
    alias: textOf(first),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
