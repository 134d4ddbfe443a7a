import { setImmediate } from 'node:timers/promises';
import type { Absent } from '../domain/change-request.ts';
import { isAppError } from '../domain/errors.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';
import { decodeFile } from './local/file-text.ts';

/** A file at a commit. */
export interface Place {
  readonly commit: Sha;
  readonly path: RepoPath;
}

/** `whole`: the batch does not give all of this file, or not as text, but it can be read by itself. */
export type Entry = string | Absent | { readonly whole: () => Promise<Buffer> };

export interface BlobSource {
  /** How many places a request may ask for. */
  partsOf(places: readonly Place[]): readonly (readonly Place[])[];
  /** One request; in the order of the places. */
  query(places: readonly Place[]): Promise<readonly Entry[]>;
}

interface Batch {
  readonly places: Place[];
  readonly entries: Promise<readonly Entry[]>;
}

/** Into how small parts a request is cut that the forge could not answer: 100, 50, 25, 13 files. */
const mostCuts = 3;
const lfsPointer = 'version https://git-lfs.github.com/spec/v1\n';

/** Reads files of one repository. What is asked for in the same turn of the event loop goes into the same requests. */
export class BlobLoader {
  readonly #source: BlobSource;
  #open: Batch | undefined;

  constructor(source: BlobSource) {
    this.#source = source;
  }

  async read(commit: Sha, paths: readonly RepoPath[]): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    if (paths.length === 0) return new Map();
    const batch = (this.#open ??= this.#openBatch());
    const first = batch.places.length;
    batch.places.push(...paths.map((path) => ({ commit, path })));
    const entries = await batch.entries;
    const texts = paths.map(async (path, index): Promise<[RepoPath, string | Absent]> => {
      const entry = entries[first + index] ?? { absent: 'missing', path };
      return [path, withoutPointers(path, await complete(path, entry))];
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
    const parts = await Promise.all(
      this.#source.partsOf(places).map(async (part) => {
        const entries = await this.#query(part, mostCuts);
        return part.map((place, index): [Place, Entry | undefined] => [place, entries[index]]);
      }),
    );
    const found = new Map(parts.flat());
    return places.map((place) => found.get(place) ?? { absent: 'missing', path: place.path });
  }

  /** Many large files together take a forge longer than it gives itself. */
  async #query(places: readonly Place[], cuts: number): Promise<readonly Entry[]> {
    try {
      return await this.#source.query(places);
    } catch (error) {
      if (cuts === 0 || places.length === 1 || !isAppError(error, 'service-unavailable')) throw error;
      const middle = Math.ceil(places.length / 2);
      const first = await this.#query(places.slice(0, middle), cuts - 1);
      return [...first, ...(await this.#query(places.slice(middle), cuts - 1))];
    }
  }
}

async function complete(path: RepoPath, entry: Entry): Promise<string | Absent> {
  if (typeof entry === 'string' || 'absent' in entry) return entry;
  return decodeFile(path, await entry.whole());
}

/** What Git LFS keeps elsewhere stands in the repository as a pointer. */
function withoutPointers(path: RepoPath, text: string | Absent): string | Absent {
  return typeof text === 'string' && text.startsWith(lfsPointer) ? { absent: 'binary', path } : text;
}
