import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { methods } from '../kit/slack/methods.ts';

interface Manifest {
  readonly features: {
    readonly slash_commands: readonly { readonly command: string; readonly url: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly interactivity: { readonly request_url: string } };
}

const file = join(import.meta.dirname, '../../templates/slack-manifest.yml');
const manifest = parse(readFileSync(file, 'utf8')) as Manifest;

/** https://docs.slack.dev/reference/methods: what a bot must be allowed for each; windows and `auth.test` need nothing. */
const wantedFor: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
};

describe('the manifest of the Slack app', () => {
  it('asks for the scopes of the methods that the bot uses, and for no others', () => {
    const wanted = new Set(['commands', ...Object.keys(methods).flatMap((name) => wantedFor[name] ?? [])]);
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...wanted].toSorted());
  });

  it('names one command, and one address for all that people do', () => {
    const address = manifest.settings.interactivity.request_url;
    expect(manifest.features.slash_commands.map(({ command, url }) => [command, url])).toEqual([
      ['/autoglm', address],
    ]);
    expect(address).toMatch(/\/interactions\/slack$/);
  });
});
