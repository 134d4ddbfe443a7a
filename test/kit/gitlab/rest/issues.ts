import type { Answer } from '../../forge-stand-in/http/answer.ts';
import { renderUser } from '../render/account.ts';
import { projectPage } from '../render/project.ts';
import type { Issue, Project } from '../model/types.ts';
import { hasRole, type World } from '../model/world.ts';
import { listed } from './paging.ts';
import { isTrue, notFound, projectIn, viewerIn, type Call, type Route } from './route.ts';

/** https://docs.gitlab.com/api/issues/#list-all-project-issues */
export const issueRoutes: readonly Route[] = [
  { operation: 'GET /projects/:id/issues', least: 'guest', takesJobTokens: false, handle: list },
];

function list(call: Call): Promise<Answer> {
  const { query, world } = call;
  const project = projectIn(call);
  if (project.issuesAccess === 'disabled') return notFound('Project');
  const viewer = viewerIn(call);
  const iids = query.getAll('iids[]').map(Number);
  const confidential = query.get('confidential');
  const found = [...project.issues.values()].filter(
    ({ iid, isConfidential, author }) =>
      (iids.length === 0 || iids.includes(iid)) &&
      (confidential === null || isTrue(confidential) === isConfidential) &&
      (!isConfidential || author === viewer || hasRole(project, viewer, 'reporter')),
  );
  return listed(call, found.toReversed(), (issue) => render(world, project, issue));
}

function render(world: World, project: Project, issue: Issue) {
  const { id, iid, title, description, state, createdAt, author, isConfidential } = issue;
  return {
    ...{ id, iid, project_id: project.id, title, description, state, confidential: isConfidential },
    ...{ created_at: createdAt, updated_at: createdAt, closed_at: null, closed_by: null, labels: [] },
    ...{
      milestone: null,
      assignees: [],
      author: renderUser(world, author),
      type: 'ISSUE',
      issue_type: 'issue',
    },
    web_url: `${projectPage(world, project)}/-/issues/${iid}`,
  };
}
