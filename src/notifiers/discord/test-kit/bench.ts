import { pino } from 'pino';
import { vendorCheck } from '../../../../test/kit/discord/check-body.ts';
import { startDiscord } from '../../../../test/kit/discord/discord.ts';
import type { Discord, DiscordOptions } from '../../../../test/kit/discord/discord.ts';
import type { Channel, Message } from '../../../../test/kit/discord/world.ts';
import type { Chat, ChatConversation, Notifier } from '../../../ports/notifier.ts';
import { createDiscordChat } from '../discord-chat.ts';
import type { DiscordChatOptions } from '../discord-chat.ts';

export interface Bench extends AsyncDisposable {
  readonly discord: Discord;
  readonly chat: Chat;
  readonly notifier: Notifier;
  readonly conversation: ChatConversation;
  readonly channel: Channel;
  /** The one message of the channel. */
  message(): Message;
}

/** A stand-in with one channel, and the adapter beside it. */
export async function startBench(options: DiscordOptions & Partial<DiscordChatOptions> = {}): Promise<Bench> {
  const discord = await startDiscord({ checkBody: vendorCheck.checkBody, ...options });
  const chat = chatBeside(discord, options);
  const channel = discord.channel('reviews');
  if (chat.conversation === undefined) throw new Error('nobody can answer');
  return {
    ...{ discord, chat, channel, notifier: chat.notifier, conversation: chat.conversation },
    message: () => {
      const [message, ...others] = channel.messages;
      if (message === undefined || others.length > 0) throw new Error('there is not one message');
      return message;
    },
    [Symbol.asyncDispose]: () => discord[Symbol.asyncDispose](),
  };
}

function chatBeside(discord: Discord, overrides: Partial<DiscordChatOptions> = {}): Chat {
  return createDiscordChat({
    ...{ apiUrl: discord.apiUrl, token: discord.world.token, publicKey: discord.people.publicKey },
    ...{ applicationId: discord.world.applicationId, requestTimeout: 10_000, retryWait: 5 },
    ...{ log: pino({ level: 'silent' }), now: () => new Date() },
    ...overrides,
  });
}
