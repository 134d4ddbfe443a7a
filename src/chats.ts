import type { Logger } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { discordSettings } from './config/discord-settings.ts';
import type { Environment } from './config/environment.ts';
import { usualRoute } from './config/notification-schema.ts';
import { slackSettings } from './config/slack-settings.ts';
import type { Destination } from './domain/chat.ts';
import type { Route } from './domain/route.ts';
import type { CallbackSender } from './ports/callback-sender.ts';
import type { Chat } from './ports/notifier.ts';

/** Those whose credentials are set. What a chat needs costs memory and time: it is loaded where the chat is used. */
export async function createChats(
  environment: Environment,
  log: Logger,
  now: () => Date,
): Promise<readonly Chat[]> {
  const timeout = environment.requestTimeout * 1_000;
  const parts = { log, now, timeout };
  const chats = await Promise.all([
    createSlack(environment, parts),
    createSlackWebhook(environment, parts),
    createDiscord(environment, parts),
  ]);
  return chats.filter((chat) => chat !== undefined);
}

interface ChatParts {
  readonly log: Logger;
  readonly now: () => Date;
  /** Milliseconds. */
  readonly timeout: number;
}

async function createSlack(environment: Environment, parts: ChatParts): Promise<Chat | undefined> {
  const slack = slackSettings(environment);
  if (slack === undefined) return undefined;
  const { createSlackChat } = await import('./notifiers/slack/slack-chat.ts');
  return createSlackChat({ ...slack, ...parts });
}

async function createSlackWebhook(
  { slackWebhookUrl: url }: Environment,
  parts: ChatParts,
): Promise<Chat | undefined> {
  if (url === undefined) return undefined;
  const webhook = await import('./notifiers/slack-webhook.ts');
  return webhook.createSlackWebhook({ url, ...parts });
}

async function createDiscord(environment: Environment, parts: ChatParts): Promise<Chat | undefined> {
  const discord = discordSettings(environment);
  if (discord === undefined) return undefined;
  const { createDiscordChat } = await import('./notifiers/discord/discord-chat.ts');
  const { timeout: requestTimeout, log, now } = parts;
  return createDiscordChat({ ...discord, log, now, requestTimeout });
}

/** To the channels that the installation names. */
export function usualRoutesOf(environment: Environment): readonly Route[] {
  const { slackWebhookUrl } = environment;
  const slack = slackSettings(environment)?.channel;
  const discord = discordSettings(environment)?.channel;
  const destinations: readonly (Destination | undefined)[] = [
    slack === undefined ? undefined : { chat: 'slack', channel: slack },
    discord === undefined ? undefined : { chat: 'discord', channel: discord },
    slackWebhookUrl === undefined ? undefined : { chat: 'slack-webhook', channel: '' },
  ];
  return destinations.filter((to) => to !== undefined).map(usualRoute);
}

export async function createCallbacks(environment: Environment, now: () => Date): Promise<CallbackSender> {
  const { createCallbackSender } = await import('./notifiers/callback/callback-sender.ts');
  return createCallbackSender({
    timeout: environment.callbackTimeout * 1_000,
    mostAnswerBytes: environment.callbackAnswerBytes,
    version: packageJson.version,
    now,
  });
}
