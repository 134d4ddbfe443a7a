import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import type { Json, JsonObject } from '../json.ts';
import { Refusal } from '../rules/rule.ts';
import { refused, type Answer } from './answer.ts';
import { readBody, sendAnswer, sendFault, type Exchange } from './exchange.ts';
import type { Fault, Interceptors, Moment } from './faults.ts';
import { answerGraphQL, readGraphQL, type GraphQLDoor } from './graphql-door.ts';
import type { Match } from './operations.ts';
import { startLog, type LoggedRequest } from './request-log.ts';
import { answerRest, type Reply, type RestDoor } from './rest-door.ts';

export interface Door {
  readonly rest: RestDoor;
  readonly graphql: GraphQLDoor;
  readonly interceptors: Interceptors;
  readonly requests: LoggedRequest[];
  /** What the stand-in itself did wrong: a test that sees one has learnt nothing about the bot. */
  readonly defects: string[];
  match(method: string, path: string): Match | undefined;
}

export interface Listening extends AsyncDisposable {
  readonly origin: string;
}

/** @param open Told the address before the first request comes. */
export async function listen(port: number, open: (origin: string) => Door): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const door = open(origin);
  server.on('request', (request, response) => {
    void handle(door, request, response).catch((error: unknown) => {
      door.defects.push(describe(error));
      response.destroy();
    });
  });
  return { origin, [Symbol.asyncDispose]: () => close(server) };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

async function handle(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const startedAt = performance.now();
  const received = await readBody(request);
  if (received === undefined) return;
  const exchange: Exchange = { request, response, body: received };
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const { value, isReadable } = parseBody(exchange.body);
  const log = startLog(door.requests.length + 1, { method: request.method, url, body: value, startedAt });
  door.requests.push(log);
  const work = planWork(door, { exchange, url, log, body: value, isReadable });
  const before = await ask(door, log, 'before');
  const isRefused = before !== undefined && !isAfterwards(before);
  const { answer, headers } = isRefused ? nothing : await carryOut(door, log, work);
  const fault = before ?? (await ask(door, log, 'after'));
  log.status =
    fault === undefined ? sendAnswer(exchange, answer, headers) : sendFault(exchange, fault, answer);
  if (fault?.kind !== 'hang') log.endedAt = performance.now();
}

const nothing: Reply = { answer: { status: 0 }, headers: {} };

/** These need the work to be done, whenever they were asked for. */
function isAfterwards({ kind }: Fault): boolean {
  return kind === 'truncate' || kind === 'lose-answer';
}

async function ask(door: Door, log: LoggedRequest, phase: Moment['phase']): Promise<Fault | undefined> {
  const fault = await door.interceptors.ask({ phase, operation: log.operation, request: log });
  if (fault !== undefined) log.fault = fault.kind;
  return fault;
}

interface Incoming {
  readonly exchange: Exchange;
  readonly url: URL;
  readonly log: LoggedRequest;
  readonly body: Json | undefined;
  readonly isReadable: boolean;
}

/** Says in the log what was asked, and how to answer it. */
function planWork(door: Door, { exchange, url, log, body, isReadable }: Incoming): () => Promise<Reply> {
  if (/^(\/api)?\/graphql$/.test(url.pathname) && log.method === 'POST') {
    const question = readGraphQL(body);
    log.operation = 'graphql/query';
    if (question !== undefined && !(question instanceof GraphQLError)) {
      log.operation = `graphql/${question.kind}`;
      log.fields = question.fields;
    }
    return () => answerGraphQL(door.graphql, question, { headers: exchange.request.headers, log });
  }
  const match = door.match(log.method, url.pathname.replace(/^\/api\/v3(?=\/)/, ''));
  log.operation = match?.operation.id ?? 'unknown';
  return () => answerRest(door.rest, { exchange, url, match, body, isReadable });
}

async function carryOut(door: Door, log: LoggedRequest, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { answer: toAnswer(error, log), headers: {} };
    door.defects.push(describe(error));
    return { answer: refused(500, 'Server Error'), headers: {} };
  }
}

function toAnswer({ words, rule, documentation }: Refusal, log: LoggedRequest): Answer {
  log.refusedBy = rule;
  log.detail = words.detail;
  const { status, message, errors, headers } = words;
  const answer = refused(status, message, documentation, errors);
  return headers === undefined ? answer : { ...answer, headers };
}

function parseBody(body: Buffer): { readonly value: Json | undefined; readonly isReadable: boolean } {
  if (body.length === 0) return { value: undefined, isReadable: true };
  try {
    return { value: JSON.parse(body.toString('utf8')) as JsonObject, isReadable: true };
  } catch {
    return { value: undefined, isReadable: false };
  }
}
