import { describe, expect, it } from '@jest/globals';
import { callbackJobs, parseCallbackUrl, parseNoticeKind, parseRepositoryPattern } from './callback.ts';
import type { Callback } from './callback.ts';
import type { ForgeId } from './change-request.ts';
import type { ChangeNotice } from './notice.ts';

const callback: Callback = {
  ...{ id: 'cb', url: 'https://example.com/', repositories: [], events: [], format: 'autoglm' },
  ...{ allowPrivate: false, allowHttp: false, secrets: [], createdAt: new Date(0), offSince: undefined },
};

function notice(path: string, kind: ChangeNotice['kind'] = 'review-finished', forge: ForgeId = 'github') {
  const change = { repo: { forge, path }, number: 7 };
  return { id: 'n', kind, change, at: '2026-01-01T00:00:00.000Z' };
}

describe('a callback', () => {
  it.each([
    ['acme/shop', 'review-finished', {}, true],
    ['acme/shop', 'moved-on', {}, false],
    ['acme/shop', 'review-finished', { events: ['code-conflict'] }, false],
    ['acme/shop', 'code-conflict', { events: ['code-conflict', 'agent-failed'] }, true],
    ['acme/shop', 'review-finished', { repositories: ['gitlab:acme/shop'] }, false],
    ['acme/shop', 'review-finished', { repositories: ['gitlab:x', 'github:acme/shop'] }, true],
    ['acme/shop', 'review-finished', { repositories: ['github:acme/*'] }, true],
    ['acme/shop', 'review-finished', { repositories: ['github:acme/sh'] }, false],
    ['acme/shop', 'review-finished', { repositories: ['github:**'] }, true],
    ['acme/shop', 'review-finished', { offSince: new Date(0) }, false],
  ] as const)('of %s, when there is %s and it has %j: %s', (path, kind, changes, isTold) => {
    const jobs = callbackJobs(notice(path, kind), [{ ...callback, ...changes }]);
    expect(jobs).toHaveLength(isTold ? 1 : 0);
  });

  it('has jobs of its own for each change, so that it keeps their order and waits for no other', () => {
    const other = { ...callback, id: 'other' };
    expect(callbackJobs(notice('acme/shop'), [callback, other])).toEqual([
      {
        kind: 'call-back',
        key: 'callback:cb:github:acme/shop#7',
        supersedes: false,
        payload: { callback: 'cb', notice: notice('acme/shop') },
      },
      expect.objectContaining({ key: 'callback:other:github:acme/shop#7' }),
    ]);
  });

  it('has an address that keeps no secret in sight, and is read by nobody on the way', () => {
    expect(parseCallbackUrl('https://example.com:8443/a?b=c#d', false)).toBe(
      'https://example.com:8443/a?b=c',
    );
    expect(parseCallbackUrl('http://example.com', true)).toBe('http://example.com/');
    for (const url of ['', 'example.com', 'ftp://example.com', 'javascript:alert(1)', 'http://example.com'])
      expect(() => parseCallbackUrl(url, false)).toThrow('This is not a valid address');
    expect(() => parseCallbackUrl('https://me:secret@example.com/', false)).toThrow(
      'it holds a password: example.com',
    );
  });

  it('names repositories by their forge and path, and events as they are called', () => {
    expect(parseRepositoryPattern('gitlab:acme/**')).toBe('gitlab:acme/**');
    for (const text of ['acme/shop', 'github:', 'local:acme', ':acme', 'github:!acme'])
      expect(() => parseRepositoryPattern(text)).toThrow('This is not a valid repository');
    expect(parseNoticeKind('agent-failed')).toBe('agent-failed');
    expect(() => parseNoticeKind('weekly-digest')).toThrow('This is not a valid event (review-finished, ');
  });
});
