import type { JsonObject } from '../../forge-stand-in/json.ts';
import { latestStatuses } from '../model/statuses.ts';
import type { CommitStatus, Pipeline, Project } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderUser } from './account.ts';
import { projectPage } from './project.ts';

export function renderStatus(world: World, status: CommitStatus): JsonObject {
  const { id, sha, ref, name, author, createdAt } = status;
  return {
    ...{ id, sha, ref, status: status.status, name, target_url: status.targetUrl ?? null },
    ...{
      description: status.description ?? null,
      created_at: createdAt,
      started_at: status.startedAt ?? null,
    },
    ...{ finished_at: status.finishedAt ?? null, allow_failure: false, coverage: null },
    ...{ pipeline_id: status.pipeline.id, author: renderUser(world, author) },
  };
}

export function renderPipeline(world: World, project: Project, pipeline: Pipeline): JsonObject {
  const { id, sha, ref, source } = pipeline;
  return {
    ...{ id, iid: id, project_id: project.id, sha, ref, source, status: pipelineState(project, pipeline) },
    web_url: `${projectPage(world, project)}/-/pipelines/${id}`,
  };
}

export function pipelineState({ statuses }: Project, pipeline: Pipeline): string {
  const states = latestStatuses(statuses.filter((status) => status.pipeline === pipeline)).map(
    ({ status }) => status,
  );
  const worst = (['failed', 'running', 'pending', 'canceled', 'success'] as const).find((state) =>
    states.includes(state),
  );
  return worst ?? 'skipped';
}
