import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { createCheckRun, updateCheckRun } from '../model/check-runs.ts';
import type { CheckRun } from '../model/types.ts';
import { branchTip } from '../model/anchors.ts';
import { renderCheckRun } from '../render/checks.ts';
import { repositoryPage } from '../render/repository.ts';
import { listed } from './paging.ts';
import { notFound, repositoryIn, type Call, type Route } from './route.ts';

const read = [{ checks: 'read' }] as const;
const write = [{ checks: 'write' }] as const;

export const checkRunRoutes: readonly Route[] = [
  {
    operation: 'checks/create',
    wants: 'installation',
    needs: write,
    handle: async (call) =>
      created(renderCheckRun(call.world, await createCheckRun(call.world, repositoryIn(call), call.body))),
  },
  {
    operation: 'checks/update',
    wants: 'installation',
    needs: write,
    handle: (call) => ok(renderCheckRun(call.world, updateCheckRun(call.world, runIn(call), call.body))),
  },
  {
    operation: 'checks/get',
    wants: 'installation',
    needs: read,
    handle: (call) => ok(renderCheckRun(call.world, runIn(call))),
  },
  { operation: 'checks/list-for-ref', wants: 'installation', needs: read, handle: listForRef },
  {
    operation: 'checks/list-annotations',
    wants: 'installation',
    needs: read,
    handle: (call) => {
      const { suite, annotations } = runIn(call);
      const page = repositoryPage(call.world, suite.repository);
      return listed(call, annotations, (some) =>
        some.map((annotation) => ({
          ...{ start_column: null, end_column: null, title: null, raw_details: null, ...annotation },
          blob_href: `${page}/blob/${suite.sha}/${annotation.path}`,
        })),
      );
    },
  },
];

async function listForRef(call: Call): Promise<Answer> {
  const repository = repositoryIn(call);
  const ref = (call.path['ref'] ?? '').replace(/^heads\//, '');
  const sha = (await branchTip(repository, ref)) ?? (await repository.git.readCommit(ref))?.sha ?? notFound();
  const { query } = call;
  const has = (name: string, value: string | undefined): boolean =>
    query.get(name) === null || query.get(name) === value;
  const runs = repository.checkSuites
    .filter((suite) => suite.sha === sha && has('app_id', String(call.world.app.id)))
    .flatMap((suite) => suite.runs)
    .filter((run) => has('check_name', run.name) && has('status', run.status));
  const isAll = query.get('filter') === 'all';
  const shown = isAll ? runs : runs.filter((run) => runs.findLast(({ name }) => name === run.name) === run);
  return listed(call, shown.toReversed(), (page) => ({
    total_count: shown.length,
    check_runs: page.map((run) => renderCheckRun(call.world, run)),
  }));
}

function runIn(call: Call): CheckRun {
  const id = Number(call.path['check_run_id']);
  const runs = repositoryIn(call).checkSuites.flatMap((suite) => suite.runs);
  return runs.find((run) => run.id === id) ?? notFound();
}
