import type { ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import type { Conclusion, ForgeWriter, ReviewCall } from '../../ports/forge.ts';
import type { GitHubClient } from './client.ts';
import { postConclusion } from './conclusion.ts';
import type { ConclusionRequest } from './conclusion.ts';
import { gitHubLimits } from './limits.ts';
import type { ChangeNodes } from './posted.ts';
import { postReview } from './review-call.ts';

export interface WriterOptions {
  readonly client: GitHubClient;
  readonly nodesOf: (ref: ChangeRef, installation: string, conclusion: Conclusion) => Promise<ChangeNodes>;
  readonly onThreadProblem: ConclusionRequest['onThreadProblem'];
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
    const { client, nodesOf, onThreadProblem } = this.#options;
    const nodes = await nodesOf(ref, installation, conclusion);
    await postConclusion(client, { installation, nodes, change: ref.number, conclusion, onThreadProblem });
  }
}
