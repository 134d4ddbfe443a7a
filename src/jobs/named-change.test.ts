import { describe, expect, it } from '@jest/globals';
import { gitHubPages } from '../forges/github/pages.ts';
import { gitLabPages } from '../forges/gitlab/pages.ts';
import { findNamedChange } from './named-change.ts';

const forges = [
  { id: 'github', pages: gitHubPages('https://github.com') },
  { id: 'gitlab', pages: gitLabPages('https://example.com/gitlab') },
] as const;

describe('a change that is named in a text', () => {
  it.each([
    ['review https://github.com/acme/shop/pull/7', 'github', 'acme/shop', 'review'],
    ['fix https://github.com/acme/shop/pull/7/files#r1 all', 'github', 'acme/shop', 'fix all'],
    ['review <https://github.com/acme/shop/pull/7|the one>', 'github', 'acme/shop', 'review'],
    [
      'review https://example.com/gitlab/acme/web/shop/-/merge_requests/7',
      'gitlab',
      'acme/web/shop',
      'review',
    ],
  ])('is found in %j', (text, forge, path, rest) => {
    expect(findNamedChange(text, forges)).toEqual({ change: { repo: { forge, path }, number: 7 }, rest });
  });

  it.each([
    'review',
    'review acme/shop#7',
    'review https://github.com.evil.example/acme/shop/pull/7',
    'review https://github.com/acme/shop/issues/7',
    'review https://example.com/acme/shop/-/merge_requests/7',
    'review https://github.com/pull/7',
  ])('is not found in %j', (text) => {
    expect(findNamedChange(text, forges)).toBeUndefined();
  });
});
