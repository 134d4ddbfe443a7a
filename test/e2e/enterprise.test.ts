import { describe, expect, it } from '@jest/globals';
import { startBot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import { joinSession } from './session.ts';

/** What tells where GitHub is, and nothing else does. */
function serverSettings(url: string): Readonly<Record<string, string>> {
  const { host, protocol } = new URL(url);
  return { GHE_HOST: host, GHE_PROTOCOL: protocol.slice(0, -1) };
}

describe('a GitHub Enterprise Server', () => {
  it('is reached by the name of its host alone', async () => {
    const github = await startGitHub();
    const { GITHUB_API_URL: _api, GITHUB_SERVER_URL: _pages, ...credentials } = github.environment();
    const bot = await startBot({ env: { ...credentials, ...serverSettings(github.url) } });
    github.webhooks.point(`${bot.url}/webhooks/github`);
    await using session = joinSession(github, bot);
    const repository = await github.repository('octo/own-host');
    const scene = await repository.open({ files: { 'a.ts': 'debugger;\n' } });
    const { sha } = scene.pull.head;
    expect((await session.status('octo/own-host', sha)).conclusion).toBe('failure');
    const paths = github.requests().map(({ path }) => path);
    expect(paths.filter((path) => !/^\/api\/(?:v3\/|graphql$)/.test(path))).toEqual([]);
    expect(paths).toContain('/api/graphql');
  }, 60_000);
});
