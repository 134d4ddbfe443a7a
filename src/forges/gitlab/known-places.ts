import type { ChangeRef } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import { RecentValues } from '../recent-values.ts';
import type { DiffRefs } from './diff-refs.ts';
import { placedFileOf } from './placement.ts';
import type { PlacedFile } from './placement.ts';

/** Where comments may stand in one version of a change. */
export interface ChangePlaces {
  readonly refs: DiffRefs;
  readonly files: ReadonlyMap<RepoPath, PlacedFile>;
}

/** A few: whoever comments has read the change just before. */
const changesKnown = 50;

/** What reading a change tells about the places of comments, so that it is not read again for them. */
export class KnownPlaces {
  readonly #known = new RecentValues<ChangePlaces>(changesKnown);

  remember(ref: ChangeRef, refs: DiffRefs, diffs: readonly FileDiff[]): void {
    const files = diffs.flatMap((diff): [RepoPath, PlacedFile][] => {
      const file = placedFileOf(diff);
      return file === undefined ? [] : [[diff.path, file]];
    });
    this.#known.set(keyOfChange(ref), { refs, files: new Map(files) });
  }

  of(ref: ChangeRef): ChangePlaces | undefined {
    return this.#known.get(keyOfChange(ref));
  }
}
