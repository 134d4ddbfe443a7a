import { EventEmitter } from 'node:events';
import type { WebSocketServer } from 'ws';

export class Relay extends EventEmitter {
  constructor(server: WebSocketServer) {
    super();
    server.on('connection', (client) => {
      const send = (line: string) => client.send(line);
      client.on('error', () => client.terminate());
      client.on('close', () => this.off('line', send));
      this.on('line', (line: string) => send(line));
    });
    this.on('line', (line: string) => console.log(line));
  }
}
