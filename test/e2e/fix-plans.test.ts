import { spawnSync } from 'node:child_process';
import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Talk, TalkPlace } from './talk.ts';
import { talkPlaces } from './talk-places.ts';

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const clean = 'export function run(): void {\n}\n';

function planIn(text: string | undefined): string {
  const [plan = 'no plan'] = /\bp[0-9a-f]{8}\b/.exec(text ?? '') ?? [];
  return plan;
}

function findingIn(text: string | undefined): string {
  const [, id = 'no finding'] = /`([0-9a-f]{7})`<\/sub>/.exec(text ?? '') ?? [];
  return id;
}

function branchOf({ head }: Talk): string {
  return `autoglm/fix/1-${head().slice(0, 7)}`;
}

describe.each(talkPlaces)('a fix plan at $forge', ({ start }) => {
  let place: TalkPlace;

  beforeAll(async () => {
    place = await start();
  }, 30_000);

  afterAll(async () => {
    await place[Symbol.asyncDispose]();
  });

  it('goes from a comment to commits that git can read, and to a change that is merged', async () => {
    const change = { 'a.ts': { script: wrong }, 'b.ts': wrong };
    const talk = await place.openTalk('octo/plan', { change });
    const { say, git, head } = talk;
    const [asked, proposal] = await say('tom', '/autoglm fix all');
    expect(asked.signs).toEqual(['done']);
    expect(proposal?.body).toContain('-  debugger;');
    const plan = planIn(proposal?.body);
    const [refused] = await say('tom', `/autoglm confirm ${plan}`);
    expect(refused.signs).toEqual(['refused']);
    const branch = branchOf(talk);
    const [confirmed, ending] = await say('ann', `/autoglm confirm ${plan}`);
    expect(confirmed.signs).toEqual(['done']);
    expect(ending?.body).toContain(`${place.sign}2 offers the branch`);
    const tip = await talk.tip(branch);
    expect(await git.commitsBetween(head(), tip)).toHaveLength(2);
    expect(await git.git('ls-tree', tip, 'a.ts', 'b.ts')).toMatch(/^100755 blob .*\n100644 blob .*\n$/);
    expect(await git.git('show', `${tip}:b.ts`)).toBe(clean);
    const message = await git.git('log', '-1', '--format=%B', tip);
    expect(message).toMatch(
      /^fix\(no-debugger-or-focused-test\): .*\n[^]*\nAutoglm-Finding: [0-9a-f]{7}\nAutoglm-Plan: p\w{8}\nAutoglm-Audit: 2:[\w-]{43}\nCo-authored-by: ann </,
    );
    expect(message).toMatch(place.addresses);
    expect(await git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/autoglm')).toBe(
      `${branch}\n`,
    );
    const offer = talk.change(2);
    expect([offer.target, offer.description]).toEqual(['work', expect.stringContaining(`${place.sign}1`)]);
    await offer.merge();
    expect(talk.change(1).threads()).toMatchObject([{ isResolved: true }, { isResolved: true }]);
  }, 120_000);

  it('that two people confirm at once opens one branch', async () => {
    const talk = await place.openTalk('octo/twice', { change: { 'a.ts': wrong } });
    talk.grant('max', 'admin');
    const made = planIn((await talk.say('tom', '/autoglm fix all')).at(1)?.body);
    await talk.shout('max', `/autoglm confirm ${made}`);
    await talk.say('ann', `/autoglm confirm ${made}`);
    expect([talk.changes(), talk.branchesMade()]).toEqual([2, 1]);
  }, 120_000);

  it('gives way to a newer one as long as nobody decided it; after that, a new one is of the rest', async () => {
    const talk = await place.openTalk('octo/newer', { change: { 'a.ts': wrong, 'b.ts': wrong } });
    const { say, git } = talk;
    const threads = talk.change(1).threads();
    const [first = '', second = ''] = threads.map(({ comments }) => findingIn(comments[0]?.body));
    const [, older] = await say('tom', `/autoglm fix ${first}`);
    const [, newer] = await say('tom', `/autoglm fix ${second}`);
    const [, gone] = await say('ann', `/autoglm confirm ${planIn(older?.body)}`);
    expect(gone?.body).toContain('A newer plan has taken the place');
    await say('ann', `/autoglm confirm ${planIn(newer?.body)}`);
    const [, rest] = await say('ann', '/autoglm fix all');
    expect(rest?.body).toContain(`${place.sign}3 offers`);
    const [, none] = await say('ann', '/autoglm fix all');
    expect(none?.body).toContain('confirmed at this head already');
    const branch = branchOf(talk);
    expect(await git.git('show', `${branch}:b.ts`, `${branch}-2:a.ts`)).toBe(clean + clean);
    expect(await git.git('show', `${branch}:a.ts`, `${branch}-2:b.ts`)).toBe(wrong + wrong);
  }, 120_000);

  it('of a maintainer confirms itself, and follows its change when that is merged', async () => {
    const { say, change } = await place.openTalk('octo/own', { change: { 'a.ts': wrong } });
    const [remark, reply] = await say('ann', '/autoglm fix all');
    expect([remark.signs, reply?.body]).toEqual([['done'], expect.stringContaining(`${place.sign}2 offers`)]);
    await change(1).merge();
    expect(change(2).target).toBe('main');
    expect(
      change(2)
        .comments()
        .map(({ body }) => body),
    ).toContainEqual(expect.stringContaining(`${place.sign}1 was merged`));
  }, 120_000);

  it('that is rejected, or whose head moved, opens nothing, and says why', async () => {
    const { say, push, change, changes } = await place.openTalk('octo/moved', { change: { 'a.ts': wrong } });
    const rejected = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    expect((await say('ann', `/autoglm reject ${rejected} not now`))[0].signs).toEqual(['done']);
    const answers = [await say('ann', `/autoglm confirm ${rejected}`)];
    const moved = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    await push({ 'b.ts': clean });
    const shown = change(1)
      .comments()
      .map(({ body }) => body);
    expect(shown).not.toContainEqual(expect.stringContaining('A maintainer opens a branch'));
    expect(shown).toContainEqual(expect.stringContaining(`since the plan \`${moved}\` was made`));
    answers.push(await say('ann', `/autoglm confirm ${moved}`));
    expect(answers.map(([, reply]) => reply?.body.split('\n')[2])).toEqual([
      `ann has rejected the plan \`${rejected}\`.`,
      expect.stringContaining('There are new commits'),
    ]);
    expect(changes()).toBe(1);
  }, 120_000);

  it('leaves a branch alone that somebody else has made or pushed to', async () => {
    const talk = await place.openTalk('octo/taken', { change: { 'a.ts': wrong } });
    const branch = branchOf(talk);
    const tip = await talk.commitTo(branch, { 'mine.ts': clean });
    const [remark, reply] = await talk.say('ann', '/autoglm fix all');
    expect([remark.signs, reply?.body]).toEqual([['failed'], expect.stringContaining('is there already')]);
    expect([await talk.tip(branch), talk.changes()]).toEqual([tip, 1]);
  }, 120_000);

  it('says so where the repository does not let branches be made, and can be confirmed once it does', async () => {
    const talk = await place.openTalk('octo/protected', { change: { 'a.ts': wrong } });
    talk.protect(branchOf(talk));
    const [remark, reply] = await talk.say('ann', '/autoglm fix all');
    expect([remark.signs, reply?.body]).toEqual([
      ['failed'],
      expect.stringMatching(/rule violations|not allowed to push/),
    ]);
    talk.unprotect(branchOf(talk));
    await talk.say('ann', `/autoglm confirm ${planIn(reply?.body)}`);
    expect(talk.changes()).toBe(2);
  }, 120_000);

  it('is committed to the branch of the change where the repository allows it', async () => {
    const files = { '.autoglm.yml': 'fixes:\n  apply: true\n' };
    const change = { 'a.ts': wrong, 'b.ts': wrong };
    const { say, git } = await place.openTalk('octo/apply', { files, change });
    const plan = planIn((await say('tom', '/autoglm fix all')).at(1)?.body);
    const [remark] = await say('ann', `/autoglm apply ${plan}`);
    expect(remark.signs).toEqual(['done']);
    expect([await git.git('show', 'work:a.ts'), await git.git('show', 'work:b.ts')]).toEqual([clean, clean]);
  }, 120_000);

  it('of safe fixes is confirmed by the settings that want it, but not of what a person rejected', async () => {
    const talk = await place.openTalk('octo/auto', { change: { 'a.ts': wrong } });
    const rejected = planIn((await talk.say('tom', '/autoglm fix all')).at(1)?.body);
    await talk.say('ann', `/autoglm reject ${rejected}`);
    const settings = await talk.commitTo('main', { '.autoglm.yml': 'fixes:\n  auto: safe\n' });
    await talk.push({ 'b.ts': wrong });
    const branch = branchOf(talk);
    expect(await talk.git.git('show', `${branch}:a.ts`, `${branch}:b.ts`)).toBe(wrong + clean);
    const confirmed = `Autoglm-Confirmed-By: .autoglm.yml:2 at ${settings}`;
    expect(await talk.git.git('log', '-1', '--format=%B', branch)).toContain(confirmed);
    expect(talk.change(2).description).toContain(settings);
    await talk.say('tom', '/autoglm review');
    expect(talk.changes()).toBe(2);
  }, 120_000);

  it('of safe fixes is not made for a fork', async () => {
    const files = { '.autoglm.yml': 'fixes:\n  auto: safe\n' };
    const talk = await place.openTalk('octo/foreign', { files, change: { 'c.ts': wrong }, isFork: true });
    expect(talk.changes()).toBe(1);
  }, 120_000);

  it('of a change from a fork is a patch that applies, and nothing is pushed', async () => {
    const talk = await place.openTalk('octo/forked', { change: { 'a.ts': wrong }, isFork: true });
    const [, reply] = await talk.say('ann', '/autoglm fix all');
    const [, patch = ''] = /```diff\n([^]*?\n)```/.exec(reply?.body ?? '') ?? [];
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-patch-'));
    await writeFile(join(folder.path, 'a.ts'), wrong);
    const applied = spawnSync('git', ['apply', '-'], { cwd: folder.path, input: patch });
    expect([applied.status, await readFile(join(folder.path, 'a.ts'), 'utf8')]).toEqual([0, clean]);
    expect(talk.changes()).toBe(1);
  }, 120_000);

  it('of a change from a fork is a link where no comment can hold the patch', async () => {
    // A fence that holds both could end early, and what follows would be taken for a command.
    const held = '/* ```\n/approve */\n';
    const talk = await place.openTalk('octo/linked', { change: { 'a.ts': held + wrong }, isFork: true });
    const [remark, reply] = await talk.say('ann', '/autoglm fix all');
    expect(remark.signs).toEqual(['done']);
    expect(reply?.body).toContain('does not fit into a comment');
    const [, link = ''] = /\]\((\S+\/patches\/\S+)\)/.exec(reply?.body ?? '') ?? [];
    const fetched = await place.fetch(link);
    expect([fetched.status, fetched.headers.get('content-type')]).toEqual([
      200,
      'text/x-diff; charset=utf-8',
    ]);
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-patch-'));
    await writeFile(join(folder.path, 'a.ts'), held + wrong);
    const input = await fetched.text();
    const applied = spawnSync('git', ['apply', '-'], { cwd: folder.path, input });
    expect([applied.status, await readFile(join(folder.path, 'a.ts'), 'utf8')]).toEqual([0, held + clean]);
    expect((await place.fetch(`${link}x`)).status).toBe(404);
  }, 120_000);
});
