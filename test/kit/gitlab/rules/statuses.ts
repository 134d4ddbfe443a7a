import type { StatusState } from '../model/types.ts';
import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedStatus {
  /** Of the status of that name that has not ended. */
  readonly from: StatusState | undefined;
  readonly to: StatusState;
  readonly description: string | undefined;
  readonly isKnownPipeline: boolean;
}

const page = 'https://docs.gitlab.com/api/commits/#set-commit-pipeline-status';

/** What GitLab calls the step to a state, and where it starts. */
const steps: Readonly<
  Record<StatusState, { readonly event: string; readonly from: readonly StatusState[] }>
> = {
  pending: { event: 'enqueue', from: [] },
  running: { event: 'run', from: ['pending'] },
  success: { event: 'success', from: ['pending', 'running'] },
  failed: { event: 'drop', from: ['pending', 'running'] },
  canceled: { event: 'cancel', from: ['pending', 'running'] },
  skipped: { event: 'skip', from: ['pending'] },
};

export const statusRules: readonly Rule<ProposedStatus>[] = [
  {
    name: 'status-pipeline',
    documentation: page,
    title: 'pipeline_id: ID of the pipeline to set status; use in case of several pipelines on same SHA',
    check: ({ isKnownPipeline }) =>
      isKnownPipeline ? undefined : { status: 404, message: '404 Pipeline Not Found' },
  },
  {
    name: 'status-description',
    documentation: page,
    title: 'description: the short description of the status; must be 255 characters or fewer',
    check: ({ description }) =>
      description !== undefined && Array.from(description).length > 255
        ? { status: 400, message: '{"description":["is too long (maximum is 255 characters)"]}' }
        : undefined,
  },
  {
    name: 'status-transition',
    documentation: 'https://docs.gitlab.com/ci/pipelines/#pipeline-status',
    title: 'A status that has not ended cannot be set to the state that it has, nor back',
    check: ({ from, to }) => {
      const { event, from: starts } = steps[to];
      if (from === undefined || starts.includes(from)) return undefined;
      const reason = `Reason(s): Status cannot transition via "${event}"`;
      return { status: 400, message: `Cannot transition status via :${event} from :${from} (${reason})` };
    },
  },
];
