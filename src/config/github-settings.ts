import type { Environment } from './environment.ts';

/** What the GitHub part runs with. */
export interface GitHubSettings {
  readonly appId: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** Where GitHub is. No address ends with a slash. */
export interface GitHubAddresses {
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** undefined: the part is off. Half of the settings never come this far. */
export function gitHubSettings(environment: Environment): GitHubSettings | undefined {
  const {
    githubAppId: appId,
    githubPrivateKey: privateKey,
    githubWebhookSecret: webhookSecret,
  } = environment;
  if (appId === undefined || privateKey === undefined || webhookSecret === undefined) return undefined;
  return { appId, privateKey, webhookSecret };
}

export function gitHubAddresses(environment: Environment): GitHubAddresses {
  const { gheHost, gheProtocol, githubApiUrl, githubServerUrl } = environment;
  const enterprise = gheHost === undefined ? undefined : `${gheProtocol}://${gheHost}`;
  return {
    apiUrl: githubApiUrl ?? (enterprise === undefined ? 'https://api.github.com' : `${enterprise}/api/v3`),
    serverUrl: githubServerUrl ?? enterprise ?? 'https://github.com',
  };
}
