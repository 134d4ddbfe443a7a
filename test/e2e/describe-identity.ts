import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import type { LabelledFiles } from '../replay/history.ts';
import { scenarios } from '../replay/scenarios.ts';
import type { Push, Scenario } from '../replay/scenarios.ts';

/** A thread beside the code, as any forge shows it. */
export interface SeenThread {
  readonly path: string | undefined;
  /** The lines that it was opened for. */
  readonly first: number;
  readonly last: number;
  readonly isResolved: boolean;
  /** Of its comments, in their order. */
  readonly authors: readonly string[];
}

/** A change in the hands of its author. */
export interface WatchedChange {
  head(): string;
  push(files: FileChanges): Promise<unknown>;
  forcePush(files: FileChanges): Promise<unknown>;
  rebase(): Promise<unknown>;
  /** Somebody answers in the first thread, or resolves it. */
  reply(body: string): Promise<unknown>;
  resolve(): void;
}

/** A repository, and what stands at its only change. */
export interface WatchedRepository {
  commit(files: FileChanges): Promise<unknown>;
  open(files: FileChanges): Promise<WatchedChange>;
  /** Waits until the review of a head is told. */
  reviewed(head: string): Promise<unknown>;
  /** As it stands when no work is left. */
  look(): Promise<{ readonly threads: readonly SeenThread[]; readonly summaries: readonly string[] }>;
}

/** A forge and a bot that work together. */
export interface WatchedForge extends AsyncDisposable {
  readonly botName: string;
  /** With these files on the target branch. */
  repository(name: string, files?: FileChanges): Promise<WatchedRepository>;
}

/** What people see of findings from push to push: the same on every forge. */
export function describeIdentity(start: () => Promise<WatchedForge>): void {
  let forge: WatchedForge;

  beforeAll(async () => {
    forge = await start();
  }, 30_000);

  afterAll(async () => {
    await forge[Symbol.asyncDispose]();
  });

  describe('comments on a change', () => {
    it.concurrent.each(scenarios.map((scenario, index) => [scenario.name, scenario, index] as const))(
      'are neither repeated nor lost by %s',
      async (_name, scenario, index) => {
        expect(await problemsOf(scenario, await forge.repository(`octo/scenario-${index}`))).toEqual([]);
      },
      120_000,
    );
  });

  describeAnswers(() => forge);
}

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
  { change, repository }: { readonly change: WatchedChange; readonly repository: WatchedRepository },
): Promise<void> {
  if (kind !== 'amend' && kind !== 'rebase') {
    const removed = Object.keys(before).filter((path) => !(path in files));
    await change.push({ ...files, ...Object.fromEntries(removed.map((path) => [path, null])) });
    return;
  }
  if (kind === 'rebase') {
    await repository.commit({ 'upstream.txt': 'moved on\n' });
    await change.rebase();
  }
  await change.forcePush(files);
}

/** The threads of a change by the finding each was opened for, and whatever is not as it should be. */
class Threads {
  readonly #byLabel = new Map<string, number>();
  #count = 0;

  compare(threads: readonly SeenThread[], places: ReadonlyMap<string, Place>): readonly string[] {
    const fresh = [...places].filter(([label]) => !this.#byLabel.has(label));
    const added = threads.slice(this.#count);
    const problems: string[] = [];
    for (const [label, { path, line }] of fresh) {
      const at = added.findIndex((one) => one.path === path && one.first <= line && line <= one.last);
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

async function problemsOf({ pushes }: Scenario, repository: WatchedRepository): Promise<readonly string[]> {
  const threads = new Threads();
  const problems: string[] = [];
  let change: WatchedChange | undefined;
  let before: FileChanges = {};
  for (const [index, push] of pushes.entries()) {
    const { files, places } = readLabels(push.files);
    if (change === undefined) change = await repository.open(files);
    else await bringIn(push, files, before, { change, repository });
    before = files;
    await repository.reviewed(change.head());
    const found = threads.compare((await repository.look()).threads, places);
    problems.push(...found.map((problem) => `push ${index + 1}: ${problem}`));
  }
  if ((await repository.look()).summaries.length !== 1) problems.push('not one summary');
  return problems;
}

const wrong = 'export function run(): void {\n  debugger;\n}\n';
const clean = 'export function run(): void {}\n';

function describeAnswers(forge: () => WatchedForge): void {
  const openReviewed = async (name: string, files: FileChanges, settings: FileChanges = {}) => {
    const repository = await forge().repository(name, settings);
    const change = await repository.open(files);
    await repository.reviewed(change.head());
    const push = async (more: FileChanges): Promise<void> => {
      await change.push(more);
      await repository.reviewed(change.head());
    };
    return { change, push, look: () => repository.look() };
  };

  describe('a comment that somebody answered', () => {
    it('stays with its thread open when its finding is gone, and the summary says so', async () => {
      const { change, push, look } = await openReviewed('octo/answered', { 'a.ts': wrong });
      await change.reply('I would rather keep it.');
      await push({ 'a.ts': clean });
      const { threads, summaries } = await look();
      expect(threads).toMatchObject([{ isResolved: false, authors: [forge().botName, 'ada'] }]);
      expect(summaries[0]).toContain('Gone, but somebody answered');
    });
  });

  describe('a thread that a person resolved', () => {
    it('stays resolved while its finding is there, and is not opened a second time', async () => {
      const { change, push, look } = await openReviewed('octo/resolved', { 'a.ts': wrong });
      change.resolve();
      await push({ 'b.ts': 'start();\n' });
      expect((await look()).threads).toMatchObject([{ isResolved: true }]);
    });
  });

  describe('comments beside the code', () => {
    it('are no more than the settings say, and the summary has the others', async () => {
      const functions = Array.from({ length: 8 }, (_, index) => wrong.replace('run', `run${index}`));
      const settings = { '.autoglm.yml': 'max_inline_comments: 3\n' };
      const { look } = await openReviewed('octo/many', { 'a.ts': functions.join('\n') }, settings);
      const { threads, summaries } = await look();
      expect(threads).toHaveLength(3);
      expect(summaries[0]?.match(/a\.ts:\d+/g)).toHaveLength(5);
    });
  });
}
