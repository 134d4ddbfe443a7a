import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { GitLabAccess } from './gitlab-settings.ts';
import { readIfThere, writeWhole } from './kept-file.ts';

const fileName = 'gitlab-oauth.json';

/** A pair that works until it is exchanged for the next one. */
interface KeptTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: Date | undefined;
}

interface TokenKeeper {
  /** The newest that are known. */
  readonly tokens: KeptTokens;
  /** Resolves when they are on the disk. */
  readonly keep: (tokens: KeptTokens) => Promise<void>;
}

type OAuthAccess = Extract<GitLabAccess, { kind: 'oauth' }>;
type TokenAccess = Extract<GitLabAccess, { kind: 'token' }>;

/** Credentials that outlive the process: what an exchange brought is kept in the state folder. */
export async function keepingTokens(
  access: GitLabAccess,
  folder: string,
): Promise<TokenAccess | (OAuthAccess & TokenKeeper)> {
  return access.kind === 'token' ? access : { ...access, ...(await keptTokens(folder, access.refreshToken)) };
}

const keptPair = z.object({
  /** Digest of the setting that the chain of tokens began with. */
  begin: z.string(),
  tokens: z
    .object({ accessToken: z.string(), refreshToken: z.string(), expiresAt: z.coerce.date().optional() })
    .transform(({ expiresAt, ...pair }) => ({ ...pair, expiresAt })),
});

/**
 * A refresh token works once: what it was exchanged for is all that is left. It is followed through the state folder
 * for as long as the setting is the one that it began with; with another one the operator has begun anew.
 */
export async function keptTokens(folder: string, refreshToken: string): Promise<TokenKeeper> {
  const path = join(folder, fileName);
  const begin = createHash('sha256').update(refreshToken).digest('base64url');
  const kept = await readKept(path);
  const fresh = { accessToken: '', refreshToken, expiresAt: new Date(0) };
  return {
    tokens: kept?.begin === begin ? kept.tokens : fresh,
    keep: (tokens) => writeWhole(path, `${JSON.stringify({ begin, tokens })}\n`),
  };
}

/** A file that is broken was not written by us: the setting is what is left to try. */
async function readKept(path: string): Promise<z.output<typeof keptPair> | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return keptPair.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
