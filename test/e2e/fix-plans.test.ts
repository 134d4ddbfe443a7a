import { spawnSync } from 'node:child_process';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSession } from './session.ts';
import type { Session } from './session.ts';
import { openTalk } from './talk.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const clean = 'export function run(): void {\n}\n';

let session: Session;

beforeAll(async () => {
  session = await startSession();
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

function planIn(text: string | undefined): string {
  const [plan = 'no plan'] = /\bp[0-9a-f]{8}\b/.exec(text ?? '') ?? [];
  return plan;
}

describe('a fix plan', () => {
  it('goes from a comment to commits that git can read, and to a change that is merged', async () => {
    const name = 'octo/plan';
    const change = { 'a.ts': { script: wrong }, 'b.ts': wrong };
    const { say, pull, repository } = await openTalk(session, name, { change });
    const { git } = repository.repository;
    const [asked, proposal] = await say('tom', '/autoglm fix all');
    expect(asked.reactions).toEqual(['HOORAY']);
    expect(proposal?.body).toContain('-  debugger;');
    const plan = planIn(proposal?.body);
    const [refused] = await say('tom', `/autoglm confirm ${plan}`);
    expect(refused.reactions).toEqual(['THUMBS_DOWN']);
    const [confirmed, ending] = await say('ann', `/autoglm confirm ${plan}`);
    expect(confirmed.reactions).toEqual(['HOORAY']);
    expect(ending?.body).toContain('#2 offers the branch');
    const branch = `autoglm/fix/1-${pull.pull.head.sha.slice(0, 7)}`;
    const tip = await repository.tip(branch);
    expect(await git.commitsBetween(pull.pull.head.sha, tip)).toHaveLength(2);
    expect(await git.git('ls-tree', tip, 'a.ts', 'b.ts')).toMatch(/^100755 blob .*\n100644 blob .*\n$/);
    expect(await git.git('show', `${tip}:b.ts`)).toBe(clean);
    expect(await git.git('log', '-1', '--format=%B', tip)).toMatch(
      /^fix\(no-debugger-or-focused-test\): .*\n[^]*\nAutoglm-Finding: [0-9a-f]{7}\nAutoglm-Plan: p\w{8}\nAutoglm-Audit: 2:[\w-]{43}\nCo-authored-by: ann <\d+\+ann@users\.noreply\.127\.0\.0\.1>/,
    );
    const offer = repository.pull(2);
    expect([offer.pull.base.ref, offer.pull.body]).toEqual(['work', expect.stringContaining('#1')]);
    await offer.merge();
    await session.idle();
    expect(session.pull(name).threads.map(({ isResolved }) => isResolved)).toEqual([true, true]);
  }, 120_000);

  it('that two people confirm at once opens one branch', async () => {
    const name = 'octo/twice';
    const { say, pull, repository } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    repository.grant('max', 'admin');
    const made = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    pull.comment('max', `/autoglm confirm ${made}`);
    await say('ann', `/autoglm confirm ${made}`);
    expect([...repository.repository.pulls.keys()]).toEqual([1, 2]);
    const creations = session.github.requests().filter(({ operation }) => operation === 'git/create-ref');
    expect(creations.filter(({ path }) => path.includes(name))).toHaveLength(1);
  }, 120_000);

  it('of a maintainer confirms itself, and follows its change when that is merged', async () => {
    const name = 'octo/own';
    const { say, pull, repository } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    const [remark, reply] = await say('ann', '/autoglm fix all');
    expect([remark.reactions, reply?.body]).toEqual([['HOORAY'], expect.stringContaining('#2 offers')]);
    await pull.merge();
    await session.idle();
    expect(repository.pull(2).pull.base.ref).toBe('main');
    expect(session.pull(name, 2).comments.map(({ body }) => body)).toContainEqual(
      expect.stringContaining('#1 was merged'),
    );
  }, 120_000);

  it('that is rejected, or whose head moved, opens nothing, and says why', async () => {
    const name = 'octo/moved';
    const { say, pull, repository } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    const rejected = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    expect((await say('ann', `/autoglm reject ${rejected} not now`))[0].reactions).toEqual(['HOORAY']);
    const answers = [await say('ann', `/autoglm confirm ${rejected}`)];
    const moved = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    await pull.push({ 'b.ts': clean });
    answers.push(
      await say('ann', `/autoglm confirm ${moved}`),
      await say('ann', `/autoglm confirm ${moved}`),
    );
    expect(answers.map(([, reply]) => reply?.body.split('\n')[2])).toEqual([
      `ann has rejected the plan \`${rejected}\`.`,
      expect.stringContaining('There are new commits'),
      `The plan \`${moved}\` has expired.`,
    ]);
    expect(repository.repository.pulls.size).toBe(1);
  }, 120_000);

  it('leaves a branch alone that somebody else has made or pushed to', async () => {
    const name = 'octo/taken';
    const { say, pull, repository } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    const branch = `autoglm/fix/1-${pull.pull.head.sha.slice(0, 7)}`;
    const tip = await repository.commit({ 'mine.ts': clean }, { branch });
    const [remark, reply] = await say('ann', '/autoglm fix all');
    expect([remark.reactions, reply?.body]).toEqual([
      ['CONFUSED'],
      expect.stringContaining('is there already'),
    ]);
    expect([await repository.tip(branch), repository.repository.pulls.size]).toEqual([tip, 1]);
  }, 120_000);

  it('says so where the repository does not let branches be made, and can be confirmed once it does', async () => {
    const name = 'octo/protected';
    const { say, pull, repository } = await openTalk(session, name, { change: { 'a.ts': wrong } });
    const branch = `autoglm/fix/1-${pull.pull.head.sha.slice(0, 7)}`;
    repository.repository.protectedBranches.add(branch);
    const [remark, reply] = await say('ann', '/autoglm fix all');
    expect([remark.reactions, reply?.body]).toEqual([
      ['CONFUSED'],
      expect.stringContaining('rule violations'),
    ]);
    repository.repository.protectedBranches.clear();
    await say('ann', `/autoglm confirm ${planIn(reply?.body)}`);
    expect(repository.repository.pulls.size).toBe(2);
  }, 120_000);

  it('is committed to the branch of the change where the repository allows it', async () => {
    const files = { '.autoglm.yml': 'fixes:\n  apply: true\n' };
    const talk = await openTalk(session, 'octo/apply', { files, change: { 'a.ts': wrong } });
    const plan = planIn((await talk.say('tom', '/autoglm fix all')).at(1)?.body);
    const [remark] = await talk.say('ann', `/autoglm apply ${plan}`);
    expect(remark.reactions).toEqual(['HOORAY']);
    expect(await talk.repository.repository.git.git('show', 'work:a.ts')).toBe(clean);
  }, 120_000);

  it('of a change from a fork is a patch that applies, and nothing is pushed', async () => {
    const name = 'octo/forked';
    const repository = await session.github.repository(name, { files: { 'README.md': 'Hi\n' } });
    const fork = await repository.fork('zoe');
    const pull = await repository.open({ files: { 'a.ts': wrong }, from: fork, author: 'zoe' });
    repository.grant('ann', 'write');
    await session.status(name, pull.pull.head.sha);
    await session.idle();
    pull.comment('ann', '/autoglm fix all');
    await session.idle();
    const body = session.pull(name).comments.at(-1)?.body ?? '';
    const [, patch = ''] = /```diff\n([^]*?\n)```/.exec(body) ?? [];
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-patch-'));
    await writeFile(join(folder.path, 'a.ts'), wrong);
    const applied = spawnSync('git', ['apply', '-'], { cwd: folder.path, input: patch });
    expect([applied.status, await readFile(join(folder.path, 'a.ts'), 'utf8')]).toEqual([0, clean]);
    expect(repository.repository.pulls.size).toBe(1);
  }, 120_000);
});
