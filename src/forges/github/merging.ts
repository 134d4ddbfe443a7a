import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import type { Sha } from '../../domain/ids.ts';
import type { Merging, MergeSides } from '../../ports/merging.ts';
import { moveOf } from '../listed-file.ts';
import { sha, shaped } from './answer-shapes.ts';
import { createBlobLoader } from './blobs.ts';
import { listedFile } from './changed-file.ts';
import { listChangedFiles } from './changed-files.ts';
import type { GitHubClient } from './client.ts';
import { compare, filesCompared } from './comparison.ts';
import { mergeable } from './mergeable.ts';
import { parseRepositoryName } from './repository-name.ts';

const document = `query Merging($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      state mergeable changedFiles headRefOid baseRefName baseRef { target { oid } }
    }
  }
}`;
const pullRequest = z.object({
  state: z.string(),
  mergeable,
  changedFiles: z.int(),
  headRefOid: sha,
  baseRefName: z.string(),
  baseRef: z.object({ target: z.object({ oid: sha }).nullable() }).nullable(),
});
const answer = z.object({ repository: z.object({ pullRequest: pullRequest.nullable() }).nullable() });

/** @throws {AppError} `change-not-found`, and what the client throws. */
export async function readMerging(
  client: GitHubClient,
  ref: ChangeRef,
  installation: string,
): Promise<Merging> {
  const variables = { ...parseRepositoryName(ref.repo.path), number: ref.number };
  const data = await client.query({ installation }, document, variables, ['NOT_FOUND']);
  const found = shaped(answer, data, 'graphql Merging').repository?.pullRequest;
  if (found == null) throw new AppError('change-not-found', { change: `${ref.repo.path}#${ref.number}` });
  const { headRefOid: head, baseRefName: target, mergeable: mergeability, changedFiles } = found;
  const known = { isOpen: found.state === 'OPEN', head, target };
  const targetHead = found.baseRef?.target?.oid;
  if (mergeability !== 'conflicting') return { ...known, mergeability };
  // A branch that is gone takes nothing.
  if (targetHead === undefined) return { ...known, mergeability: 'unknown' };
  const asked: Asked = { ref, installation, changedFiles };
  return { ...known, mergeability, sides: () => readSides(client, asked, { head, targetHead }) };
}

interface Asked {
  readonly ref: ChangeRef;
  readonly installation: string;
  readonly changedFiles: number;
}

async function readSides(
  client: GitHubClient,
  { ref, installation, changedFiles }: Asked,
  { head, targetHead }: Readonly<Record<'head' | 'targetHead', Sha>>,
): Promise<MergeSides> {
  const repository = parseRepositoryName(ref.repo.path);
  const [comparison, opposite] = await Promise.all([
    compare(client, installation, repository, { base: targetHead, head }),
    compare(client, installation, repository, { base: head, head: targetHead }),
  ]);
  const { files } = await listChangedFiles(client, { ref, installation, comparison, changedFiles });
  const blobs = createBlobLoader(client, installation, repository);
  const commits = { ancestor: comparison.mergeBase, ours: head, theirs: targetHead };
  return {
    targetHead,
    ours: files.map((file) => moveOf(listedFile(file))),
    theirs: opposite.files.map((file) => moveOf(listedFile(file))),
    isWhole: opposite.files.length < filesCompared,
    files: (paths, side) => blobs.read(commits[side], paths),
  };
}
