import { EventEmitter } from 'node:events';
import type { Server } from 'socket.io';
import type { WebSocketServer } from 'ws';

import { events } from './events';

export class Gateway {
  constructor(private readonly io: Server) {}

  start(): void {
    this.io.on('connection', (socket) => {
      socket.on('hello', () => socket.emit('welcome'));
      events.on('changed', (row: unknown) => socket.emit('changed', row)); // expect: listener-leak
    });
  }
}

export class Relay extends EventEmitter {
  constructor(private readonly server: WebSocketServer) {
    super();
    this.server.on('connection', (client) => {
      client.on('error', () => client.terminate());
      this.on('line', (line: string) => client.send(line)); // expect: listener-leak
    });
  }
}
