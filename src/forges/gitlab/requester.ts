import { createRequesterFn } from '@gitbeaker/requester-utils';
import type { RequestOptions } from '@gitbeaker/requester-utils';
import type { Answer, Question } from './exchange.ts';
import { jsonOf } from './json-answer.ts';

/** Sends what the library's methods ask for by our own exchange; credentials are added there. */
export function createRequester(
  exchange: (question: Question) => Promise<Answer>,
): ReturnType<typeof createRequesterFn> {
  return createRequesterFn(
    (_, options) => Promise.resolve(options),
    async (endpoint, options: RequestOptions = {}) => {
      const { method = 'GET', prefixUrl = '', searchParams, body } = options;
      const query = searchParams === undefined ? '' : `?${searchParams}`;
      const url = `${prefixUrl.replace(/\/?$/, '/')}${endpoint}${query}`;
      const answer = await exchange({ method, url, body });
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: jsonOf(answer, `${method} ${endpoint}`) as Record<string, unknown> | null,
      };
    },
  );
}
