import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import type { MergeRequestScene } from '../kit/gitlab/scene/merge-request-scene.ts';
import { goFile } from './go-file.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const right = 'export function run(): void {}\n';

let session: GitLabSession;
let scene: MergeRequestScene;

beforeAll(async () => {
  session = await startGitLabSession({ env: { GROUP_REPOSITORIES: '2' }, options: { folder: '/git/lab' } });
}, 60_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

describe('a server with the settings of GitLab alone', () => {
  it('says that it is on, and for whom GitLab takes it', async () => {
    const { bot, gitLab } = session;
    const lines = await until('the check of the access', () =>
      bot.log.some(({ msg }) => msg.includes('takes the bot for'))
        ? bot.log.map(({ msg }) => msg)
        : undefined,
    );
    expect(lines).toContain(`GitLab is on: its webhooks go to ${bot.url}/webhooks/gitlab`);
    expect(lines.find((line) => line.startsWith('GitHub'))).toMatch(/^GitHub is off: /);
    expect(lines).toContain(`GitLab 18.4.1 takes the bot for ${gitLab.world.bot.username}`);
    expect(lines.filter((line) => line.startsWith('Set-up page'))).toEqual([]);
  });

  it('shows its home page, and is ready', async () => {
    const page = await (await fetch(session.bot.url)).text();
    expect(page).toContain('Switched on: GitLab.');
    expect(await (await fetch(`${session.bot.url}/readyz`)).json()).toMatchObject({ parts: ['gitlab'] });
  });

  it('reviews a merge request, and says at the next push that it is mended', async () => {
    const { gitLab, mergeRequest, status, idle } = session;
    const project = await gitLab.project('acme/web/shop', { files: { 'README.md': 'Shop\n' } });
    scene = await project.open({ files: { 'src/run.ts': wrong } });
    expect(await status('acme/web/shop', scene.mergeRequest.head)).toMatchObject({
      name: 'Open-AutoGLM',
      state: 'failed',
    });
    await idle();
    const { threads, notes, drafts, approvals } = mergeRequest('acme/web/shop');
    expect(threads).toMatchObject([{ path: 'src/run.ts', startLine: 2, isResolved: false }]);
    expect([notes.length, drafts, approvals]).toEqual([1, 0, 0]);
    expect(notes[0]?.body).toContain('1 error');

    const head = await scene.push({ 'src/run.ts': right });
    expect(await status('acme/web/shop', head)).toMatchObject({ state: 'success' });
    await idle();
    const after = mergeRequest('acme/web/shop');
    expect(after.threads).toMatchObject([{ isResolved: true }]);
    expect(after.notes).toHaveLength(1);
  });

  it('reviews Go as well, and resolves what a push mends', async () => {
    const { gitLab, mergeRequest, status, idle } = session;
    const project = await gitLab.project('acme/web/go', { files: { 'README.md': 'Go\n' } });
    const opened = await project.open({ files: { 'load.go': goFile('') } });
    expect(await status('acme/web/go', opened.mergeRequest.head)).toMatchObject({ state: 'failed' });
    await idle();
    expect(mergeRequest('acme/web/go').threads).toMatchObject([{ path: 'load.go', line: 9 }]);
    const head = await opened.push({ 'load.go': goFile('\tdefer file.Close()\n') });
    expect(await status('acme/web/go', head)).toMatchObject({ state: 'success' });
    await idle();
    expect(mergeRequest('acme/web/go').threads).toMatchObject([{ isResolved: true }]);
  });

  it('is not set to work by what it writes itself, nor by a message that comes again', async () => {
    const { gitLab, bot, idle } = session;
    await idle();
    const ours = gitLab.webhooks.attempts().filter(({ event }) => event === 'Note Hook');
    expect(ours.length).toBeGreaterThan(1);
    expect(bot.log.filter((line) => line['event'] === 'comment-posted')).toEqual([]);
    const opened = gitLab.webhooks.attempts().find(({ event }) => event === 'Merge Request Hook');
    if (opened === undefined) throw new Error('nothing was sent');
    expect((await gitLab.webhooks.redeliver(opened)).result).toMatchObject({ code: 202 });
    const known = 'autoglm_deliveries_total{forge="gitlab",outcome="known",kind="change-opened"}';
    expect((await bot.metrics()).get(known)).toBe(1);
  });

  it('counts what people think of its comments', async () => {
    const { bot, idle } = session;
    const ours = scene.mergeRequest.discussions.flatMap(({ notes }) => notes);
    const note = ours.find(({ position }) => position !== undefined);
    if (note === undefined) throw new Error('there is no comment');
    await scene.award(note, 'ada', 'thumbsup');
    await idle();
    const metrics = await bot.metrics();
    expect(metrics.get('autoglm_reactions_total{forge="gitlab",reaction="thumbsup"}')).toBe(1);
    expect([...metrics.keys()].join('\n')).toContain('autoglm_forge_requests_total{forge="gitlab"');
  });
});

describe('rules that a repository wrote for itself', () => {
  it('review the changes to its target branch', async () => {
    const { gitLab, mergeRequest, status, idle } = session;
    const rule = 'id: no-print\nlanguage: python\nseverity: error\nrule: { pattern: print($A) }\n';
    const project = await gitLab.project('acme/web/own', { files: { '.autoglm/rules/a.yml': rule } });
    const { mergeRequest: opened } = await project.open({
      files: { 'a.py': 'print(1)\n', '.autoglm/rules/a.yml': 'id: [' },
    });
    expect(await status('acme/web/own', opened.head)).toMatchObject({ state: 'failed' });
    await idle();
    expect(mergeRequest('acme/web/own').threads).toMatchObject([{ path: 'a.py' }]);
  });
});

describe('how a repository writes its files', () => {
  it('is what changes to its target branch are held to', async () => {
    const { gitLab, mergeRequest, status, idle } = session;
    const project = await gitLab.project('acme/web/style', { files: { '.prettierrc': 'tabWidth: 3\n' } });
    const { mergeRequest: opened } = await project.open({ files: { 'a.css': 'a{b:c}\n' } });
    expect(await status('acme/web/style', opened.head)).toMatchObject({ state: 'success' });
    await idle();
    expect(mergeRequest('acme/web/style').threads).toMatchObject([{ path: 'a.css' }]);
  });
});

describe('findings that a repository knows', () => {
  it('are not told, as the target branch lists them', async () => {
    const { gitLab, mergeRequest, status, idle } = session;
    const known = { 'src/run.ts': { 'no-debugger-or-focused-test': { '940561ab6b8517b3': 1 } } };
    const baseline = JSON.stringify({ version: 1, findings: known });
    const project = await gitLab.project('acme/web/known', { files: { '.autoglm/baseline.json': baseline } });
    const { mergeRequest: opened } = await project.open({ files: { 'src/run.ts': wrong } });
    expect(await status('acme/web/known', opened.head)).toMatchObject({ state: 'success' });
    await idle();
    expect(mergeRequest('acme/web/known').threads).toEqual([]);
    expect(mergeRequest('acme/web/known').notes[0]?.body).toContain('1 finding known and not told');
  });
});

describe('settings of a group that change', () => {
  it('are in force in what is open below it, in no more projects than the bot was told', async () => {
    const { gitLab, bot, status, idle } = session;
    const settings = await gitLab.project('makers/autoglm-config', { files: { 'README.md': 'Settings\n' } });
    const below = ['makers/one', 'makers/tools/two', 'makers/tools/three', 'makers-too/four'];
    const heads = new Map<string, string>();
    for (const path of below) {
      const { mergeRequest } = await (await gitLab.project(path)).open({ files: { 'src/run.ts': wrong } });
      heads.set(path, mergeRequest.head);
      expect((await status(path, mergeRequest.head)).state).toBe('failed');
    }
    await idle();
    const reviewed = () =>
      bot.log.filter(
        ({ msg, key }) => msg === 'review published' && below.some((path) => key === `gitlab:${path}#1`),
      ).length;
    await settings.commit({ 'README.md': 'Of the group\n' });
    await idle();
    expect(reviewed()).toBe(4);

    await settings.commit({ '.autoglm.yml': 'failing_level: never\n' });
    await idle();
    const states = await Promise.all(
      below.map(async (path) => (await status(path, heads.get(path) ?? '')).state),
    );
    expect(states).toEqual(['success', 'success', 'failed', 'failed']);
    expect(bot.log).toContainEqual(expect.objectContaining({ group: 'makers', left: 1 }));
  });
});
