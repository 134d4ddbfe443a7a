import type { Json, JsonObject } from '../forge-stand-in/json.ts';

/** What the bot may do in a channel. `hidden`: it does not even see it. */
export type ChannelAccess = 'open' | 'hidden' | 'read-only';

export interface Message {
  readonly id: string;
  readonly author: { readonly id: string; readonly username: string; readonly bot: boolean };
  readonly nonce: string | undefined;
  content: string;
  embeds: readonly JsonObject[];
  components: readonly JsonObject[];
  isEdited: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Of the channel that a thread belongs to; undefined: it is no thread. */
  readonly parent: string | undefined;
  access: ChannelAccess;
  isLocked: boolean;
  readonly messages: Message[];
}

/** What somebody did, and what he alone is shown for it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly by: string;
  isExpired: boolean;
  /** The kind of the first answer; undefined: there is none yet. */
  answeredBy: number | undefined;
  /** Of the form that was opened. */
  form: JsonObject | undefined;
  shown: JsonObject | undefined;
  isPutAway: boolean;
}

export interface World {
  readonly applicationId: string;
  readonly botId: string;
  readonly guildId: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly channels: Map<string, Channel>;
  readonly interactions: Map<string, Interaction>;
  /** Another one is refused. */
  token: string;
  commands: readonly Json[];
  /** Of the gateway; undefined: there is none. */
  gatewayUrl: string | undefined;
}

/** 2015-01-01, in milliseconds. */
const epoch = 1_420_070_400_000n;

export function createWorld(now: () => Date): World {
  let count = 0n;
  const newId = (): string => String(((BigInt(now().getTime()) - epoch) << 22n) + count++);
  return {
    ...{ applicationId: newId(), botId: newId(), guildId: newId(), now, newId },
    ...{ channels: new Map<string, Channel>(), interactions: new Map<string, Interaction>() },
    ...{ token: `token-of-the-stand-in-${newId()}`, commands: [], gatewayUrl: undefined },
  };
}

export function addChannel(
  world: World,
  name: string,
  { id = world.newId(), parent }: { readonly id?: string; readonly parent?: string } = {},
): Channel {
  const channel: Channel = { id, name, parent, access: 'open', isLocked: false, messages: [] };
  world.channels.set(id, channel);
  return channel;
}

/** As Discord shows it in an answer. */
export function messageJson(world: World, channel: Channel, message: Message): JsonObject {
  const thread = world.channels.get(message.id);
  return {
    ...{ id: message.id, channel_id: channel.id, author: message.author },
    ...{ content: message.content, embeds: message.embeds, components: message.components },
    ...{ type: 0, flags: 0, nonce: message.nonce },
    thread: thread?.parent === channel.id ? { id: thread.id, type: 11, name: thread.name } : undefined,
  };
}
