import { ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { branchTip } from '../model/anchors.ts';
import type { Repository } from '../model/types.ts';
import { fullName, type World } from '../model/world.ts';
import { renderCommit, renderFile } from '../render/commit.ts';
import { repositoryAddress, repositoryPage } from '../render/repository.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { linkHeader, pageOf, slicePage } from './paging.ts';
import { notFound, repositoryIn, type Call, type Route } from './route.ts';

/** The comparison never lists more. */
const mostFiles = 300;

/** What the whole difference may be as text. Characters and lines. */
const diffLimits = { files: 300, lines: 20_000, characters: 1_000_000 } as const;

export const compareRoutes: readonly Route[] = [
  {
    operation: 'repos/compare-commits-with-basehead',
    wants: 'installation',
    needs: [{ contents: 'read' }],
    handle: compare,
  },
];

async function compare(call: Call): Promise<Answer> {
  const repository = repositoryIn(call);
  const [left = '', right = '', ...more] = (call.path['basehead'] ?? '').split('...');
  const [base, head] = await Promise.all([
    resolveEnd(call.world, repository, left),
    resolveEnd(call.world, repository, right),
  ]);
  if (base === undefined || head === undefined || more.length > 0) return notFound();
  const mergeBase = (await repository.git.mergeBase(base, head)) ?? notFound();
  return /\.diff\b/.test(call.accept)
    ? asDiff(repository, mergeBase, head)
    : asComparison(call, repository, { base, head, mergeBase });
}

async function asComparison(
  call: Call,
  repository: Repository,
  { base, head, mergeBase }: { readonly base: string; readonly head: string; readonly mergeBase: string },
): Promise<Answer> {
  const { git } = repository;
  const [ahead, behind, files] = await Promise.all([
    git.commitsBetween(base, head),
    git.commitsBetween(head, base),
    git.difference(mergeBase, head),
  ]);
  const page = pageOf(call, 250);
  const render = async (sha: string): Promise<JsonObject> =>
    renderCommit(call.world, repository, (await git.readCommit(sha)) ?? notFound());
  const shown = files.slice(0, page.number > 1 ? 0 : mostFiles);
  const body = {
    ...addressesOf(call.world, repository, { base, head }),
    base_commit: await render(base),
    merge_base_commit: await render(mergeBase),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(slicePage(ahead, page).map(render)),
    // Of the whole comparison, with the first page of its commits and only there.
    files: shown.map((file) => renderFile(call.world, repository, head, file)),
  };
  return { ...ok(body), headers: linkHeader(call, page, ahead.length) };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function addressesOf(
  world: World,
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
) {
  const page = `${repositoryPage(world, repository)}/compare/${base}...${head}`;
  const owner = repository.owner.login;
  return {
    url: `${repositoryAddress(world, repository)}/compare/${base}...${head}`,
    html_url: page,
    permalink_url: `${repositoryPage(world, repository)}/compare/${owner}:${base.slice(0, 7)}...${owner}:${head.slice(0, 7)}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}

/** A branch, a commit, or `owner:branch` of a fork. */
async function resolveEnd(world: World, repository: Repository, name: string): Promise<string | undefined> {
  const [branch = '', owner] = name.split(':', 2).toReversed();
  const of =
    owner === undefined
      ? repository
      : [...world.repositories.values()].find(
          (other) => other.git === repository.git && other.owner.login.toLowerCase() === owner.toLowerCase(),
        );
  if (of === undefined) return undefined;
  const tip = await branchTip(of, branch);
  if (tip !== undefined) return tip;
  return /^[0-9a-f]{7,40}$/.test(branch) ? (await of.git.readCommit(branch))?.sha : undefined;
}

/** @throws {Refusal} 406 */
export async function asDiff(repository: Repository, from: string, to: string): Promise<Answer> {
  const files = await repository.git.difference(from, to);
  const lines = files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
  const text = await repository.git.git('diff', '-M', from, to);
  const tooMuch =
    files.length > diffLimits.files
      ? `number of files (${diffLimits.files})`
      : lines > diffLimits.lines || text.length > diffLimits.characters
        ? `number of lines (${diffLimits.lines})`
        : undefined;
  if (tooMuch === undefined) return { status: 200, text, type: 'application/vnd.github.diff; charset=utf-8' };
  const message = `Sorry, the diff exceeded the maximum ${tooMuch}. Consider using 'List pull requests files' API or locally cloning the repository instead.`;
  throw new Refusal(
    { status: 406, message, errors: [{ resource: fullName(repository), field: 'diff', code: 'too_large' }] },
    {
      name: 'diff-size',
      documentation:
        'https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits#diff-limits',
    },
  );
}
