import { describe, expect, it } from '@jest/globals';
import { parseEnvironment } from '../../config/environment.ts';
import { partStates } from '../../config/part-states.ts';
import { logStart, reachableAddress } from './start-lines.ts';

function linesOf(variables: Record<string, string>, setupToken?: string): readonly string[] {
  const lines: string[] = [];
  const info = (_facts: object, line: string): void => void lines.push(line);
  const log = { debug: info, info, warn: info, error: info, child: () => log };
  const parts = partStates(parseEnvironment(variables));
  logStart(log, { version: '1.2.3', address: 'http://127.0.0.1:3000', parts, setupToken });
  return lines;
}

describe('the lines of a start', () => {
  it('tell the address, what is off and why, and where to set it up', () => {
    expect(linesOf({}, 'the-token')).toEqual([
      'Open-AutoGLM 1.2.3 at http://127.0.0.1:3000',
      'GitHub is off: APP_ID, PRIVATE_KEY, WEBHOOK_SECRET not set',
      'GitLab is off: GITLAB_TOKEN, GITLAB_WEBHOOK_SECRET not set',
      'Slack is off: SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET not set',
      'Slack webhook is off: SLACK_WEBHOOK_URL not set',
      'Discord is off: DISCORD_BOT_TOKEN, DISCORD_APPLICATION_ID not set',
      'Generation agent is off: OPENAI_API_KEY not set',
      'Check command is off: CHECK_COMMAND not set',
      'Jira is off: JIRA_URL, JIRA_TOKEN, JIRA_PROJECTS not set',
      'Image policy is off: OPA_URL, OPA_PATH not set',
      'Set-up page: http://127.0.0.1:3000/?token=the-token',
    ]);
  });

  it('tell what is on, and where its webhooks go', () => {
    const key = '-----BEGIN PRIVATE KEY-----\n…';
    const gitHub = { APP_ID: '1', PRIVATE_KEY: key, WEBHOOK_SECRET: 'long-enough' };
    const discord = { DISCORD_BOT_TOKEN: 'a token', DISCORD_APPLICATION_ID: '1098765432109876543' };
    expect(linesOf({ ...gitHub, ...discord })).toEqual([
      'Open-AutoGLM 1.2.3 at http://127.0.0.1:3000',
      'GitHub is on: its webhooks go to http://127.0.0.1:3000/webhooks/github',
      'GitLab is off: GITLAB_TOKEN, GITLAB_WEBHOOK_SECRET not set',
      'Slack is off: SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET not set',
      'Slack webhook is off: SLACK_WEBHOOK_URL not set',
      'Discord is on',
      'Generation agent is off: OPENAI_API_KEY not set',
      'Check command is off: CHECK_COMMAND not set',
      'Jira is off: JIRA_URL, JIRA_TOKEN, JIRA_PROJECTS not set',
      'Image policy is off: OPA_URL, OPA_PATH not set',
    ]);
  });
});

describe('the address of the server', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:80'],
    ['0.0.0.0', 'http://127.0.0.1:80'],
    ['::', 'http://[::1]:80'],
    ['fe80::1', 'http://[fe80::1]:80'],
    ['bot.internal', 'http://bot.internal:80'],
  ])('of a server that listens on %s is %s', (host, address) => {
    expect(reachableAddress(host, 80)).toBe(address);
  });
});
