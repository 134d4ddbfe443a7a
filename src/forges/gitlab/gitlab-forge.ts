import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Forge, ForgeReader } from '../../ports/forge.ts';
import type { Log } from '../../ports/log.ts';
import { RecentValues } from '../recent-values.ts';
import { checkAccess } from './access.ts';
import { GitLabBranches } from './branches.ts';
import { ChangeReader } from './change-reader.ts';
import { GitLabClient } from './client.ts';
import type { ClientOptions } from './client.ts';
import { GitLabConversation } from './conversation.ts';
import { GitLabInbox } from './inbox.ts';
import { readDrafts } from './drafts.ts';
import type { Drafts } from './drafts.ts';
import { KnownPlaces } from './known-places.ts';
import type { ChangePlaces } from './known-places.ts';
import { createOwnAccount } from './own-account.ts';
import type { OwnAccount } from './own-account.ts';
import { gitLabPages } from './pages.ts';
import { findPosted } from './posted.ts';
import type { ChangeNodes } from './posted.ts';
import { GitLabReader } from './reader.ts';
import { refused } from './translate-error.ts';
import { GitLabWriter } from './writer.ts';

export interface GitLabForgeOptions extends Omit<ClientOptions, 'requestTimeout'> {
  readonly webhookSecret: string;
  /** The name of the project in each group that holds the settings of the group. */
  readonly settingsProject?: string;
  readonly markers: Markers;
  readonly log: Log;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly requestTimeout?: number;
  /** Milliseconds before a change is looked at again whose diff GitLab is still making; then four times as long. */
  readonly prepareWait?: number;
  /** How many pages of a hundred entries are read of a repository's tree. */
  readonly treePages?: number;
  /** Told of a thread that could not be resolved or reopened; unless told, the log is. */
  readonly onThreadProblem?: (why: string) => void;
}

/** How many changes are remembered between what is found posted and what is written then. */
const changesKnown = 1_000;

/** gitlab.com or a host of one's own, as one account sees it. Asks nothing yet. */
export function createGitLabForge(options: GitLabForgeOptions): Forge {
  const { webhookSecret: secret, settingsProject = 'autoglm-config', markers, log } = options;
  const client = new GitLabClient({ requestTimeout: 30_000, ...options });
  const account = createOwnAccount(client);
  const places = new KnownPlaces();
  const found = createFinder(client, markers, account);
  const { prepareWait = 1_000, treePages = 100, onThreadProblem = warnOfThread(log) } = options;
  const changes = new ChangeReader({ client, settingsProject, prepareWait });
  const reader = new GitLabReader({
    ...{ client, markers, account, changes, places, treePages },
    findPosted: found.posted,
  });
  return {
    id: 'gitlab',
    pages: gitLabPages(options.host),
    inbox: new GitLabInbox({ secret, markers, settingsProject, account }),
    reader,
    branches: new GitLabBranches(client, new URL(options.host).hostname),
    conversation: new GitLabConversation({ client, changes, markers, account }),
    writer: new GitLabWriter({
      ...{ client, markers, account, draftsOf: found.draftsOf, nodesOf: found.nodesOf },
      placesOf: (ref, head) => placesOf(ref, head, places, reader),
      onThreadProblem,
    }),
    checkAccess: () => checkAccess({ client, account, now: () => new Date() }),
  };
}

function warnOfThread(log: Log): (why: string) => void {
  return (why) => {
    log.warn({ why }, 'a thread was left as it is');
  };
}

/** What stood beside a change a moment ago. Whoever writes has asked what is posted just before. */
function createFinder(
  client: GitLabClient,
  markers: Markers,
  account: () => Promise<OwnAccount>,
): Pick<ForgeReader, 'posted'> & {
  readonly draftsOf: (ref: ChangeRef) => Promise<Drafts | undefined>;
  readonly nodesOf: (ref: ChangeRef) => Promise<ChangeNodes>;
} {
  const nodes = new RecentValues<ChangeNodes>(changesKnown);
  const drafts = new RecentValues<Promise<Drafts | undefined>>(changesKnown);
  const find = async (ref: ChangeRef): ReturnType<typeof findPosted> => {
    const id = account().then((own) => own.id);
    const result = await findPosted({ client, markers, ref, account: id });
    nodes.set(keyOfChange(ref), result.nodes);
    return result;
  };
  return {
    posted: async (ref) => {
      const reading = readDrafts(client, markers, ref);
      drafts.set(keyOfChange(ref), reading);
      const [{ posted }] = await Promise.all([find(ref), reading]);
      return posted;
    },
    draftsOf: (ref) => drafts.take(keyOfChange(ref)) ?? readDrafts(client, markers, ref),
    nodesOf: async (ref) => nodes.get(keyOfChange(ref)) ?? (await find(ref)).nodes,
  };
}

/** After a restart what was read is read again, as long as the change is at that head. */
async function placesOf(
  ref: ChangeRef,
  head: Sha,
  places: KnownPlaces,
  reader: ForgeReader,
): Promise<ChangePlaces> {
  const known = places.of(ref);
  if (known?.refs.head === head) return known;
  const { source } = await reader.open(ref, '');
  await source.diff();
  const read = places.of(ref);
  if (read?.refs.head === head) return read;
  throw refused('a review', `the change is not at ${head} any more`, undefined);
}
