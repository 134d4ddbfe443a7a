import type { JsonObject } from '../../forge-stand-in/json.ts';
import { nodeId } from '../model/node-ids.ts';
import type { CheckRun, CheckSuite } from '../model/types.ts';
import { pullsWithHead, type World } from '../model/world.ts';
import { renderApp } from './account.ts';
import { renderPullReference } from './pull-request.ts';
import { repositoryAddress, repositoryPage } from './repository.ts';

export function renderCheckRun(world: World, run: CheckRun): JsonObject {
  const { id, suite } = run;
  const url = `${repositoryAddress(world, suite.repository)}/check-runs/${id}`;
  return {
    ...{ id, node_id: nodeId('CR', run), name: run.name, head_sha: suite.sha, external_id: run.externalId },
    ...{ url, html_url: `${repositoryPage(world, suite.repository)}/runs/${id}` },
    details_url: run.detailsUrl ?? `${world.addresses.html}/apps/${world.app.slug}`,
    ...{ status: run.status, conclusion: run.conclusion ?? null },
    ...{ started_at: run.startedAt ?? null, completed_at: run.completedAt ?? null },
    output: {
      ...{ title: run.title ?? null, summary: run.summary ?? null, text: run.text ?? null },
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: renderApp(world, world.app),
    pull_requests: renderPulls(world, suite),
  };
}

export function renderCheckSuite(world: World, suite: CheckSuite): JsonObject {
  const { id, repository, sha, createdAt, runs } = suite;
  const [pull] = pullsWithHead(repository, sha);
  const isDone = runs.length > 0 && runs.every(({ status }) => status === 'completed');
  const url = `${repositoryAddress(world, repository)}/check-suites/${id}`;
  return {
    ...{ id, node_id: nodeId('CS', suite), head_branch: pull?.head.ref ?? null, head_sha: sha },
    status: isDone ? 'completed' : 'queued',
    conclusion: isDone ? (runs.at(-1)?.conclusion ?? null) : null,
    ...{ url, before: pull?.base.sha ?? null, after: sha, pull_requests: renderPulls(world, suite) },
    ...{ app: renderApp(world, world.app), created_at: createdAt, updated_at: createdAt },
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  };
}

function renderPulls(world: World, { repository, sha }: CheckSuite): readonly JsonObject[] {
  return pullsWithHead(repository, sha).map((pull) => renderPullReference(world, pull));
}
