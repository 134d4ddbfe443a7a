import { createServer } from 'node:net';

interface Message {
  readonly kind: string;
  readonly text?: string;
}

function readMessage(text: string): Message | undefined | any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const listen = (port: number, tell: (kind: string, text?: string) => void) =>
  createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      const message = readMessage(bytes.toString());
      tell(message.kind, message.text); // expect: uncaught-throw
    });
  }).listen(port);
