import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { fields, list, problemsIn, problemsInView } from './block-kit.ts';
import { createChannel, nextTs } from './world.ts';
import type { Channel, Message, World } from './world.ts';

type Arguments = JsonObject;
type Result = JsonObject;

/** An answer that says no: Slack's has status 200 too. */
export class SlackRefusal extends Error {
  override readonly name = 'SlackRefusal';
  readonly messages: readonly string[];

  constructor(error: string, messages: readonly string[] = []) {
    super(error);
    this.messages = messages;
  }
}

/** Of those the bot uses, by their names. */
export const methods: Readonly<Record<string, (given: Arguments, world: World) => Result>> = {
  'auth.test': (_, { team, bot }) => ({ team_id: team, bot_id: bot, user_id: 'U0000000' }),

  'chat.postMessage': (given, world) => {
    const channel = openChannel(given['channel'], world);
    const thread = string(given['thread_ts']);
    if (thread !== undefined) messageAt(channel, thread, 'thread_not_found');
    const message: Message = { ts: nextTs(world), bot: world.bot, thread, ...contentOf(given) };
    channel.messages.push(message);
    return { channel: channel.id, ts: message.ts };
  },

  'chat.update': (given, world) => {
    const channel = openChannel(given['channel'], world);
    const message = messageAt(channel, string(given['ts']) ?? '', 'message_not_found');
    if (message.bot !== world.bot) throw new SlackRefusal('cant_update_message');
    Object.assign(message, contentOf(given));
    return { channel: channel.id, ts: message.ts };
  },

  'chat.postEphemeral': (given, world) => {
    const { id } = openChannel(given['channel'], world);
    const { text, blocks } = contentOf(given);
    world.ephemerals.push({ channel: id, user: string(given['user']) ?? '', text, blocks });
    return { message_ts: nextTs(world) };
  },

  'conversations.history': (given, world) => {
    const oldest = Number(given['oldest'] ?? 0);
    const { messages } = openChannel(given['channel'], world, { isArchivedFine: true });
    const shown = messages.filter(({ ts, thread }) => thread === undefined && Number(ts) > oldest);
    return page(shown.toReversed(), given);
  },

  'conversations.replies': (given, world) => {
    const channel = openChannel(given['channel'], world, { isArchivedFine: true });
    const { ts } = messageAt(channel, string(given['ts']) ?? '', 'thread_not_found');
    return page(
      channel.messages.filter((one) => one.ts === ts || one.thread === ts),
      given,
    );
  },

  'conversations.list': (given, world) => {
    const all = [...world.channels.values()].filter(({ id }) => id.startsWith('C'));
    const { part, next } = slice(all, given);
    const channels = part.map(({ id, name }) => ({ id, name }));
    return { channels, response_metadata: { next_cursor: next } };
  },

  'conversations.open': (given, world) => {
    const name = string(given['users']) ?? '';
    const open = [...world.channels.values()].find((one) => one.id.startsWith('D') && one.name === name);
    return { channel: { id: (open ?? createChannel(world, name, 'D')).id } };
  },

  'views.open': (given, world) => openView(given, world),
  'views.push': (given, world) => openView(given, world),

  'views.update': (given, world) => {
    const view = world.views.get(string(given['view_id']) ?? '');
    if (view?.isOpen !== true) throw new SlackRefusal('not_found');
    view.content = viewIn(given);
    return { view: { id: view.id } };
  },
};

function openView(given: Arguments, world: World): Result {
  // A trigger works once.
  if (!world.triggers.delete(string(given['trigger_id']) ?? '')) throw new SlackRefusal('expired_trigger_id');
  const id = `V${world.nextId()}`;
  world.views.set(id, { id, content: viewIn(given), isOpen: true });
  return { view: { id } };
}

function viewIn(given: Arguments): JsonObject {
  const view = fields(given['view']);
  const problems = problemsInView(view);
  if (problems.length > 0) throw new SlackRefusal('invalid_arguments', problems);
  return view;
}

function contentOf(given: Arguments): Pick<Message, 'text' | 'blocks' | 'metadata'> {
  const blocks = list(given['blocks']);
  const text = string(given['text']) ?? '';
  const problems = problemsIn(blocks, 50);
  if (problems.length > 0) throw new SlackRefusal('invalid_blocks', problems);
  if (text === '' || text.length > 4_000) throw new SlackRefusal('msg_too_long', ['text']);
  return { text, blocks, metadata: given['metadata'] };
}

function openChannel(
  given: Json | undefined,
  { channels }: World,
  { isArchivedFine = false }: { readonly isArchivedFine?: boolean } = {},
): Channel {
  const channel = channels.get(string(given) ?? '');
  if (channel === undefined) throw new SlackRefusal('channel_not_found');
  if (channel.isArchived && !isArchivedFine) throw new SlackRefusal('is_archived');
  return channel;
}

function messageAt({ messages }: Channel, ts: string, error: string): Message {
  const message = messages.find((one) => one.ts === ts);
  if (message === undefined) throw new SlackRefusal(error);
  return message;
}

function page(messages: readonly Message[], given: Arguments): Result {
  const { part, next } = slice(messages, given);
  const told = part.map(({ ts, bot, text, metadata }) => ({
    ...{ type: 'message', ts, bot_id: bot, text },
    ...(given['include_all_metadata'] === true && metadata !== undefined ? { metadata } : {}),
  }));
  return { messages: told, response_metadata: { next_cursor: next } };
}

function slice<Entry>(all: readonly Entry[], given: Arguments): { part: readonly Entry[]; next: string } {
  const start = Number(given['cursor'] ?? 0);
  const end = start + Number(given['limit'] ?? 100);
  return { part: all.slice(start, end), next: end < all.length ? String(end) : '' };
}

function string(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
