import { isJsonObject, type Json, type JsonObject } from '../forge-stand-in/json.ts';
import { listenForSockets, type ServerSocket } from './web-socket.ts';
import type { World } from './world.ts';

/** The gateway of the stand-in. */
export interface Gateway extends AsyncDisposable {
  /** What the bot sent, without its heartbeats. */
  readonly received: readonly JsonObject[];
  readonly beats: () => number;
  /** Codes with which the bot closed. */
  readonly closes: readonly number[];
  /** Sends a deed to the bot, or keeps it until it is there again. */
  tell(payload: JsonObject): void;
  send(op: number, d?: Json): void;
  /** The server ends the connection. */
  close(code: number): void;
  /** It breaks. */
  cut(): void;
  /** From now on neither heartbeats nor a good-bye are answered. */
  fallSilent(): void;
}

export interface GatewayOptions {
  /** Milliseconds between two heartbeats. */
  readonly interval?: number;
}

const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

/** https://discord.com/developers/docs/events/gateway */
export async function startGateway(
  world: World,
  { interval = 20_000 }: GatewayOptions = {},
): Promise<Gateway> {
  const received: JsonObject[] = [];
  const closes: number[] = [];
  const missed: JsonObject[] = [];
  const session = { id: `session-${world.newId()}`, sequence: 0 };
  let current: ServerSocket | undefined;
  let isReady = false;
  let [beats, isSilent] = [0, false];
  const write = (op: number, d: Json | undefined, name?: string): void => {
    const s = name === undefined ? undefined : ++session.sequence;
    current?.send(JSON.stringify({ op, d: d ?? null, s, t: name }));
  };
  const flush = (): void => {
    for (const payload of missed.splice(0)) write(opcodes.dispatch, payload, 'INTERACTION_CREATE');
  };
  const take = ({ op, d }: JsonObject): void => {
    const data = isJsonObject(d) ? d : {};
    if (op === opcodes.heartbeat) {
      beats++;
      if (!isSilent) write(opcodes.ack, undefined);
      return;
    }
    received.push({ op, d });
    if (data['token'] !== world.token) {
      current?.close(4004);
      return;
    }
    isReady = true;
    if (op === opcodes.identify) {
      const start = { session_id: session.id, resume_gateway_url: world.gatewayUrl ?? '' };
      write(opcodes.dispatch, start, 'READY');
    } else write(opcodes.dispatch, {}, 'RESUMED');
    flush();
  };
  const server = await listenForSockets({
    opened: (socket) => {
      [current, isReady, isSilent] = [socket, false, false];
      write(opcodes.hello, { heartbeat_interval: interval });
    },
    received: (socket, text) => {
      const frame: unknown = JSON.parse(text);
      if (socket === current && isJsonObject(frame)) take(frame);
    },
    closed: (_socket, code) => {
      closes.push(code);
      return !isSilent;
    },
  });
  world.gatewayUrl = server.url;
  return {
    ...{ received, closes, beats: () => beats },
    tell: (payload) => {
      missed.push(payload);
      if (isReady) flush();
    },
    send: (op, d) => write(op, d),
    close: (code) => {
      isReady = false;
      current?.close(code);
    },
    cut: () => {
      isReady = false;
      current?.destroy();
    },
    fallSilent: () => void (isSilent = true),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
