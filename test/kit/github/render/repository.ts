import type { JsonObject } from '../../forge-stand-in/json.ts';
import { nodeId } from '../model/node-ids.ts';
import type { Repository } from '../model/types.ts';
import { fullName, type World } from '../model/world.ts';
import { renderAccount } from './account.ts';

/** Parts of a repository that have an address of their own, and what the address ends in. */
const parts: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export function repositoryAddress({ addresses }: World, repository: Repository): string {
  return `${addresses.api}/repos/${fullName(repository)}`;
}

export function repositoryPage({ addresses }: World, repository: Repository): string {
  return `${addresses.html}/${fullName(repository)}`;
}

export function renderRepository(world: World, repository: Repository): JsonObject {
  const { id, name, owner, isPrivate, parent, defaultBranch, createdAt } = repository;
  const url = repositoryAddress(world, repository);
  const page = repositoryPage(world, repository);
  const open = [...repository.pulls.values()].filter(({ state }) => state === 'open').length;
  return {
    ...{ id, node_id: nodeId('R', repository), name, full_name: fullName(repository), private: isPrivate },
    ...{
      owner: renderAccount(world, owner),
      html_url: page,
      description: null,
      fork: parent !== undefined,
      url,
    },
    ...Object.fromEntries(Object.entries(parts).map(([part, end]) => [`${part}_url`, url + end])),
    ...{ created_at: createdAt, updated_at: createdAt, pushed_at: createdAt },
    ...{
      git_url: page.replace(/^https?/, 'git') + '.git',
      ssh_url: `git@localhost:${fullName(repository)}.git`,
    },
    ...{ clone_url: `${page}.git`, svn_url: page, homepage: null, size: 1, language: null },
    ...{ stargazers_count: 0, watchers_count: 0, forks_count: 0, open_issues_count: open },
    ...{ has_issues: true, has_projects: true, has_downloads: true, has_wiki: true, has_pages: false },
    ...{ has_discussions: false, mirror_url: null, archived: false, disabled: false, license: null },
    ...{ allow_forking: true, is_template: false, web_commit_signoff_required: false, topics: [] },
    ...{ visibility: isPrivate ? 'private' : 'public', forks: 0, open_issues: open, watchers: 0 },
    default_branch: defaultBranch,
  };
}
