import { createSign } from 'node:crypto';
import type { GitHub } from './github.ts';
import { isJsonObject, type Json, type JsonObject } from '../forge-stand-in/json.ts';

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As JSON where it is some, else as text. */
  readonly body: Json;
}

/** Asks the stand-in without any library, so that a test can be wrong in every way. */
export interface PlainClient {
  readonly token: string;
  rest(
    method: string,
    path: string,
    body?: JsonObject,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PlainAnswer>;
  /** Errors and data as they come. */
  graphql(query: string, variables?: JsonObject): Promise<JsonObject>;
}

const userAgent = 'plain client';

export interface Claims {
  readonly iss?: Json;
  readonly iat?: Json;
  readonly exp?: Json;
}

/** A JSON web token of the App. @param claims In the place of the right ones. */
export function assertionOf({ world }: GitHub, claims: Claims = {}, key = world.app.privateKey): string {
  const seconds = Math.floor(world.now().getTime() / 1000);
  const all = { iss: world.app.clientId, iat: seconds - 60, exp: seconds + 540, ...claims };
  const encode = (value: JsonObject): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(all)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

export async function ask(
  url: string,
  {
    method,
    credential,
    body,
    headers = {},
  }: {
    readonly method: string;
    readonly credential: string | undefined;
    readonly body?: JsonObject | undefined;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<PlainAnswer> {
  const answer = await fetch(url, {
    method,
    headers: {
      'user-agent': userAgent,
      ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: answer.status, headers: answer.headers, body: isJson ? (JSON.parse(text) as Json) : text };
}

export function askAsApp(
  github: GitHub,
  method: string,
  path: string,
  body?: JsonObject,
): Promise<PlainAnswer> {
  return ask(github.apiUrl + path, { method, credential: assertionOf(github), body });
}

/** With a token of that account's installation. @param wish Body of the request for the token. */
export async function connect(github: GitHub, account: string, wish: JsonObject = {}): Promise<PlainClient> {
  const installation = [...github.world.installations.values()].find((one) => one.account.login === account);
  const path = `/app/installations/${installation?.id ?? 0}/access_tokens`;
  const answer = await askAsApp(github, 'POST', path, wish);
  if (!isJsonObject(answer.body) || typeof answer.body['token'] !== 'string') {
    throw new Error(`no token: ${JSON.stringify(answer.body)}`);
  }
  const token = answer.body['token'];
  return {
    token,
    rest: (method, at, body, headers) =>
      ask(github.apiUrl + at, {
        method,
        credential: token,
        body,
        ...(headers === undefined ? {} : { headers }),
      }),
    graphql: async (query, variables = {}) => {
      const url = `${github.url}/api/graphql`;
      const { body } = await ask(url, { method: 'POST', credential: token, body: { query, variables } });
      return isJsonObject(body) ? body : {};
    },
  };
}
