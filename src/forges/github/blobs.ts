import { z } from 'zod';
import { BlobLoader } from '../blob-loader.ts';
import type { Place } from '../blob-loader.ts';
import { shaped } from './answer-shapes.ts';
import { queryBlobs } from './blob-query.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

/** Files in one request. Settings of a folder are a few lines, and mostly not there: they do not count. */
const filesPerRequest = 100;
const placesPerRequest = 500;
const smallFile = /(?:^|\/)\.gitattributes$/;

const blobShape = z.object({ content: z.string(), encoding: z.literal('base64'), size: z.int() });
const blobRoute = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

export function createBlobLoader(
  client: GitHubClient,
  installation: string,
  repository: RepositoryName,
): BlobLoader {
  const readBlob = async (file_sha: string): Promise<Buffer> => {
    const { data } = await client.read({ installation }, blobRoute, { ...repository, file_sha });
    return Buffer.from(shaped(blobShape, data, blobRoute).content, 'base64');
  };
  return new BlobLoader({
    partsOf,
    query: async (places) => {
      const entries = await queryBlobs(client, installation, repository, places);
      return entries.map((entry) => {
        if (typeof entry === 'string' || 'absent' in entry) return entry;
        return { whole: () => readBlob(entry.cut) };
      });
    },
  });
}

function partsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const parts: Place[][] = [];
  let files = 0;
  for (const place of places) {
    const weight = smallFile.test(place.path) ? 0 : 1;
    const current = parts.at(-1);
    if (current === undefined || files + weight > filesPerRequest || current.length === placesPerRequest) {
      parts.push([place]);
      files = weight;
    } else {
      current.push(place);
      files += weight;
    }
  }
  return parts;
}
