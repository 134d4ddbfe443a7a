import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { branchMoved } from '../model/branches.ts';
import { branchTip, resolveRef } from '../model/refs.ts';
import type { Project } from '../model/types.ts';
import { hasRole, type World } from '../model/world.ts';
import { renderCommit } from '../render/change.ts';
import { projectPage } from '../render/project.ts';
import { branchRules, protectionRules } from '../rules/branches.ts';
import { listed } from './paging.ts';
import { notFound, projectIn, viewerIn, type Call, type Route } from './route.ts';

const address = '/projects/:id/repository/branches';

export const branchRoutes: readonly Route[] = [
  { operation: `GET ${address}`, handle: list },
  {
    operation: `GET ${address}/:branch`,
    handle: async (call) => ok(await renderBranch(call.world, projectIn(call), call.path['branch'] ?? '')),
  },
  { operation: `POST ${address}`, least: 'developer', required: ['branch', 'ref'], handle: create },
  { operation: `DELETE ${address}/:branch`, least: 'developer', handle: remove },
];

async function list(call: Call): Promise<Answer> {
  const { world, query } = call;
  const project = projectIn(call);
  const printed = await project.git.git('for-each-ref', '--format=%(refname)', project.heads);
  const names = printed
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => name.slice(project.heads.length));
  const search = query.get('search') ?? '';
  const pattern = search.replace(/^\^|\$$/g, '');
  const isWanted = (name: string): boolean =>
    search.startsWith('^')
      ? name.startsWith(pattern)
      : search.endsWith('$')
        ? name.endsWith(pattern)
        : name.includes(pattern);
  return listed(call, names.filter(isWanted), (name) => renderBranch(world, project, name));
}

async function renderBranch(world: World, project: Project, name: string) {
  const tip = (await branchTip(project, name)) ?? notFound('Branch');
  const commit = (await project.git.readCommit(tip)) ?? notFound('Branch');
  const isProtected = project.protectedBranches.has(name);
  return {
    ...{ name, commit: renderCommit(world, project, commit), merged: false, protected: isProtected },
    ...{ developers_can_push: !isProtected, developers_can_merge: !isProtected, can_push: true },
    ...{ default: name === project.defaultBranch, web_url: `${projectPage(world, project)}/-/tree/${name}` },
  };
}

async function create(call: Call): Promise<Answer> {
  const { world, params } = call;
  const project = projectIn(call);
  const [branch, ref] = [textOf(params['branch']), textOf(params['ref'])];
  const after = await resolveRef(project, ref);
  enforce(branchRules, {
    ...{ branch, exists: (await branchTip(project, branch)) !== undefined, ref: after },
    isProtected: project.protectedBranches.has(branch),
    isMaintainer: hasRole(project, viewerIn(call), 'maintainer'),
  });
  await project.git.git('update-ref', project.heads + branch, after ?? '');
  await branchMoved(world, project, { branch, before: undefined, after, sender: viewerIn(call) });
  return created(await renderBranch(world, project, branch));
}

async function remove(call: Call): Promise<Answer> {
  const { world } = call;
  const project = projectIn(call);
  const branch = call.path['branch'] ?? '';
  const before = (await branchTip(project, branch)) ?? notFound('Branch');
  enforce(protectionRules, {
    isProtected: project.protectedBranches.has(branch),
    isMaintainer: hasRole(project, viewerIn(call), 'maintainer'),
    isDefault: branch === project.defaultBranch,
  });
  await project.git.git('update-ref', '-d', project.heads + branch);
  await branchMoved(world, project, { branch, before, after: undefined, sender: viewerIn(call) });
  return { status: 204 };
}
