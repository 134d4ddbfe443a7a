import { createInterceptors } from '../forge-stand-in/http/faults.ts';
import type { Interceptor } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen } from '../forge-stand-in/http/server.ts';
import { createDoor } from './door.ts';
import { createPeople } from './people.ts';
import type { People } from './people.ts';
import { openSockets } from './sockets.ts';
import type { Sockets } from './sockets.ts';
import { createChannel, createWorld } from './world.ts';
import type { Channel, World } from './world.ts';

/** A stand-in of Slack on the loopback interface: one workspace with the bot's app in it. */
export interface Slack extends AsyncDisposable {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly world: World;
  /** Of Socket Mode. */
  readonly sockets: Sockets;
  /** What a bot needs to be told to use it. */
  environment(): Readonly<Record<string, string>>;
  channel(name?: string): Channel;
  /** What people do; it is sent to the bot's door. */
  people(door: string): People;
  /** Faults, and hooks into the middle of requests; operations are the names of methods. */
  intercept(interceptor: Interceptor): Disposable;
  requests(): readonly Readonly<LoggedRequest>[];
  /** What it refused for its form, by `invalid_blocks` and the like. Assert that it is empty. */
  refusals(): readonly string[];
  /** What the stand-in did wrong itself. Assert that it is empty. */
  defects(): readonly string[];
}

const secrets = {
  botToken: 'xoxb-of-the-stand-in',
  appToken: 'xapp-of-the-stand-in',
  signingSecret: 'signing-secret-of-the-stand-in',
} as const;

export async function startSlack(): Promise<Slack> {
  const world = createWorld();
  const interceptors = createInterceptors();
  const requests: LoggedRequest[] = [];
  const refusals: string[] = [];
  const defects: string[] = [];
  const sockets = await openSockets();
  const parts = { ...secrets, world, interceptors, requests, defects, refusals, sockets };
  const listening = await listen(0, () => createDoor(parts));
  const apiUrl = `${listening.origin}/api/`;
  return {
    ...{ ...secrets, apiUrl, world, sockets },
    environment: () => ({
      ...{ SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: secrets.botToken },
      SLACK_SIGNING_SECRET: secrets.signingSecret,
    }),
    channel: (name = `channel-${world.nextId()}`) => createChannel(world, name),
    people: (door) => createPeople({ world, door, origin: listening.origin, ...secrets, sockets }),
    intercept: (interceptor) => interceptors.add(interceptor),
    requests: () => requests.slice(),
    refusals: () => refusals.slice(),
    defects: () => defects.slice(),
    [Symbol.asyncDispose]: async () => {
      await sockets[Symbol.asyncDispose]();
      await listening[Symbol.asyncDispose]();
    },
  };
}
