import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseEnvironment } from '../config/environment.ts';
import { FakeGitLab } from '../forges/gitlab/test-kit/fake-gitlab.ts';
import type { Asked, FakeAnswer, FakeAnswers } from '../forges/gitlab/test-kit/fake-gitlab.ts';
import { exitCodes } from './command-io.ts';
import { runHooks } from './gitlab-hooks-command.ts';
import type { HookOptions } from './gitlab-hooks-command.ts';
import { run } from './main.ts';
import { sampleIo } from './test-kit/sample-command.ts';

type Hook = Readonly<Record<string, unknown>> & { readonly id: number; readonly url: string };

const url = 'https://bot.example.com/webhooks/gitlab';
const missing: FakeAnswer = { status: 404, body: { message: '404 Not Found' } };
const listed = (...paths: readonly string[]): FakeAnswer => ({
  body: paths.map((path_with_namespace) => ({ path_with_namespace })),
});

/** By project; one that is not here refuses. */
let hooks: Map<string, readonly Hook[]>;
let gitLab: FakeGitLab;

beforeEach(async () => {
  hooks = new Map([
    ['acme/shop', []],
    ['acme/web/site', []],
  ]);
  gitLab = await FakeGitLab.start({ ...places, ...hookAnswers() });
});

afterEach(() => gitLab[Symbol.asyncDispose]());

const places: FakeAnswers = {
  'GET /groups/acme/projects?include_subgroups=true': () => listed('acme/web/site', 'acme/shop', 'acme/old'),
  'GET /groups/acme/projects?include_subgroups=false': () => listed('acme/shop'),
  'GET /groups/': () => missing,
};

/** The part of GitLab that is about hooks of projects. */
function hookAnswers(): FakeAnswers {
  const refused: FakeAnswer = { status: 403, body: { message: '403 Forbidden' } };
  const of = ({ name }: Asked): string => decodeURIComponent(/\/projects\/([^/?]+)/.exec(name)?.[1] ?? '');
  const change = (asked: Asked, to: (before: readonly Hook[]) => readonly Hook[]): FakeAnswer => {
    const before = hooks.get(of(asked));
    if (before === undefined) return refused;
    hooks.set(of(asked), to(before));
    return { status: 200, body: {} };
  };
  const idOf = ({ name }: Asked): number => Number(name.split('/').at(-1));
  return {
    'GET /projects/': (asked) => {
      const before = hooks.get(of(asked));
      if (asked.name.includes('/hooks')) return before === undefined ? refused : { body: before };
      return before === undefined ? missing : { body: { path_with_namespace: of(asked) } };
    },
    'POST /projects/': (asked) =>
      change(asked, (before) => [...before, { ...asked.body, id: before.length + 1 } as unknown as Hook]),
    'PUT /projects/': (asked) =>
      change(asked, (before) =>
        before.map((one) => (one.id === idOf(asked) ? { ...one, ...asked.body } : one)),
      ),
    'DELETE /projects/': (asked) => change(asked, (before) => before.filter(({ id }) => id !== idOf(asked))),
  };
}

async function command(
  action: 'install' | 'uninstall',
  path: string,
  options: HookOptions = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string }> {
  const environment = parseEnvironment({
    GITLAB_HOST: gitLab.host,
    GITLAB_TOKEN: 'bots-token',
    GITLAB_WEBHOOK_SECRET: 'hook-secret',
    PUBLIC_URL: 'https://bot.example.com/',
    ...variables,
  });
  const io = sampleIo('/');
  const code = await runHooks(action, path, { ...options, environment }, io);
  return { code, out: io.out.text };
}

const writes = (): readonly string[] => gitLab.names.filter((name) => !name.startsWith('GET'));

