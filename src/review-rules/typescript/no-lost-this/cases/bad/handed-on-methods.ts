import type { Socket } from 'node:net';

export class Feed {
  private readonly seen = new Set<string>();

  constructor(private readonly socket: Socket) {}

  open(): void {
    this.socket.on('data', this.onData); // expect: lost-this
    this.socket.once('end', this.close); // expect: lost-this
  }

  unseen(names: string[]): string[] {
    return names.filter(this.isUnseen); // expect: lost-this
  }

  load(): Promise<void> {
    return fetch('/feed')
      .then((answer) => answer.text())
      .then(this.remember) // expect: lost-this
      .catch(this.fail); // expect: lost-this
  }

  onData(chunk: Buffer): void {
    [...chunk.toString().split('\n')].forEach((line) => this.remember(line));
  }

  isUnseen(name: string): boolean {
    return !this.seen.has(name);
  }

  remember(name: string): void {
    this.seen.add(name);
  }

  fail(error: Error): void {
    this.socket.destroy(error);
  }

  close(): void {
    this.socket.end();
  }
}
