import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface Refreshing {
  readonly grant: string;
  readonly isClient: boolean;
  /** The refresh token is one that was given and not used. */
  readonly isUnused: boolean;
}

const page = 'https://docs.gitlab.com/api/oauth2/#authorization-code-with-proof-key-for-code-exchange-pkce';

function refused(error: string, error_description: string, status = 400) {
  return { status, message: error_description, body: { error, error_description } };
}

export const oauthRules: readonly Rule<Refreshing>[] = [
  {
    name: 'oauth-client',
    documentation: page,
    title: 'client_id and client_secret are those of the application',
    check: ({ isClient }) =>
      isClient
        ? undefined
        : refused('invalid_client', 'Client authentication failed due to unknown client.', 401),
  },
  {
    name: 'oauth-grant',
    documentation: page,
    title: 'grant_type: refresh_token (the only one that is modelled)',
    check: ({ grant }) =>
      grant === 'refresh_token'
        ? undefined
        : refused('unsupported_grant_type', 'The authorization grant type is not supported.'),
  },
  {
    name: 'oauth-refresh-once',
    documentation: page,
    title: 'A refresh invalidates the existing access token and refresh token',
    check: ({ isUnused }) =>
      isUnused
        ? undefined
        : refused('invalid_grant', 'The provided authorization grant is invalid, expired, revoked.'),
  },
];

export const tokenInfoRules: readonly Rule<{ readonly isOfApplication: boolean }>[] = [
  {
    name: 'oauth-token-info',
    documentation: 'https://docs.gitlab.com/api/oauth2/#retrieve-the-token-information',
    title: 'The access token is one that an application was given',
    check: ({ isOfApplication }) =>
      isOfApplication ? undefined : refused('invalid_request', 'The request is missing a token.', 401),
  },
];
