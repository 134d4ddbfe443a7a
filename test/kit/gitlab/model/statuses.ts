import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { statusRules } from '../rules/statuses.ts';
import type { CommitStatus, Pipeline, Project, StatusState, User } from './types.ts';
import { timestamp, type World } from './world.ts';

export interface NewStatus {
  readonly sha: string;
  readonly ref: string;
  readonly name: string;
  readonly state: StatusState;
  readonly author: User;
  readonly description: string | undefined;
  readonly targetUrl: string | undefined;
  readonly pipelineId: number | undefined;
}

/**
 * Goes on with the one of that name that has not ended, else begins another.
 *
 * @throws {Refusal}
 */
export function setStatus(world: World, project: Project, wanted: NewStatus): CommitStatus {
  const { sha, ref, name, state, author, description, pipelineId } = wanted;
  const pipeline = pipelineFor(world, project, wanted);
  const going = project.statuses.find(
    (status) =>
      status.pipeline === pipeline && status.name === name && isGoing(status) && status.author === author,
  );
  enforce(statusRules, {
    ...{ description, from: going?.status, to: state },
    isKnownPipeline: pipelineId === undefined || pipeline?.id === pipelineId,
  });
  const made = pipeline ?? startPipeline(world, project, { sha, ref });
  const status = going ?? startStatus(world, project, { ...wanted, pipeline: made });
  status.status = state;
  status.description = description ?? status.description;
  status.targetUrl = wanted.targetUrl ?? status.targetUrl;
  status.startedAt ??= state === 'running' ? timestamp(world) : undefined;
  status.finishedAt = isGoing(status) ? undefined : timestamp(world);
  return status;
}

function isGoing({ status }: CommitStatus): boolean {
  return status === 'pending' || status === 'running';
}

function startStatus(
  world: World,
  project: Project,
  { sha, ref, name, author, pipeline }: Pick<CommitStatus, 'sha' | 'ref' | 'name' | 'author' | 'pipeline'>,
): CommitStatus {
  const status: CommitStatus = {
    ...{
      id: world.nextId(),
      sha,
      ref,
      name,
      author,
      pipeline,
      createdAt: timestamp(world),
      status: 'pending',
    },
    ...{ description: undefined, targetUrl: undefined, startedAt: undefined, finishedAt: undefined },
  };
  project.statuses.push(status);
  return status;
}

/** The newest of that commit, unless one is named. */
function pipelineFor(
  _world: World,
  { pipelines }: Project,
  { sha, pipelineId }: Pick<NewStatus, 'sha' | 'pipelineId'>,
): Pipeline | undefined {
  return pipelines.findLast(
    (pipeline) => pipeline.sha === sha && (pipelineId ?? pipeline.id) === pipeline.id,
  );
}

function startPipeline(
  world: World,
  { pipelines }: Project,
  { sha, ref }: Pick<Pipeline, 'sha' | 'ref'>,
): Pipeline {
  const pipeline: Pipeline = { id: world.nextId(), sha, ref, source: 'external' };
  pipelines.push(pipeline);
  return pipeline;
}

/** The newest of each name; the others were tried again. */
export function latestStatuses(statuses: readonly CommitStatus[]): readonly CommitStatus[] {
  const isNewest = (status: CommitStatus): boolean =>
    statuses.findLast(({ name, ref }) => name === status.name && ref === status.ref) === status;
  return statuses.filter(isNewest);
}
