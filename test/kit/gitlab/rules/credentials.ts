import type { Rule } from '../../forge-stand-in/rules/rule.ts';
import type { Token } from '../model/types.ts';

export interface Presented {
  readonly isGiven: boolean;
  /** undefined: there is none like that. */
  readonly token: Token | undefined;
  readonly isJobToken: boolean;
  readonly takesJobTokens: boolean;
  /** Each of them is enough. */
  readonly needed: readonly string[];
  readonly now: Date;
}

const page = 'https://docs.gitlab.com/api/rest/authentication/';
const unauthorized = { status: 401, message: '401 Unauthorized' } as const;

export const credentialRules: readonly Rule<Presented>[] = [
  {
    name: 'credentials-given',
    documentation: page,
    title: 'If authentication information is not valid or is missing, GitLab returns 401',
    check: ({ isGiven, needed }) => (!isGiven && needed.length > 0 ? unauthorized : undefined),
  },
  {
    name: 'token-known',
    documentation: page,
    title: 'If authentication information is not valid or is missing, GitLab returns 401',
    check: ({ isGiven, token }) => (isGiven && token === undefined ? unauthorized : undefined),
  },
  {
    name: 'job-token-access',
    documentation: 'https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access',
    title: 'A job token reaches a short list of endpoints; to write notes is not among them',
    check: ({ isJobToken, takesJobTokens }) => (isJobToken && !takesJobTokens ? unauthorized : undefined),
  },
  {
    name: 'token-expires',
    documentation: 'https://docs.gitlab.com/user/profile/personal_access_tokens/#access-token-expiration',
    title: 'An access token expires on the day that you define',
    check: ({ token, now }) =>
      token?.expiresAt !== undefined && token.expiresAt <= now
        ? invalid('Token is expired. You can either do re-authorization or token refresh.')
        : undefined,
  },
  {
    name: 'token-not-revoked',
    documentation:
      'https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-a-personal-access-token',
    title: 'A revoked token is no longer valid',
    check: ({ token }) =>
      token?.isRevoked === true
        ? invalid('Token was revoked. You have to re-authorize from the user.')
        : undefined,
  },
  {
    name: 'token-scope',
    documentation:
      'https://docs.gitlab.com/user/profile/personal_access_tokens/#personal-access-token-scopes',
    title: 'read_api: read access to the API; api: complete read and write access',
    check: ({ token, needed, isJobToken }) => {
      const isEnough =
        token === undefined || isJobToken || token.scopes.some((scope) => needed.includes(scope));
      if (isEnough || needed.length === 0) return undefined;
      const message = 'The request requires higher privileges than provided by the access token.';
      const body = { error: 'insufficient_scope', error_description: message, scope: needed.join(' ') };
      return { status: 403, message, body };
    },
  },
];

function invalid(message: string) {
  return { status: 401, message, body: { error: 'invalid_token', error_description: message } };
}
