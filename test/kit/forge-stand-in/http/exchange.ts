import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';

/** One request and the way back to whoever sent it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
}

/** undefined: whoever sent it went away before its end, as one does who is killed. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

/** @returns The status that was sent; undefined: none was. */
export function sendAnswer(
  { request, response }: Exchange,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): number {
  const { status, body, type = 'application/json; charset=utf-8' } = answer;
  const content = Buffer.from(body === undefined ? (answer.text ?? '') : JSON.stringify(body));
  const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`;
  const isUnchanged = request.method === 'GET' && status === 200 && request.headers['if-none-match'] === etag;
  response.writeHead(isUnchanged ? 304 : status, {
    ...headers,
    ...answer.headers,
    ...(request.method === 'GET' && status === 200 ? { etag } : {}),
    ...(content.length === 0 || isUnchanged
      ? {}
      : { 'content-type': type, 'content-length': String(content.length) }),
  });
  response.end(isUnchanged ? undefined : content);
  return isUnchanged ? 304 : status;
}

/** @returns The status that was sent; undefined: none was. */
export function sendFault(exchange: Exchange, fault: Fault, answer: Answer): number | undefined {
  const { request, response } = exchange;
  switch (fault.kind) {
    case 'answer': {
      const { status, body, text, headers = {} } = fault;
      const words = text === undefined ? { body: body ?? {} } : { text, type: 'text/plain' };
      return sendAnswer(exchange, { status, ...words }, headers);
    }
    case 'html': {
      const text = '<!DOCTYPE html><html><body><h1>Something went wrong</h1></body></html>';
      return sendAnswer(exchange, { status: fault.status, text, type: 'text/html; charset=utf-8' }, {});
    }
    case 'truncate': {
      const whole = Buffer.from(
        answer.body === undefined ? (answer.text ?? '') : JSON.stringify(answer.body),
      );
      const type = 'application/json; charset=utf-8';
      response.writeHead(answer.status, { 'content-type': type, 'content-length': String(whole.length + 1) });
      response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => request.socket.destroy());
      return undefined;
    }
    case 'reset':
    case 'lose-answer':
      request.socket.resetAndDestroy();
      return undefined;
    case 'hang':
    case 'delay':
      return undefined;
  }
}
