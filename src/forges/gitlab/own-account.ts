import { z } from 'zod';
import { askedOnce } from '../asked-once.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';

/** Of every event and every repository: one token reaches all that we see of a host. */
export const installation = 'account';

/** Whose token we have. */
export interface OwnAccount {
  /** GitLab's number of it. */
  readonly id: string;
  readonly name: string;
  /** Nobody but us writes with it: a bot's account, or that of a project's or a group's token. */
  readonly isDedicated: boolean;
}

/** Of tokens and services; older hosts do not say otherwise what a bot is, and messages never do. */
const tokenName = /^(?:project|group)_\d+_bot(?:_|$)|^service_account_/;
/** A person's account in GitLab's eyes that is called after what it is for. */
const nameOfBot = /(?:^|[-_.])(?:bot|autoglm)(?:[-_.\d]|$)/i;

export function isTokenName(name: string): boolean {
  return tokenName.test(name);
}

const user = z.object({ id: z.int(), username: z.string(), bot: z.boolean().nullish() });

export function createOwnAccount(client: GitLabClient): () => Promise<OwnAccount> {
  return askedOnce(() => readOwnAccount(client));
}

async function readOwnAccount({ rest }: GitLabClient): Promise<OwnAccount> {
  const { id, username, bot } = shaped(user, await rest.Users.showCurrentUser(), 'GET /user');
  const isDedicated = bot === true || isTokenName(username) || nameOfBot.test(username);
  return { id: String(id), name: username, isDedicated };
}
