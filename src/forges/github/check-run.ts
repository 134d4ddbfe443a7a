import type { Annotation, Status, StatusState } from '../../ports/forge.ts';
import { checkName } from './limits.ts';

const conclusions = {
  success: 'SUCCESS',
  failure: 'FAILURE',
  neutral: 'NEUTRAL',
  skipped: 'SKIPPED',
  'action-required': 'ACTION_REQUIRED',
} as const satisfies Record<Exclude<StatusState, 'pending'>, string>;

/** What a check run is found again by. */
export interface CheckName {
  readonly review: string;
  /** Changes with the same head share its check runs. */
  readonly change: number;
}

function checkNameOf({ review, change }: CheckName): string {
  return `${review}#${change}`;
}

export function parseCheckName(text: string): CheckName | undefined {
  const [, review, number] = /^(.+)#([1-9]\d{0,9})$/.exec(text) ?? [];
  return review === undefined ? undefined : { review, change: Number(number) };
}

/** What `createCheckRun` and `updateCheckRun` both take. */
export function checkRunInput(
  repository: string,
  change: number,
  status: Status,
): Readonly<Record<string, unknown>> {
  const { review, state, title, summary, annotations } = status;
  return {
    repositoryId: repository,
    name: checkName,
    externalId: checkNameOf({ review, change }),
    ...(state === 'pending'
      ? { status: 'IN_PROGRESS' }
      : { status: 'COMPLETED', conclusion: conclusions[state] }),
    output: { title, summary, annotations: annotations.map(annotationInput) },
  };
}

function annotationInput({
  path,
  first,
  last,
  level,
  title,
  message,
}: Annotation): Readonly<Record<string, unknown>> {
  return {
    path,
    location: { startLine: first, endLine: last },
    annotationLevel: level.toUpperCase(),
    title,
    message,
  };
}
