import { appManifest } from './app-manifest.generated.ts';

export interface ManifestAddresses {
  /** Where GitHub reaches the server. */
  readonly server: string;
  /** Where the browser finds the set-up page. */
  readonly page: string;
}

/** What GitHub is asked to create, as its page for new Apps takes it. */
export function renderAppManifest({ server, page }: ManifestAddresses): string {
  return JSON.stringify({
    ...appManifest,
    url: server,
    hook_attributes: { url: `${server}/webhooks/github`, active: true },
    redirect_url: `${page}/setup/github`,
  });
}

/** @param organisation Empty: the App belongs to the person who creates it. */
export function newAppAddress(serverUrl: string, organisation: string, state: string): string {
  const owner = organisation === '' ? '' : `/organizations/${encodeURIComponent(organisation)}`;
  return `${serverUrl}${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
