import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../json.ts';
import { Refusal } from '../rules/rule.ts';
import type { Answer } from './answer.ts';
import { readBody, sendAnswer, sendFault, type Exchange } from './exchange.ts';
import type { Fault, Interceptors, Moment } from './faults.ts';
import { startLog, type LoggedRequest } from './request-log.ts';

export interface Reply {
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Incoming {
  readonly exchange: Exchange;
  readonly url: URL;
  readonly log: LoggedRequest;
  readonly body: Json | undefined;
  /** The body is in the form that it says, or there is none. */
  readonly isReadable: boolean;
}

export interface ReadableBody {
  readonly value: Json | undefined;
  readonly isReadable: boolean;
}

/** What a forge does with what comes in. */
export interface Door {
  readonly interceptors: Interceptors;
  readonly requests: LoggedRequest[];
  /** What the stand-in itself did wrong: a test that sees one has learnt nothing about the bot. */
  readonly defects: string[];
  read(body: Buffer, type: string | undefined): ReadableBody | Promise<ReadableBody>;
  /** Says in the log what was asked, and how to answer it. What it does not answer it throws as a {@link Refusal}. */
  plan(incoming: Incoming): () => Promise<Reply>;
  /** A refusal in this forge's words; undefined: the stand-in broke. */
  refuse(refusal: Refusal | undefined): Answer;
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
  const { value, isReadable } = await door.read(received, request.headers['content-type']);
  const log = startLog(door.requests.length + 1, { method: request.method, url, body: value, startedAt });
  door.requests.push(log);
  const work = door.plan({ exchange, url, log, body: value, isReadable });
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

async function carryOut(door: Door, log: LoggedRequest, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) {
      door.defects.push(describe(error));
      return { answer: door.refuse(undefined), headers: {} };
    }
    log.refusedBy = error.rule;
    log.detail = error.words.detail;
    const answer = door.refuse(error);
    const { headers } = error.words;
    return { answer: headers === undefined ? answer : { ...answer, headers }, headers: {} };
  }
}

export function readJson(body: Buffer): ReadableBody {
  if (body.length === 0) return { value: undefined, isReadable: true };
  try {
    return { value: JSON.parse(body.toString('utf8')) as Json, isReadable: true };
  } catch {
    return { value: undefined, isReadable: false };
  }
}
