import type { ForgePages } from '../../ports/forge.ts';
import { inAddress } from '../page-path.ts';

/** @param host With its path, without a slash at its end. */
export function gitLabPages(host: string): ForgePages {
  return {
    change: ({ repo, number }) => `${host}/${repo.path}/-/merge_requests/${number}`,
    line: ({ repo }, head, path, line) => `${host}/${repo.path}/-/blob/${head}/${inAddress(path)}#L${line}`,
  };
}
