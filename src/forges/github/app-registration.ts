import { ProbotOctokit } from 'probot';
import { z } from 'zod';
import type { RegisteredApp } from '../../ports/app-registration.ts';
import { shaped } from './answer-shapes.ts';
import { translateError } from './translate-error.ts';
import { createTransport } from '../transport.ts';
import { gitHubRequests } from './operation-name.ts';
import type { RequestReport } from '../request-report.ts';

export interface RegistrationOptions {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly onRequest: (report: RequestReport) => void;
}

const route = 'POST /app-manifests/{code}/conversions';

const conversion = z.object({
  id: z.int(),
  name: z.string(),
  html_url: z.url({ protocol: /^https?$/ }),
  client_id: z.string(),
  client_secret: z.string(),
  webhook_secret: z.string(),
  pem: z.string(),
});

/**
 * Exchanges the code that GitHub gave for a manifest, within an hour and once.
 * Probot's `ManifestCreation` does the same, but its package does not export it; it also asks `GHE_HOST` of the process
 * instead of an address, and makes every App public.
 * https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 * @throws {AppError} `service-refused` for a code that is not known, `service-unavailable`, `rate-limited`
 */
export async function redeemManifestCode(
  code: string,
  { apiUrl: baseUrl, timeout, onRequest }: RegistrationOptions,
): Promise<RegisteredApp> {
  const octokit = new ProbotOctokit({
    baseUrl,
    request: { fetch: createTransport({ timeout, onRequest, ...gitHubRequests }) },
    // A code that was taken, but whose answer was lost, is gone: asking again could only hide that.
    retry: { enabled: false },
    throttle: { enabled: false },
  });
  const { data } = await octokit.request(route, { code }).catch((error: unknown) => {
    throw translateError(error, route);
  });
  const app = shaped(conversion, data, route);
  return {
    id: String(app.id),
    name: app.name,
    page: app.html_url,
    clientId: app.client_id,
    clientSecret: app.client_secret,
    webhookSecret: app.webhook_secret,
    privateKey: app.pem,
  };
}
