import { Gitlab } from '@gitbeaker/rest';
import { z } from 'zod';
import { createTransport } from '../transport.ts';
import type { RequestReport } from '../request-report.ts';
import { createWritePace } from '../write-pace.ts';
import { createAuthority } from './credentials.ts';
import type { GitLabCredentials, Refresh } from './credentials.ts';
import { createExchange } from './exchange.ts';
import type { Answer, Question } from './exchange.ts';
import { shaped } from './answer-shapes.ts';
import { gitLabRequests } from './operation-name.ts';
import { createRequester } from './requester.ts';
import { graphqlAnswer, graphqlData } from './graphql-answer.ts';
import type { GraphqlAnswer } from './graphql-answer.ts';
import { jsonOf } from './json-answer.ts';
import { graphqlNameOf } from '../graphql-name.ts';

export interface ClientOptions {
  /** With its scheme and, where GitLab is not at the root, its path; without a slash at the end. */
  readonly host: string;
  readonly credentials: GitLabCredentials;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly requestTimeout: number;
  /** Milliseconds between two writes; 0: none. */
  readonly writeSpacing?: number | undefined;
  /** Milliseconds before a request that failed is repeated for the first time. */
  readonly retryWait?: number | undefined;
  /** Told of every request, for metrics. */
  readonly onRequest?: ((report: RequestReport) => void) | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** Requests to GitLab that end in an answer or in an `AppError`; see {@link createExchange} for what is repeated. */
export class GitLabClient {
  /**
   * The REST interface. Its methods reject with `AppError`s alone, for its own requester is not used: that one ignores
   * how long GitLab asks to wait, drops the status of a failure, and waits five minutes for an answer.
   */
  readonly rest: Gitlab;
  readonly #host: string;
  readonly #exchange: (question: Question) => Promise<Answer>;

  constructor({
    host,
    credentials,
    requestTimeout: timeout,
    writeSpacing = 0,
    retryWait = 1_000,
    onRequest = () => undefined,
  }: ClientOptions) {
    const fetch = createTransport({ timeout, onRequest, ...gitLabRequests });
    const pace = createWritePace(writeSpacing);
    const anonymous = { headers: () => Promise.resolve({}), renewed: () => Promise.resolve(undefined) };
    const refresh = createRefresh(host, createExchange({ fetch, pace, retryWait, authority: anonymous }));
    const authority = createAuthority(credentials, refresh);
    this.#host = host;
    this.#exchange = createExchange({ fetch, pace, retryWait, authority });
    const requesterFn = createRequester(this.#exchange);
    this.rest = new Gitlab({ host, requesterFn, rateLimits: {}, queryTimeout: null });
  }

  /**
   * What the library cannot send or read as it is: nested values with `&` or `=` in them, and bytes.
   * @param path Below `/api/v4/`, its variable parts encoded.
   */
  post(path: string, body: Values): Promise<Answer> {
    return this.#exchange({ method: 'POST', url: this.#urlOf(path), body: JSON.stringify(body) });
  }

  async bytes(path: string, query: Readonly<Record<string, string>> = {}): Promise<Buffer> {
    const url = `${this.#urlOf(path)}?${new URLSearchParams(query).toString()}`;
    return (await this.#exchange({ method: 'GET', url, accept: '*/*' })).bytes;
  }

  /** About the token of an OAuth application; refused for others. The library knows nothing outside of `/api/v4/`. */
  async applicationToken(): Promise<unknown> {
    const answer = await this.#exchange({ method: 'GET', url: `${this.#host}/oauth/token/info` });
    return jsonOf(answer, infoRoute);
  }

  /** @throws {AppError} Also for an answer with errors: its nulls could not be told from what is not there. */
  async query(document: string, variables: Values): Promise<unknown> {
    const { name, body } = await this.#graphql(document, variables, true);
    return graphqlData(name, body);
  }

  /** What went wrong in one field leaves the others done: the caller reads the problems. */
  async mutate(document: string, variables: Values): Promise<GraphqlAnswer> {
    const { name, body } = await this.#graphql(document, variables, false);
    return graphqlAnswer(name, body);
  }

  async #graphql(
    query: string,
    variables: Values,
    isRead: boolean,
  ): Promise<{ readonly name: string; readonly body: unknown }> {
    const text = JSON.stringify({ query, variables });
    const name = graphqlNameOf(text);
    const url = `${this.#host}/api/graphql`;
    const answer = await this.#exchange({ method: 'POST', url, body: text, isRead });
    return { name, body: jsonOf(answer, name) };
  }

  #urlOf(path: string): string {
    return `${this.#host}/api/v4/${path}`;
  }
}

const exchanged = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number().nullish(),
});

const tokenRoute = 'POST /oauth/token';
const infoRoute = 'GET /oauth/token/info';

/** https://docs.gitlab.com/api/oauth2/ */
function createRefresh(host: string, exchange: (question: Question) => Promise<Answer>): Refresh {
  return async ({ refreshToken }, { clientId, clientSecret }) => {
    const body = {
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: clientId,
      client_secret: clientSecret,
    };
    const url = `${host}/oauth/token`;
    const answer = await exchange({ method: 'POST', url, body: JSON.stringify(body) });
    const given = shaped(exchanged, jsonOf(answer, tokenRoute), tokenRoute);
    const seconds = given.expires_in;
    return {
      accessToken: given.access_token,
      refreshToken: given.refresh_token,
      expiresAt: seconds == null ? undefined : new Date(Date.now() + seconds * 1_000),
    };
  };
}
