import type { ImagePolicySettings } from '../config/image-policy-environment.ts';
import type { ImagePolicy } from '../ports/image-policy.ts';
import type { Log } from '../ports/log.ts';

/** undefined: what a repository allows is all there is. */
export async function createImagePolicy(
  { opaUrl: url, opaPath: path, opaToken: token, opaTimeout, opaAnswerKb }: ImagePolicySettings,
  log: Pick<Log, 'warn'>,
): Promise<ImagePolicy | undefined> {
  if (url === undefined || path === undefined) return undefined;
  const { createOpaPolicy } = await import('./opa/opa-policy.ts');
  const limits = { timeout: opaTimeout * 1_000, longestAnswer: opaAnswerKb * 1_024 };
  return createOpaPolicy({ url, path, token, ...limits, log });
}
