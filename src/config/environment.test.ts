import { describe, expect, it } from '@jest/globals';
import { isAppError } from '../domain/errors.ts';
import { environmentSettings } from './environment-settings.ts';
import { parseEnvironment } from './environment.ts';
import { gitHubAddresses, gitHubSettings } from './github-settings.ts';
import { gitLabSettings } from './gitlab-settings.ts';

function problemsOf(variables: Record<string, string>): string {
  try {
    parseEnvironment(variables);
  } catch (error) {
    if (isAppError(error, 'invalid-environment')) return error.message;
    throw error;
  }
  return '';
}

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(parseEnvironment({})).toMatchObject({ host: '127.0.0.1', port: 3000, shutdownTimeout: 10 });
  });

  it('comes out typed', () => {
    expect(parseEnvironment({ PORT: ' 8080 ', HOST: '::1', SHUTDOWN_TIMEOUT: '0' })).toMatchObject({
      host: '::1',
      port: 8080,
      shutdownTimeout: 0,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ PORT: '' }).port).toBe(3000);
  });

  it.each(['-1', '65536', '3000.5', '0x10', '1e3', 'three'])('refuses the port %s', (PORT) => {
    expect(problemsOf({ PORT })).toContain('PORT: expected a whole number from 0 to 65535. Port the server');
  });

  it('names every setting that is wrong, with what it is for and an example', () => {
    const problems = problemsOf({ PORT: 'x', SHUTDOWN_TIMEOUT: 'soon' });
    expect(problems).toMatch(
      /PORT: .+ Example: PORT=8080\n.+SHUTDOWN_TIMEOUT: .+ Example: SHUTDOWN_TIMEOUT=30$/,
    );
  });

  it('keeps the value out of the error, for it may be a secret', () => {
    expect(problemsOf({ PORT: 'hunter2' })).not.toContain('hunter2');
  });

  it.each(Object.values(environmentSettings))(
    '$name has a default and an example that are valid',
    (setting) => {
      expect(setting.value.safeParse(setting.default).success).toBe(true);
      expect(setting.value.safeParse(setting.example).success).toBe(true);
    },
  );
});

const credentials = {
  APP_ID: '12',
  PRIVATE_KEY: String.raw`-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----`,
  WEBHOOK_SECRET: 'not-a-known-word',
};

describe('the GitHub part', () => {
  it('is off without credentials', () => {
    expect(gitHubSettings(parseEnvironment({}))).toBeUndefined();
  });

  it('is on with its three credentials; a key on one line is put in lines', () => {
    const settings = gitHubSettings(parseEnvironment(credentials));
    expect(settings?.privateKey.split('\n')).toEqual([
      '-----BEGIN PRIVATE KEY-----',
      'abc',
      '-----END PRIVATE KEY-----',
    ]);
  });

  it.each(['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET'])(
    'refuses to start without %s beside the others',
    (name) => {
      expect(problemsOf({ ...credentials, [name]: '' })).toMatch(
        new RegExp(`^.*\n  ${name}: is missing: the GitHub part needs it beside `),
      );
    },
  );

  it.each([
    [{}, 'https://api.github.com', 'https://github.com'],
    [{ GHE_HOST: 'ghe.example:8443' }, 'https://ghe.example:8443/api/v3', 'https://ghe.example:8443'],
    [{ GHE_HOST: '127.0.0.1:9', GHE_PROTOCOL: 'http' }, 'http://127.0.0.1:9/api/v3', 'http://127.0.0.1:9'],
    [
      { GITHUB_API_URL: 'http://127.0.0.1:9/api/v3/', GITHUB_SERVER_URL: 'http://127.0.0.1:9' },
      'http://127.0.0.1:9/api/v3',
      'http://127.0.0.1:9',
    ],
  ])('with %j asks at %s', (variables, apiUrl, serverUrl) => {
    expect(gitHubAddresses(parseEnvironment(variables as Record<string, string>))).toEqual({
      apiUrl,
      serverUrl,
    });
  });
});

const token = { GITLAB_TOKEN: 'a-token', GITLAB_WEBHOOK_SECRET: 'long-enough' };
const oauth = {
  GITLAB_OAUTH_CLIENT_ID: 'id',
  GITLAB_OAUTH_CLIENT_SECRET: 'secret',
  GITLAB_OAUTH_REFRESH_TOKEN: 'r1',
  GITLAB_WEBHOOK_SECRET: 'long-enough',
};

describe('the GitLab part', () => {
  it('is off without credentials, wherever GitLab is', () => {
    expect(gitLabSettings(parseEnvironment({}))).toBeUndefined();
    expect(gitLabSettings(parseEnvironment({ GITLAB_HOST: 'gitlab.example.com' }))).toBeUndefined();
  });

  it('is on with a token', () => {
    expect(gitLabSettings(parseEnvironment(token))).toEqual({
      host: 'https://gitlab.com',
      credentials: { kind: 'token', token: 'a-token' },
      webhookSecret: 'long-enough',
      settingsProject: 'autoglm-config',
    });
  });

  it('is on with an OAuth application', () => {
    expect(gitLabSettings(parseEnvironment(oauth))?.credentials).toEqual({
      kind: 'oauth',
      clientId: 'id',
      clientSecret: 'secret',
      refreshToken: 'r1',
    });
  });

  it.each(Object.keys(token))('refuses to start without %s beside the other', (name) => {
    expect(problemsOf({ ...token, [name]: '' })).toMatch(
      new RegExp(`^.*\n  ${name}: is missing: the GitLab part needs it beside .+\\. Example: ${name}=`),
    );
  });

  it.each(Object.keys(oauth))('refuses to start without %s beside the others', (name) => {
    expect(problemsOf({ ...oauth, [name]: '' })).toContain(
      `\n  ${name}: is missing: the GitLab part needs it`,
    );
  });

  it('refuses to start with two kinds of credentials: which one is meant cannot be known', () => {
    expect(problemsOf({ ...oauth, ...token })).toContain(
      'GITLAB_TOKEN and GITLAB_WEBHOOK_SECRET and GITLAB_OAUTH_CLIENT_ID and',
    );
  });

  it.each([
    [{ GITLAB_HOST: 'gitlab.example.com' }, 'https://gitlab.example.com'],
    [{ GITLAB_HOST: 'https://example.com/gitlab/' }, 'https://example.com/gitlab'],
    [{ GITLAB_URL: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080'],
    [{ GITLAB_URL: 'https://a.example.com', GITLAB_HOST: 'https://b.example.com' }, 'https://b.example.com'],
  ])('with %j is at %s', (variables, host) => {
    const all = { ...token, ...(variables as Record<string, string>) };
    expect(gitLabSettings(parseEnvironment(all))?.host).toBe(host);
  });

  it.each(['https://gitlab.example.com/api/v4', 'ssh://git@gitlab.example.com', 'https://x.example/?a'])(
    'is not at %s',
    (GITLAB_HOST) => {
      expect(problemsOf({ GITLAB_HOST })).toContain('GITLAB_HOST: expected ');
    },
  );

  it('takes no secret that a header cannot carry', () => {
    expect(problemsOf({ ...token, GITLAB_WEBHOOK_SECRET: 'lang genug für alle' })).toContain(
      'it travels in a header',
    );
  });
});
