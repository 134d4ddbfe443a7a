import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Broker } from './broker.ts';

export class MixerLink extends EventEmitter {
  private socket = new Socket();
  private retry?: NodeJS.Timeout;

  constructor(
    private readonly host: string,
    private readonly port = 8099,
  ) {
    super();
    this.socket.on('data', (chunk) => this.emit('frame', chunk.toString()));
    this.socket.on('error', (error) => {
      this.emit('offline', error);
      this.retry = setTimeout(() => this.open(), 5000);
    });
  }

  open(): void {
    this.socket.on('connect', () => { // expect: listener-leak
      this.emit('online');
    });
    this.socket.connect(this.port, this.host);
  }

  stop(): void {
    clearTimeout(this.retry);
    this.socket.destroy();
  }
}

export class PushClient extends EventEmitter {
  private socket?: TLSSocket;
  private tries = 0;

  async login(): Promise<void> {
    this.socket = connect(5228, 'push.example');
    this.socket.on('close', () => this.tryAgain());
    await new Promise<void>((resolve) => {
      this.on('ready', resolve); // expect: listener-leak
    });
  }

  private tryAgain(): void {
    this.tries += 1;
    setTimeout(() => {
      this.login().catch((error) => this.emit('failure', error));
    }, this.tries * 1000);
  }
}

export class Worker {
  constructor(private readonly broker: Broker) {}

  async run(): Promise<void> {
    this.broker.on('job', (job) => this.work(job)); // expect: listener-leak
    try {
      await this.broker.connect();
    } catch {
      setTimeout(() => void this.run(), 3000);
    }
  }

  private work(job: unknown): void {
    console.log(job);
  }
}
