import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Ticket, Tracker } from '../../ports/tracker.ts';
import { issueNumbers } from '../issue-numbers.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';

const issues = z.array(
  z.object({
    iid: z.int(),
    title: z.string(),
    description: z.string().nullable(),
    state: z.string(),
    confidential: z.boolean(),
  }),
);
const project = z.object({
  visibility: z.string(),
  issues_access_level: z.string().optional(),
  merge_requests_access_level: z.string().optional(),
});

/** The issues of the project of a change, in one request, and who may read them, in another. */
export function gitLabIssues({ rest }: GitLabClient, { repo }: ChangeRef): Tracker {
  return {
    tickets: async (references) => {
      const iids = issueNumbers(references);
      if (iids.length === 0) return [];
      const [ofProject, listed] = await Promise.all([
        rest.Projects.show(repo.path),
        rest.Issues.all({ projectId: repo.path, iids: [...iids], perPage: iids.length, maxPages: 1 }),
      ]);
      if (!isForAll(shaped(project, ofProject, 'GET /projects/:id'))) return [];
      const found = shaped(issues, listed, 'GET /projects/:id/issues');
      // We may read a confidential one, who reads the change may not.
      return iids.flatMap((iid) => found.filter((one) => one.iid === iid && !one.confidential).map(ticketOf));
    },
  };
}

/** Whoever may see merge requests may see issues. */
function isForAll(of: z.output<typeof project>): boolean {
  const { visibility, issues_access_level: issuesLevel, merge_requests_access_level: changesLevel } = of;
  return visibility === 'private' || issuesLevel === 'enabled' || changesLevel === 'private';
}

function ticketOf({ iid, title, description, state }: z.output<typeof issues>[number]): Ticket {
  const reference = { tracker: 'forge', name: String(iid) } as const;
  return { reference, title, text: description ?? '', status: state === 'opened' ? 'open' : state };
}
