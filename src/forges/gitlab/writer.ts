import type { ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint, Sha } from '../../domain/ids.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Conclusion, ForgeWriter, ReviewCall } from '../../ports/forge.ts';
import type { GitLabClient } from './client.ts';
import { postConclusion } from './conclusion.ts';
import type { ConclusionRequest } from './conclusion.ts';
import type { Drafts } from './drafts.ts';
import type { ChangePlaces } from './known-places.ts';
import { gitLabLimits } from './limits.ts';
import type { OwnAccount } from './own-account.ts';
import type { ChangeNodes } from './posted.ts';
import { postReview } from './review-call.ts';

export interface WriterOptions {
  readonly client: GitLabClient;
  readonly markers: Markers;
  readonly account: () => Promise<OwnAccount>;
  readonly placesOf: (ref: ChangeRef, head: Sha) => Promise<ChangePlaces>;
  readonly draftsOf: (ref: ChangeRef) => Promise<Drafts | undefined>;
  readonly nodesOf: (ref: ChangeRef) => Promise<ChangeNodes>;
  readonly onThreadProblem: ConclusionRequest['onThreadProblem'];
}

export class GitLabWriter implements ForgeWriter {
  readonly limits = gitLabLimits;
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  async comment(
    ref: ChangeRef,
    _installation: string,
    call: ReviewCall,
  ): Promise<{ readonly refused: readonly Fingerprint[] }> {
    const { client, markers, account, placesOf, draftsOf } = this.#options;
    const [places, drafts, { isDedicated }] = await Promise.all([
      placesOf(ref, call.head),
      draftsOf(ref),
      account(),
    ]);
    return { refused: await postReview({ client, markers, ref, call, places, drafts, isDedicated }) };
  }

  async conclude(ref: ChangeRef, _installation: string, conclusion: Conclusion): Promise<void> {
    const { client, nodesOf, onThreadProblem } = this.#options;
    await postConclusion({ client, ref, nodes: await nodesOf(ref), conclusion, onThreadProblem });
  }
}
