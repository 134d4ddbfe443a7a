import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import type { Json } from '../kit/forge-stand-in/json.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import { startOpa } from '../kit/opa/opa.ts';
import type { Opa } from '../kit/opa/opa.ts';
import { startSession, written } from './session.ts';
import type { Session } from './session.ts';

// A warning.
const faulty = 'export function same(one: { n: number }): boolean {\n  return one.n === one.n;\n}\n';
/** Of that finding in `a.ts`. Repositories keep fingerprints: another version of the bot must not make others. */
const sameCompared = 'a9972b3fe460d78f';
const off = 'rules:\n  no-self-compare: off\n';
const asError = 'rules:\n  no-self-compare: error\n';

let folder: string;
let session: Session;
let opa: Opa;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autoglm-defaults-'));
  const file = join(folder, 'defaults.yml');
  await writeFile(file, 'failing_level: warning\nreview:\n  skip_authors: [robot]\n');
  opa = await startOpa();
  const policy = { OPA_URL: opa.url, OPA_PATH: opa.path, OPA_TOKEN: opa.token };
  session = await startSession({ env: { AUTOGLM_DEFAULTS: file, JOB_CONCURRENCY: '8', ...policy } });
}, 60_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
  expect(opa.defects()).toEqual([]);
  await opa[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

interface Opened {
  readonly scene: PullScene;
  readonly conclusion: string | undefined;
  readonly title: string | undefined;
}

/** A repository with these settings, and a change in it with something to find. */
async function open(
  name: string,
  settings: FileChanges,
  change: Partial<Parameters<Awaited<ReturnType<Session['github']['repository']>>['open']>[0]> = {},
): Promise<Opened> {
  const repository = await session.github.repository(name, { files: { 'README.md': '', ...settings } });
  const scene = await repository.open({ files: { 'a.ts': faulty }, ...change });
  const { conclusion, title } = await session.status(name, scene.pull.head.sha);
  return { scene, conclusion, title };
}

/** Statuses that a head has had. */
function countOf(name: string, head: string): number {
  return session.pull(name).checks.filter(({ sha }) => sha === head).length;
}

describe('settings are heeded', () => {
  it('of the installation, where nobody says otherwise', async () => {
    expect(await open('plain/one', {})).toMatchObject({ conclusion: 'failure' });
  });

  it.each(['.autoglm.yml', '.github/autoglm.yml'])('of %s on the target branch', async (file) => {
    const name = `files/${file.startsWith('.github') ? 'folder' : 'root'}`;
    expect(await open(name, { [file]: off })).toMatchObject({ conclusion: 'success' });
    expect(session.pull(name).threads).toEqual([]);
  });

  it('of the organisation, below those of the repository, key by key', async () => {
    await session.github.repository('team/.github', {
      files: { '.autoglm.yml': 'failing_level: error\nmax_inline_comments: 0\n' },
    });
    const left = await open('team/left', {});
    expect(left).toMatchObject({ conclusion: 'success' });
    expect(session.pull('team/left').threads).toEqual([]);
    const own = await open('team/own', { '.autoglm.yml': 'max_inline_comments: 3\n' });
    expect(own).toMatchObject({ conclusion: 'success' });
    expect(session.pull('team/own').threads).toHaveLength(1);
  });

  it('never of the change that is reviewed', async () => {
    const files = { 'a.ts': faulty, '.autoglm.yml': off, '.github/autoglm.yml': off };
    expect(await open('files/softened', {}, { files })).toMatchObject({ conclusion: 'failure' });
    expect(session.pull('files/softened').threads).toHaveLength(1);
  });

  it('by all open changes when they are pushed to the target branch', async () => {
    const name = 'files/later';
    const repository = await session.github.repository(name);
    const scene = await repository.open({ files: { 'a.ts': faulty } });
    const { sha } = scene.pull.head;
    expect((await session.status(name, sha)).conclusion).toBe('failure');
    await session.idle();
    await repository.commit({ '.autoglm.yml': off });
    expect((await session.status(name, sha, countOf(name, sha))).conclusion).toBe('success');
    await session.idle();
    expect(session.pull(name).threads.map(({ isResolved }) => isResolved)).toEqual([true]);
    expect(written(session.pull(name)).summaries).toHaveLength(1);
  });

  it('of the organisation by all that is open in its repositories when they change', async () => {
    const shared = await session.github.repository('crew/.github', { files: { 'README.md': '' } });
    for (const name of ['crew/one', 'crew/two'])
      expect(await open(name, {})).toMatchObject({ conclusion: 'failure' });
    await session.idle();
    await shared.commit({ '.autoglm.yml': off });
    await session.idle();
    for (const name of ['crew/one', 'crew/two'])
      expect(session.pull(name).checks.at(-1)).toMatchObject({ conclusion: 'success' });
  });
});

describe('a file with mistakes', () => {
  it('leaves the defaults in force and says where it is wrong, and what is allowed', async () => {
    const text = 'gate: open\nfailing_level: eror\nmax_inline_comments: 1\n';
    const { title } = await open(
      'files/broken',
      { '.autoglm.yml': text },
      { files: { 'a.ts': 'export const a = 1;\n' } },
    );
    expect(title).toContain('Partial');
    const { checks, comments } = session.pull('files/broken');
    expect(checks.at(-1)?.conclusion).toBe('neutral');
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('.autoglm.yml:2:16');
    expect(comments[0]?.body).toMatch(/error.*warning.*note.*never/);
  });
});

describe('rules that a repository wrote for itself', () => {
  const rules = `id: no-print
language: python
severity: error
message: Do not print $A
url: https://example.org/no-print
rule: { pattern: print($A) }
fix: log($A)
---
id: odd
language: python
rule: { kind: nope }
`;

  it('review the changes to its target branch, which cannot alter them, and what is wrong in them is told', async () => {
    const files = { 'a.py': 'print("@everyone #1")\n', '.autoglm/rules/scripts.yml': 'id: [' };
    const { conclusion } = await open('own/rules', { '.autoglm/rules/scripts.yml': rules }, { files });
    expect(conclusion).toBe('failure');
    await session.idle();
    const { threads, comments } = session.pull('own/rules');
    expect(threads).toMatchObject([{ path: 'a.py' }]);
    const body = threads[0]?.comments[0]?.body ?? '';
    expect(body).toContain('[no-print](<https://example.org/no-print>)');
    expect(body).toContain('```suggestion\nlog("@everyone #1")\n```');
    expect(body.slice(0, body.indexOf('```'))).not.toMatch(/@everyone|#1/);
    expect(comments[0]?.body).toContain(
      '`.autoglm/rules/scripts.yml:11:15` ast-grep: Kind `nope` is invalid.',
    );
  });
});

describe('how a repository writes its files', () => {
  it('is what changes to its target branch are held to, in notes', async () => {
    const files = { 'a.css': 'a{b:c}\n', '.prettierrc': 'tabWidth: 8\n' };
    const { conclusion } = await open('own/style', { '.prettierrc': 'tabWidth: 3\n' }, { files });
    expect(conclusion).not.toBe('failure');
    await session.idle();
    const { threads } = session.pull('own/style');
    expect(threads).toMatchObject([{ path: 'a.css' }]);
    expect(threads[0]?.comments[0]?.body).toContain('```suggestion\na {\n   b: c;\n}\n```');
  });
});

describe('findings that a repository knows', () => {
  const known = { version: 1, findings: { 'a.ts': { 'no-self-compare': { [sameCompared]: 1 } } } };
  const file = '.autoglm/baseline.json';

  it('are counted and not told, as the target branch lists them', async () => {
    const text = JSON.stringify(known);
    const { conclusion } = await open('known/listed', { [file]: text });
    expect(conclusion).toBe('success');
    expect(await open('known/by-itself', {}, { files: { 'a.ts': faulty, [file]: text } })).toMatchObject({
      conclusion: 'failure',
    });
    await session.idle();
    expect(session.pull('known/listed').threads).toEqual([]);
    expect(session.pull('known/listed').comments[0]?.body).toContain('1 finding known and not told');
    expect(session.pull('known/by-itself').comments[0]?.body).toContain('counts once it is merged');
  });

  it('are all told where the list is broken, which is told too', async () => {
    const { conclusion, title } = await open('known/broken', { [file]: '{\n<<<<<<< ours\n' });
    expect([conclusion, title]).toEqual(['failure', expect.stringContaining('1 warning')]);
    await session.idle();
    expect(session.pull('known/broken').comments[0]?.body).toContain('.autoglm/baseline.json:2:1');
  });
});

describe('images that a change deploys', () => {
  it('are judged by the policy of the operator, whatever the repository allows, and by nobody without it', async () => {
    const files = { 'compose.yaml': 'services:\n  web:\n    image: acme/web:1.2.3\n' };
    opa.decideBy(({ images }) => ({
      allowed: [],
      reasons: { 0: `${(images as readonly Json[]).length} is too many` },
    }));
    expect(await open('images/refused', {}, { files })).toMatchObject({ conclusion: 'failure' });
    const [thread] = session.pull('images/refused').threads;
    expect(thread?.comments[0]?.body).toContain('does not allow `acme/web:1.2.3`: `1 is too many`');
    opa.decideBy(() => ({ allowed: ['0'] }));
    expect(await open('images/allowed', {}, { files })).toMatchObject({ conclusion: 'success' });
    opa.decideBy(() => undefined);
    expect(await open('images/unanswered', {}, { files })).toMatchObject({ conclusion: 'failure' });
  });
});

describe('a change is left alone', () => {
  it('because of an author that the settings of the installation name', async () => {
    const { conclusion, title } = await open('skip/author', {}, { author: 'robot' });
    expect([conclusion, title]).toEqual(['skipped', expect.stringContaining('review.skip_authors: robot')]);
  });
});

describe('a change that was left alone is reviewed', () => {
  it.each<[string, Parameters<typeof open>[2], (scene: PullScene) => Promise<unknown>]>([
    ['made ready', { isDraft: true }, (scene) => scene.markReady()],
    ['given another title', { title: 'WIP: half done' }, (scene) => scene.edit({ title: 'Done' })],
  ])('when it is %s', async (what, change, act) => {
    const name = `ready/${what.replaceAll(' ', '-')}`;
    const { scene } = await open(name, { '.autoglm.yml': asError }, change);
    await session.idle();
    await act(scene);
    const { conclusion } = await session.status(name, scene.pull.head.sha, 1);
    expect(conclusion).toBe('failure');
    expect(session.pull(name).threads).toHaveLength(1);
  });

  it('once: what changes nothing about that changes nothing', async () => {
    const name = 'ready/once';
    const { scene } = await open(name, {});
    await session.idle();
    const { sha } = scene.pull.head;
    const before = countOf(name, sha);
    await scene.edit({ title: 'Better words' });
    await until('the message', () =>
      session.github.webhooks.attempts().some(({ action }) => action === 'edited'),
    );
    await session.idle();
    expect(countOf(name, sha)).toBe(before);
  });
});
