import type { CheckAnnotation } from '../model/types.ts';
import { isLonger, type RefusalWords, type Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedCheckRun {
  readonly name: string | undefined;
  readonly status: string | undefined;
  readonly conclusion: string | undefined;
  readonly completedAt: string | undefined;
  readonly output:
    | {
        readonly title: string | undefined;
        readonly summary: string;
        readonly text: string | undefined;
        readonly annotations: readonly CheckAnnotation[];
      }
    | undefined;
  readonly actions: number;
  /** Whether the repository has that commit. */
  readonly isKnownCommit: boolean;
  readonly sha: string;
}

type CheckRunRule = Rule<ProposedCheckRun>;

const page = 'https://docs.github.com/rest/checks/runs#create-a-check-run';

function invalid(message: string): RefusalWords {
  return { status: 422, message: `Invalid request.\n\n${message}` };
}

function annotationRule(
  rule: Omit<CheckRunRule, 'check'>,
  isWrong: (annotation: CheckAnnotation) => boolean,
): CheckRunRule {
  return {
    ...rule,
    check: ({ output }) => {
      const wrong = output?.annotations.find(isWrong);
      return wrong === undefined ? undefined : invalid(`${rule.title} (${wrong.path}:${wrong.start_line})`);
    },
  };
}

const kilobytes64 = 64 * 1024;

export const checkRunRules: readonly CheckRunRule[] = [
  {
    name: 'check-run-of-a-commit',
    documentation: page,
    title: 'head_sha: the SHA of the commit',
    check: ({ isKnownCommit, sha }) =>
      isKnownCommit ? undefined : { status: 422, message: `No commit found for SHA: ${sha}` },
  },
  {
    name: 'check-run-conclusion',
    documentation: page,
    title: 'conclusion: required if you provide completed_at or a status of completed',
    check: ({ status, completedAt, conclusion }) =>
      (status === 'completed' || completedAt !== undefined) && conclusion === undefined
        ? invalid('Missing required key: conclusion')
        : undefined,
  },
  {
    name: 'check-run-never-stale',
    documentation: page,
    title: 'You cannot change a check run conclusion to stale, only GitHub can set this',
    check: ({ conclusion }) => (conclusion === 'stale' ? invalid('stale is set by GitHub only') : undefined),
  },
  {
    name: 'check-run-output-title',
    documentation: page,
    title: 'output.title and output.summary: required',
    check: ({ output }) =>
      output !== undefined && (output.title === undefined || output.title === '')
        ? invalid('No subschema in "anyOf" matched: title')
        : undefined,
  },
  {
    name: 'check-run-summary-length',
    documentation: page,
    title: 'output.summary and output.text: maximum length 65535 characters',
    check: ({ output }) =>
      isLonger(output?.summary, 65_535) || isLonger(output?.text, 65_535)
        ? invalid('Only 65535 characters are allowed')
        : undefined,
  },
  {
    name: 'check-run-annotations',
    documentation: page,
    title: 'The Checks API limits the number of annotations to a maximum of 50 per API request',
    check: ({ output }) =>
      (output?.annotations.length ?? 0) > 50 ? invalid('No more than 50 items are allowed') : undefined,
  },
  {
    name: 'check-run-actions',
    documentation: page,
    title: 'A maximum of three actions are accepted',
    check: ({ actions }) => (actions > 3 ? invalid('No more than 3 items are allowed') : undefined),
  },
  annotationRule(
    {
      name: 'annotation-lines',
      documentation: page,
      title: 'start_line: line numbers start at 1; end_line is not before it',
    },
    ({ start_line, end_line }) => start_line < 1 || end_line < start_line,
  ),
  annotationRule(
    {
      name: 'annotation-columns',
      documentation: page,
      title: 'Annotations only support start_column and end_column on the same line',
    },
    ({ start_line, end_line, start_column, end_column }) =>
      start_line !== end_line && (start_column !== undefined || end_column !== undefined),
  ),
  annotationRule(
    {
      name: 'annotation-size',
      documentation: page,
      title: 'message: the maximum size is 64 KB; title: 255 characters; raw_details: 64 KB',
    },
    ({ message, title = '', raw_details = '' }) =>
      message === '' ||
      Buffer.byteLength(message) > kilobytes64 ||
      isLonger(title, 255) ||
      Buffer.byteLength(raw_details) > kilobytes64,
  ),
];
