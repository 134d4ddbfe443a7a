import { GraphQLError } from 'graphql';
import type { Answer } from '../../forge-stand-in/http/answer.ts';
import type { Door, Incoming, Reply } from '../../forge-stand-in/http/server.ts';
import { isJsonObject } from '../../forge-stand-in/json.ts';
import { enforce, type Refusal } from '../../forge-stand-in/rules/rule.ts';
import { requestRules } from '../rules/requests.ts';
import { readGraphQL } from '../../forge-stand-in/graphql/question.ts';
import { answerGraphQL, type GraphQLDoor } from './graphql-door.ts';
import type { Matcher } from './matcher.ts';
import { refreshToken, tokenInfo } from './oauth-door.ts';
import { readBody } from './read-body.ts';
import { answerRest, type RestDoor } from './rest-door.ts';

export interface DoorParts extends Pick<Door, 'interceptors' | 'requests' | 'defects'> {
  readonly rest: RestDoor;
  readonly graphql: GraphQLDoor;
  readonly match: Matcher;
  /** Below which this GitLab is, such as `/gitlab`. */
  readonly folder: string;
}

export function createDoor(parts: DoorParts): Door {
  const { interceptors, requests, defects } = parts;
  return {
    ...{ interceptors, requests, defects, read: readBody, refuse },
    plan: (incoming) => plan(parts, incoming),
  };
}

function plan(parts: DoorParts, incoming: Incoming): () => Promise<Reply> {
  const { url, log, body, exchange } = incoming;
  const { pathname } = url;
  const path = pathname.startsWith(`${parts.folder}/`) ? pathname.slice(parts.folder.length) : '';
  if (path === '/oauth/token' && log.method === 'POST') {
    log.operation = 'POST /oauth/token';
    return () => answerOAuth(parts, incoming);
  }
  if (path === '/oauth/token/info' && log.method === 'GET') {
    log.operation = 'GET /oauth/token/info';
    return () =>
      Promise.resolve({ answer: tokenInfo(parts.rest.world, exchange.request.headers), headers: {} });
  }
  if (path === '/api/graphql' && log.method === 'POST') {
    const question = readGraphQL(body);
    log.operation = 'graphql/query';
    if (question !== undefined && !(question instanceof GraphQLError)) {
      log.operation = `graphql/${question.kind}`;
      log.fields = question.fields;
    }
    return () => answerGraphQL(parts.graphql, question, { headers: exchange.request.headers, log });
  }
  const match = path.startsWith('/api/v4/')
    ? parts.match(log.method, path.slice('/api/v4'.length))
    : undefined;
  log.operation = match?.route.operation ?? 'unknown';
  return () => answerRest(parts.rest, incoming, match);
}

function answerOAuth({ rest }: DoorParts, { body, isReadable }: Incoming): Promise<Reply> {
  enforce(requestRules, { operation: 'POST /oauth/token', isReadable, missing: [] });
  const answer = refreshToken(rest.world, isJsonObject(body) ? body : {});
  return Promise.resolve({ answer, headers: {} });
}

function refuse(refusal: Refusal | undefined): Answer {
  if (refusal === undefined) return { status: 500, body: { message: '500 Internal Server Error' } };
  const { status, message, body = { message } } = refusal.words;
  return status === 429 ? { status, text: `${message}\n`, type: 'text/plain' } : { status, body };
}
