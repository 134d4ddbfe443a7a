import { nodeId } from '../model/node-ids.ts';
import type { CheckAnnotation, CheckRun, CheckSuite } from '../model/types.ts';
import { repositoryPage } from '../render/repository.ts';
import { appView } from './actors.ts';
import { connection, type ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { Context } from './context.ts';
import { commitView } from './objects.ts';
import { repositoryView } from './repositories.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

interface CheckRunFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
  readonly checkType?: 'ALL' | 'LATEST' | null;
  readonly status?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly conclusions?: readonly string[] | null;
}

interface RunArguments extends ConnectionArguments {
  readonly filterBy?: CheckRunFilter | null;
}

export function checkSuiteView(context: Context, suite: CheckSuite): View {
  const { runs, createdAt, repository, sha } = suite;
  const isDone = runs.length > 0 && runs.every(({ status }) => status === 'completed');
  return {
    __typename: 'CheckSuite',
    id: nodeId('CS', suite),
    databaseId: suite.id,
    createdAt,
    updatedAt: createdAt,
    status: isDone ? 'COMPLETED' : 'QUEUED',
    conclusion: isDone ? (runs.at(-1)?.conclusion?.toUpperCase() ?? null) : null,
    app: () => appView(context),
    commit: () => commitView(context, repository, sha),
    repository: () => repositoryView(context, repository),
    checkRuns: (args: RunArguments) =>
      connection(
        runs.filter((run) => isWanted(context, run, args.filterBy ?? {})).toReversed(),
        args,
        (run) => checkRunView(context, run),
      ),
  };
}

/** The newest of each name, unless all are asked for. */
function isWanted({ world }: Context, run: CheckRun, filter: CheckRunFilter): boolean {
  const { appId, checkName, checkType, status, statuses, conclusions } = filter;
  const isNewest = run.suite.runs.findLast(({ name }) => name === run.name) === run;
  const has = (wanted: readonly string[] | null | undefined, value: string | undefined): boolean =>
    wanted == null || (value !== undefined && wanted.includes(value.toUpperCase()));
  return (
    (checkType === 'ALL' || isNewest) &&
    (appId == null || appId === world.app.id) &&
    (checkName == null || checkName === run.name) &&
    has(status == null ? undefined : [status], run.status) &&
    has(statuses, run.status) &&
    has(conclusions, run.conclusion)
  );
}

export function checkRunView(context: Context, run: CheckRun): View {
  const { id, suite, annotations } = run;
  const page = `${repositoryPage(context.world, suite.repository)}/runs/${id}`;
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', run),
    databaseId: id,
    name: run.name,
    url: page,
    permalink: page,
    detailsUrl: run.detailsUrl ?? page,
    externalId: run.externalId,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    title: run.title ?? null,
    summary: run.summary ?? null,
    text: run.text ?? null,
    startedAt: run.startedAt ?? null,
    completedAt: run.completedAt ?? null,
    checkSuite: () => checkSuiteView(context, suite),
    repository: () => repositoryView(context, suite.repository),
    annotations: (args: ConnectionArguments) => connection(annotations, args, annotationView),
  };
}

function annotationView(annotation: CheckAnnotation): View {
  const { path, message, title, raw_details, annotation_level, ...lines } = annotation;
  return {
    path,
    message,
    title: title ?? null,
    rawDetails: raw_details ?? null,
    annotationLevel: annotation_level.toUpperCase(),
    location: {
      start: { line: lines.start_line, column: lines.start_column ?? null },
      end: { line: lines.end_line, column: lines.end_column ?? null },
    },
  };
}
