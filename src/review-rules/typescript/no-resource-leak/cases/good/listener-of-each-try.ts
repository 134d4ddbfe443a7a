import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';

/** A new socket for each try. */
export class Link extends EventEmitter {
  private socket?: Socket;

  open(): void {
    const socket = new Socket();
    socket.on('connect', () => this.emit('online'));
    socket.on('error', () => setTimeout(() => this.open(), 5000));
    this.socket = socket;
    this.socket.on('data', (chunk) => this.emit('data', chunk));
  }
}

export class Once extends EventEmitter {
  private socket = new Socket();

  open(): void {
    this.socket.once('connect', () => this.emit('online'));
    this.socket.connect(80);
    this.socket.once('close', () => setTimeout(() => this.open(), 5000));
  }
}

export class TakenOff extends EventEmitter {
  private socket = new Socket();

  open(): void {
    this.socket.removeAllListeners();
    this.socket.on('connect', () => this.emit('online'));
    this.socket.on('close', () => setTimeout(() => this.open(), 5000));
  }
}

/** The beginning is only put off. */
export class Later extends EventEmitter {
  private socket = new Socket();

  start(): void {
    setTimeout(() => this.open(), 100);
  }

  private open(): void {
    this.socket.on('data', (chunk) => this.emit('data', chunk));
    this.socket.connect(80);
  }
}

/** The listeners are added apart from the tries. */
export class Apart extends EventEmitter {
  private socket = new Socket();

  constructor() {
    super();
    this.socket.on('data', (chunk) => this.emit('data', chunk));
    this.socket.on('close', () => setTimeout(() => this.open(), 5000));
  }

  private open(): void {
    this.socket.connect(80);
  }
}

export class Flagged extends EventEmitter {
  private socket = new Socket();
  private hasListeners = false;

  open(): void {
    if (!this.hasListeners) {
      this.socket.on('data', (chunk) => this.emit('data', chunk));
      this.hasListeners = true;
    }
    this.socket.on('close', () => this.emit('closed'));
  }
}
