import { AccessLevel } from '@gitbeaker/rest';
import { z } from 'zod';
import { isAppError } from '../../domain/errors.ts';
import type { AccessProblem, AccessReport } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { problemsOfVersion } from './host-version.ts';
import type { OwnAccount } from './own-account.ts';
import { statusOf } from './translate-error.ts';

export interface AccessQuestion {
  readonly client: GitLabClient;
  readonly account: () => Promise<OwnAccount>;
  readonly now: () => Date;
}

const token = z.object({ scopes: z.array(z.string()), expires_at: z.string().nullish() });
/** https://docs.gitlab.com/api/oauth2/#retrieve-the-token-information */
const applicationToken = z.object({ scope: z.array(z.string()) });
const metadata = z.object({ version: z.string() });
type TokenFacts = z.output<typeof token>;
/** Days before its end at which a token is worth a word. */
const daysAhead = 14;

/**
 * Asks who we are, what the token may, and what the host can: what would otherwise show as a review that never comes.
 * @throws {AppError} while GitLab does not answer
 */
export async function checkAccess({ client, account, now }: AccessQuestion): Promise<AccessReport> {
  const own = await orRefused(account());
  if (own === undefined) return { summary: 'GitLab does not take the token', problems: [refusedToken] };
  const [ofToken, version, isDeveloper] = await Promise.all([
    readToken(client),
    versionOf(client),
    hasProjects(client),
  ]);
  const problems = [
    ...(own.isDedicated ? [] : [personal(own)]),
    ...(ofToken === undefined ? [] : tokenProblems(ofToken, now())),
    ...(isDeveloper ? [] : [withoutRole(own)]),
    ...problemsOfVersion(version),
  ];
  return { summary: `GitLab ${version ?? 'of an unknown version'} takes the bot for ${own.name}`, problems };
}

/** undefined: the host is too old to say, or a scope is too narrow for the question. */
async function readToken(client: GitLabClient): Promise<TokenFacts | undefined> {
  const own = await orRefused(client.rest.PersonalAccessTokens.show());
  if (own !== undefined) return shaped(token, own, 'GET /personal_access_tokens/self');
  const ofApplication = await orRefused(client.applicationToken());
  if (ofApplication === undefined) return undefined;
  const { scope } = shaped(applicationToken, ofApplication, 'GET /oauth/token/info');
  // Its end does not matter: it is renewed before.
  return { scopes: scope };
}

async function orRefused<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isAppError(error, 'service-refused')) return undefined;
    throw error;
  }
}

/** undefined: the host is too old to say, or does not say it to this token. */
async function versionOf({ rest }: GitLabClient): Promise<string | undefined> {
  const answer = await orRefused(rest.Metadata.show());
  return answer === undefined ? undefined : shaped(metadata, answer, 'GET /metadata').version;
}

async function hasProjects({ rest }: GitLabClient): Promise<boolean> {
  const asked = rest.Projects.all({
    membership: true,
    minAccessLevel: AccessLevel.DEVELOPER,
    perPage: 1,
    maxPages: 1,
  });
  try {
    return (await asked).length > 0;
  } catch (error) {
    // Without the scope nothing is listed; that is said already.
    if (statusOf(error) === 403) return true;
    throw error;
  }
}

const refusedToken: AccessProblem = {
  code: 'token-refused',
  message:
    'The credentials are wrong, were revoked, or have run out. Make new ones, and restart the server with them',
};

function personal({ name }: OwnAccount): AccessProblem {
  return {
    code: 'personal-account',
    message: `${name} seems to be the account of a person. Use the token of a project, of a group, or of an account of its own whose name ends in -bot: what the bot writes would stand under that person’s name`,
  };
}

function withoutRole({ name }: OwnAccount): AccessProblem {
  return {
    code: 'role-missing',
    message: `${name} has the role Developer in no project. Invite it to the projects, or to their group, with that role: it sets statuses and resolves threads`,
  };
}

function tokenProblems({ scopes, expires_at }: TokenFacts, now: Date): readonly AccessProblem[] {
  const problems: AccessProblem[] = [];
  if (!scopes.includes('api'))
    problems.push({
      code: 'scope-missing',
      message: `The token has the scopes ${scopes.join(', ') || '(none)'}, and needs the scope api. Make one that has it`,
    });
  const left = expires_at == null ? Infinity : (Date.parse(expires_at) - now.getTime()) / 86_400_000;
  if (left < daysAhead)
    problems.push({
      code: 'token-ends',
      message: `The token ends on ${expires_at ?? ''}. Make a new one before`,
    });
  return problems;
}
