import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeBranches } from './describe-branches.ts';
import { describeChanges } from './describe-changes.ts';
import { describeComments } from './describe-comments.ts';
import { describeExplorer } from './describe-explorer.ts';
import { describeExploring } from './describe-exploring.ts';
import { describeLinks } from './describe-links.ts';
import { describeMerges } from './describe-merges.ts';
import { describeReactions } from './describe-reactions.ts';
import { describeRights } from './describe-rights.ts';
import { describeService } from './describe-service.ts';
import { describeTalk } from './describe-talk.ts';
import { startGitHubPlace } from './github-place.ts';
import { startGitLabPlace } from './gitlab-place.ts';
import { startLocalPlace } from './local-place.ts';
import { startMemoryPlace } from './memory-place.ts';

const service = [
  ...[describeChanges, describeComments, describeMerges],
  ...[describeService, describeTalk, describeRights, describeBranches],
  ...[describeExplorer, describeLinks, describeExploring],
];

/**
 * Which contracts it passes is in an adapter's nature: a folder takes no comments, one's own memory shuts
 * nobody out, and GitLab tells of reactions by messages.
 */
const adapters = [
  adapter('a folder on disk', startLocalPlace, [describeChanges, describeExplorer, describeLinks]),
  adapter('memory', startMemoryPlace, [
    ...[describeChanges, describeComments, describeMerges],
    ...[describeReactions, describeExplorer],
  ]),
  adapter('GitHub', startGitHubPlace, [...service, describeReactions]),
  adapter('GitLab', startGitLabPlace, service),
];

describe.each(adapters)('a change at $name', ({ define }) => {
  define();
});

function adapter<Place extends AsyncDisposable>(
  name: string,
  start: () => Promise<Place>,
  contracts: readonly ((place: () => Place) => void)[],
) {
  const define = (): void => {
    const place = placeOf(start);
    for (const contract of contracts) contract(place);
  };
  return { name, define };
}

/** One for all tests of an adapter: each has a repository of its own in it. */
function placeOf<Place extends AsyncDisposable>(start: () => Promise<Place>): () => Place {
  let place: Place | undefined;
  beforeAll(async () => {
    place = await start();
  });
  afterAll(async () => {
    await place?.[Symbol.asyncDispose]();
  });
  return () => {
    if (place === undefined) throw new Error('not started');
    return place;
  };
}
