import { describe, expect, it } from '@jest/globals';
import { parseSha } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import { gitHubPages } from './github/pages.ts';
import { gitLabPages } from './gitlab/pages.ts';

const head = parseSha('a'.repeat(40));
const path = 'src/[id]/a b#1.ts' as RepoPath;

describe('the pages of a forge', () => {
  it('at GitHub are those of the pull request and of a line of its source', () => {
    const ref = { repo: { forge: 'github', path: 'acme/shop' }, number: 7 } as const;
    const pages = gitHubPages('https://github.com');
    expect(pages.change(ref)).toBe('https://github.com/acme/shop/pull/7');
    expect(pages.line(ref, head, path, 12)).toBe(
      `https://github.com/acme/shop/blob/${head}/src/%5Bid%5D/a%20b%231.ts?plain=1#L12`,
    );
  });

  it('at GitLab are those of the merge request, also where GitLab is not at the root of its host', () => {
    const ref = { repo: { forge: 'gitlab', path: 'acme/web/shop' }, number: 7 } as const;
    const pages = gitLabPages('https://example.com/gitlab');
    expect(pages.change(ref)).toBe('https://example.com/gitlab/acme/web/shop/-/merge_requests/7');
    expect(pages.line(ref, head, path, 12)).toBe(
      `https://example.com/gitlab/acme/web/shop/-/blob/${head}/src/%5Bid%5D/a%20b%231.ts#L12`,
    );
  });
});
