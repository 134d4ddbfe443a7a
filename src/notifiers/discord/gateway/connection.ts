import type { AppError } from '../../../domain/errors.ts';
import { refused } from '../translate-error.ts';
import { frame, hello, hopelessCloses, opcodes, ready } from './frames.ts';
import type { Session } from './frames.ts';

export interface ConnectionOptions {
  readonly url: string;
  readonly token: string;
  /** To be taken up again. */
  readonly session: Session | undefined;
  readonly onInteraction: (payload: unknown) => void;
  readonly signal: AbortSignal;
}

/** How a connection ended: what can be taken up again, and whether it was of use. */
export interface ConnectionEnd {
  readonly session: Session | undefined;
  readonly wasReady: boolean;
}

/** Our own code, after which Discord keeps the session. https://discord.com/developers/docs/events/gateway#resuming */
const keepSession = 4900;
/** No events but interactions, which come unasked. */
const intents = 0;
/** Milliseconds for the first frame, and for the last one. */
const longestGreeting = 30_000;
const longestGoodbye = 1_000;

/** One connection to the gateway, until it ends. @throws {AppError} `service-refused` when another one would end as this did */
export async function runConnection(options: ConnectionOptions): Promise<ConnectionEnd> {
  return new Connection(options).ended;
}

class Connection {
  readonly ended: Promise<ConnectionEnd>;
  readonly #options: ConnectionOptions;
  readonly #socket: WebSocket;
  readonly #resolve: (end: ConnectionEnd) => void;
  #session: Session | undefined;
  #wasReady = false;
  #isLeft = false;
  #isAcknowledged = true;
  #timer: NodeJS.Timeout;

  constructor(options: ConnectionOptions) {
    const { url, session, signal } = options;
    this.#options = options;
    this.#session = session;
    this.#socket = new WebSocket(`${url.replace(/\/+$/, '')}/?v=10&encoding=json`);
    this.#timer = setTimeout(() => this.#leave(), longestGreeting);
    const { promise, resolve, reject } = Promise.withResolvers<ConnectionEnd>();
    const leave = (): void => this.#leave();
    signal.addEventListener('abort', leave);
    this.#socket.addEventListener('message', ({ data }) => this.#read(String(data)));
    this.#socket.addEventListener('close', ({ code, reason }) => {
      if (hopelessCloses.has(code)) reject(hopeless(code, reason));
      else this.#end();
    });
    // What went wrong is followed by a close.
    this.#socket.addEventListener('error', () => undefined);
    this.#resolve = resolve;
    this.ended = promise.finally(() => {
      clearTimeout(this.#timer);
      signal.removeEventListener('abort', leave);
    });
  }

  /** Nothing more is read of a connection that is being left: the next one brings it again. */
  #read(text: string): void {
    if (this.#isLeft) return;
    try {
      this.#take(frame.parse(JSON.parse(text)));
    } catch {
      this.#leave();
    }
  }

  #take({ op, d, s, t }: ReturnType<typeof frame.parse>): void {
    if (s != null && this.#session !== undefined) this.#session = { ...this.#session, sequence: s };
    if (op === opcodes.hello) this.#greet(hello.parse(d).heartbeat_interval);
    else if (op === opcodes.heartbeat) this.#beat();
    else if (op === opcodes.heartbeatAck) this.#isAcknowledged = true;
    else if (op === opcodes.dispatch) this.#dispatch(t ?? '', d, s ?? 0);
    else if (op === opcodes.reconnect) this.#leave();
    else if (op === opcodes.invalidSession) {
      if (d !== true) this.#session = undefined;
      this.#leave();
    }
  }

  #dispatch(name: string, payload: unknown, sequence: number): void {
    if (name === 'READY') {
      const { session_id: id, resume_gateway_url: url } = ready.parse(payload);
      this.#session = { id, url, sequence };
    }
    if (name === 'READY' || name === 'RESUMED') this.#wasReady = true;
    if (name === 'INTERACTION_CREATE') this.#options.onInteraction(payload);
  }

  #greet(interval: number): void {
    const { token } = this.#options;
    clearTimeout(this.#timer);
    if (this.#session === undefined) {
      const properties = { os: process.platform, browser: 'open-autoglm', device: 'open-autoglm' };
      this.#send(opcodes.identify, { token, intents, properties });
    } else {
      const { id, sequence } = this.#session;
      this.#send(opcodes.resume, { token, session_id: id, seq: sequence });
    }
    // Bots that were started together are not to beat together.
    this.#timer = setTimeout(() => this.#keepBeating(interval), interval * Math.random());
  }

  /** A connection on which the last beat was not answered is dead. */
  #keepBeating(interval: number): void {
    if (!this.#isAcknowledged) {
      this.#leave();
      return;
    }
    this.#isAcknowledged = false;
    this.#beat();
    this.#timer = setTimeout(() => this.#keepBeating(interval), interval);
  }

  #beat(): void {
    this.#send(opcodes.heartbeat, this.#session?.sequence ?? null);
  }

  #send(op: number, d: unknown): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ op, d }));
  }

  /** Where the other side is not there any more, nobody says good-bye. */
  #leave(): void {
    this.#isLeft = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), longestGoodbye);
    this.#socket.close(keepSession);
  }

  #end(): void {
    this.#resolve({ session: this.#session, wasReady: this.#wasReady });
  }
}

function hopeless(code: number, reason: string): AppError {
  const why = `it closed the connection with ${code} ${reason}: check DISCORD_BOT_TOKEN`;
  return refused('the connection to its gateway', why, undefined);
}
