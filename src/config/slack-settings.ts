import type { Environment } from './environment.ts';

/** What the Slack part runs with. */
export interface SlackSettings {
  /** With a slash at its end. */
  readonly apiUrl: string;
  readonly botToken: string;
  /** Of requests that Slack sends; undefined: there come none. */
  readonly signingSecret: string | undefined;
  /** Opens the socket; undefined: Slack sends requests. One of both is there. */
  readonly appToken: string | undefined;
  /** Id or name; undefined: none is told unasked. */
  readonly channel: string | undefined;
}

/** undefined: the part is off. Half of the settings never come this far. */
export function slackSettings(environment: Environment): SlackSettings | undefined {
  const {
    slackApiUrl,
    slackBotToken: botToken,
    slackSigningSecret: signingSecret,
    slackAppToken: appToken,
  } = environment;
  if (botToken === undefined || (signingSecret === undefined && appToken === undefined)) return undefined;
  return {
    apiUrl: `${slackApiUrl}/`,
    botToken,
    signingSecret,
    appToken,
    channel: environment.slackChannel,
  };
}
