import { describe, expect, it } from '@jest/globals';
import type { ProbotOctokit } from 'probot';
import { GitHubClient } from './client.ts';
import { appCredentials } from './credentials.ts';

const refusal = Object.assign(new Error('Bad credentials'), {
  status: 401,
  request: {},
  response: { headers: {} },
});

/** Octokit as far as the client uses it: its token, of that age in milliseconds, works only after it was renewed. */
function clientWith(age: number): { readonly client: GitHubClient; readonly renewals: unknown[] } {
  const renewals: unknown[] = [];
  const octokit = {
    request: () =>
      renewals.length > 0 ? Promise.resolve({ data: 1, headers: {} }) : Promise.reject(refusal),
    auth: (wanted: { refresh?: boolean }) => {
      if (wanted.refresh === true) renewals.push(wanted);
      return Promise.resolve({ createdAt: new Date(Date.now() - age).toISOString() });
    },
  };
  const credentials = appCredentials(() => Promise.resolve(octokit as unknown as ProbotOctokit));
  return { client: new GitHubClient({ credentials, pace: () => Promise.resolve() }), renewals };
}

describe('a token that is refused', () => {
  it('is renewed when it is old: it was taken back before its time', async () => {
    const { client, renewals } = clientWith(600_000);
    expect(await client.read({ installation: '5' }, 'GET /x', {})).toMatchObject({ data: 1 });
    expect(renewals).toEqual([{ type: 'installation', installationId: 5, refresh: true }]);
  });

  it('is not renewed when it is new: Octokit has waited for it already', async () => {
    const { client, renewals } = clientWith(1_000);
    await expect(client.read({ installation: '5' }, 'GET /x', {})).rejects.toMatchObject({
      code: 'service-refused',
    });
    expect(renewals).toEqual([]);
  });

  it('is not asked for when the installation is no number', async () => {
    const { client } = clientWith(0);
    await expect(client.read({ installation: '0' }, 'GET /x', {})).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
