import type { ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import type { Conclusion, ForgeWriter, ReviewCall, Status } from '../../ports/forge.ts';
import type { GitHubClient } from './client.ts';
import { postConclusion } from './conclusion.ts';
import type { ConclusionRequest } from './conclusion.ts';
import { gitHubLimits } from './limits.ts';
import type { GraphqlProblem } from './graphql-answer.ts';
import type { ChangeNodes } from './posted.ts';
import { postReview } from './review-call.ts';

export interface WriterOptions {
  readonly client: GitHubClient;
  readonly nodesOf: (ref: ChangeRef, installation: string, conclusion: Conclusion) => Promise<ChangeNodes>;
  readonly onThreadProblem: ConclusionRequest['onThreadProblem'];
  /** Sets another status where no check run can be made; undefined: that is a failure. */
  readonly withoutCheckRun?: (ref: ChangeRef, installation: string, status: Status) => Promise<void>;
}

export class GitHubWriter implements ForgeWriter {
  readonly limits = gitHubLimits;
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  async comment(
    ref: ChangeRef,
    installation: string,
    call: ReviewCall,
  ): Promise<{ readonly refused: readonly Fingerprint[] }> {
    return { refused: await postReview(this.#options.client, ref, installation, call) };
  }

  async conclude(ref: ChangeRef, installation: string, conclusion: Conclusion): Promise<void> {
    const { client, nodesOf, onThreadProblem, withoutCheckRun } = this.#options;
    const nodes = await nodesOf(ref, installation, conclusion);
    const request = { installation, nodes, change: ref.number, conclusion, onThreadProblem };
    const problems: GraphqlProblem[] = [];
    const onStatusProblem = (problem: GraphqlProblem): void => void problems.push(problem);
    await postConclusion(client, { ...request, ...(withoutCheckRun && { onStatusProblem }) });
    if (problems.length > 0) await withoutCheckRun?.(ref, installation, conclusion.status);
  }
}
