import { EventEmitter } from 'node:events';
import debounce from 'lodash/debounce';

export class Link extends EventEmitter {
  private readonly parts: Buffer[] = [];
  private readonly onData: (part: Buffer) => void;
  private readonly onEnd: () => void;
  private catcher?: (error: unknown) => void;

  constructor(private readonly socket: EventEmitter) {
    super();
    this.onData = this.take.bind(this);
    this.onEnd = this.finish; // expect: lost-this
    socket.on('data', this.onData);
    socket.on('drain', this.emit.bind(this, 'drain'));
    socket.on('close', this.emit); // expect: lost-this
    for (const name of ['pause', 'resume']) socket.once(name, this.emit); // expect: lost-this
  }

  guard(): void {
    if (!this.catcher) {
      this.catcher = this.fail; // expect: lost-this
      process.on('unhandledRejection', this.catcher);
    }
  }

  watch(): void {
    const stop = debounce(this.finish, 100); // expect: lost-this
    process.on('SIGTERM', stop);
  }

  send(parts: readonly Buffer[]): void {
    const write = this.write; // expect: lost-this
    for (const part of parts) write(part);
  }

  pool(make: (options: object) => unknown): unknown {
    return make({
      create: this.write.bind(this),
      destroy: this.finish, // expect: lost-this
    });
  }

  private write(part: Buffer): void {
    this.socket.emit('write', part);
  }

  private take(part: Buffer): void {
    this.parts.push(part);
  }

  private finish(): void {
    this.parts.length = 0;
  }

  private fail(error: unknown): void {
    this.parts.length = 0;
    throw error;
  }
}
