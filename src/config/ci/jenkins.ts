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
    place: placeOf(given(variables, 'CHANGE_URL') ?? ''),
    base: `origin/${target}`,
    head: undefined,
    isOutsideAuthor: given(variables, 'CHANGE_FORK') !== undefined,
  };
};

/** The forge shows in the form of the address. What lies before `owner/name` is the host, perhaps with a path. */
const shapes = [
  { forge: 'github', shape: /^(https?:\/\/[^/]+)\/([\w.-]+\/[\w.-]+)\/pull\/([1-9]\d*)$/ },
  { forge: 'gitlab', shape: /^(https?:\/\/[^/]+)\/([\w./-]+)\/-\/merge_requests\/([1-9]\d*)$/ },
] as const;

function placeOf(address: string): ChangePlace | undefined {
  for (const { forge, shape } of shapes) {
    const [, serverUrl, repository, number] = shape.exec(address) ?? [];
    if (serverUrl !== undefined && repository !== undefined)
      return { forge, serverUrl, repository, number: Number(number) };
  }
  return undefined;
}
