import { ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { branchTip } from '../model/anchors.ts';
import { nodeId } from '../model/node-ids.ts';
import { renderRepository, repositoryAddress, repositoryPage } from '../render/repository.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { notFound, repositoryIn, type Call, type Route } from './route.ts';

const needs = [{ contents: 'read' }] as const;
const megabyte = 1024 * 1024;
const page = 'https://docs.github.com/rest/repos/contents#get-repository-content';

export const contentRoutes: readonly Route[] = [
  { operation: 'repos/get-content', wants: 'installation', needs, handle: getContent },
  { operation: 'git/get-blob', wants: 'installation', needs, handle: getBlob },
  {
    operation: 'repos/get',
    wants: 'installation',
    needs: [],
    handle: (call) => ok(renderRepository(call.world, repositoryIn(call))),
  },
];

async function getContent(call: Call): Promise<Answer> {
  const repository = repositoryIn(call);
  const path = call.path['path'] ?? '';
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const sha = (await branchTip(repository, ref)) ?? (await repository.git.readCommit(ref))?.sha ?? notFound();
  const object = (await repository.git.read(`${sha}:${path}`)) ?? notFound();
  // Folders are answered as lists by GitHub; the bot asks for none.
  if (object.type !== 'blob') return notFound();
  refuseOver(object.data.length, 100 * megabyte, page);
  if (isRaw(call)) return raw(object.data);
  const url = `${repositoryAddress(call.world, repository)}/contents/${path}?ref=${ref}`;
  const html = `${repositoryPage(call.world, repository)}/blob/${ref}/${path}`;
  const git = `${repositoryAddress(call.world, repository)}/git/blobs/${object.oid}`;
  const isSmall = object.data.length <= megabyte;
  return ok({
    ...{ name: path.split('/').at(-1) ?? '', path, sha: object.oid, size: object.data.length, type: 'file' },
    ...{ url, html_url: html, git_url: git, download_url: html.replace('/blob/', '/raw/') },
    // Between 1 and 100 MB only the raw media type has the content.
    content: isSmall ? base64(object.data) : '',
    encoding: isSmall ? 'base64' : 'none',
    _links: { self: url, git, html },
  });
}

async function getBlob(call: Call): Promise<Answer> {
  const repository = repositoryIn(call);
  const sha = call.path['file_sha'] ?? '';
  const object = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.read(sha) : undefined;
  if (object?.type !== 'blob') return notFound();
  refuseOver(object.data.length, 100 * megabyte, 'https://docs.github.com/rest/git/blobs#get-a-blob');
  if (isRaw(call)) return raw(object.data);
  return ok({
    ...{ sha, node_id: nodeId('B', { id: sha }), size: object.data.length },
    url: `${repositoryAddress(call.world, repository)}/git/blobs/${sha}`,
    ...{ content: base64(object.data), encoding: 'base64' },
  });
}

function refuseOver(size: number, limit: number, documentation: string): void {
  if (size <= limit) return;
  const message =
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API';
  const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
  throw new Refusal({ status: 403, message, errors }, { name: 'blob-size', documentation });
}

/** GitHub breaks it into lines. */
function base64(data: Buffer): string {
  return data.toString('base64').replace(/.{60}/g, '$&\n');
}

function isRaw({ accept }: Call): boolean {
  return /\braw\b/.test(accept);
}

function raw(text: Buffer): Answer {
  return { status: 200, text, type: 'application/vnd.github.raw; charset=utf-8' };
}
