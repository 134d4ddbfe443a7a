import type { ChangeRef } from '../../domain/change-request.ts';
import type { Status, StatusState } from '../../ports/forge.ts';
import type { GitHubClient } from './client.ts';
import { checkName } from './limits.ts';
import { parseRepositoryName } from './repository-name.ts';

const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';

/** A commit status knows neither neutral nor skipped: the words say it. */
const states: Readonly<Record<StatusState, string>> = {
  success: 'success',
  neutral: 'success',
  skipped: 'success',
  failure: 'failure',
  'action-required': 'failure',
  pending: 'pending',
};

/** What stands in for a check run where only an App may make one. Another one of this name takes its place. */
export async function postCommitStatus(
  client: GitHubClient,
  ref: ChangeRef,
  installation: string,
  { head, state, title }: Status,
): Promise<void> {
  await client.write({ installation }, route, {
    ...parseRepositoryName(ref.repo.path),
    sha: head,
    context: checkName,
    state: states[state],
    description: title,
  });
}
