import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCiEnvironment } from './ci-environment.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);

function eventFile(event: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'autoglm-event-')), 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return path;
}

function pullRequest(headRepository: string | null, association = 'MEMBER'): object {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    pull_request: {
      ...{ number: 5, author_association: association },
      base: { sha: base, repo: { full_name: 'o/r' } },
      head: { sha: head, repo },
    },
  };
}

describe('a run of GitHub Actions', () => {
  const read = (event: unknown, variables = {}) =>
    readCiEnvironment({ GITHUB_EVENT_PATH: eventFile(event), ...variables }, 'GITHUB_ACTIONS');

  it('is of the pull request in its event', () => {
    const { change, gitHubToken } = read(pullRequest('o/r'), {
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_TOKEN: ' ghs_sample ',
    });
    expect(change).toEqual({
      place: { forge: 'github', serverUrl: 'https://github.example.com', repository: 'o/r', number: 5 },
      ...{ base, head, isOutsideAuthor: false },
    });
    expect(gitHubToken).toBe('ghs_sample');
  });

  it.each([
    ['a fork', pullRequest('someone/r')],
    ['a fork that is gone', pullRequest(null)],
    ['somebody who has no rights', pullRequest('o/r', 'NONE')],
  ])('knows a change of %s for one from outside', (_whose, event) => {
    expect(read(event).change?.isOutsideAuthor).toBe(true);
  });

  it('of a push is of no change', () => {
    expect(read({ ref: 'refs/heads/main' }).change).toBeUndefined();
    expect(readCiEnvironment({}, 'GITHUB_ACTIONS').change).toBeUndefined();
  });

  it.each([['no JSON'], [{ pull_request: { number: 'five' } }]])('says so when the event is %j', (event) => {
    expect(() => read(event)).toThrow(/not a valid event of GitHub Actions: /);
  });
});

describe('a run of GitLab CI', () => {
  const variables = {
    CI_SERVER_URL: 'https://example.com/gitlab',
    CI_PROJECT_PATH: 'someone/project',
    CI_MERGE_REQUEST_PROJECT_PATH: 'group/project',
    CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'someone/project',
    CI_MERGE_REQUEST_IID: '12',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_COMMIT_SHA: head,
  };

  it('is of its merge request, in the project that this goes to', () => {
    expect(readCiEnvironment(variables, 'GITLAB').change).toEqual({
      place: {
        ...{ forge: 'gitlab', serverUrl: 'https://example.com/gitlab' },
        ...{ repository: 'group/project', number: 12 },
      },
      ...{ base, head, isOutsideAuthor: true },
    });
  });

  it('of a branch of the project itself is of somebody who may push', () => {
    const own = { ...variables, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'group/project' };
    expect(readCiEnvironment(own, 'GITLAB').change?.isOutsideAuthor).toBe(false);
  });

  it('of merged results is of the branch, not of the commit that GitLab made', () => {
    const merged = {
      ...variables,
      CI_COMMIT_SHA: 'c'.repeat(40),
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
    };
    expect(readCiEnvironment(merged, 'GITLAB').change?.head).toBe(head);
  });

  it('of a branch pipeline is of no change', () => {
    const branch = { CI_PROJECT_PATH: 'group/project', CI_COMMIT_SHA: head, CI_MERGE_REQUEST_IID: '' };
    expect(readCiEnvironment(branch, 'GITLAB').change).toBeUndefined();
  });
});

describe('a run of Jenkins', () => {
  const read = (variables: Readonly<Record<string, string>>) =>
    readCiEnvironment({ CHANGE_ID: '7', CHANGE_TARGET: 'main', ...variables }, 'JENKINS').change;

  it.each([
    [
      'https://github.com/o/r/pull/7',
      { forge: 'github', serverUrl: 'https://github.com', repository: 'o/r' },
    ],
    [
      'https://gitlab.example.com/a/b/c/-/merge_requests/7',
      { forge: 'gitlab', serverUrl: 'https://gitlab.example.com', repository: 'a/b/c' },
    ],
  ])('finds the forge in the address of the change: %s', (address, place) => {
    expect(read({ CHANGE_URL: address })).toEqual({
      place: { ...place, number: 7 },
      ...{ base: 'origin/main', head: undefined, isOutsideAuthor: false },
    });
  });

  it('finds a GitLab below a path of its host, where it is told', () => {
    const address = 'https://example.com/gitlab/a/b/-/merge_requests/7';
    expect(read({ CHANGE_URL: address, GITLAB_HOST: 'https://example.com/gitlab/' })?.place).toEqual({
      ...{ forge: 'gitlab', serverUrl: 'https://example.com/gitlab', repository: 'a/b', number: 7 },
    });
  });

  it('knows no forge behind another address, and a fork by its name', () => {
    const address = 'https://bitbucket.example.com/projects/a/repos/b/pull-requests/7';
    expect(read({ CHANGE_URL: address, CHANGE_FORK: 'someone' })).toMatchObject({
      ...{ place: undefined, isOutsideAuthor: true },
    });
  });

  it('of a branch is of no change', () => {
    expect(readCiEnvironment({ BRANCH_NAME: 'main' }, 'JENKINS').change).toBeUndefined();
  });
});

describe('outside of a CI that is known', () => {
  it.each([null, 'CIRCLE'])('it is said what is: %p', (vendor) => {
    expect(() => readCiEnvironment({}, vendor)).toThrow(/GitHub Actions, GitLab CI and Jenkins/);
  });
});

describe('a secret for the markers', () => {
  it('must be hard to guess', () => {
    expect(readCiEnvironment({ MARKER_SECRET: 'sixteen letters!' }, 'GITLAB').markerSecret).toHaveLength(16);
    expect(() => readCiEnvironment({ MARKER_SECRET: 'short' }, 'GITLAB')).toThrow(
      /MARKER_SECRET: expected at least 16 characters/,
    );
  });
});
