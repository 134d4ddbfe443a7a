import type { Commit } from '../../forge-stand-in/git/commit.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { renderHookUser } from '../render/account.ts';
import { renderHookCommit, renderHookMergeRequest, renderHookNote } from '../render/hook.ts';
import { renderHookProject, renderHookRepository } from '../render/project.ts';
import type { BranchMove } from './branches.ts';
import { nowhere } from './refs.ts';
import type { Award, MergeRequest, Note, Project, User } from './types.ts';
import type { World } from './world.ts';

export interface MergeRequestNews {
  readonly action: 'open' | 'update' | 'close' | 'reopen' | 'merge' | 'approved' | 'unapproved';
  readonly sender: User;
  /** With a push only. */
  readonly oldrev?: string;
  readonly changes?: JsonObject;
}

/** https://docs.gitlab.com/user/project/integrations/webhook_events/#merge-request-events */
export async function tellOfMergeRequest(
  world: World,
  mergeRequest: MergeRequest,
  { action, sender, oldrev, changes = {} }: MergeRequestNews,
): Promise<void> {
  const { project } = mergeRequest;
  const attributes = await renderHookMergeRequest(world, mergeRequest);
  world.tell({
    event: 'Merge Request Hook',
    project,
    payload: {
      ...{ object_kind: 'merge_request', event_type: 'merge_request', user: renderHookUser(world, sender) },
      project: renderHookProject(world, project),
      object_attributes: { ...attributes, action, ...(oldrev === undefined ? {} : { oldrev }) },
      ...{ labels: attributes['labels'] ?? [], changes, repository: renderHookRepository(world, project) },
    },
  });
}

/** https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-events */
export async function tellOfNote(world: World, note: Note, action: 'create' | 'update'): Promise<void> {
  const { mergeRequest } = note.discussion;
  const { project } = mergeRequest;
  world.tell({
    event: 'Note Hook',
    project,
    payload: {
      ...{ object_kind: 'note', event_type: 'note', user: renderHookUser(world, note.author) },
      ...{ project_id: project.id, project: renderHookProject(world, project) },
      object_attributes: { ...renderHookNote(world, note), action },
      repository: renderHookRepository(world, project),
      merge_request: await renderHookMergeRequest(world, mergeRequest),
    },
  });
}

/** https://docs.gitlab.com/user/project/integrations/webhook_events/#emoji-events */
export async function tellOfEmoji(
  world: World,
  { id, name, user }: Award,
  on: {
    readonly mergeRequest: MergeRequest;
    readonly note: Note | undefined;
    readonly action: 'award' | 'revoke';
  },
): Promise<void> {
  const { mergeRequest, note, action } = on;
  const { project } = mergeRequest;
  world.tell({
    event: 'Emoji Hook',
    project,
    payload: {
      ...{ object_kind: 'emoji', event_type: action, user: renderHookUser(world, user) },
      ...{ project_id: project.id, project: renderHookProject(world, project) },
      object_attributes: {
        ...{ user_id: user.id, created_at: world.now().toISOString(), id, name, action },
        awardable_type: note === undefined ? 'MergeRequest' : 'Note',
        awardable_id: note?.id ?? mergeRequest.id,
        updated_at: world.now().toISOString(),
      },
      ...(note === undefined ? {} : { note: renderHookNote(world, note) }),
      merge_request: await renderHookMergeRequest(world, mergeRequest),
    },
  });
}

/** https://docs.gitlab.com/user/project/integrations/webhook_events/#push-events : the newest twenty commits. */
export async function tellOfPush(world: World, project: Project, move: BranchMove): Promise<void> {
  const { branch, before = nowhere, after = nowhere, sender } = move;
  const { git } = project;
  const shas = before === nowhere || after === nowhere ? [] : await git.commitsBetween(before, after);
  const read = await Promise.all(shas.slice(-20).map((sha) => git.readCommit(sha)));
  const commits = read.filter((commit): commit is Commit => commit !== undefined);
  const sha = after === nowhere ? null : after;
  world.tell({
    event: 'Push Hook',
    project,
    payload: {
      ...{ object_kind: 'push', event_name: 'push', before, after, ref: `refs/heads/${branch}` },
      ...{ ref_protected: project.protectedBranches.has(branch), checkout_sha: sha, message: null },
      ...{ user_id: sender.id, user_name: sender.name, user_username: sender.username, user_email: '' },
      ...{ user_avatar: '', project_id: project.id, project: renderHookProject(world, project) },
      commits: await Promise.all(commits.map((commit) => renderHookCommit(world, project, commit))),
      ...{ total_commits_count: shas.length, push_options: {} },
      repository: renderHookRepository(world, project),
    },
  });
}
