import { checkRunRules, type ProposedCheckRun } from '../rules/check-runs.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { checkSuiteOf } from './check-suites.ts';
import { tellOfCheckRun } from './tell.ts';
import type { CheckAnnotation, CheckRun, CheckStatus, Repository } from './types.ts';
import { timestamp, type World } from './world.ts';

/** In the words of REST; GraphQL's are brought to it. Absent: stays as it is. */
export interface CheckRunWords {
  readonly name?: string | undefined;
  readonly head_sha?: string | undefined;
  readonly status?: CheckStatus | undefined;
  readonly conclusion?: string | undefined;
  readonly started_at?: string | undefined;
  readonly completed_at?: string | undefined;
  readonly external_id?: string | undefined;
  readonly details_url?: string | undefined;
  readonly output?:
    | {
        readonly title?: string | undefined;
        readonly summary: string;
        readonly text?: string | undefined;
        readonly annotations?: readonly CheckAnnotation[] | undefined;
      }
    | undefined;
  readonly actions?: readonly unknown[] | undefined;
}

/** @throws {Refusal} */
export async function createCheckRun(
  world: World,
  repository: Repository,
  words: CheckRunWords,
): Promise<CheckRun> {
  const sha = words.head_sha ?? '';
  const isKnownCommit = /^[0-9a-f]{40}$/.test(sha) && (await repository.git.readCommit(sha)) !== undefined;
  enforce(checkRunRules, propose(words, { sha, isKnownCommit }));
  const suite = checkSuiteOf(world, repository, sha);
  const run: CheckRun = {
    ...{ id: world.nextId(), suite, name: words.name ?? '', status: 'queued', conclusion: undefined },
    ...{ startedAt: timestamp(world), completedAt: undefined, externalId: '', detailsUrl: undefined },
    ...{ title: undefined, summary: undefined, text: undefined, annotations: [] },
  };
  apply(world, run, words);
  suite.runs.push(run);
  world.nodes.add('CR', run);
  tellOfCheckRun(world, run, 'created', world.app.bot);
  if (run.status === 'completed') tellOfCheckRun(world, run, 'completed', world.app.bot);
  return run;
}

/** @throws {Refusal} */
export function updateCheckRun(world: World, run: CheckRun, words: CheckRunWords): CheckRun {
  enforce(checkRunRules, propose(words, { sha: run.suite.sha, isKnownCommit: true }));
  const wasCompleted = run.status === 'completed';
  apply(world, run, words);
  if (!wasCompleted && run.status === 'completed') tellOfCheckRun(world, run, 'completed', world.app.bot);
  return run;
}

function propose(
  words: CheckRunWords,
  commit: Pick<ProposedCheckRun, 'sha' | 'isKnownCommit'>,
): ProposedCheckRun {
  const { name, status, conclusion, completed_at, output, actions } = words;
  return {
    ...{ name, status, conclusion, completedAt: completed_at, ...commit },
    output:
      output === undefined
        ? undefined
        : {
            title: output.title,
            summary: output.summary,
            text: output.text,
            annotations: output.annotations ?? [],
          },
    actions: actions?.length ?? 0,
  };
}

function apply(world: World, run: CheckRun, words: CheckRunWords): void {
  const { output } = words;
  run.name = words.name ?? run.name;
  run.status = words.conclusion === undefined ? (words.status ?? run.status) : 'completed';
  run.conclusion = run.status === 'completed' ? (words.conclusion ?? run.conclusion) : undefined;
  run.startedAt = words.started_at ?? run.startedAt;
  run.completedAt = run.status === 'completed' ? (words.completed_at ?? timestamp(world)) : undefined;
  run.externalId = words.external_id ?? run.externalId;
  run.detailsUrl = words.details_url ?? run.detailsUrl;
  if (output === undefined) return;
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? run.text;
  // Each update appends.
  run.annotations.push(...(output.annotations ?? []));
}
