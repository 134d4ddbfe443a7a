import { created, type Answer } from '../../forge-stand-in/http/answer.ts';
import { isJsonObject, textOf, type Json, type JsonObject } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { push } from '../model/branches.ts';
import { changeFiles } from '../model/commit-actions.ts';
import { branchTip, resolveRef } from '../model/refs.ts';
import { findProject, hasRole } from '../model/world.ts';
import { renderCommit } from '../render/change.ts';
import { commitRules } from '../rules/branches.ts';
import { isTrue, notFound, projectIn, viewerIn, type Call, type Route } from './route.ts';

export const commitRoutes: readonly Route[] = [
  {
    operation: 'POST /projects/:id/repository/commits',
    least: 'developer',
    required: ['branch', 'commit_message', 'actions'],
    handle: create,
  },
];

async function create(call: Call): Promise<Answer> {
  const { world, params } = call;
  const project = projectIn(call);
  const author = viewerIn(call);
  const branch = textOf(params['branch']);
  const { start, isGiven } = await startOf(call);
  const isForced = isTrue(params['force']);
  const tip = isForced && isGiven ? undefined : await branchTip(project, branch);
  const parent = start ?? tip;
  const { files, objections } = await changeFiles(project, parent, actionsIn(params['actions']));
  enforce(commitRules, {
    ...{ branch, tip, start, objections, isStartGiven: isGiven },
    isProtected: project.protectedBranches.has(branch),
    isMaintainer: hasRole(project, author, 'maintainer'),
  });
  const message = textOf(params['commit_message']);
  const sha = await push(world, project, {
    ...{ branch, files, message, author },
    ...(parent === undefined ? {} : { parents: [parent] }),
  });
  const commit = (await project.git.readCommit(sha)) ?? notFound('Commit');
  return created({ ...renderCommit(world, project, commit), status: null, project_id: project.id });
}

/** Of `start_branch` or `start_sha`, in the project of `start_project`. */
async function startOf({ world, params, ...call }: Call): Promise<{
  readonly start: string | undefined;
  readonly isGiven: boolean;
}> {
  const name = textOf(params['start_sha']) || textOf(params['start_branch']);
  if (name === '') return { start: undefined, isGiven: false };
  const other = textOf(params['start_project']);
  const from = other === '' ? projectIn({ world, params, ...call }) : findProject(world, other);
  return { start: from === undefined ? undefined : await resolveRef(from, name), isGiven: true };
}

function actionsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
}
