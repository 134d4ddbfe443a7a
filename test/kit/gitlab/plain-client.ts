import type { GitLab } from './gitlab.ts';
import { isJsonObject, type Json, type JsonObject } from '../forge-stand-in/json.ts';

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As JSON where it is some, else as text. */
  readonly body: Json;
}

/** Asks the stand-in without any library, so that a test can be wrong in every way. */
export interface PlainClient {
  rest(method: string, path: string, body?: JsonObject | FormData): Promise<PlainAnswer>;
  /** Errors and data as they come. */
  graphql(query: string, variables?: JsonObject): Promise<JsonObject>;
}

/** @param token Unless told, the bot's. */
export function connect(gitlab: GitLab, token: string | undefined = gitlab.token.text): PlainClient {
  const ask = async (method: string, url: string, body?: JsonObject | FormData): Promise<PlainAnswer> => {
    const isForm = body instanceof FormData;
    const answer = await fetch(url, {
      method,
      headers: {
        ...(token === '' ? {} : { 'private-token': token }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
    return {
      status: answer.status,
      headers: answer.headers,
      body: isJson ? (JSON.parse(text) as Json) : text,
    };
  };
  return {
    rest: (method, path, body) => ask(method, gitlab.apiUrl + path, body),
    graphql: async (query, variables = {}) => {
      const { body } = await ask('POST', `${gitlab.url}/api/graphql`, { query, variables });
      return isJsonObject(body) ? body : {};
    },
  };
}
