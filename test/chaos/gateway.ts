import { createServer, request as send } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Killer } from './killer.ts';

export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

/**
 * The bot's address as its forge knows it: it stays while the bot comes and goes. A message that finds no bot, or whose
 * bot ends over it, is lost, and the forge sees that it is.
 */
export async function openGateway(killer: Killer): Promise<Gateway> {
  const server = createServer((request, response) => void pass(killer, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/github`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function pass(killer: Killer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const answer = await forward(killer, request.headers, body);
  const isStored = answer?.status === 202;
  if (answer === undefined || (isStored && (await killer.isEndedAt('webhook stored, answer lost')))) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status).end(answer.body, () => {
    if (isStored) void killer.isEndedAt('webhook answered');
  });
}

interface Forwarded {
  readonly status: number;
  readonly body: Buffer;
}

function forward(killer: Killer, headers: IncomingHttpHeaders, body: Buffer): Promise<Forwarded | undefined> {
  const { bot } = killer;
  if (bot === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const lost = (): void => {
      resolve(undefined);
    };
    const outgoing = send(`${bot.url}/webhooks/github`, { method: 'POST', headers }, (answer) => {
      buffer(answer).then((content) => {
        resolve({ status: answer.statusCode ?? 502, body: content });
      }, lost);
    });
    outgoing.on('error', lost);
    // Every byte is with the operating system, and the bot has not had the time to store them.
    outgoing.on('finish', () => {
      if (headers['x-github-event'] === 'pull_request') void killer.isEndedAt('webhook sent, not stored');
    });
    outgoing.end(body);
  });
}
