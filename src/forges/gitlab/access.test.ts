import { afterEach, describe, expect, it } from '@jest/globals';
import type { AccessReport } from '../../ports/forge.ts';
import { checkAccess } from './access.ts';
import { createOwnAccount } from './own-account.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { FakeAnswers } from './test-kit/fake-gitlab.ts';

const bot = { id: 50, username: 'project_41_bot_9f', bot: true };
const well: FakeAnswers = {
  'GET /user': () => ({ body: bot }),
  'GET /personal_access_tokens/self': () => ({ body: { id: 1, scopes: ['api'], expires_at: '2026-12-31' } }),
  'GET /metadata': () => ({ body: { version: '18.4.1-ee' } }),
  'GET /projects?': () => ({ body: [{ id: 41 }] }),
};

let gitLab: FakeGitLab | undefined;
afterEach(async () => {
  await gitLab?.[Symbol.asyncDispose]();
});

async function check(answers: FakeAnswers = {}): Promise<AccessReport> {
  gitLab = await FakeGitLab.start({ ...well, ...answers });
  const client = gitLab.client();
  return checkAccess({
    client,
    account: createOwnAccount(client),
    now: () => new Date('2026-03-01T00:00:00Z'),
  });
}

const refused = (status: number) => () => ({ status, body: { message: `${status} refused` } });

describe('what a token may do at GitLab', () => {
  it('is all right for a bot with the scope and the role that it needs', async () => {
    expect(await check()).toEqual({
      summary: 'GitLab 18.4.1-ee takes the bot for project_41_bot_9f',
      problems: [],
    });
    const asked = gitLab?.names.find((name) => name.startsWith('GET /projects'));
    expect(asked).toMatch(/membership=true.*min_access_level=30/);
  });

  it.each<[string, FakeAnswers, string, string]>([
    ['it is refused', { 'GET /user': refused(401) }, 'token-refused', 'Make new ones'],
    [
      'its scope is too narrow',
      { 'GET /personal_access_tokens/self': () => ({ body: { scopes: ['read_api'] } }) },
      'scope-missing',
      'the scopes read_api, and needs the scope api',
    ],
    [
      'the scope of its OAuth application is too narrow',
      {
        'GET /personal_access_tokens/self': refused(404),
        'GET /oauth/token/info': () => ({ body: { scope: ['read_api'], expires_in: 60 } }),
      },
      'scope-missing',
      'the scopes read_api, and needs the scope api',
    ],
    [
      'it ends soon',
      { 'GET /personal_access_tokens/self': () => ({ body: { scopes: ['api'], expires_at: '2026-03-10' } }) },
      'token-ends',
      'The token ends on 2026-03-10',
    ],
    [
      'it is a person’s',
      { 'GET /user': () => ({ body: { id: 3, username: 'abbott', bot: false } }) },
      'personal-account',
      'abbott seems to be the account of a person',
    ],
    ['no project gave it the role', { 'GET /projects?': () => ({ body: [] }) }, 'role-missing', 'Developer'],
    [
      'the host has no draft notes',
      { 'GET /metadata': () => ({ body: { version: '15.10.2' } }) },
      'host-old',
      'GitLab 15.10.2 has no draft notes',
    ],
  ])('is told when %s', async (_, answers, code, words) => {
    const { problems } = await check(answers);
    expect(problems).toEqual([{ code, message: expect.stringContaining(words) }]);
  });

  it.each([
    { id: 9, username: 'autoglm', bot: false },
    { id: 9, username: 'review-bot', bot: false },
    { id: 9, username: 'service_account_group_1', bot: null },
  ])('is all right for the account $username, which nobody else uses', async (account) => {
    expect((await check({ 'GET /user': () => ({ body: account }) })).problems).toEqual([]);
  });

  it('is all right for an OAuth application with the scope, whose token is renewed before it ends', async () => {
    const answers = {
      'GET /personal_access_tokens/self': refused(404),
      'GET /oauth/token/info': () => ({ body: { scope: ['api'], expires_in: 60 } }),
    };
    expect((await check(answers)).problems).toEqual([]);
  });

  it('says as much as an old host tells', async () => {
    const answers = {
      'GET /personal_access_tokens/self': refused(404),
      'GET /oauth/token/info': refused(401),
      'GET /metadata': refused(404),
    };
    expect(await check(answers)).toEqual({
      summary: 'GitLab of an unknown version takes the bot for project_41_bot_9f',
      problems: [],
    });
  });

  it('is not known while GitLab does not answer', async () => {
    await expect(check({ 'GET /user': refused(500) })).rejects.toThrow('GitLab did not answer GET /');
  });
});

describe('the account of the bot', () => {
  it('is asked for once, and again after a failure', async () => {
    const answers = [refused(403), () => ({ body: bot })].values();
    gitLab = await FakeGitLab.start({ 'GET /user': () => answers.next().value?.() ?? { status: 500 } });
    const account = createOwnAccount(gitLab.client());
    await expect(account()).rejects.toThrow();
    expect(await account()).toEqual({ id: '50', name: 'project_41_bot_9f', isDedicated: true });
    expect(await account()).toMatchObject({ id: '50' });
    expect(gitLab.asked).toHaveLength(2);
  });
});
