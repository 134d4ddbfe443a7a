import type { ChangeEvent } from '../../domain/event.ts';
import { mergeRequest } from './payloads.ts';
import type { MergeRequestPayload } from './payloads.ts';
import type { EventDetails } from './read-event.ts';
import { changeOf } from './refs.ts';

type HeadKind = Extract<ChangeEvent, { head: unknown }>['kind'];

export function readChangeEvent(payload: unknown): EventDetails {
  const read = mergeRequest.parse(payload);
  const { action, iid } = read.object_attributes;
  const change = changeOf(read.project, iid);
  switch (action) {
    case 'open':
    case 'reopen':
      return headEvent(read, 'change-opened');
    case 'update':
      return headEvent(read, kindOfUpdate(read));
    case 'close':
    case 'merge':
      return { kind: 'change-closed', change, merged: action === 'merge' };
    default:
      return undefined;
  }
}

/** GitLab does not name the target's commit: until it is asked for it is the head. Without a head there is no change. */
function headEvent(
  { project, object_attributes }: MergeRequestPayload,
  kind: HeadKind | undefined,
): EventDetails {
  const { iid, last_commit, draft, work_in_progress, title } = object_attributes;
  if (kind === undefined || last_commit == null) return undefined;
  const { id: head } = last_commit;
  const isDraft = draft ?? work_in_progress ?? isDraftTitle(title);
  return { kind, change: changeOf(project, iid), head, base: head, draft: isDraft };
}

/** A push has no action of its own: it is the update that names the head before. */
function kindOfUpdate({ object_attributes, changes }: MergeRequestPayload): HeadKind | undefined {
  if (object_attributes.oldrev !== undefined) return 'change-updated';
  if (changes?.target_branch !== undefined) return 'base-changed';
  return kindOfDraft(changes) ?? ((changes?.title ?? changes?.labels) ? 'change-edited' : undefined);
}

/** Hosts that do not tell of the mark tell of the title that it stands in. */
function kindOfDraft(changes: MergeRequestPayload['changes']): HeadKind | undefined {
  const { draft, title } = changes ?? {};
  const was = draft === undefined ? isDraftTitle(title?.previous) : draft.previous === true;
  const is = draft === undefined ? isDraftTitle(title?.current) : draft.current === true;
  if (was === is) return undefined;
  return is ? 'change-drafted' : 'change-ready';
}

function isDraftTitle(title: unknown): boolean {
  return typeof title === 'string' && /^\s*(?:\[(?:draft|wip)\]|\(draft\)|(?:draft|wip):)/i.test(title);
}
