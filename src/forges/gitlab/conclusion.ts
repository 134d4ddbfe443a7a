import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Conclusion } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { setStatus } from './commit-status.ts';
import type { GraphqlAnswer } from './graphql-answer.ts';
import type { ChangeNodes } from './posted.ts';
import { refused } from './translate-error.ts';

/** One field of a mutation document. */
interface Step {
  readonly alias: string;
  readonly mutation: 'createNote' | 'updateNote' | 'discussionToggleResolve';
  readonly input: Readonly<Record<string, unknown>>;
  /** What to do when what it writes over is gone; undefined: nothing, it is not needed any more. */
  readonly otherwise: Step | undefined;
}

export interface ConclusionRequest {
  readonly client: GitLabClient;
  readonly ref: ChangeRef;
  readonly nodes: ChangeNodes;
  readonly conclusion: Conclusion;
  /** Told of threads that could not be resolved or reopened: the rest stands. */
  readonly onThreadProblem: (why: string) => void;
}

/** GitLab counts each towards the complexity of a request. */
const stepsPerRequest = 40;
const name = 'graphql Conclude';

/**
 * Writes summary and threads in as few requests as it takes, then the status: whoever waits for it finds the rest in
 * place. A thread may be gone, or be out of our rights; that does not fail the conclusion.
 */
export async function postConclusion(request: ConclusionRequest): Promise<void> {
  let steps = stepsOf(request);
  while (steps.length > 0) {
    const later = steps.slice(stepsPerRequest);
    const again = await run(request, steps.slice(0, stepsPerRequest));
    steps = [...again, ...later];
  }
  await setStatus(request.client, request.ref, request.conclusion.status, request.nodes);
}

const payload = z.object({ errors: z.array(z.string()) }).nullish();

/** Returns what to do in place of steps that found nothing to write over. */
async function run(
  { client, onThreadProblem }: ConclusionRequest,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const variables = Object.fromEntries(steps.map(({ alias, input }) => [alias, input]));
  const answer = await client.mutate(documentOf(steps), variables);
  return steps.flatMap((step) => {
    const problem = problemOf(step, answer);
    if (problem === undefined) return [];
    if (step.otherwise !== undefined) return [step.otherwise];
    if (step.mutation !== 'discussionToggleResolve')
      throw refused(`graphql ${step.mutation}`, problem, undefined);
    onThreadProblem(problem);
    return [];
  });
}

/** A problem without a path is of the whole document. */
function problemOf({ alias }: Step, { data, problems }: GraphqlAnswer): string | undefined {
  const problem = problems.find((one) => one.alias === alias || one.alias === undefined);
  if (problem !== undefined) return problem.message;
  const errors = shaped(payload, data[alias], name)?.errors ?? [];
  return errors.length === 0 ? undefined : errors.join('; ');
}

function documentOf(steps: readonly Step[]): string {
  const types = steps.map(({ alias, mutation }) => `$${alias}: ${inputTypeOf(mutation)}!`);
  const fields = steps.map(({ alias, mutation }) => `  ${alias}: ${mutation}(input: $${alias}) { errors }`);
  return `mutation Conclude(${types.join(', ')}) {\n${fields.join('\n')}\n}`;
}

function inputTypeOf(mutation: Step['mutation']): string {
  return `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
}

function stepsOf({ nodes, conclusion }: ConclusionRequest): readonly Step[] {
  const threads = [
    ...conclusion.resolve.map((id) => ({ id, resolve: true })),
    ...conclusion.reopen.map((id) => ({ id, resolve: false })),
  ];
  return [
    ...summarySteps(nodes, conclusion),
    ...threads.map((input, index): Step => ({
      alias: `thread${index}`,
      mutation: 'discussionToggleResolve',
      input,
      otherwise: undefined,
    })),
  ];
}

function summarySteps({ change }: ChangeNodes, { summary }: Conclusion): readonly Step[] {
  if (summary === undefined) return [];
  const { replaces, body } = summary;
  const fresh: Step = {
    alias: 'summary',
    mutation: 'createNote',
    input: { noteableId: change, body },
    otherwise: undefined,
  };
  if (replaces === undefined) return [fresh];
  return [{ alias: 'summary', mutation: 'updateNote', input: { id: replaces, body }, otherwise: fresh }];
}
