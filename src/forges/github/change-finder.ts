import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { ForgeReader } from '../../ports/forge.ts';
import type { GitHubClient } from './client.ts';
import { findPosted } from './posted.ts';
import type { ChangeNodes, PostedRequest } from './posted.ts';
import { RecentValues } from '../recent-values.ts';
import type { WriterOptions } from './writer.ts';

/** How many changes' names are kept between reading and writing. */
const changesKnown = 1_000;

/** What is posted, and the names that writing needs: whoever writes has asked what is posted just before. */
export function createChangeFinder(
  client: GitHubClient,
  markers: Markers,
  app: PostedRequest['app'],
): Pick<ForgeReader, 'posted'> & Pick<WriterOptions, 'nodesOf'> {
  const known = new RecentValues<ChangeNodes>(changesKnown);
  const find = async (ref: ChangeRef, installation: string, head: Sha): ReturnType<typeof findPosted> => {
    const found = await findPosted(client, markers, { ref, installation, head, app });
    known.set(keyOfChange(ref), found.nodes);
    return found;
  };
  return {
    posted: async (...asked) => (await find(...asked)).posted,
    nodesOf: async (ref, installation, { status: { head } }) =>
      known.get(keyOfChange(ref)) ?? (await find(ref, installation, head)).nodes,
  };
}
