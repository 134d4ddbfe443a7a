import type { Socket } from 'node:net';

export class Session {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', this.receive.bind(this));
  }

  receive(chunk: Buffer): void {
    const command = JSON.parse(chunk.toString()); // expect: uncaught-throw
    this.#socket.write(String(command.id));
  }
}
