import type { Conclusion } from '../../ports/forge.ts';
import { checkRunInput } from './check-run.ts';
import type { GitHubClient } from './client.ts';
import type { GraphqlAnswer, GraphqlProblem } from './graphql-answer.ts';
import type { ChangeNodes } from './posted.ts';
import { translateProblems } from './translate-error.ts';

/** One field of a mutation document. */
interface Step {
  readonly alias: string;
  readonly mutation: string;
  readonly inputType: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What to do when what it writes over is gone; undefined: nothing, it is not needed any more. */
  readonly otherwise: Step | undefined;
}

export interface ConclusionRequest {
  readonly installation: string;
  readonly nodes: ChangeNodes;
  /** The change's number. */
  readonly change: number;
  readonly conclusion: Conclusion;
  /** Told of threads that could not be resolved or reopened: the rest stands. */
  readonly onThreadProblem: (problem: GraphqlProblem) => void;
  /** Told instead of failing when the status cannot be set. */
  readonly onStatusProblem?: (problem: GraphqlProblem) => void;
}

/** GitHub works through the fields of a document one after the other, and gives a request ten seconds. */
const stepsPerRequest = 50;

/**
 * Writes summary, status and threads, in this order and in as few requests as it takes. Only a missing summary or
 * status fails the conclusion: a thread may be gone, or be out of the App's rights.
 */
export async function postConclusion(client: GitHubClient, request: ConclusionRequest): Promise<void> {
  let steps = stepsOf(request);
  while (steps.length > 0) {
    const later = steps.slice(stepsPerRequest);
    const again = await run(client, request, steps.slice(0, stepsPerRequest));
    steps = [...again, ...later];
  }
}

/** Returns what to do in place of steps that found nothing to write over. */
async function run(
  client: GitHubClient,
  { installation, onThreadProblem, onStatusProblem }: ConclusionRequest,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const variables = Object.fromEntries(steps.map(({ alias, input }) => [alias, input]));
  const answer = await client.mutate({ installation }, documentOf(steps), variables);
  return steps.flatMap((step) => {
    const problem = problemOf(step, answer);
    if (problem === undefined) return [];
    if (step.otherwise !== undefined && problem.type === 'NOT_FOUND') return [step.otherwise];
    const tell = isThreadStep(step) ? onThreadProblem : step.alias === 'status' ? onStatusProblem : undefined;
    if (tell === undefined) throw translateProblems([problem], answer.headers, `graphql ${step.mutation}`);
    tell(problem);
    return [];
  });
}

/** A problem without a path is of the whole document. */
function problemOf({ alias }: Step, { problems }: GraphqlAnswer): GraphqlProblem | undefined {
  return problems.find((problem) => problem.alias === alias || problem.alias === undefined);
}

function isThreadStep({ mutation }: Step): boolean {
  return mutation.endsWith('solveReviewThread');
}

function documentOf(steps: readonly Step[]): string {
  const types = steps.map(({ alias, inputType }) => `$${alias}: ${inputType}!`);
  const fields = steps.map(
    ({ alias, mutation }) => `  ${alias}: ${mutation}(input: $${alias}) { clientMutationId }`,
  );
  return `mutation Conclude(${types.join(', ')}) {\n${fields.join('\n')}\n}`;
}

function stepsOf({ nodes, change, conclusion }: ConclusionRequest): readonly Step[] {
  const threads = [
    ...conclusion.resolve.map((thread) => ['resolveReviewThread', thread] as const),
    ...conclusion.reopen.map((thread) => ['unresolveReviewThread', thread] as const),
  ];
  return [
    ...summarySteps(nodes, conclusion),
    statusStep(nodes, change, conclusion),
    ...threads.map(([mutation, threadId], index) =>
      stepOf(`thread${index}`, mutation, { threadId }, undefined),
    ),
  ];
}

function summarySteps({ change }: ChangeNodes, { summary }: Conclusion): readonly Step[] {
  if (summary === undefined) return [];
  const { replaces, body } = summary;
  const fresh = stepOf('summary', 'addComment', { subjectId: change, body }, undefined);
  if (replaces === undefined) return [fresh];
  return [stepOf('summary', 'updateIssueComment', { id: replaces, body }, fresh)];
}

function statusStep({ repository }: ChangeNodes, change: number, { status }: Conclusion): Step {
  const input = checkRunInput(repository, change, status);
  const fresh = stepOf('status', 'createCheckRun', { ...input, headSha: status.head }, undefined);
  if (status.replaces === undefined) return fresh;
  return stepOf('status', 'updateCheckRun', { ...input, checkRunId: status.replaces }, fresh);
}

function stepOf(alias: string, mutation: string, input: Step['input'], otherwise: Step | undefined): Step {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return { alias, mutation, inputType, input, otherwise };
}
