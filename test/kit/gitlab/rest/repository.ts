import { ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { isJsonObject, type Json } from '../../forge-stand-in/json.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import type { GitObject } from '../../forge-stand-in/git/object-reader.ts';
import { limitChanges } from '../model/diff-limits.ts';
import { resolveRef } from '../model/refs.ts';
import { findProject } from '../model/world.ts';
import { renderBlamed, renderChange, renderCommit } from '../render/change.ts';
import { projectPage } from '../render/project.ts';
import { treeListed } from './paging.ts';
import { isTrue, notFound, numberOf, projectIn, type Call, type Route } from './route.ts';

const blamePage =
  'https://docs.gitlab.com/api/repository_files/#retrieve-file-blame-history-from-a-repository';
const files = '/projects/:id/repository/files/:file_path';
const reading = { scopes: ['api', 'read_api', 'read_repository'] } as const;

export const repositoryRoutes: readonly Route[] = [
  { operation: 'GET /projects/:id/repository/compare', handle: compare },
  { operation: `GET ${files}/blame`, ...reading, required: ['ref'], handle: getBlame },
  { operation: `GET ${files}/raw`, ...reading, handle: getRaw },
  { operation: `GET ${files}`, ...reading, handle: getFile },
  { operation: 'GET /projects/:id/repository/tree', handle: listTree },
  {
    operation: 'GET /projects/:id/repository/commits/:sha',
    handle: async (call) => {
      const project = projectIn(call);
      const sha = (await resolveRef(project, call.path['sha'] ?? '')) ?? notFound('Commit');
      const commit = (await project.git.readCommit(sha)) ?? notFound('Commit');
      return ok({ ...renderCommit(call.world, project, commit), status: null, project_id: project.id });
    },
  },
];

/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits : from where they parted, unless straight. */
async function compare(call: Call): Promise<Answer> {
  const { query, world } = call;
  const project = projectIn(call);
  const origin =
    findProject(world, query.get('from_project_id') ?? String(project.id)) ?? notFound('Project');
  const [from, to] = await Promise.all([
    resolveRef(origin, query.get('from') ?? ''),
    resolveRef(project, query.get('to') ?? ''),
  ]);
  if (from === undefined || to === undefined) return notFound('Ref');
  const { git } = project;
  const isStraight = isTrue(query.get('straight') ?? undefined);
  const base = isStraight ? from : ((await git.mergeBase(from, to)) ?? from);
  const shas = await git.commitsBetween(from, to);
  const commits = await Promise.all(
    shas.map(async (sha) => renderCommit(world, project, (await git.readCommit(sha)) ?? notFound('Commit'))),
  );
  const { shown } = limitChanges(await git.difference(base, to));
  const isUnified = isTrue(query.get('unidiff') ?? undefined);
  return ok({
    ...{ commit: commits.at(-1) ?? null, commits, compare_timeout: false, compare_same_ref: from === to },
    diffs: shown.map((change) => renderChange(change, isUnified)),
    web_url: `${projectPage(world, project)}/-/compare/${from}...${to}`,
  });
}

interface FoundFile {
  readonly path: string;
  readonly commit: string;
  readonly object: GitObject;
}

async function findFile(call: Call): Promise<FoundFile> {
  const project = projectIn(call);
  const path = call.path['file_path'] ?? '';
  const commit = (await resolveRef(project, call.query.get('ref') ?? 'HEAD')) ?? notFound('Commit');
  const object = await project.git.read(`${commit}:${path}`);
  return object?.type === 'blob' ? { path, commit, object } : notFound('File');
}

async function getRaw(call: Call): Promise<Answer> {
  const { path, commit, object } = await findFile(call);
  const headers = {
    'x-gitlab-blob-id': object.oid,
    'x-gitlab-commit-id': commit,
    'x-gitlab-file-path': encodeURIComponent(path),
    'x-gitlab-size': String(object.data.length),
  };
  return { status: 200, text: object.data, type: 'application/octet-stream', headers };
}

async function getFile(call: Call): Promise<Answer> {
  const { path, commit, object } = await findFile(call);
  const { git } = projectIn(call);
  const last = await git.git('log', '-1', '--format=%H', commit, '--', path);
  const entry = await git.git('ls-tree', commit, '--', path);
  return ok({
    ...{
      file_name: path.split('/').at(-1) ?? '',
      file_path: path,
      size: object.data.length,
      encoding: 'base64',
    },
    ...{ content: object.data.toString('base64'), ref: call.query.get('ref') ?? 'HEAD', blob_id: object.oid },
    ...{ commit_id: commit, last_commit_id: last.trim(), execute_filemode: entry.startsWith('100755') },
  });
}

async function getBlame(call: Call): Promise<Answer> {
  const { params } = call;
  const { git } = projectIn(call);
  const { path, commit, object } = await findFile(call);
  if (object.data.length === 0) return ok([]);
  const runs = await git.blame(commit, path, rangeIn(params['range']));
  return ok(
    await Promise.all(
      runs.map(async (run) => {
        const found = (await git.readCommit(run.commit)) ?? notFound('Commit');
        return { commit: renderBlamed(found), lines: [...run.lines] };
      }),
    ),
  );
}

/** As git takes it. */
function rangeIn(range: Json | undefined): string | undefined {
  if (!isJsonObject(range)) return undefined;
  const [start, end] = [range['start'], range['end']].map(numberOf);
  const isRange = start !== undefined && end !== undefined && start >= 1 && start <= end;
  if (isRange) return `${start},${end}`;
  const message = 'range[start] must be less than or equal to range[end]';
  throw new Refusal({ status: 400, message }, { name: 'blame-range', documentation: blamePage });
}

async function listTree(call: Call): Promise<Answer> {
  const { query } = call;
  const project = projectIn(call);
  const commit = (await resolveRef(project, query.get('ref') ?? 'HEAD')) ?? notFound('Tree');
  const path = (query.get('path') ?? '').replace(/\/$/, '');
  const isRecursive = isTrue(query.get('recursive') ?? undefined);
  const place = path === '' ? [] : ['--', `${path}/`];
  const printed = await project.git.git(
    'ls-tree',
    '-z',
    ...(isRecursive ? ['-r', '-t'] : []),
    commit,
    ...place,
  );
  const entries = printed.split('\0').filter((line) => line !== '' && !line.endsWith(`\t${path}`));
  if (entries.length === 0) return notFound('Tree');
  return treeListed(call, entries, (line) => {
    const [head = '', name = ''] = line.split('\t');
    const [mode = '', type = '', id = ''] = head.split(' ');
    return { id, name: name.split('/').at(-1) ?? '', type, path: name, mode };
  });
}
