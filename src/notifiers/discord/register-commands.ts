import { z } from 'zod';
import type { DiscordClient } from './client.ts';
import { texts } from './texts.ts';

export const commandName = 'autoglm';
/** Characters that somebody may write behind it. */
const longestCommand = 1_000;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const textOption = 3;

/** One command that takes what is written to the bot at the forges too. */
const commands = [
  {
    ...{ type: 1, name: commandName },
    description: texts.command.en,
    description_localizations: { 'zh-CN': texts.command['zh-CN'] },
    options: [
      {
        ...{ type: textOption, name: 'command' },
        description: texts.commandText.en,
        description_localizations: { 'zh-CN': texts.commandText['zh-CN'] },
        max_length: longestCommand,
        required: false,
      },
    ],
  },
] as const;

/** In the place of all that were there, so that it makes no difference how often it is done. */
export async function registerCommands(client: DiscordClient, signal: AbortSignal): Promise<void> {
  const path = `/applications/${client.applicationId}/commands` as const;
  await client.ask({ method: 'PUT', path, body: commands, signal }, z.array(z.object({ id: z.string() })));
}
