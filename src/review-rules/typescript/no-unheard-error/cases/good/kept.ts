import { connect } from 'node:net';
import type { Socket } from 'node:net';

export class Line {
  #socket: Socket | undefined;

  open(port: number): void {
    this.#socket = connect(port);
    this.listen();
  }

  private listen(): void {
    this.#socket?.on('error', () => this.close());
  }

  close(): void {
    this.#socket?.destroy();
  }
}
