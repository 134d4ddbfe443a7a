import type { Environment } from './environment.ts';

/** What the Discord part runs with. */
export interface DiscordSettings {
  /** Without a version and without a slash at its end. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** 64 hexadecimal digits; undefined: interactions come through the gateway. */
  readonly publicKey: string | undefined;
  /** That is told of every change. */
  readonly channel: string | undefined;
}

/** undefined: the part is off. Half of the settings never come this far. */
export function discordSettings(environment: Environment): DiscordSettings | undefined {
  const { discordBotToken: token, discordApplicationId: applicationId } = environment;
  if (token === undefined || applicationId === undefined) return undefined;
  return {
    ...{ token, applicationId },
    apiUrl: environment.discordApiUrl ?? 'https://discord.com/api',
    publicKey: environment.discordPublicKey,
    channel: environment.discordChannelId,
  };
}
