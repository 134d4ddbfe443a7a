import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';
import type { Commit } from '../../forge-stand-in/git/commit.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { LimitedChange } from '../model/diff-limits.ts';
import type { Project } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { projectPage } from './project.ts';

/** @param isUnified With the two lines that name the files. */
export function renderChange(
  { file, isCollapsed, isTooLarge }: LimitedChange,
  isUnified: boolean,
): JsonObject {
  const { path, previousPath = path, status, modes } = file;
  const [before, after] = modes.map((mode) => (/^0+$/.test(mode) ? '0' : mode));
  return {
    diff: isCollapsed || isTooLarge ? '' : diffText(file, isUnified),
    ...{ collapsed: isCollapsed, too_large: isTooLarge, new_path: path, old_path: previousPath },
    ...{ a_mode: before ?? '0', b_mode: after ?? '0', new_file: status === 'added' },
    ...{ renamed_file: status === 'renamed', deleted_file: status === 'removed' },
    generated_file: isGenerated(path),
  };
}

function diffText(file: ChangedFile, isUnified: boolean): string {
  const { path, previousPath = path, status, patch, isBinary } = file;
  const names = [
    status === 'added' ? '/dev/null' : `a/${previousPath}`,
    status === 'removed' ? '/dev/null' : `b/${path}`,
  ];
  if (isBinary) return `Binary files ${names[0] ?? ''} and ${names[1] ?? ''} differ\n`;
  if (patch === '') return '';
  return `${isUnified ? `--- ${names[0] ?? ''}\n+++ ${names[1] ?? ''}\n` : ''}${patch}\n`;
}

/** https://docs.gitlab.com/user/project/merge_requests/changes/#collapse-generated-files */
function isGenerated(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return (
    /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|Gopkg\.lock|go\.sum|Cargo\.lock|composer\.lock)$/.test(
      name,
    ) ||
    /\.(nib|xcworkspacedata|xcuserstate)$|\.min\.(js|css)$|\.(js|css)\.map$|\.pb\.go$/.test(name) ||
    /(^|\/)node_modules\//.test(path)
  );
}

export function renderCommit(world: World, project: Project, commit: Commit): JsonObject {
  const { sha, parents, author, committer, message } = commit;
  return {
    ...{ id: sha, short_id: sha.slice(0, 8), created_at: committer.date, parent_ids: parents, message },
    ...{ title: message.split('\n')[0] ?? '', author_name: author.name, author_email: author.email },
    ...{ authored_date: author.date, committer_name: committer.name, committer_email: committer.email },
    ...{ committed_date: committer.date, trailers: {}, extended_trailers: {} },
    web_url: `${projectPage(world, project)}/-/commit/${sha}`,
  };
}

/** Without what a blame does not tell of a commit. */
export function renderBlamed({ sha, parents, author, committer, message }: Commit): JsonObject {
  return {
    ...{ id: sha, parent_ids: parents, message },
    ...{ author_name: author.name, author_email: author.email, authored_date: author.date },
    ...{ committer_name: committer.name, committer_email: committer.email },
    committed_date: committer.date,
  };
}
