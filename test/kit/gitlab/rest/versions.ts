import { ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { limitChanges } from '../model/diff-limits.ts';
import { changesOf, newestVersion } from '../model/versions.ts';
import { renderChange } from '../render/change.ts';
import { renderVersion } from '../render/merge-request.ts';
import { listed } from './paging.ts';
import { isTrue, mergeRequestIn, notFound, type Call, type Route } from './route.ts';

const address = '/projects/:id/merge_requests/:merge_request_iid';

export const versionRoutes: readonly Route[] = [
  {
    operation: `GET ${address}/versions`,
    handle: (call) => {
      const mergeRequest = mergeRequestIn(call);
      const known = mergeRequest.isPrepared ? mergeRequest.versions.toReversed() : [];
      return listed(call, known, (version) => renderVersion(version, mergeRequest));
    },
  },
  { operation: `GET ${address}/versions/:version_id`, handle: getVersion },
  { operation: `GET ${address}/diffs`, handle: listDiffs },
  { operation: `GET ${address}/raw_diffs`, handle: getRawDiffs },
];

function isUnified({ query }: Call): boolean {
  return isTrue(query.get('unidiff') ?? undefined);
}

async function getVersion(call: Call): Promise<Answer> {
  const mergeRequest = mergeRequestIn(call);
  const id = Number(call.path['version_id']);
  const version = mergeRequest.versions.find((known) => known.id === id) ?? notFound('');
  const { shown } = limitChanges(await changesOf(mergeRequest, version));
  return ok({
    ...renderVersion(version, mergeRequest),
    commits: [],
    diffs: shown.map((change) => renderChange(change, isUnified(call))),
  });
}

async function listDiffs(call: Call): Promise<Answer> {
  const mergeRequest = mergeRequestIn(call);
  const version = newestVersion(mergeRequest);
  const files = version === undefined ? [] : await changesOf(mergeRequest, version);
  return listed(call, limitChanges(files).shown, (change) => renderChange(change, isUnified(call)));
}

/** https://docs.gitlab.com/api/merge_requests/#show-merge-request-raw-diffs : as git writes it, nothing left out. */
async function getRawDiffs(call: Call): Promise<Answer> {
  const mergeRequest = mergeRequestIn(call);
  const version = newestVersion(mergeRequest);
  if (version === undefined) return { status: 200, text: '', type: 'text/plain' };
  const { base, head } = version;
  const text = await mergeRequest.project.git.git('diff', '-M', '--full-index', base, head);
  return { status: 200, text, type: 'text/plain' };
}
