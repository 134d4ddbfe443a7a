import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import type { ThreadSnapshot } from '../kit/github/snapshot.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../kit/github/scene/repository-scene.ts';
import type { LabelledFiles } from '../replay/history.ts';
import { scenarios } from '../replay/scenarios.ts';
import type { Push, Scenario } from '../replay/scenarios.ts';
import { botName, startSession, written } from './session.ts';
import type { Session } from './session.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession({ env: { JOB_CONCURRENCY: '8' } });
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

interface Place {
  readonly path: string;
  readonly line: number;
}

interface LabelledPush {
  readonly files: Readonly<Record<string, string>>;
  /** Where each labelled finding stands. */
  readonly places: ReadonlyMap<string, Place>;
}

function readLabels(labelled: LabelledFiles): LabelledPush {
  const places = new Map<string, Place>();
  const files = Object.entries(labelled).map(([path, text]) => {
    for (const [index, line] of text.split('\n').entries()) {
      for (const [, label = ''] of line.matchAll(/⟦(\w+)⟧/g)) places.set(label, { path, line: index + 1 });
    }
    return [path, text.replaceAll(/⟦\w+⟧/g, '')];
  });
  return { files: Object.fromEntries(files) as Readonly<Record<string, string>>, places };
}

/** Puts what is to be there in the place of what was, in the way that the scenario says. */
async function bringIn(
  { kind }: Push,
  files: FileChanges,
  before: FileChanges,
  { repository, scene }: { readonly repository: RepositoryScene; readonly scene: PullScene },
): Promise<string> {
  if (kind === 'amend') return scene.forcePush(files);
  if (kind === 'rebase') {
    await repository.commit({ 'upstream.txt': 'moved on\n' });
    await scene.rebase();
    return scene.forcePush(files);
  }
  const removed = Object.keys(before).filter((path) => !(path in files));
  return scene.push({ ...files, ...Object.fromEntries(removed.map((path) => [path, null])) });
}

/** The threads of a change by the finding each was opened for, and whatever is not as it should be. */
class Threads {
  readonly #byLabel = new Map<string, number>();
  #count = 0;

  compare(threads: readonly ThreadSnapshot[], places: ReadonlyMap<string, Place>): readonly string[] {
    const fresh = [...places].filter(([label]) => !this.#byLabel.has(label));
    const added = threads.slice(this.#count);
    const problems: string[] = [];
    for (const [label, { path, line }] of fresh) {
      const at = added.findIndex(
        (thread) =>
          thread.path === path &&
          (thread.startLine ?? thread.originalLine) <= line &&
          line <= thread.originalLine,
      );
      if (at === -1) problems.push(`${label} is lost`);
      else this.#byLabel.set(label, this.#count + at);
    }
    if (added.length > fresh.length) problems.push(`${added.length - fresh.length} repeated`);
    this.#count = threads.length;
    for (const [label, index] of this.#byLabel) {
      const isResolved = threads[index]?.isResolved ?? false;
      if (places.has(label) && isResolved) problems.push(`${label} is there, but its thread is resolved`);
      if (!places.has(label) && !isResolved) problems.push(`${label} is fixed, but its thread is open`);
    }
    return problems;
  }
}

async function problemsOf({ pushes }: Scenario, name: string): Promise<readonly string[]> {
  const repository = await session.github.repository(name);
  const threads = new Threads();
  const problems: string[] = [];
  let scene: PullScene | undefined;
  let before: FileChanges = {};
  for (const [index, push] of pushes.entries()) {
    const { files, places } = readLabels(push.files);
    let head: string;
    if (scene === undefined) {
      scene = await repository.open({ files });
      head = scene.pull.head.sha;
    } else head = await bringIn(push, files, before, { repository, scene });
    before = files;
    await session.status(name, head);
    const found = threads.compare(session.pull(name).threads, places);
    problems.push(...found.map((problem) => `push ${index + 1}: ${problem}`));
  }
  if (written(session.pull(name)).summaries.length !== 1) problems.push('not one summary');
  return problems;
}

describe('comments on a change', () => {
  it.concurrent.each(scenarios.map((scenario, index) => [scenario.name, scenario, index] as const))(
    'are neither repeated nor lost by %s',
    async (_name, scenario, index) => {
      expect(await problemsOf(scenario, `octo/scenario-${index}`)).toEqual([]);
    },
    120_000,
  );
});

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const clean = 'export function run(): void {}\n';

describe('a comment that somebody answered', () => {
  it('stays with its thread open when its finding is gone, and the summary says so', async () => {
    const name = 'octo/answered';
    const repository = await session.github.repository(name);
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    await session.status(name, scene.pull.head.sha);
    const [thread] = scene.pull.threads;
    if (thread === undefined) throw new Error('no thread');
    await scene.reply(thread, 'ada', 'I would rather keep it.');
    await session.status(name, await scene.push({ 'a.ts': clean }));
    await session.idle();
    const { threads, comments } = session.pull(name);
    expect(threads).toMatchObject([{ isResolved: false }]);
    expect(threads[0]?.comments.map(({ author }) => author)).toEqual([botName, 'ada']);
    expect(comments[0]?.body).toContain('Gone, but somebody answered');
  });
});

describe('a thread that a person resolved', () => {
  it('stays resolved while its finding is there, and is not opened a second time', async () => {
    const name = 'octo/resolved';
    const repository = await session.github.repository(name);
    const scene = await repository.open({ files: { 'a.ts': wrong } });
    await session.status(name, scene.pull.head.sha);
    const [thread] = scene.pull.threads;
    if (thread === undefined) throw new Error('no thread');
    scene.resolve(thread, 'ada');
    await session.status(name, await scene.push({ 'b.ts': 'start();\n' }));
    await session.idle();
    expect(session.pull(name).threads).toMatchObject([{ isResolved: true }]);
  });
});

describe('comments beside the code', () => {
  it('are no more than the settings say, and the summary has the others', async () => {
    const name = 'octo/many';
    const settings = { '.autoglm.yml': 'max_inline_comments: 3\n' };
    const repository = await session.github.repository(name, { files: settings });
    const functions = Array.from({ length: 8 }, (_, index) => wrong.replace('run', `run${index}`));
    const { pull } = await repository.open({ files: { 'a.ts': functions.join('\n') } });
    await session.status(name, pull.head.sha);
    await session.idle();
    expect(session.pull(name).threads).toHaveLength(3);
    expect(written(session.pull(name)).summaries[0]?.match(/a\.ts:\d+/g)).toHaveLength(5);
  });
});
