import type { Proposal } from '../domain/agent.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Line } from '../domain/text-position.ts';
import { findQuote } from './evidence.ts';
import type { RepositoryFiles } from './repository-files.ts';

/** A line at the head; what was quoted of it is there. */
export interface Place {
  readonly path: RepoPath;
  readonly line: Line;
}

/** Of what a model quotes, that which is in the file at the head. */
export async function placesThatStand(
  said: readonly Pick<Proposal, 'path' | 'line' | 'quote'>[],
  files: RepositoryFiles,
): Promise<readonly Place[]> {
  const paths = said.map(({ path }) => path);
  const texts = await files.files(paths, 'head');
  return said.flatMap((one) => {
    const file = texts.get(one.path);
    const place = file && findQuote(one, file);
    return place === undefined ? [] : [{ path: one.path, line: place.line }];
  });
}
