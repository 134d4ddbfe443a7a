import type { Json, JsonObject } from '../forge-stand-in/json.ts';

export interface Message {
  readonly ts: string;
  /** The bot that wrote it. */
  readonly bot: string;
  readonly thread: string | undefined;
  text: string;
  blocks: readonly Json[];
  metadata: Json | undefined;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  isArchived: boolean;
  messages: Message[];
}

/** Seen by one person alone. */
export interface Ephemeral {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Json[];
}

export interface View {
  readonly id: string;
  content: JsonObject;
  isOpen: boolean;
}

/** What there is in one workspace. */
export interface World {
  readonly team: string;
  readonly bot: string;
  readonly channels: Map<string, Channel>;
  readonly views: Map<string, View>;
  readonly ephemerals: Ephemeral[];
  /** Names that a window can be opened with, once. */
  readonly triggers: Set<string>;
  /** Addresses that answers can be sent to, with the times that are left. */
  readonly responseUrls: Map<string, { readonly channel: string; readonly user: string; left: number }>;
  isRevoked: boolean;
  nextId(): number;
}

export function createWorld(): World {
  let count = 0;
  return {
    ...{ team: 'T0000001', bot: 'B0000001', isRevoked: false },
    ...{ channels: new Map(), views: new Map(), triggers: new Set(), responseUrls: new Map() },
    ephemerals: [],
    nextId: () => ++count,
  };
}

export function createChannel(world: World, name: string, kind: 'C' | 'D' = 'C'): Channel {
  const id = `${kind}${String(world.nextId()).padStart(8, '0')}`;
  const channel: Channel = { id, name, isArchived: false, messages: [] };
  world.channels.set(id, channel);
  return channel;
}

/** Slack's names of messages are moments, and no two are alike. */
export function nextTs(world: World): string {
  const seconds = Math.floor(Date.now() / 1_000);
  return `${seconds}.${String(world.nextId()).padStart(6, '0')}`;
}
