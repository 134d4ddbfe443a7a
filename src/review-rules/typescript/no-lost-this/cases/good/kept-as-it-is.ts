import { EventEmitter } from 'node:events';
import debounce from 'lodash/debounce';

export class Store extends EventEmitter {
  private readonly rows: string[] = [];
  private readonly add: (row: string) => void;
  private readonly onEnd: () => void;
  private readonly later: () => void;

  constructor(source: EventEmitter, isFast: boolean) {
    super();
    // Called as a member.
    this.add = isFast ? this.addFast : this.addSafe;
    this.onEnd = this.clear.bind(this);
    this.later = debounce(this.clear, 10);
    source.on('end', this.onEnd);
    source.on('tick', this.emit.bind(this, 'tick'));
    source.on('row', (row) => this.emit('row', row));
    const clear = this.clear;
    source.on('clear', () => clear.call(this));
    this.format = this.plain;
  }

  format: (row: string) => string;

  plain(row: string): string {
    return row;
  }

  parts(): object {
    return { add: this.addFast, all: this.rows };
  }

  strategy(): object {
    return { clear: this.clear.bind(this), plain: this.plain };
  }

  run(): void {
    this.add('one');
    this.later();
  }

  private addFast(row: string): void {
    this.rows.push(row);
  }

  private addSafe(row: string): void {
    this.rows.push(row.trim());
  }

  private clear(): void {
    this.rows.length = 0;
  }
}

export class Sender {
  private readonly queue: string[] = [];
  private readonly onClose: () => void;
  private put: (row: string) => void;

  constructor(source: EventEmitter) {
    this.put = this.putLater;
    this.onClose = this.close.bind(this);
    source.on('close', this.onClose);
    this.put('first');
  }

  private putLater(row: string): void {
    this.queue.push(row);
  }

  private close(): void {
    this.queue.length = 0;
  }
}

export class Relay {
  private readonly emit = (name: string): void => {
    console.log(name);
  };

  constructor(source: EventEmitter) {
    source.on('name', this.emit);
  }
}
