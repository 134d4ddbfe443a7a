import { z } from 'zod';
import { optional, webAddress } from './setting.ts';
import type { Setting } from './setting.ts';

/** Discord's names for things: numbers that are too long for a number. */
const snowflake = z.string().regex(/^\d{15,20}$/, 'expected an id of Discord, a number of 17 to 20 digits');

/** The Discord part. */
export const discordEnvironment = {
  discordApiUrl: {
    name: 'DISCORD_API_URL',
    purpose: 'Address of the interface of Discord, without a version; empty: `https://discord.com/api`',
    default: '',
    example: 'http://127.0.0.1:8080/api',
    value: optional(webAddress),
  },
  discordBotToken: {
    name: 'DISCORD_BOT_TOKEN',
    purpose: 'Token of the bot, from the page “Bot” of its application',
    default: '',
    example: 'token-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  discordApplicationId: {
    name: 'DISCORD_APPLICATION_ID',
    purpose: 'Id of the application, from its page “General Information”',
    default: '',
    example: '1098765432109876543',
    value: optional(snowflake),
  },
  discordPublicKey: {
    name: 'DISCORD_PUBLIC_KEY',
    purpose:
      'Public key of the application, from the same page: buttons and commands then come to `/interactions/discord`. Empty: the bot gets them through a connection that it opens itself, and needs no address of its own',
    default: '',
    example: '0123456789abcdef'.repeat(4),
    value: optional(z.string().regex(/^[\da-f]{64}$/i, 'expected 64 hexadecimal digits')),
  },
  discordChannelId: {
    name: 'DISCORD_CHANNEL_ID',
    purpose:
      'Id of the channel that is told of every change; empty: only the channels in the routes of `.autoglm.yml`',
    default: '',
    example: '1098765432109876544',
    value: optional(snowflake),
  },
} as const satisfies Record<string, Setting>;
