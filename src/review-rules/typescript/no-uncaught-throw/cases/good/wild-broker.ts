import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

interface Subscriber {
  readonly socket: Socket;
  readonly topics: Set<string>;
}

const subscribers = new Map<number, Subscriber>();
let lastId = 0;

export function startBroker(port: number): Server {
  const server = createServer((socket) => {
    lastId += 1;
    const id = lastId;
    subscribers.set(id, { socket, topics: new Set() });
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      rest += String(chunk);
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) receive(id, line);
    });
    socket.on('error', () => subscribers.delete(id));
    socket.on('close', () => subscribers.delete(id));
  });
  return server.listen(port);
}

function receive(id: number, line: string): void {
  const subscriber = subscribers.get(id);
  if (subscriber === undefined || line === '') return;
  let message;
  try {
    message = JSON.parse(line);
  } catch {
    subscriber.socket.write('malformed\n');
    return;
  }
  const { action, topic, text } = message ?? {};
  switch (action) {
    case 'subscribe':
      subscriber.topics.add(topic);
      break;
    case 'publish':
      publish(topic, text);
      break;
    default:
      subscriber.socket.write('unknown action\n');
  }
}

function publish(topic: string, text: string): void {
  for (const { socket, topics } of subscribers.values())
    if (topics.has(topic)) socket.write(`${JSON.stringify({ topic, text })}\n`);
}
