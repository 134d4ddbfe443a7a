import { closeMergeRequest, mergeMergeRequest, reopenMergeRequest, retitle } from './merge-requests.ts';
import type { MergeRequest, User } from './types.ts';
import { isDraft, type World } from './world.ts';

export interface QuickAction {
  readonly name: string;
  readonly argument: string;
}

/** https://docs.gitlab.com/user/project/quick_actions/ : those of merge requests. */
const names = [
  'add_child',
  'approve',
  'assign',
  'assign_reviewer',
  'award',
  'cc',
  'clear_estimate',
  'close',
  'copy_metadata',
  'done',
  'draft',
  'duplicate',
  'due',
  'estimate',
  'label',
  'labels',
  'lock',
  'merge',
  'milestone',
  'move',
  'react',
  'ready',
  'reassign',
  'reassign_reviewer',
  'rebase',
  'relabel',
  'remove_due_date',
  'remove_estimate',
  'remove_label',
  'remove_milestone',
  'remove_parent',
  'remove_reviewer',
  'remove_time_spent',
  'reopen',
  'request_changes',
  'request_review',
  'reviewer',
  'run_pipeline',
  'severity',
  'shrug',
  'ship',
  'spend',
  'spend_time',
  'spent',
  'submit_review',
  'subscribe',
  'tableflip',
  'target_branch',
  'time_estimate',
  'title',
  'todo',
  'unapprove',
  'unassign',
  'unassign_reviewer',
  'unlabel',
  'unlock',
  'unsubscribe',
  'wip',
] as const;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const action = new RegExp(`^ {0,3}/(${names.join('|')})(?:[ \\t]+(.*))?$`, 'i');

/** What stands at the start of a line, outside of code, is done and taken out of the text. */
export function readQuickActions(body: string): {
  readonly text: string;
  readonly actions: readonly QuickAction[];
} {
  const kept: string[] = [];
  const actions: QuickAction[] = [];
  let open: string | undefined;
  for (const line of body.split(/\r?\n/)) {
    const mark = fence.exec(line)?.[1];
    const found = open === undefined ? action.exec(line.trimEnd()) : null;
    if (found === null) kept.push(line);
    else actions.push({ name: (found[1] ?? '').toLowerCase(), argument: found[2] ?? '' });
    open = fenceAfter(open, mark);
  }
  return { text: actions.length === 0 ? body : kept.join('\n'), actions };
}

/** A fence ends at one of its kind that is as long. */
function fenceAfter(open: string | undefined, mark: string | undefined): string | undefined {
  if (mark === undefined) return open;
  if (open === undefined) return mark;
  return mark.startsWith(open) ? undefined : open;
}

type Effect = (world: World, mergeRequest: MergeRequest, by: User, argument: string) => Promise<void> | void;

const effects: Readonly<Record<string, Effect>> = {
  close: (world, mergeRequest, by) => closeMergeRequest(world, mergeRequest, by),
  reopen: (world, mergeRequest, by) => reopenMergeRequest(world, mergeRequest, by),
  merge: (world, mergeRequest, by) => mergeMergeRequest(world, mergeRequest, by),
  approve: (_, { approvedBy }, by) => void approvedBy.add(by),
  unapprove: (_, { approvedBy }, by) => void approvedBy.delete(by),
  title: (world, mergeRequest, by, title) => retitle(world, mergeRequest, { title, by }),
  draft: (world, mergeRequest, by) =>
    isDraft(mergeRequest)
      ? undefined
      : retitle(world, mergeRequest, { title: `Draft: ${mergeRequest.title}`, by }),
  label: (_, mergeRequest, __, argument) => {
    const added = [...argument.matchAll(/~(?:"([^"]+)"|(\S+))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    mergeRequest.labels = [...new Set([...mergeRequest.labels, ...added])];
  },
};

/** Those that change nothing that is modelled are known, but without an effect. */
export async function runQuickActions(
  world: World,
  mergeRequest: MergeRequest,
  { actions, by }: { readonly actions: readonly QuickAction[]; readonly by: User },
): Promise<void> {
  for (const { name, argument } of actions) await effects[name]?.(world, mergeRequest, by, argument);
}
