import type { Mergeability } from '../domain/conflict.ts';
import { isAppError } from '../domain/errors.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Forge, PostedFinding, ReviewCall } from '../ports/forge.ts';
import type { PublishContext } from '../publish/context.ts';
import { planComments, planConclusion } from '../publish/publish.ts';

/** `head-moved`: the review is of a head that the change does not have any more. */
export type Publication =
  | {
      readonly kind: 'published';
      readonly comments: number;
      readonly refused: number;
      /** undefined: nobody asked the forge to find it out. */
      readonly mergeability: Mergeability | undefined;
      /** What stood there before. */
      readonly before: readonly PostedFinding[];
    }
  | HeadMoved;

export interface HeadMoved {
  readonly kind: 'head-moved';
  /** The one it has now. */
  readonly to: Sha;
}

type Target = Pick<Forge, 'reader' | 'writer'>;

/**
 * Brings a finished review to its forge. What is there already is asked first, so that an attempt that was cut off is
 * continued and not repeated. The comments go first: they are what the author waits for.
 */
export async function publishReport(
  report: ReviewReport,
  { reader, writer }: Target,
  known: Omit<PublishContext, 'limits'>,
  signal?: AbortSignal,
): Promise<Publication> {
  const { change, installation, head } = report;
  const context: PublishContext = { ...known, limits: writer.limits };
  const posted = await reader.posted(change, installation, head);
  if (posted.head !== head) return { kind: 'head-moved', to: posted.head };
  signal?.throwIfAborted();
  const call = planComments(report, posted, context);
  const commented = call === undefined ? nothingRefused : await comment(report, call, { reader, writer });
  if ('kind' in commented) return commented;
  const { refused } = commented;
  const conclusion = planConclusion(report, posted, { call, refused }, context);
  await writer.conclude(change, installation, conclusion);
  const { mergeability } = posted;
  const comments = call?.comments.length ?? 0;
  return { kind: 'published', comments, refused: refused.length, mergeability, before: posted.findings };
}

const nothingRefused = { refused: [] } as const;

/** A push that comes in this very moment makes the forge refuse the call: that is no failure. */
async function comment(
  { change, installation, head }: ReviewReport,
  call: ReviewCall,
  { reader, writer }: Target,
): Promise<{ readonly refused: readonly Fingerprint[] } | HeadMoved> {
  try {
    return await writer.comment(change, installation, call);
  } catch (error) {
    if (!isAppError(error, 'service-refused')) throw error;
    const now = await reader.posted(change, installation, head);
    if (now.head !== head) return { kind: 'head-moved', to: now.head };
    throw error;
  }
}
