import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Absent } from '../../domain/change-request.ts';
import { isAppError } from '../../domain/errors.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import { decodeFile } from '../local/file-text.ts';
import { shaped } from './answer-shapes.ts';
import { queryBlobs } from './blob-query.ts';
import type { Entry, Place } from './blob-query.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

interface Batch {
  readonly places: Place[];
  readonly entries: Promise<readonly Entry[]>;
}

/** Files in one request. Settings of a folder are a few lines, and mostly not there: they do not count. */
const filesPerRequest = 100;
const placesPerRequest = 500;
const smallFile = /(?:^|\/)\.gitattributes$/;
/** Into how small parts a request is cut that GitHub could not answer: 100, 50, 25, 13 files. */
const mostCuts = 3;

const blobShape = z.object({ content: z.string(), encoding: z.literal('base64'), size: z.int() });
const blobRoute = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const lfsPointer = 'version https://git-lfs.github.com/spec/v1\n';

/** Reads files of one repository. What is asked for in the same turn of the event loop goes into the same requests. */
export class BlobLoader {
  readonly #client: GitHubClient;
  readonly #installation: string;
  readonly #repository: RepositoryName;
  #open: Batch | undefined;

  constructor(client: GitHubClient, installation: string, repository: RepositoryName) {
    this.#client = client;
    this.#installation = installation;
    this.#repository = repository;
  }

  async read(commit: Sha, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    if (paths.length === 0) return new Map();
    const batch = (this.#open ??= this.#openBatch());
    const first = batch.places.length;
    batch.places.push(...paths.map((path) => ({ commit, path })));
    const entries = await batch.entries;
    const texts = paths.map(async (path, index): Promise<[RepoPath, string | Absent]> => {
      const entry = entries[first + index] ?? { absent: 'missing', path };
      return [path, withoutPointers(path, await this.#complete(path, entry))];
    });
    return new Map(await Promise.all(texts));
  }

  #openBatch(): Batch {
    const places: Place[] = [];
    return { places, entries: this.#load(places) };
  }

  async #load(places: readonly Place[]): Promise<readonly Entry[]> {
    await setImmediate();
    this.#open = undefined;
    const parts = await Promise.all(partsOf(places).map((part) => this.#query(part, mostCuts)));
    return parts.flat();
  }

  /** Many large files together take GitHub longer than it gives itself. */
  async #query(places: readonly Place[], cuts: number): Promise<readonly Entry[]> {
    try {
      return await queryBlobs(this.#client, this.#installation, this.#repository, places);
    } catch (error) {
      if (cuts === 0 || places.length === 1 || !isAppError(error, 'service-unavailable')) throw error;
      const middle = Math.ceil(places.length / 2);
      const first = await this.#query(places.slice(0, middle), cuts - 1);
      return [...first, ...(await this.#query(places.slice(middle), cuts - 1))];
    }
  }

  async #complete(path: RepoPath, entry: Entry): Promise<string | Absent> {
    if (typeof entry === 'string' || 'absent' in entry) return entry;
    const values = { ...this.#repository, file_sha: entry.cut };
    const { data } = await this.#client.read({ installation: this.#installation }, blobRoute, values);
    const { content } = shaped(blobShape, data, blobRoute);
    return decodeFile(path, Buffer.from(content, 'base64'));
  }
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

/** What Git LFS keeps elsewhere stands in the repository as a pointer. */
function withoutPointers(path: RepoPath, text: string | Absent): string | Absent {
  return typeof text === 'string' && text.startsWith(lfsPointer) ? { absent: 'binary', path } : text;
}
