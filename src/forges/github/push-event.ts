import { push } from './payloads.ts';
import type { Push } from './payloads.ts';
import type { EventDetails } from './read-event.ts';
import { parseRepositoryName } from './repository-name.ts';
import { isSettingsFile, sharedRepository } from './settings-files.ts';

const branchPrefix = 'refs/heads/';
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const mostCommits = 2_048;
/** Files that GitHub lists of one commit. */
const mostFiles = 3_000;

/** Tags, and branches that are gone, are the target of no change. */
export function readBranchEvent(payload: unknown): EventDetails {
  const pushed = push.parse(payload);
  const { ref, created, deleted, repository } = pushed;
  if (!ref.startsWith(branchPrefix) || deleted) return undefined;
  const branch = ref.slice(branchPrefix.length);
  const { owner, repo } = parseRepositoryName(repository.full_name);
  const isDefault = branch === repository.default_branch;
  return {
    kind: 'branch-moved',
    repository: { forge: 'github', path: repository.full_name },
    branch,
    isDefault,
    // A branch that has just been made is the target of no change yet.
    touchesSettings: (isDefault || !created) && touchesSettings(pushed),
    ...(isDefault && repo === sharedRepository && { settingsOf: owner }),
  };
}

/** What GitHub does not list may have been settings: cut-off lists, and the commits that a forced push took away. */
function touchesSettings({ commits, forced }: Push): boolean {
  if (forced || commits.length === 0 || commits.length >= mostCommits) return true;
  return commits.some(({ added, removed, modified }) => {
    const paths = [...added, ...removed, ...modified];
    return paths.length >= mostFiles || paths.some(isSettingsFile);
  });
}
