import { GraphQLError } from 'graphql';
import type { Answer } from '../../forge-stand-in/http/answer.ts';
import { readJson, type Door, type Incoming, type Reply } from '../../forge-stand-in/http/server.ts';
import type { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { readGraphQL } from '../../forge-stand-in/graphql/question.ts';
import { answerGraphQL, type GraphQLDoor } from './graphql-door.ts';
import type { Match } from './operations.ts';
import { refused } from './refused.ts';
import { answerRest, type RestDoor } from './rest-door.ts';

export interface DoorParts extends Pick<Door, 'interceptors' | 'requests' | 'defects'> {
  readonly rest: RestDoor;
  readonly graphql: GraphQLDoor;
  match(method: string, path: string): Match | undefined;
}

export function createDoor(parts: DoorParts): Door {
  const { interceptors, requests, defects } = parts;
  return {
    ...{ interceptors, requests, defects, read: readJson, refuse },
    plan: (incoming) => plan(parts, incoming),
  };
}

function plan(parts: DoorParts, incoming: Incoming): () => Promise<Reply> {
  const { rest, graphql } = parts;
  const { exchange, url, log, body } = incoming;
  if (/^(\/api)?\/graphql$/.test(url.pathname) && log.method === 'POST') {
    const question = readGraphQL(body);
    log.operation = 'graphql/query';
    if (question !== undefined && !(question instanceof GraphQLError)) {
      log.operation = `graphql/${question.kind}`;
      log.fields = question.fields;
    }
    return () => answerGraphQL(graphql, question, { headers: exchange.request.headers, log });
  }
  const found = parts.match(log.method, url.pathname.replace(/^\/api\/v3(?=\/)/, ''));
  log.operation = found?.operation.id ?? 'unknown';
  return () => answerRest(rest, { ...incoming, match: found });
}

function refuse(refusal: Refusal | undefined): Answer {
  if (refusal === undefined) return refused(500, 'Server Error');
  const { status, message, errors } = refusal.words;
  return refused(status, message, refusal.documentation, errors);
}
