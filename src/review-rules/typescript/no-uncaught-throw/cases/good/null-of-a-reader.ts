import { createServer } from 'node:net';

interface Message {
  readonly kind: string;
  readonly text?: string;
}

function readMessage(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}

function readObject(text: string): Partial<Message> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

export const listen = (port: number, tell: (kind?: string, text?: string) => void) =>
  createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      const message = readMessage(bytes.toString());
      if (message === undefined || message === null) return;
      tell(message.kind, message.text);
    });
    socket.on('message', (bytes) => {
      const message = readObject(bytes.toString());
      tell(message.kind, message.text);
    });
  }).listen(port);
