import type { Environment } from './environment.ts';

/** What the GitLab part runs with. */
export interface GitLabSettings {
  /** Without a slash at its end. */
  readonly host: string;
  readonly credentials: GitLabAccess;
  readonly webhookSecret: string;
  readonly settingsProject: string;
}

export type GitLabAccess =
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'oauth';
      readonly clientId: string;
      readonly clientSecret: string;
      /** That the settings begin with; a later one may be kept. */
      readonly refreshToken: string;
    };

/** undefined: the part is off. Half of the settings never come this far. */
export function gitLabSettings(environment: Environment): GitLabSettings | undefined {
  const { gitlabHost, gitlabUrl, gitlabWebhookSecret: webhookSecret } = environment;
  const credentials = credentialsIn(environment);
  if (credentials === undefined || webhookSecret === undefined) return undefined;
  const host = gitlabHost ?? gitlabUrl ?? 'https://gitlab.com';
  return { host, credentials, webhookSecret, settingsProject: environment.gitlabSettingsProject };
}

function credentialsIn(environment: Environment): GitLabAccess | undefined {
  const {
    gitlabToken: token,
    gitlabOAuthClientId: clientId,
    gitlabOAuthClientSecret: clientSecret,
    gitlabOAuthRefreshToken: refreshToken,
  } = environment;
  if (token !== undefined) return { kind: 'token', token };
  if (clientId === undefined || clientSecret === undefined || refreshToken === undefined) return undefined;
  return { kind: 'oauth', clientId, clientSecret, refreshToken };
}
