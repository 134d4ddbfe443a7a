import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedMessage {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a receiver does with a message: answers by a status, or in a way of its own. */
export type Reaction = number | ((response: ServerResponse) => void);

/** A program that takes callbacks, on loopback. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The oldest first. */
  readonly received: readonly ReceivedMessage[];
  /** What it does with the next ones, in turn; then it takes all. */
  readonly reactions: Reaction[];
  /** Resolves when so many have come. */
  readonly until: (count: number) => Promise<void>;
}

export async function startReceiver(...reactions: Reaction[]): Promise<Receiver> {
  const received: ReceivedMessage[] = [];
  let arrived = Promise.withResolvers<undefined>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      react(response, reactions.shift() ?? 204);
      arrived.resolve(undefined);
      arrived = Promise.withResolvers();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    reactions,
    until: async (count) => {
      while (received.length < count) await arrived.promise;
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function react(response: ServerResponse, reaction: Reaction): void {
  if (typeof reaction === 'function') reaction(response);
  else response.writeHead(reaction).end();
}
