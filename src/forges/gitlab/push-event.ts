import { repositoryOf } from './refs.ts';
import { push } from './payloads.ts';
import type { PushPayload } from './payloads.ts';
import type { EventDetails } from './read-event.ts';
import { isSettingsFile } from './settings-files.ts';

const branchPrefix = 'refs/heads/';

/**
 * Tags, and branches that are gone, are the target of no change.
 * @param settingsProject The name of the project in each group that holds the settings of the group, on its default branch.
 */
export function readBranchEvent(payload: unknown, settingsProject: string): EventDetails {
  const pushed = push.parse(payload);
  const { ref, before, after, project } = pushed;
  if (!ref.startsWith(branchPrefix) || isNowhere(after)) return undefined;
  const branch = ref.slice(branchPrefix.length);
  const isDefault = branch === project.default_branch;
  return {
    kind: 'branch-moved',
    repository: repositoryOf(project),
    branch,
    isDefault,
    // A branch that has just been made is the target of no change yet.
    touchesSettings: (isDefault || !isNowhere(before)) && touchesSettings(pushed),
    ...(isDefault && settingsOf(project, settingsProject)),
  };
}

function settingsOf(
  { path_with_namespace: path }: PushPayload['project'],
  name: string,
): { readonly settingsOf: string } | undefined {
  const end = `/${name}`;
  return path.endsWith(end) ? { settingsOf: path.slice(0, -end.length) } : undefined;
}

function isNowhere(commit: string | null | undefined): boolean {
  return commit != null && /^0+$/.test(commit);
}

/**
 * What GitLab does not list may have been settings. It lists the newest 20 commits, in system hooks none, and never those
 * that a forced push took away.
 * https://docs.gitlab.com/user/project/integrations/webhook_events/#push-events
 */
function touchesSettings({ commits, total_commits_count: total }: PushPayload): boolean {
  if (commits == null || commits.length === 0 || (total ?? 0) > commits.length) return true;
  return commits.some(({ added, removed, modified }) => {
    if (added == null || removed == null || modified == null) return true;
    const paths = [...added, ...removed, ...modified];
    return paths.some(isSettingsFile);
  });
}
