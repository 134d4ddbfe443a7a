import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Json } from '../forge-stand-in/json.ts';

/** The connections that bots open. */
export interface Sockets extends AsyncDisposable {
  /** Where `apps.connections.open` leads to. */
  readonly address: string;
  /** Waits for a connection, sends, and waits for the acknowledgement. */
  send(type: 'interactive' | 'slash_commands', payload: Json): Promise<Json>;
  /** How many are open now. */
  count(): number;
  /** As Slack does every few hours. */
  refresh(): void;
  /** Without a word. */
  cut(): void;
}

export async function openSockets(): Promise<Sockets> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  let envelopes = 0;
  const waiting = new Map<string, (payload: Json) => void>();
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    socket.on('message', (data: Buffer) => {
      const { envelope_id, payload } = JSON.parse(data.toString()) as { envelope_id: string; payload: Json };
      waiting.get(envelope_id)?.(payload);
    });
  });
  const connected = async (): Promise<WebSocket> => {
    const [socket] = server.clients;
    return socket ?? ((await once(server, 'connection')) as [WebSocket])[0];
  };
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send: async (type, payload) => {
      const socket = await connected();
      const id = `e${++envelopes}`;
      const answered = new Promise<Json>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ type, envelope_id: id, payload, accepts_response_payload: true }));
      return answered;
    },
    count: () => server.clients.size,
    refresh: () => {
      for (const socket of server.clients)
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    cut: () => {
      for (const socket of server.clients) socket.terminate();
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
