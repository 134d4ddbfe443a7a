import type { CommitStatus, Discussion, MergeRequest, StatusState } from './model/types.ts';
import { isResolved } from './model/notes.ts';
import { fullPath, isDraft, type World } from './model/world.ts';

/** What stands at this GitLab, as plain data for assertions. */
export interface Snapshot {
  readonly mergeRequests: readonly MergeRequestSnapshot[];
}

export interface MergeRequestSnapshot {
  readonly project: string;
  readonly iid: number;
  readonly state: MergeRequest['state'];
  readonly isDraft: boolean;
  readonly head: string;
  /** Single notes below it, without those of the system. */
  readonly notes: readonly NoteSnapshot[];
  readonly threads: readonly ThreadSnapshot[];
  readonly drafts: number;
  readonly approvals: number;
  /** Of every commit of the project, oldest first. */
  readonly statuses: readonly StatusSnapshot[];
}

export interface NoteSnapshot {
  readonly author: string;
  readonly body: string;
  readonly awards: readonly string[];
}

export interface ThreadSnapshot {
  readonly id: string;
  readonly path: string | undefined;
  /** Of the new side; undefined: it stands at a removed line, or at none. */
  readonly line: number | undefined;
  readonly oldLine: number | undefined;
  readonly startLine: number | undefined;
  /** The line that it was posted at. */
  readonly originalLine: number | undefined;
  readonly isResolved: boolean;
  /** The line is not in the newest version. */
  readonly isOutdated: boolean;
  readonly notes: readonly NoteSnapshot[];
}

export interface StatusSnapshot {
  readonly sha: string;
  readonly name: string;
  readonly state: StatusState;
  readonly description: string | undefined;
  readonly targetUrl: string | undefined;
}

export function takeSnapshot({ projects }: World): Snapshot {
  return {
    mergeRequests: [...projects.values()].flatMap(({ mergeRequests }) =>
      [...mergeRequests.values()].map(ofMergeRequest),
    ),
  };
}

function ofMergeRequest(mergeRequest: MergeRequest): MergeRequestSnapshot {
  const { project, iid, state, head, discussions, drafts, approvedBy } = mergeRequest;
  const single = discussions.filter(({ isIndividual }) => isIndividual).flatMap(({ notes }) => notes);
  return {
    ...{ project: fullPath(project), iid, state, isDraft: isDraft(mergeRequest), head },
    notes: single.filter(({ isSystem }) => !isSystem).map(ofNote),
    threads: discussions.filter(({ isIndividual }) => !isIndividual).map(ofDiscussion),
    ...{ drafts: drafts.length, approvals: approvedBy.size, statuses: project.statuses.map(ofStatus) },
  };
}

function ofNote({ author, body, awards }: Discussion['notes'][number]): NoteSnapshot {
  return { author: author.username, body, awards: awards.map(({ name }) => name) };
}

function ofDiscussion(discussion: Discussion): ThreadSnapshot {
  const { id, notes, mergeRequest } = discussion;
  const [first] = notes;
  const position = first?.position;
  const isOutdated = position !== undefined && position.head !== mergeRequest.versions.at(-1)?.head;
  return {
    ...{ id, path: position?.newPath, line: position?.newLine, oldLine: position?.oldLine, isOutdated },
    startLine: position?.range?.start.newLine,
    originalLine: first?.originalPosition?.newLine,
    isResolved: isResolved(discussion),
    notes: notes.map(ofNote),
  };
}

function ofStatus({ sha, name, status, description, targetUrl }: CommitStatus): StatusSnapshot {
  return { sha, name, state: status, description, targetUrl };
}
