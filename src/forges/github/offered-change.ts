import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { ForgeBranches, OfferedChange } from '../../ports/branches.ts';
import { shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { statusOf } from './translate-error.ts';

const listRoute = 'GET /repos/{owner}/{repo}/pulls';
const createRoute = 'POST /repos/{owner}/{repo}/pulls';
const getRoute = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const updateRoute = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';

const one = z.object({ number: z.int().positive() });
const standing = z.object({ state: z.string(), base: z.object({ ref: z.string() }) });

/** Opens a pull request, unless the branch has one, open or not. */
export async function offerChange(
  client: GitHubClient,
  { repo: { path } }: ChangeRef,
  installation: string,
  change: OfferedChange,
): Promise<number> {
  const known = await find(client, path, installation, change);
  if (known !== undefined) return known;
  const { title, body, branch: head, target: base } = change;
  const values = { ...parseRepositoryName(path), title, body, head, base };
  try {
    const { data } = await client.write({ installation }, createRoute, values);
    return shaped(one, data, createRoute).number;
  } catch (error) {
    const made = statusOf(error) === 422 ? await find(client, path, installation, change) : undefined;
    if (made === undefined) throw error;
    return made;
  }
}

async function find(
  client: GitHubClient,
  path: string,
  installation: string,
  { branch }: OfferedChange,
): Promise<number | undefined> {
  const name = parseRepositoryName(path);
  const values = { ...name, head: `${name.owner}:${branch}`, state: 'all', per_page: 1 };
  const { data } = await client.read({ installation }, listRoute, values);
  return shaped(z.array(one), data, listRoute)[0]?.number;
}

export async function tendChange(
  client: GitHubClient,
  ...[ref, installation, step, say]: Parameters<ForgeBranches['tend']>
): Promise<'done' | 'not-open'> {
  const place = { ...parseRepositoryName(ref.repo.path), pull_number: ref.number };
  const { data } = await client.read({ installation }, getRoute, place);
  const { state, base } = shaped(standing, data, getRoute);
  if (state !== 'open') return 'not-open';
  // GitHub does it itself when a merged branch is deleted.
  if ('target' in step && base.ref === step.target) return 'done';
  const change = 'target' in step ? { base: step.target } : { state: 'closed' };
  await say();
  await client.write({ installation }, updateRoute, { ...place, ...change });
  return 'done';
}
