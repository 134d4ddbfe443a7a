import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import {
  closeMergeRequest,
  describeAnew,
  openMergeRequest,
  reopenMergeRequest,
  retarget,
  retitle,
} from '../model/merge-requests.ts';
import { branchTip } from '../model/refs.ts';
import { checkMerge, mergeStatusOf } from '../model/merge-checks.ts';
import type { MergeRequest, MergeStatus, Project } from '../model/types.ts';
import { findProject, hasRole, type World } from '../model/world.ts';
import { renderCommit } from '../render/change.ts';
import { renderMergeRequest, renderMergeRequestBriefly } from '../render/merge-request.ts';
import { listed } from './paging.ts';
import { reportQuickActions } from './quick-actions.ts';
import { isTrue, mergeRequestIn, notFound, projectIn, viewerIn, type Call, type Route } from './route.ts';

export const mergeRequestRoutes: readonly Route[] = [
  { operation: 'GET /projects/:id/merge_requests', takesJobTokens: false, handle: list },
  {
    operation: 'GET /projects/:id/merge_requests/:merge_request_iid',
    handle: async (call) => ok(await renderMergeRequest(call.world, mergeRequestIn(call))),
  },
  { operation: 'GET /projects/:id/merge_requests/:merge_request_iid/commits', handle: listCommits },
  {
    operation: 'POST /projects/:id/merge_requests',
    least: 'reporter',
    required: ['source_branch', 'target_branch', 'title'],
    handle: create,
  },
  { operation: 'PUT /projects/:id/merge_requests/:merge_request_iid', least: 'reporter', handle: update },
];

async function list(call: Call): Promise<Answer> {
  const { query, world } = call;
  const wanted = (name: string, value: string): boolean => {
    const given = query.get(name);
    return given === null || given === 'all' || given === value;
  };
  const found = [...projectIn(call).mergeRequests.values()].filter(
    ({ state, targetBranch, source }) =>
      wanted('state', state) &&
      wanted('target_branch', targetBranch) &&
      wanted('source_branch', source.branch),
  );
  const isRechecked = isTrue(query.get('with_merge_status_recheck') ?? undefined);
  const statuses = new Map<MergeRequest, MergeStatus>();
  for (const one of found) statuses.set(one, await (isRechecked ? checkMerge : mergeStatusOf)(one));
  const isAscending = query.get('sort') === 'asc';
  return listed(call, isAscending ? found : found.toReversed(), (mergeRequest) =>
    renderMergeRequestBriefly(world, mergeRequest, statuses.get(mergeRequest) ?? 'unchecked'),
  );
}

/** https://docs.gitlab.com/api/merge_requests/#get-single-merge-request-commits : the newest first. */
async function listCommits(call: Call): Promise<Answer> {
  const { project, head, targetBranch } = mergeRequestIn(call);
  const { git } = project;
  const tip = (await branchTip(project, targetBranch)) ?? notFound('');
  const base = (await git.mergeBase(tip, head)) ?? tip;
  const shas = await git.commitsBetween(base, head);
  return listed(call, shas.toReversed(), async (sha) =>
    renderCommit(call.world, project, (await git.readCommit(sha)) ?? notFound('Commit')),
  );
}

/** https://docs.gitlab.com/api/merge_requests/#create-a-merge-request */
async function create(call: Call): Promise<Answer> {
  const { world, params } = call;
  const source = { project: projectIn(call), branch: textOf(params['source_branch']) };
  const target = targetOf(world, call);
  const targetBranch = textOf(params['target_branch']);
  await checkBranches(source, { project: target, branch: targetBranch });
  const description = textOf(params['description']);
  // They work in a description, too.
  reportQuickActions(world, viewerIn(call), description);
  const mergeRequest = await openMergeRequest(world, target, {
    ...{ title: textOf(params['title']), description, targetBranch, source },
    ...{ author: viewerIn(call), isPrepared: true },
    labels: textOf(params['labels'])
      .split(',')
      .filter((label) => label !== ''),
  });
  return created(await renderMergeRequest(world, mergeRequest));
}

function targetOf(world: World, call: Call): Project {
  const id = textOf(call.params['target_project_id']);
  return id === '' ? projectIn(call) : (findProject(world, id) ?? notFound('Project'));
}

type Branch = MergeRequest['source'];

const creation = 'https://docs.gitlab.com/api/merge_requests/#create-a-merge-request';

/** @throws {Refusal} */
async function checkBranches(source: Branch, target: Branch): Promise<void> {
  const known = [...target.project.mergeRequests.values()].find(
    (of) =>
      of.state === 'opened' &&
      of.source.branch === source.branch &&
      of.source.project === source.project &&
      of.targetBranch === target.branch,
  );
  if (known !== undefined) {
    const message = [`Another open merge request already exists for this source branch: !${known.iid}`];
    throw new Refusal(
      { status: 409, message: 'Conflict', body: { message } },
      { name: 'one-merge-request-a-branch', documentation: creation },
    );
  }
  for (const [name, { project, branch }] of Object.entries({ Source: source, Target: target })) {
    if ((await branchTip(project, branch)) !== undefined) continue;
    const message = { base: [`${name} branch "${branch}" does not exist`] };
    const rule = { name: 'merge-request-branches', documentation: creation };
    throw new Refusal({ status: 422, message: 'Unprocessable', body: { message } }, rule);
  }
}

/** https://docs.gitlab.com/api/merge_requests/#update-a-merge-request : by a developer, or by its author. */
async function update(call: Call): Promise<Answer> {
  const { world, params } = call;
  const mergeRequest = mergeRequestIn(call);
  const by = viewerIn(call);
  if (mergeRequest.author !== by && !hasRole(projectIn(call), by, 'developer')) {
    const rule = { name: 'update-merge-request', documentation: 'https://docs.gitlab.com/user/permissions/' };
    throw new Refusal({ status: 403, message: '403 Forbidden' }, rule);
  }
  const { title, description, target_branch, state_event, labels } = params;
  if (title !== undefined) await retitle(world, mergeRequest, { title: textOf(title), by });
  if (description !== undefined)
    await describeAnew(world, mergeRequest, { description: textOf(description), by });
  if (target_branch !== undefined) await retarget(world, mergeRequest, { branch: textOf(target_branch), by });
  if (labels !== undefined)
    mergeRequest.labels = textOf(labels)
      .split(',')
      .filter((label) => label !== '');
  if (state_event === 'close') await closeMergeRequest(world, mergeRequest, by);
  if (state_event === 'reopen') await reopenMergeRequest(world, mergeRequest, by);
  return ok(await renderMergeRequest(world, mergeRequest));
}
