import { given } from './ci-run.ts';
import type { ChangePlace, ReadCiChange } from './ci-run.ts';

/**
 * Of a multibranch project; `GIT_COMMIT` may be a merge that Jenkins made, and is not asked.
 * https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables
 */
export const readJenkins: ReadCiChange = (variables) => {
  const target = given(variables, 'CHANGE_TARGET');
  if (given(variables, 'CHANGE_ID') === undefined || target === undefined) return undefined;
  return {
    place: placeOf(given(variables, 'CHANGE_URL') ?? '', given(variables, 'GITLAB_HOST')),
    base: `origin/${target}`,
    head: undefined,
    isOutsideAuthor: given(variables, 'CHANGE_FORK') !== undefined,
  };
};

const pullRequest = /^(https?:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)\/pull\/([1-9]\d*)$/;
const mergeRequest = /^(https?:\/\/[^/]+)\/([\w./-]+)\/-\/merge_requests\/([1-9]\d*)$/;

/**
 * The forge shows in the form of the address.
 * @param gitLabHost Tells a GitLab below a path of its host from groups of that name.
 */
function placeOf(address: string, gitLabHost: string | undefined): ChangePlace | undefined {
  const [, gitHub, name, pull] = pullRequest.exec(address) ?? [];
  if (gitHub !== undefined && name !== undefined)
    return { forge: 'github', serverUrl: gitHub, repository: name, number: Number(pull) };
  const [, origin, path, merge] = mergeRequest.exec(address) ?? [];
  if (origin === undefined || path === undefined) return undefined;
  const host = gitLabHost?.replace(/\/+$/, '') ?? origin;
  const isBelow = `${origin}/${path}`.startsWith(`${host}/`);
  const serverUrl = isBelow ? host : origin;
  const repository = `${origin}/${path}`.slice(serverUrl.length + 1);
  return { forge: 'gitlab', serverUrl, repository, number: Number(merge) };
}
