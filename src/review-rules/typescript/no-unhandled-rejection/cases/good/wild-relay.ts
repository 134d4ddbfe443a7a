import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';

interface Message {
  readonly room: string;
  readonly text: string;
}

interface History {
  append(room: string, text: string): Promise<number>;
  last(room: string, count: number): Promise<readonly string[]>;
}

function parse(data: unknown): Message | undefined {
  try {
    const value = JSON.parse(String(data)) as Message;
    return typeof value.room === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

export function startRelay(history: History, port: number): () => void {
  const http = createServer((_request, response) => {
    response.end('relay');
  });
  const wss = new WebSocketServer({ server: http });
  const rooms = new Map<string, Set<WebSocket>>();

  wss.on('connection', (socket) => {
    let room: string | undefined;
    const receive = async (data: unknown): Promise<void> => {
      const message = parse(data);
      if (message === undefined) {
        socket.close(1003, 'unreadable');
        return;
      }
      if (room !== message.room) {
        room = message.room;
        const members = rooms.get(room) ?? new Set();
        rooms.set(room, members.add(socket));
      }
      const number = await history.append(message.room, message.text);
      for (const member of rooms.get(message.room) ?? []) {
        member.send(JSON.stringify({ number, text: message.text }));
      }
    };
    socket.on('message', (data) => {
      receive(data).catch((error: unknown) => {
        console.error('message was not stored', error);
        socket.close(1011, 'not stored');
      });
    });
    socket.on('close', () => {
      if (room !== undefined) rooms.get(room)?.delete(socket);
    });
  });

  http.listen(port);
  return () => http.close();
}
