import { z } from 'zod';
import { sha } from '../answer-shapes.ts';

/** What we read of GitLab's payloads; the rest of them is not looked at, let alone kept. */
const projectPath = z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)+$/);
const project = z.object({ path_with_namespace: projectPath });
export type ProjectPayload = z.output<typeof project>;
const number = z.int().positive();
const id = z.int().nonnegative();
const isSet = z.boolean().nullish();

/** Messages about projects and groups name their event, all others also what they are about. */
export const envelope = z.object({ object_kind: z.string().optional(), event_name: z.string().optional() });

const changed = z.object({ previous: z.unknown(), current: z.unknown() });

export const mergeRequest = z.object({
  project,
  object_attributes: z.object({
    iid: number,
    /** Absent where the message is not about something that happened. */
    action: z.string().optional(),
    title: z.string().default(''),
    /** The head before the push that the message is about. */
    oldrev: sha.optional(),
    /** null: the source branch is gone, or has nothing of its own. */
    last_commit: z.object({ id: sha }).nullish(),
    draft: isSet,
    /** What hosts before 15 call it. */
    work_in_progress: isSet,
  }),
  changes: z
    .object({
      target_branch: changed.optional(),
      title: changed.optional(),
      labels: changed.optional(),
      draft: changed.optional(),
    })
    .nullish(),
});
export type MergeRequestPayload = z.output<typeof mergeRequest>;

const note = z.object({
  id,
  note: z.string(),
  noteable_type: z.string(),
  author_id: id,
  system: isSet,
  /** Only people of the project see it. */
  internal: isSet,
});
const ofMergeRequest = z.object({ iid: number }).nullish();

export const comment = z.object({
  project,
  user: z.object({ id, username: z.string() }),
  object_attributes: note.extend({
    /** Hosts before 16.11 tell of new ones only, and do not say so. */
    action: z.string().default('create'),
    type: z.string().nullish(),
    discussion_id: z.string().nullish(),
  }),
  merge_request: ofMergeRequest,
});

export const emoji = z.object({
  project,
  event_type: z.string(),
  object_attributes: z.object({ user_id: id, name: z.string() }),
  /** Absent for what stands on something else than a note. */
  note: note.nullish(),
  merge_request: ofMergeRequest,
});

const paths = z.array(z.string()).nullish();
export const push = z.object({
  ref: z.string(),
  before: sha.nullish(),
  after: sha,
  project: project.extend({ default_branch: z.string().nullish() }),
  commits: z.array(z.object({ added: paths, removed: paths, modified: paths })).nullish(),
  total_commits_count: z.int().nonnegative().nullish(),
});
export type PushPayload = z.output<typeof push>;

export const goneProject = project;
export const movedProject = z.object({ old_path_with_namespace: projectPath });
