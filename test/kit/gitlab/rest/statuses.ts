import { created, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { latestStatuses, setStatus } from '../model/statuses.ts';
import type { Project, StatusState } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderStatus } from '../render/status.ts';
import { listed } from './paging.ts';
import { isTrue, notFound, numberOf, projectIn, viewerIn, type Call, type Route } from './route.ts';

export const statusRoutes: readonly Route[] = [
  { operation: 'GET /projects/:id/repository/commits/:sha/statuses', handle: list },
  { operation: 'POST /projects/:id/statuses/:sha', least: 'developer', required: ['state'], handle: create },
];

function list(call: Call): Promise<Answer> {
  const { query, path, world } = call;
  const wanted = (name: string, value: string): boolean => {
    const given = query.get(name);
    return given === null || given === value;
  };
  const found = projectIn(call).statuses.filter(
    ({ sha, ref, name, pipeline }) =>
      sha === path['sha'] &&
      wanted('ref', ref) &&
      wanted('name', name) &&
      wanted('pipeline_id', String(pipeline.id)),
  );
  const isAll = isTrue(query.get('all') ?? undefined);
  return listed(call, isAll ? found : latestStatuses(found), (status) => renderStatus(world, status));
}

const states: readonly string[] = ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'];

async function create(call: Call): Promise<Answer> {
  const { world, params, path } = call;
  const project = projectIn(call);
  const sha = (await project.git.readCommit(path['sha'] ?? ''))?.sha ?? notFound('Commit');
  const state = textOf(params['state']);
  if (!states.includes(state)) {
    const error = 'state does not have a valid value';
    throw new Refusal(
      { status: 400, message: error, body: { error } },
      {
        name: 'status-state',
        documentation: 'https://docs.gitlab.com/api/commits/#set-commit-pipeline-status',
      },
    );
  }
  const status = setStatus(world, project, {
    ...{ sha, state: state as StatusState, author: viewerIn(call) },
    ref: textOf(params['ref']) || branchOf(world, project, sha),
    name: textOf(params['name']) || textOf(params['context']) || 'default',
    description: params['description'] === undefined ? undefined : textOf(params['description']),
    targetUrl: params['target_url'] === undefined ? undefined : textOf(params['target_url']),
    pipelineId: numberOf(params['pipeline_id']),
  });
  return created(renderStatus(world, status));
}

function branchOf({ projects }: World, project: Project, sha: string): string {
  const known = [...projects.values()].flatMap(({ mergeRequests }) => [...mergeRequests.values()]);
  return known.find(({ head }) => head === sha)?.source.branch ?? project.defaultBranch;
}
