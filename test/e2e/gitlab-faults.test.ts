import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { faults } from '../kit/gitlab/http/faults.ts';
import type { Fault, Moment } from '../kit/forge-stand-in/http/faults.ts';
import { globalId } from '../kit/gitlab/graphql/ids.ts';
import type { Project } from '../kit/gitlab/model/types.ts';
import { fullPath } from '../kit/gitlab/model/world.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';

const clean = 'export const one = 1;\n';
const wrong = 'export function run(): void {\n  debugger;\n}\n';
const wrongToo = 'start();\nexport function check(): number {\n  debugger;\n  return 1;\n}\n';

/** All that pass by themselves. What does not is told in the status, and takes a person: see the contract suite. */
const mishaps: Readonly<Record<string, () => Fault>> = {
  '409': () => faults.conflict(),
  '429': () => faults.rateLimit(1),
  '500': () => faults.status(500),
  '502': () => faults.html(502),
  HTML: () => faults.html(200),
  reset: faults.reset,
  hang: faults.hang,
  truncated: faults.truncate,
  'answer lost': faults.loseAnswer,
};

type IsMeant = (moment: Moment) => boolean;
const ofMergeRequest = '/projects/:id/merge_requests/:merge_request_iid';
const rest =
  (operation: string): IsMeant =>
  (moment) =>
    moment.operation === operation;
const graphql =
  (name: string): IsMeant =>
  ({ request: { body } }) =>
    JSON.stringify(body ?? '').includes(`"query":"${name}(`);

const calls: Readonly<Record<string, IsMeant>> = {
  change: graphql('query Change'),
  diffs: rest(`GET ${ofMergeRequest}/diffs`),
  texts: graphql('query Files'),
  posted: graphql('query Posted'),
  drafts: rest(`GET ${ofMergeRequest}/draft_notes`),
  draft: rest(`POST ${ofMergeRequest}/draft_notes`),
  publication: rest(`POST ${ofMergeRequest}/draft_notes/bulk_publish`),
  conclusion: rest('graphql/mutation'),
  status: rest('POST /projects/:id/statuses/:sha'),
};

let session: GitLabSession;

interface Result {
  /** Kinds of calls that it did not come to. */
  readonly spared: readonly string[];
  readonly threads: readonly string[];
  readonly summaries: number;
  readonly drafts: number;
}

/** What stands in the end, by mishap. */
const results = new Map<string, Result | string>();

beforeAll(async () => {
  session = await startGitLabSession({ env: { JOB_CONCURRENCY: '16', REQUEST_TIMEOUT: '2' } });
  await Promise.all(
    Object.entries(mishaps).map(async ([name, make], index) => {
      results.set(name, await resultOf(make, `case-${index}/sample`).catch(String));
    }),
  );
}, 180_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

interface Strike extends Disposable {
  readonly left: ReadonlySet<string>;
}

/** Requests name the project, or by their numbers what is in it. */
function isAbout(project: Project, { request: { path, body } }: Moment): boolean {
  const text = JSON.stringify(body ?? '');
  const ids = [...project.mergeRequests.values()].flatMap((mergeRequest) => [
    globalId('MergeRequest', mergeRequest.id),
    ...mergeRequest.discussions.flatMap(({ id, notes }) => [
      globalId('Discussion', id),
      ...notes.map((note) => globalId('Note', note.id)),
    ]),
  ]);
  const name = fullPath(project);
  return (
    path.includes(encodeURIComponent(name)) ||
    text.includes(name) ||
    ids.some((id) => text.includes(`"${id}"`))
  );
}

/** Meets the first request of each kind. */
function strike(project: Project, make: () => Fault): Strike {
  const left = new Set(Object.keys(calls));
  const disposable = session.gitLab.intercept((moment) => {
    if (moment.phase !== 'before' || !isAbout(project, moment)) return undefined;
    const kind = [...left].find((one) => calls[one]?.(moment) === true);
    if (kind === undefined) return undefined;
    left.delete(kind);
    return make();
  });
  return { left, [Symbol.dispose]: () => disposable[Symbol.dispose]() };
}

/** A first review, and one of a second push, in which every kind of call goes wrong once. */
async function resultOf(make: () => Fault, path: string): Promise<Result> {
  const scenery = await session.gitLab.project(path);
  const { project } = scenery;
  using first = strike(project, make);
  const scene = await scenery.open({ files: { 'a.ts': wrong } });
  await reviewed(path, scene.mergeRequest.head);
  using second = strike(project, make);
  await reviewed(path, await scene.push({ 'a.ts': clean, 'b.ts': wrongToo }));
  const { threads, notes, drafts } = session.mergeRequest(path);
  return {
    spared: [...first.left, ...second.left],
    threads: threads.map((thread) => `${thread.path} ${thread.isResolved ? 'resolved' : 'open'}`),
    summaries: notes.length,
    drafts,
  };
}

async function reviewed(path: string, head: string): Promise<void> {
  const isDone = (): boolean =>
    session.mergeRequest(path).statuses.some(({ sha, state }) => sha === head && state === 'failed');
  await until(`a review of ${path}`, isDone, 120_000);
}

describe('comments, threads and status are right in the end, and nothing is doubled, when GitLab answers with', () => {
  it.each(Object.keys(mishaps))('%s, once at every kind of call', (mishap) => {
    expect(results.get(mishap)).toEqual({
      spared: [],
      threads: ['a.ts resolved', 'b.ts open'],
      summaries: 1,
      drafts: 0,
    });
  });
});
