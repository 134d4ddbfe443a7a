import type { ProbotOctokit } from 'probot';
import type { Caller, Credentials } from './credentials.ts';
import { parseProblems } from './graphql-answer.ts';
import type { GraphqlAnswer } from './graphql-answer.ts';
import { statusOf, translateError, translateProblems, unavailable } from './translate-error.ts';
import type { WritePace } from '../write-pace.ts';

export interface RestAnswer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface ClientOptions {
  readonly credentials: Credentials;
  readonly pace: WritePace;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Requests to GitHub that end in an answer or in an `AppError`. What only reads is repeated a few times when GitHub
 * fails; a write never is, since it may have been done although the answer was lost: the job that wanted it looks
 * first and then repeats.
 */
export class GitHubClient {
  readonly #credentials: Credentials;
  readonly #pace: WritePace;

  constructor({ credentials, pace }: ClientOptions) {
    this.#credentials = credentials;
    this.#pace = pace;
  }

  /** @param route As in GitHub's reference: `GET /repos/{owner}/{repo}`. */
  read(caller: Caller, route: string, values: Values): Promise<RestAnswer> {
    return this.#run(caller, route, (octokit) => octokit.request(route, { ...values }));
  }

  /**
   * @param tag The `etag` of an answer from before. When it would be the same again, GitHub does not count the request.
   * @returns undefined: it would be the same
   */
  async readIfChanged(
    caller: Caller,
    route: string,
    values: Values,
    tag: string,
  ): Promise<RestAnswer | undefined> {
    try {
      return await this.read(caller, route, { ...values, headers: { 'if-none-match': tag } });
    } catch (error) {
      if (statusOf(error) === 304) return undefined;
      throw error;
    }
  }

  async write(caller: Caller, route: string, values: Values): Promise<RestAnswer> {
    await this.#pace(keyOf(caller));
    return this.#run(caller, route, (octokit) => octokit.request(route, { ...values, request: once }));
  }

  /**
   * @param tolerated Types of problems that leave their field null and the rest of the answer useful. With any other an
   *   answer is thrown away: its nulls could not be told from what is not there.
   */
  async query(
    caller: Caller,
    document: string,
    variables: Values,
    tolerated: readonly string[] = [],
  ): Promise<unknown> {
    const { data, problems, headers } = await this.#graphql(caller, document, variables);
    const serious = problems.filter(({ type }) => type === undefined || !tolerated.includes(type));
    if (serious.length > 0) throw translateProblems(serious, headers, nameOf(document));
    return data;
  }

  /** What went wrong in one field leaves the others done: the caller reads the problems. */
  async mutate(caller: Caller, document: string, variables: Values): Promise<GraphqlAnswer> {
    await this.#pace(keyOf(caller));
    return this.#graphql(caller, document, { ...variables, request: once });
  }

  async #graphql(caller: Caller, document: string, variables: Values): Promise<GraphqlAnswer> {
    const name = nameOf(document);
    const answer = await this.#run(caller, name, (octokit) => askGraphql(octokit, document, variables));
    const { data, headers } = answer;
    const { data: fields, errors } = isObject(data) ? data : {};
    const problems = parseProblems(errors);
    if (isObject(fields) && !problems.some(({ type }) => type === 'RATE_LIMITED'))
      return { data: fields, problems, headers };
    if (problems.length > 0) throw translateProblems(problems, headers, name);
    throw unavailable(name, 'its answer holds no data');
  }

  async #run(
    caller: Caller,
    name: string,
    send: (octokit: ProbotOctokit) => Promise<RestAnswer>,
  ): Promise<RestAnswer> {
    try {
      const octokit = await this.#credentials.octokitFor(caller);
      return await this.#withValidToken(caller, octokit, send);
    } catch (error) {
      throw translateError(error, name);
    }
  }

  async #withValidToken(
    caller: Caller,
    octokit: ProbotOctokit,
    send: (octokit: ProbotOctokit) => Promise<RestAnswer>,
  ): Promise<RestAnswer> {
    try {
      return await send(octokit);
    } catch (error) {
      if (statusOf(error) !== 401 || !(await this.#credentials.renew(caller, octokit))) throw error;
      return send(octokit);
    }
  }
}

/** Read by the retry plugin. */
const once = { retries: 0 };

/** An answer with errors is thrown by Octokit and its plugins, in two forms; here it is an answer. */
async function askGraphql(octokit: ProbotOctokit, document: string, variables: Values): Promise<RestAnswer> {
  try {
    return { data: { data: await octokit.graphql(document, { ...variables }) }, headers: {} };
  } catch (error) {
    if (isObject(error) && statusOf(error) === undefined && isObject(error['response'])) {
      const { response, headers } = error;
      // The plugin for limits attaches the whole HTTP answer, the GraphQL client only its body.
      const body = 'errors' in response ? response : response['data'];
      const given = isObject(headers) ? headers : response['headers'];
      return { data: body, headers: isObject(given) ? given : {} };
    }
    throw error;
  }
}

function nameOf(document: string): string {
  return `graphql ${/^\w+ (\w+)/.exec(document)?.[1] ?? ''}`;
}

function keyOf(caller: Caller): string {
  return caller === 'app' ? caller : caller.installation;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
