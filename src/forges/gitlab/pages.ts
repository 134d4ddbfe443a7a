import type { ForgePages } from '../../ports/forge.ts';
import { inAddress } from '../page-path.ts';

/** @param host With its path, without a slash at its end. */
export function gitLabPages(host: string): ForgePages {
  return {
    issues: ({ repo }) => [
      `${host}/${repo.path}/-/issues/`,
      `${host}/${repo.path}/-/work_items/`,
      `${host}/${repo.path}/issues/`,
    ],
    change: ({ repo, number }) => `${host}/${repo.path}/-/merge_requests/${number}`,
    line: ({ repo }, head, path, line) => `${host}/${repo.path}/-/blob/${head}/${inAddress(path)}#L${line}`,
  };
}
