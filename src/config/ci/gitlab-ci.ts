import { parseSha } from '../../domain/ids.ts';
import { given } from './ci-run.ts';
import type { ReadCiChange } from './ci-run.ts';

/**
 * Of a merge request pipeline; in a pipeline of a branch none of these is set.
 * https://docs.gitlab.com/ci/variables/predefined_variables/#predefined-variables-for-merge-request-pipelines
 */
export const readGitLabCi: ReadCiChange = (variables) => {
  const number = given(variables, 'CI_MERGE_REQUEST_IID');
  const base = given(variables, 'CI_MERGE_REQUEST_DIFF_BASE_SHA');
  // A pipeline of a fork runs in the fork: its own project is not the one that the change goes to.
  const repository = given(variables, 'CI_MERGE_REQUEST_PROJECT_PATH') ?? given(variables, 'CI_PROJECT_PATH');
  if (number === undefined || base === undefined || repository === undefined) return undefined;
  // A pipeline of merged results runs at a commit that GitLab made: there the branch has a variable of its own.
  const head = given(variables, 'CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? given(variables, 'CI_COMMIT_SHA');
  return {
    place: {
      forge: 'gitlab',
      serverUrl: given(variables, 'CI_SERVER_URL') ?? 'https://gitlab.com',
      repository,
      number: Number(number),
    },
    base,
    head: head === undefined ? undefined : parseSha(head),
    isOutsideAuthor: given(variables, 'CI_MERGE_REQUEST_SOURCE_PROJECT_PATH') !== repository,
  };
};
