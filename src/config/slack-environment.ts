import { z } from 'zod';
import { optional, webAddress } from './setting.ts';
import type { Setting } from './setting.ts';

/** The Slack part, and that of Slack's incoming webhooks. */
export const slackEnvironment = {
  slackApiUrl: {
    name: 'SLACK_API_URL',
    purpose: 'Address of Slack’s Web API',
    default: 'https://slack.com/api/',
    example: 'https://slack.example.com/api/',
    value: webAddress,
  },
  slackBotToken: {
    name: 'SLACK_BOT_TOKEN',
    purpose: 'Token of the Slack app in its workspace, as “OAuth & Permissions” shows it',
    default: '',
    example: 'xoxb-as-shown-there',
    value: optional(z.string()),
    isSecret: true,
  },
  slackSigningSecret: {
    name: 'SLACK_SIGNING_SECRET',
    purpose:
      'Secret by which Slack’s requests are known to be genuine, as “Basic Information” of the Slack app shows it; with `SLACK_APP_TOKEN` it is not needed',
    default: '',
    example: 'signing-secret-as-shown-there',
    value: optional(z.string().min(8, 'expected at least 8 characters')),
    isSecret: true,
  },
  slackAppToken: {
    name: 'SLACK_APP_TOKEN',
    purpose:
      'Token of the Slack app with the scope `connections:write`: buttons and commands then come through a connection that the server opens itself (Socket Mode), and Slack need not reach it',
    default: '',
    example: 'xapp-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  slackChannel: {
    name: 'SLACK_CHANNEL',
    purpose:
      'Channel that is told of every repository whose settings name none, by its id or its name; empty: only what is asked for is sent',
    default: '',
    example: 'C0123456789',
    value: optional(
      z
        .string()
        .transform((text) => text.replace(/^#/, ''))
        .pipe(z.string().regex(/^[^\s#@]{1,80}$/, 'expected the id or the name of one channel')),
    ),
  },
  slackWebhookUrl: {
    name: 'SLACK_WEBHOOK_URL',
    purpose:
      'Address of an incoming webhook of Slack: messages to one channel, without buttons, and without an app’s token',
    default: '',
    example: 'https://hooks.slack.com/services/as-shown-there',
    value: optional(webAddress),
    isSecret: true,
  },
} as const satisfies Record<string, Setting>;
