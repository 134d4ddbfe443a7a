import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { faults } from '../kit/gitlab/http/faults.ts';
import type { Fault, Moment } from '../kit/forge-stand-in/http/faults.ts';
import { globalId } from '../kit/gitlab/graphql/ids.ts';
import type { Project } from '../kit/gitlab/model/types.ts';
import { fullPath } from '../kit/gitlab/model/world.ts';
import type { MergeRequestScene } from '../kit/gitlab/scene/merge-request-scene.ts';
import { startGitLabSession } from './gitlab-session.ts';
import type { GitLabSession } from './gitlab-session.ts';
import { graphql, hearGivenUp, named, strike } from './strike.ts';
import type { IsMeant, Strike, StrikePlan } from './strike.ts';

const clean = 'export const one = 1;\n';
const wrong = 'export function run(): void {\n  debugger;\n}\n';
const wrongToo = 'start();\nexport function check(): number {\n  debugger;\n  return 1;\n}\n';

interface Mishap {
  readonly make: () => Fault;
  /** Nothing is tried again by itself: somebody has to ask for the review. */
  readonly isFinal: boolean;
}

const passing = (make: () => Fault): Mishap => ({ make, isFinal: false });
const final = (status: number): Mishap => ({ make: () => faults.status(status), isFinal: true });

const mishaps: Readonly<Record<string, Mishap>> = {
  '401': final(401),
  '403': final(403),
  '404': final(404),
  '409': passing(() => faults.conflict()),
  '410': final(410),
  '422': final(422),
  '429': passing(() => faults.rateLimit(1)),
  '500': passing(() => faults.status(500)),
  '502': passing(() => faults.html(502)),
  HTML: passing(() => faults.html(200)),
  reset: passing(faults.reset),
  hang: passing(faults.hang),
  truncated: passing(faults.truncate),
  'answer lost': passing(faults.loseAnswer),
};

const ofMergeRequest = '/projects/:id/merge_requests/:merge_request_iid';
const calls: Readonly<Record<string, IsMeant>> = {
  change: graphql('query Change'),
  diffs: named(`GET ${ofMergeRequest}/diffs`),
  texts: graphql('query Files'),
  posted: graphql('query Posted'),
  drafts: named(`GET ${ofMergeRequest}/draft_notes`),
  draft: named(`POST ${ofMergeRequest}/draft_notes`),
  publication: named(`POST ${ofMergeRequest}/draft_notes/bulk_publish`),
  conclusion: named('graphql/mutation'),
  status: named('POST /projects/:id/statuses/:sha'),
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
    Object.entries(mishaps).map(async ([name, mishap], index) => {
      results.set(name, await resultOf(name, mishap, `case-${index}/sample`).catch(String));
    }),
  );
}, 180_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

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

/** A draft that is refused with 422 is no failure: what it says goes into the summary. */
function strikeAt(project: Project, name: string, { make }: Mishap): Strike {
  const kinds = Object.keys(calls).filter((kind) => name !== '422' || kind !== 'draft');
  const intercept: StrikePlan['intercept'] = (one) => session.gitLab.intercept(one);
  return strike({ intercept, calls, kinds, isAbout: (moment) => isAbout(project, moment), make });
}

/** A first review, and one of a second push, in which every kind of call goes wrong once. */
async function resultOf(name: string, mishap: Mishap, path: string): Promise<Result> {
  const isGivenUp = mishap.isFinal ? hearGivenUp(session.bot, path) : undefined;
  const scenery = await session.gitLab.project(path);
  scenery.admit('ann', 'developer');
  using first = strikeAt(scenery.project, name, mishap);
  const scene = await scenery.open({ files: { 'a.ts': wrong } });
  await reviewed(scene, path, isGivenUp);
  using second = strikeAt(scenery.project, name, mishap);
  await scene.push({ 'a.ts': clean, 'b.ts': wrongToo });
  await reviewed(scene, path, isGivenUp);
  const { threads, notes, drafts } = session.mergeRequest(path);
  return {
    spared: [...first.left, ...second.left],
    threads: threads.map((thread) => `${thread.path} ${thread.isResolved ? 'resolved' : 'open'}`),
    summaries: notes.filter(({ body }) => /^### .*Open-AutoGLM/.test(body)).length,
    drafts,
  };
}

/** Waits for the end. Where the review was given up somebody asks for it again and again. */
async function reviewed(scene: MergeRequestScene, path: string, isGivenUp?: () => boolean): Promise<void> {
  const { head } = scene.mergeRequest;
  const isDone = (): boolean =>
    session.mergeRequest(path).statuses.some(({ sha, state }) => sha === head && state === 'failed');
  for (let asked = 0; isGivenUp !== undefined && asked < 40; asked++) {
    await until(`the end of a review of ${path}`, () => isDone() || isGivenUp(), 3_000).catch(
      () => undefined,
    );
    if (isDone()) return;
    await scene.comment('ann', '/autoglm review');
  }
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
