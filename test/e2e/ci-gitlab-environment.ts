import type { GitLab } from '../kit/gitlab/gitlab.ts';
import type { MergeRequestScene } from '../kit/gitlab/scene/merge-request-scene.ts';
import type { ProjectScene } from '../kit/gitlab/scene/project-scene.ts';

/** What GitLab CI sets for a pipeline of that merge request, as it is now, and the token of the bot. */
export async function ciGitLabEnvironment(
  gitlab: GitLab,
  project: ProjectScene,
  { mergeRequest }: MergeRequestScene,
): Promise<Readonly<Record<string, string>>> {
  const { path } = project;
  return {
    ...{ CI: 'true', GITLAB_CI: 'true', CI_PROJECT_PATH: path, CI_SERVER_URL: gitlab.url },
    ...{ CI_MERGE_REQUEST_PROJECT_PATH: path, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: path },
    ...{ CI_MERGE_REQUEST_IID: String(mergeRequest.iid), GITLAB_TOKEN: gitlab.token.text },
    CI_MERGE_REQUEST_DIFF_BASE_SHA: await project.tip(),
    CI_COMMIT_SHA: mergeRequest.head,
  };
}
