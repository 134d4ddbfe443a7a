import type { Answer } from '../forge-stand-in/http/answer.ts';
import { created, ok } from '../forge-stand-in/http/answer.ts';
import { isJsonObject, textOf, type Json, type JsonObject } from '../forge-stand-in/json.ts';
import { Refusal } from '../forge-stand-in/rules/rule.ts';
import { listOf, problemsOfMessage } from './limits.ts';
import {
  addChannel,
  messageJson,
  type Channel,
  type Interaction,
  type Message,
  type World,
} from './world.ts';

export interface Call {
  readonly world: World;
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  /** As it came: not every body is an object. */
  readonly rawBody: Json | undefined;
  /** Takes an answer to an interaction. */
  readonly answer: (interaction: Interaction, answer: JsonObject) => void;
}

export interface Route {
  /** `POST /channels/{}/messages`: each `{}` is a part of the path. */
  readonly operation: string;
  /** The address is secret enough. */
  readonly isAnonymous?: boolean;
  readonly run: (call: Call) => Answer;
}

/** A refusal as Discord words it. */
export function refuse(status: number, code: number, message: string, detail?: string): Refusal {
  const body: JsonObject = { message, code };
  const words = { status, message, body, ...(detail === undefined ? {} : { detail }) };
  const documentation = 'https://discord.com/developers/docs/topics/opcodes-and-status-codes#json';
  return new Refusal(words, { name: `discord-${code}`, documentation });
}

export const routes: readonly Route[] = [
  {
    operation: 'GET /users/@me',
    run: ({ world }) => ok({ id: world.botId, username: 'Open-AutoGLM', bot: true }),
  },
  {
    operation: 'PUT /applications/{}/commands',
    run: ({ world, rawBody }) => {
      const given = Array.isArray(rawBody) ? (rawBody as readonly Json[]) : [];
      world.commands = given.map((command) =>
        isJsonObject(command) ? { ...command, id: world.newId() } : command,
      );
      return ok(world.commands);
    },
  },
  {
    operation: 'GET /gateway/bot',
    run: ({ world }) => ok({ url: world.gatewayUrl ?? 'ws://127.0.0.1:9', shards: 1 }),
  },
  { operation: 'GET /channels/{}/messages', run: listMessages },
  { operation: 'POST /channels/{}/messages', run: postMessage },
  { operation: 'PATCH /channels/{}/messages/{}', run: editMessage },
  { operation: 'POST /channels/{}/messages/{}/threads', run: startThread },
  { operation: 'PATCH /webhooks/{}/{}/messages/@original', isAnonymous: true, run: editAnswer },
  { operation: 'POST /interactions/{}/{}/callback', isAnonymous: true, run: takeAnswer },
];

function listMessages({ world, params, query }: Call): Answer {
  const channel = channelOf(world, params[0]);
  const after = BigInt(query.get('after') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const later = channel.messages.filter(({ id }) => BigInt(id) > after).slice(0, limit);
  // The page begins after that message; within it the newest comes first.
  return ok(later.toReversed().map((message) => messageJson(world, channel, message)));
}

function postMessage({ world, params, body }: Call): Answer {
  const channel = channelOf(world, params[0]);
  if (channel.access === 'read-only') throw refuse(403, 50_013, 'Missing Permissions');
  if (channel.isLocked) throw refuse(400, 160_005, 'Thread is locked');
  expectValid(body);
  const nonce = textOf(body['nonce']) || undefined;
  const before =
    body['enforce_nonce'] === true && nonce !== undefined
      ? channel.messages.find((message) => message.nonce === nonce)
      : undefined;
  if (before !== undefined) return ok(messageJson(world, channel, before));
  const author = { id: world.botId, username: 'Open-AutoGLM', bot: true };
  const message: Message = { id: world.newId(), author, nonce, isEdited: false, ...partsOf(body) };
  channel.messages.push(message);
  return ok(messageJson(world, channel, message));
}

function editMessage({ world, params, body }: Call): Answer {
  const channel = channelOf(world, params[0]);
  const message = messageIn(channel, params[1]);
  if (message.author.id !== world.botId)
    throw refuse(403, 50_005, 'Cannot edit a message authored by another user');
  expectValid(body);
  Object.assign(message, partsOf(body), { isEdited: true });
  return ok(messageJson(world, channel, message));
}

function startThread({ world, params, body }: Call): Answer {
  const channel = channelOf(world, params[0]);
  const message = messageIn(channel, params[1]);
  if (channel.access === 'read-only') throw refuse(403, 50_013, 'Missing Permissions');
  if (channel.parent !== undefined) throw refuse(400, 50_024, 'Cannot execute action on this channel type');
  if (world.channels.has(message.id))
    throw refuse(400, 160_004, 'A thread has already been created for this message');
  const name = textOf(body['name']);
  if (name.length < 1 || name.length > 100) throw refuse(400, 50_035, 'Invalid Form Body', 'name');
  const thread = addChannel(world, name, { id: message.id, parent: channel.id });
  return created({ id: thread.id, type: 11, name, parent_id: channel.id });
}

function editAnswer({ world, params, body }: Call): Answer {
  const interaction = interactionOf(world, params[1]);
  if (interaction.isExpired) throw refuse(401, 50_027, 'Invalid Webhook Token');
  if (interaction.answeredBy === undefined) throw refuse(404, 10_015, 'Unknown Webhook');
  if (interaction.isPutAway) throw refuse(404, 10_008, 'Unknown Message');
  expectValid(body);
  interaction.shown = { ...interaction.shown, ...body };
  return ok({ id: interaction.id, channel_id: interaction.id, ...body });
}

function takeAnswer({ world, params, body, answer }: Call): Answer {
  const interaction = interactionOf(world, params[1]);
  if (interaction.id !== params[0]) throw refuse(404, 10_062, 'Unknown interaction');
  if (interaction.answeredBy !== undefined)
    throw refuse(400, 40_060, 'Interaction has already been acknowledged.');
  answer(interaction, body);
  return { status: 204 };
}

function channelOf(world: World, id = ''): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw refuse(404, 10_003, 'Unknown Channel');
  const parent = channel.parent === undefined ? undefined : world.channels.get(channel.parent);
  if (channel.access === 'hidden' || parent?.access === 'hidden') throw refuse(403, 50_001, 'Missing Access');
  return channel;
}

function messageIn(channel: Channel, id: string | undefined): Message {
  const message = channel.messages.find((one) => one.id === id);
  if (message === undefined) throw refuse(404, 10_008, 'Unknown Message');
  return message;
}

function interactionOf(world: World, token = ''): Interaction {
  const interaction = [...world.interactions.values()].find((one) => one.token === token);
  if (interaction === undefined) throw refuse(404, 10_015, 'Unknown Webhook');
  return interaction;
}

function expectValid(body: JsonObject): void {
  const [problem] = problemsOfMessage(body);
  if (problem !== undefined) throw refuse(400, 50_035, 'Invalid Form Body', problem);
}

function partsOf(body: JsonObject): Pick<Message, 'content' | 'embeds' | 'components'> {
  return {
    content: textOf(body['content']),
    embeds: listOf(body['embeds']),
    components: listOf(body['components']),
  };
}
