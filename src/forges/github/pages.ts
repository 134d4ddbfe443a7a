import type { ForgePages } from '../../ports/forge.ts';
import { inAddress } from '../page-path.ts';

/** @param serverUrl Without a slash at its end. */
export function gitHubPages(serverUrl: string): ForgePages {
  return {
    issues: ({ repo }) => [`${serverUrl}/${repo.path}/issues/`],
    change: ({ repo, number }) => `${serverUrl}/${repo.path}/pull/${number}`,
    line: ({ repo }, head, path, line) =>
      `${serverUrl}/${repo.path}/blob/${head}/${inAddress(path)}?plain=1#L${line}`,
  };
}
