import { createInterceptors, type Fault, type Interceptor } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen, readJson, type Incoming, type Reply } from '../forge-stand-in/http/server.ts';
import { isJsonObject, type JsonObject } from '../forge-stand-in/json.ts';
import type { BodyCheck } from './check-body.ts';
import { People, takeFirstAnswer } from './people.ts';
import { refuse, routes, type Call, type Route } from './rest.ts';
import { addChannel, createWorld, type Channel, type Interaction, type World } from './world.ts';

export interface DiscordOptions {
  readonly now?: () => Date;
  /** Holds bodies against the vendor's description; it takes a second to make, so that a suite makes one. */
  readonly checkBody?: BodyCheck;
}

/** A stand-in of Discord on the loopback interface. */
export interface Discord extends AsyncDisposable {
  /** Without a version. */
  readonly apiUrl: string;
  readonly world: World;
  readonly people: People;
  /** What a bot needs to be told to use it. */
  environment(): Readonly<Record<string, string>>;
  channel(name: string): Channel;
  thread(message: string): Channel | undefined;
  /** What is answered at the door, as Discord takes it. */
  answered(interaction: Interaction, answer: unknown): void;
  intercept(interceptor: Interceptor): Disposable;
  requests(): readonly Readonly<LoggedRequest>[];
  /** What the stand-in did wrong itself, and what Discord would not take. Assert that it is empty. */
  defects(): readonly string[];
}

/** 429, as Discord words it. @param seconds To be waited. */
export function tooMany(seconds: number): Fault {
  return {
    kind: 'answer',
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
    headers: { 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': 'user' },
  };
}

export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const { now = () => new Date(), checkBody: check = () => [] } = options;
  const world = createWorld(now);
  const people = new People(world);
  const interceptors = createInterceptors();
  const requests: LoggedRequest[] = [];
  const defects: string[] = [];
  const answer = (interaction: Interaction, given: unknown): void => {
    const body = isJsonObject(given) ? given : {};
    defects.push(...takeFirstAnswer(interaction, body), ...check('POST /interactions/{}/{}/callback', body));
  };
  const listening = await listen(0, () => ({
    ...{ interceptors, requests, defects },
    read: readJson,
    plan: (incoming) => plan({ world, incoming, check, defects, answer }),
    refuse: (refusal) =>
      refusal === undefined
        ? { status: 500, body: { message: '500: Internal Server Error', code: 0 } }
        : { status: refusal.words.status, body: refusal.words.body ?? {} },
  }));
  const apiUrl = `${listening.origin}/api`;
  return {
    ...{ apiUrl, world, people, answered: answer },
    environment: () => ({
      DISCORD_API_URL: apiUrl,
      DISCORD_BOT_TOKEN: world.token,
      DISCORD_APPLICATION_ID: world.applicationId,
      DISCORD_PUBLIC_KEY: people.publicKey,
    }),
    channel: (name) => addChannel(world, name),
    thread: (message) => world.channels.get(message),
    intercept: (interceptor) => interceptors.add(interceptor),
    requests: () => requests.slice(),
    defects: () => defects.slice(),
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}

interface Planned extends Pick<Call, 'world' | 'answer'> {
  readonly incoming: Incoming;
  readonly check: BodyCheck;
  readonly defects: string[];
}

function plan({ world, incoming, check, defects, answer }: Planned): () => Promise<Reply> {
  const { exchange, url, log, body } = incoming;
  const path = url.pathname.replace(/^\/api\/v10/, '');
  const found = routeOf(log.method, path);
  if (found !== undefined) log.operation = found.route.operation;
  return () => {
    if (found === undefined) throw refuse(404, 0, '404: Not Found', `${log.method} ${path}`);
    const { route, params } = found;
    const isKnown = exchange.request.headers.authorization === `Bot ${world.token}`;
    if (route.isAnonymous !== true && !isKnown) throw refuse(401, 0, '401: Unauthorized');
    defects.push(...check(route.operation, body));
    const whole: JsonObject = isJsonObject(body) ? body : {};
    const call = { world, answer, params, query: url.searchParams, body: whole, rawBody: body };
    return Promise.resolve({ answer: route.run(call), headers: {} });
  };
}

function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly params: readonly string[] } | undefined {
  for (const route of routes) {
    const [wanted, shape = ''] = route.operation.split(' ');
    const parts = path.split('/');
    const names = shape.split('/');
    const fits = names.every((name, index) => name === '{}' || name === parts[index]);
    if (wanted === method && parts.length === names.length && fits)
      return { route, params: parts.filter((_, index) => names[index] === '{}') };
  }
  return undefined;
}
