import type { Interceptors } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { readJson } from '../forge-stand-in/http/server.ts';
import type { Door, Incoming, ReadableBody, Reply } from '../forge-stand-in/http/server.ts';
import { textOf } from '../forge-stand-in/json.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { fields, list, problemsIn } from './block-kit.ts';
import { slackVendorCheck } from './check-arguments.ts';
import { methods, SlackRefusal } from './methods.ts';
import type { Sockets } from './sockets.ts';
import type { World } from './world.ts';

export interface DoorParts {
  readonly world: World;
  readonly interceptors: Interceptors;
  readonly requests: LoggedRequest[];
  readonly defects: string[];
  readonly refusals: string[];
  readonly sockets: Pick<Sockets, 'address'>;
  readonly botToken: string;
  readonly appToken: string;
}

export function createDoor(parts: DoorParts): Door {
  const { interceptors, requests, defects } = parts;
  return {
    ...{ interceptors, requests, defects },
    read: (body, type) => (type?.includes('json') === true ? readJson(body) : readForm(body)),
    plan: (incoming) => {
      const { pathname } = incoming.url;
      incoming.log.operation = operationOf(pathname);
      return () => Promise.resolve(reply(pathname, incoming, parts));
    },
    refuse: () => ({ status: 500, body: { ok: false, error: 'internal_error' } }),
  };
}

/** `chat.postMessage`, `response_url`, `webhook`. */
function operationOf(path: string): string {
  const [, method] = /^\/api\/([\w.]+)$/.exec(path) ?? [];
  return method ?? (path.startsWith('/actions/') ? 'response_url' : 'webhook');
}

function reply(path: string, { log, body, exchange }: Incoming, parts: DoorParts): Reply {
  const given = fields(body);
  try {
    if (log.operation === 'response_url') return answerThere(path, given, parts.world);
    if (log.operation === 'webhook') return post(path, given, parts.world);
    checkToken(log.operation, exchange.request.headers.authorization, parts);
    return json(200, { ok: true, ...resultOf(log.operation, given, parts) });
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    const { message, messages } = error;
    log.refusedBy = message;
    if (messages.length > 0) parts.refusals.push(`${log.operation}: ${messages.join('; ')}`);
    return json(200, { ok: false, error: message, response_metadata: { messages } });
  }
}

function resultOf(operation: string, given: JsonObject, { world, sockets }: DoorParts): JsonObject {
  const wrong = slackVendorCheck.checkArguments(operation, given);
  if (wrong.length > 0) throw new SlackRefusal('invalid_arguments', wrong);
  if (operation === 'apps.connections.open') return { url: sockets.address };
  const method = methods[operation];
  if (method === undefined) throw new SlackRefusal('unknown_method');
  return method(given, world);
}

function checkToken(operation: string, header: string | undefined, parts: DoorParts): void {
  if (parts.world.isRevoked) throw new SlackRefusal('token_revoked');
  const token = operation === 'apps.connections.open' ? parts.appToken : parts.botToken;
  if (header !== `Bearer ${token}`) throw new SlackRefusal('invalid_auth');
}

/** Five times. */
function answerThere(path: string, given: JsonObject, { responseUrls, ephemerals }: World): Reply {
  const place = responseUrls.get(path);
  if (place === undefined || place.left === 0) return json(404, { ok: false, error: 'used_url' });
  check(given);
  place.left--;
  const { channel, user } = place;
  ephemerals.push({ channel, user, text: textOf(given['text']), blocks: list(given['blocks']) });
  return json(200, { ok: true });
}

/** An incoming webhook: `/services/<channel>`. */
function post(path: string, given: JsonObject, world: World): Reply {
  const channel = world.channels.get(path.replace('/services/', ''));
  if (channel === undefined)
    return { answer: { status: 404, text: 'no_service', type: 'text/plain' }, headers: {} };
  check(given);
  const ts = String(world.nextId());
  const words = { text: textOf(given['text']), blocks: list(given['blocks']), metadata: undefined };
  channel.messages.push({ ts, bot: 'B0000009', thread: undefined, ...words });
  return { answer: { status: 200, text: 'ok', type: 'text/plain' }, headers: {} };
}

function check(given: JsonObject): void {
  const problems = problemsIn(list(given['blocks']), 50);
  if (problems.length > 0) throw new SlackRefusal('invalid_blocks', problems);
}

function json(status: number, body: Json): Reply {
  return { answer: { status, body }, headers: {} };
}

/** The library writes what is no text as JSON. */
function readForm(body: Buffer): ReadableBody {
  const entries = [...new URLSearchParams(body.toString('utf8'))];
  return { value: Object.fromEntries(entries.map(([key, text]) => [key, valueOf(text)])), isReadable: true };
}

function valueOf(text: string): Json {
  if (!/^(?:[[{]|true$|false$)/.test(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
