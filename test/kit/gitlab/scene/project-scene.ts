import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { branchMoved, push } from '../model/branches.ts';
import { openMergeRequest } from '../model/merge-requests.ts';
import { branchTip } from '../model/refs.ts';
import type { Issue, MergeRequest, Pipeline, Project, Role } from '../model/types.ts';
import { fullPath, timestamp, userNamed, type World } from '../model/world.ts';
import { createMergeRequestScene, type MergeRequestScene } from './merge-request-scene.ts';
import { forkProject } from './projects.ts';

export interface OpenOptions {
  /** What the branch changes. */
  readonly files: FileChanges;
  readonly title?: string;
  readonly description?: string;
  readonly author?: string;
  readonly branch?: string;
  readonly target?: string;
  readonly isDraft?: boolean;
  readonly labels?: readonly string[];
  readonly reviewers?: readonly string[];
  /** False: its diff is still to be made; see {@link MergeRequestScene.prepare}. */
  readonly isPrepared?: boolean;
  /** The fork that the branch is in; unless told, the project itself. */
  readonly from?: ProjectScene;
}

export interface IssueWords {
  readonly title: string;
  readonly description?: string;
  readonly author?: string;
  readonly isConfidential?: boolean;
}

/** A project in the hands of a test. */
export interface ProjectScene {
  readonly path: string;
  readonly project: Project;
  /** A commit on a branch, pushed. Returns its name. */
  commit(
    files: FileChanges,
    options?: { branch?: string; author?: string; message?: string },
  ): Promise<string>;
  /** A project of its own under another user; the bot is no member of it. */
  fork(owner: string): Promise<ProjectScene>;
  open(options: OpenOptions): Promise<MergeRequestScene>;
  mergeRequest(iid: number): MergeRequestScene;
  /** Somebody opens an issue. */
  issue(said: IssueWords): Issue;
  /** Says what somebody may do here. undefined: nothing. */
  admit(username: string, role: Role | undefined): void;
  protect(branch: string): void;
  deleteBranch(branch: string): Promise<void>;
  /** As the project's own configuration makes one of a push. */
  runPipeline(sha: string, ref: string): Pipeline;
  tip(branch?: string): Promise<string>;
}

export function createProjectScene(world: World, project: Project): ProjectScene {
  const named = (username: string | undefined) => userNamed(world, username ?? 'ada');
  return {
    path: fullPath(project),
    project,
    commit: (files, { branch = project.defaultBranch, author, message = 'Change' } = {}) =>
      push(world, project, { branch, message, author: named(author), files }),
    fork: async (owner) => createProjectScene(world, await forkProject(world, project, owner)),
    open: async (options) => createMergeRequestScene(world, await openWith(world, project, options)),
    mergeRequest: (iid) => {
      const mergeRequest = project.mergeRequests.get(iid);
      if (mergeRequest === undefined) throw new Error(`no merge request ${iid}`);
      return createMergeRequestScene(world, mergeRequest);
    },
    issue: (said) => openIssue(world, project, said),
    admit: (username, role) => {
      if (role === undefined) project.members.delete(named(username));
      else project.members.set(named(username), role);
    },
    protect: (branch) => void project.protectedBranches.add(branch),
    deleteBranch: async (branch) => {
      const before = await branchTip(project, branch);
      await project.git.git('update-ref', '-d', project.heads + branch);
      await branchMoved(world, project, { branch, before, after: undefined, sender: named(undefined) });
    },
    runPipeline: (sha, ref) => {
      const pipeline: Pipeline = { id: world.nextId(), sha, ref, source: 'merge_request_event' };
      project.pipelines.push(pipeline);
      return pipeline;
    },
    tip: async (branch = project.defaultBranch) => {
      const sha = await branchTip(project, branch);
      if (sha === undefined) throw new Error(`no branch ${branch}`);
      return sha;
    },
  };
}

function openIssue(world: World, project: Project, said: IssueWords): Issue {
  const { title, description = '', author = 'ada', isConfidential = false } = said;
  const iid = project.issues.size + 1;
  const known = { id: world.nextId(), iid, author: userNamed(world, author), isConfidential };
  const issue: Issue = { ...known, createdAt: timestamp(world), title, description, state: 'opened' };
  project.issues.set(iid, issue);
  return issue;
}

async function openWith(world: World, project: Project, options: OpenOptions): Promise<MergeRequest> {
  const source = options.from?.project ?? project;
  const targetBranch = options.target ?? project.defaultBranch;
  const branch = options.branch ?? `change-${project.mergeRequests.size + 1}`;
  const author = userNamed(world, options.author ?? 'ada');
  const tip = await branchTip(project, targetBranch);
  if (tip === undefined) throw new Error(`no branch ${targetBranch}`);
  const title = options.title ?? 'Change';
  await push(world, source, { branch, files: options.files, message: title, author, parents: [tip] });
  return openMergeRequest(world, project, {
    ...{ title: options.isDraft === true ? `Draft: ${title}` : title, author, targetBranch },
    ...{ description: options.description ?? '', labels: options.labels ?? [] },
    reviewers: (options.reviewers ?? []).map((username) => userNamed(world, username)),
    ...{ source: { project: source, branch }, isPrepared: options.isPrepared ?? true },
  });
}
