import { agentEnvironment } from './agent-environment.ts';
import { discordEnvironment } from './discord-environment.ts';
import { callbackEnvironment } from './callback-environment.ts';
import { checkEnvironment } from './check-environment.ts';
import { digestEnvironment } from './digest-environment.ts';
import { gitHubEnvironment } from './github-environment.ts';
import { gitLabEnvironment } from './gitlab-environment.ts';
import { jiraEnvironment } from './jira-environment.ts';
import { imagePolicyEnvironment } from './image-policy-environment.ts';
import { modelEnvironment } from './model-environment.ts';
import { serverEnvironment } from './server-environment.ts';
import { workEnvironment } from './work-environment.ts';
import { slackEnvironment } from './slack-environment.ts';

export const environmentSettings = {
  ...serverEnvironment,
  ...workEnvironment,
  ...gitHubEnvironment,
  ...gitLabEnvironment,
  ...slackEnvironment,
  ...discordEnvironment,
  ...callbackEnvironment,
  ...digestEnvironment,
  ...agentEnvironment,
  ...modelEnvironment,
  ...checkEnvironment,
  ...jiraEnvironment,
  ...imagePolicyEnvironment,
};

export type EnvironmentKey = keyof typeof environmentSettings;

type Way = readonly EnvironmentKey[];

/** A part of the bot that is on when its credentials are there. Some without the others is a mistake. */
export interface Part {
  readonly name: string;
  /** What it does when it is on, as a sentence without full stop. */
  readonly purpose: string;
  /** Where it is sent messages; undefined: it may be elsewhere than at our door. */
  readonly door?: string;
  /** What it needs, in one way or another; the usual one first. */
  readonly ways: readonly [Way, ...Way[]];
}

export const parts = {
  github: {
    name: 'GitHub',
    purpose: 'Reviews the pull requests of repositories on which the GitHub App is installed',
    door: '/webhooks/github',
    ways: [['githubAppId', 'githubPrivateKey', 'githubWebhookSecret']],
  },
  gitlab: {
    name: 'GitLab',
    purpose: 'Reviews the merge requests of projects in which the account of the token is a member',
    door: '/webhooks/gitlab',
    ways: [
      ['gitlabToken', 'gitlabWebhookSecret'],
      ['gitlabOAuthClientId', 'gitlabOAuthClientSecret', 'gitlabOAuthRefreshToken', 'gitlabWebhookSecret'],
    ],
  },
  slack: {
    name: 'Slack',
    purpose: 'Tells Slack channels how changes stand, and takes buttons and commands there',
    ways: [
      ['slackBotToken', 'slackSigningSecret'],
      ['slackBotToken', 'slackAppToken'],
      ['slackBotToken', 'slackSigningSecret', 'slackAppToken'],
    ],
  },
  slackWebhook: {
    name: 'Slack webhook',
    purpose: 'Tells one Slack channel of reviews, without buttons',
    ways: [['slackWebhookUrl']],
  },
  discord: {
    name: 'Discord',
    purpose: 'Tells channels of Discord how changes stand, and takes decisions there',
    // The shorter way first: it is the one that lacks nothing where the key is not set.
    ways: [
      ['discordBotToken', 'discordApplicationId'],
      ['discordBotToken', 'discordApplicationId', 'discordPublicKey'],
    ],
  },
  model: {
    name: 'Generation agent',
    purpose: 'Has a model look for what rules cannot see, answer questions and propose fixes',
    ways: [['openaiApiKey'], ['anthropicApiKey'], ['openaiApiKey', 'anthropicApiKey']],
  },
  check: {
    name: 'Check command',
    purpose: 'Runs a command of the operator in a sandbox on what the agent proposes',
    ways: [['checkCommand']],
  },
  jira: {
    name: 'Jira',
    purpose: 'Shows the agent the tickets of Jira that a change names',
    // The shorter way first: it is the one that lacks nothing where the address is not set.
    ways: [
      ['jiraUrl', 'jiraToken', 'jiraProjects'],
      ['jiraUrl', 'jiraEmail', 'jiraToken', 'jiraProjects'],
    ],
  },
  imagePolicy: {
    name: 'Image policy',
    purpose: 'Has an OPA server decide which images may be deployed',
    // The shorter way first: it is the one that lacks nothing where the address is not set.
    ways: [
      ['opaUrl', 'opaPath'],
      ['opaUrl', 'opaPath', 'opaToken'],
    ],
  },
} as const satisfies Record<string, Part>;