describe('autoglm gitlab install', () => {
  it('enters the webhook in a project, with all that the server wants to hear of', async () => {
    expect(await command('install', 'acme/shop')).toEqual({
      code: exitCodes.clean,
      out: `created    acme/shop\n${url}: 1 created\n`,
    });
    expect(hooks.get('acme/shop')).toEqual([
      {
        id: 1,
        url,
        token: 'hook-secret',
        merge_requests_events: true,
        note_events: true,
        push_events: true,
        emoji_events: true,
        enable_ssl_verification: true,
      },
    ]);
    expect(gitLab.asked[0]?.headers['private-token']).toBe('bots-token');
  });

  it('changes nothing the second time, but for a secret that GitLab does not show', async () => {
    await command('install', 'acme/shop');
    const before = hooks.get('acme/shop');
    expect((await command('install', 'acme/shop')).out).toContain('unchanged  acme/shop\n');
    expect(hooks.get('acme/shop')).toEqual(before);
    await command('install', 'acme/shop', {}, { GITLAB_WEBHOOK_SECRET: 'another-secret' });
    expect(hooks.get('acme/shop')).toMatchObject([{ id: 1, token: 'another-secret' }]);
  });

  it('mends a webhook of the bot, and leaves those of others alone', async () => {
    const other = { id: 1, url: 'https://ci.example.com/hook', push_events: false };
    hooks.set('acme/shop', [other, { id: 2, url, note_events: false, enable_ssl_verification: false }]);
    expect((await command('install', 'acme/shop')).out).toContain('updated    acme/shop\n');
    expect(hooks.get('acme/shop')).toEqual([
      other,
      expect.objectContaining({ id: 2, note_events: true, enable_ssl_verification: true }),
    ]);
  });

  it('enters it in each project of a group, and says which refuse', async () => {
    expect(await command('install', 'acme', { recursive: true })).toEqual({
      code: exitCodes.cannotRun,
      out:
        'refused    acme/old: the account of the token needs the role Maintainer there\n' +
        'created    acme/shop\n' +
        'created    acme/web/site\n' +
        `${url}: 1 refused, 2 created\n`,
    });
  });

  it('leaves the groups below it alone unless it is told otherwise', async () => {
    expect((await command('install', 'acme')).out).toBe(`created    acme/shop\n${url}: 1 created\n`);
  });

  it('only looks in a dry run', async () => {
    const { out } = await command('install', 'acme', { dryRun: true });
    expect(out).toContain('created    acme/shop');
    expect(writes()).toEqual([]);
  });

  it('uses the token of a Maintainer, and another address, where they are given', async () => {
    const options = { url: 'http://10.0.0.7:3000' };
    const { out } = await command('install', 'acme/shop', options, { GITLAB_INSTALL_TOKEN: 'maintainers' });
    expect(out).toContain('http://10.0.0.7:3000/webhooks/gitlab: 1 created');
    expect(gitLab.asked.map(({ headers }) => headers['private-token'])).toEqual(
      gitLab.asked.map(() => 'maintainers'),
    );
  });

  it.each<[string, string, HookOptions, Record<string, string>]>([
    ['There is no project or group named nowhere', 'nowhere', {}, {}],
    ['set GITLAB_TOKEN and', 'acme', {}, { GITLAB_TOKEN: '', GITLAB_WEBHOOK_SECRET: '' }],
    ['Set PUBLIC_URL, or give', 'acme', {}, { PUBLIC_URL: '' }],
    ['No address that begins', 'acme', { url: 'bot.example.com' }, {}],
    [
      'Set GITLAB_INSTALL_TOKEN',
      'acme',
      {},
      {
        GITLAB_TOKEN: '',
        GITLAB_OAUTH_CLIENT_ID: 'a',
        GITLAB_OAUTH_CLIENT_SECRET: 'b',
        GITLAB_OAUTH_REFRESH_TOKEN: 'c',
      },
    ],
  ])('says what is wrong: %s', async (words, path, options, variables) => {
    await expect(command('install', path, options, variables)).rejects.toThrow(words);
    expect(writes()).toEqual([]);
  });

  it('ends at once when the token is refused', async () => {
    await using closed = await FakeGitLab.start({
      'GET /projects/': () => ({ status: 401, body: { message: '401 Unauthorized' } }),
    });
    await expect(command('install', 'acme', {}, { GITLAB_HOST: closed.host })).rejects.toThrow('401');
    expect(closed.asked).toHaveLength(1);
  });
});

describe('autoglm gitlab uninstall', () => {
  it('removes what was entered, and nothing else', async () => {
    const other = { id: 7, url: 'https://ci.example.com/hook' };
    hooks.set('acme/shop', [other, { id: 8, url }, { id: 9, url }]);
    expect(await command('uninstall', 'acme/shop')).toEqual({
      code: exitCodes.clean,
      out: `removed    acme/shop\n${url}: 1 removed\n`,
    });
    expect(hooks.get('acme/shop')).toEqual([other]);
    expect((await command('uninstall', 'acme/shop')).out).toContain('absent     acme/shop\n');
  });

  it('only looks in a dry run', async () => {
    hooks.set('acme/shop', [{ id: 8, url }]);
    expect((await command('uninstall', 'acme/shop', { dryRun: true })).out).toContain('removed    acme/shop');
    expect(writes()).toEqual([]);
  });
});

describe('autoglm gitlab', () => {
  it.each([[['gitlab']], [['gitlab', 'install']], [['gitlab', 'instal', 'acme']]])(
    'is used wrongly by %j',
    async (argv) => {
      const io = sampleIo('/');
      expect(await run(argv, io)).toBe(exitCodes.usage);
      expect(io.err.text).toMatch(/install|'path'/);
    },
  );
});
