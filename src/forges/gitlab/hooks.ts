import { z } from 'zod';
import { AppError, isAppError, messageOf } from '../../domain/errors.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { orMissing } from './or-missing.ts';
import { statusOf } from './translate-error.ts';

export interface HookWish {
  /** Where GitLab is to send its messages. */
  readonly url: string;
  readonly secret: string;
  /** Look only. */
  readonly isDry: boolean;
}

export interface HookResult {
  readonly project: string;
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'removed' | 'absent' | 'refused';
  /** Where it was refused. */
  readonly why?: string;
}

/** What the inbox reads. */
const events = {
  merge_requests_events: true,
  note_events: true,
  push_events: true,
  emoji_events: true,
  enable_ssl_verification: true,
};
const options = {
  mergeRequestsEvents: true,
  noteEvents: true,
  pushEvents: true,
  emojiEvents: true,
  enableSslVerification: true,
};

const hook = z.looseObject({ id: z.int(), url: z.string() });
type Hook = z.output<typeof hook>;
const project = z.object({ path_with_namespace: z.string() });

/**
 * The project of that path, or the projects of the group of that path that are not archived, by their paths.
 * @throws {AppError} `not-found`
 */
export async function projectsAt(
  client: GitLabClient,
  path: string,
  isDeep: boolean,
): Promise<readonly string[]> {
  const one = await orMissing(client.rest.Projects.show(path));
  if (one !== undefined) return [shaped(project, one, 'GET /projects').path_with_namespace];
  const query = { includeSubgroups: isDeep, archived: false, withShared: false, perPage: 100 };
  const all = await orMissing(client.rest.Groups.allProjects(path, query));
  if (all === undefined) {
    const hint = 'Give its full path, as in its address; the account of the token must be a member.';
    throw new AppError('not-found', { what: 'project or group', name: path, hint });
  }
  const listed = shaped(z.array(project), all, 'GET /groups/projects');
  return listed.map(({ path_with_namespace }) => path_with_namespace).toSorted();
}

/** Group hooks are a paid feature: each project has one of its own. What is there already is found by its address. */
export function installHook(client: GitLabClient, project: string, wish: HookWish): Promise<HookResult> {
  return tellRefusal(project, async () => {
    const [known] = await hooksAt(client, project, wish.url);
    const outcome = known === undefined ? 'created' : isAsWished(known) ? 'unchanged' : 'updated';
    // GitLab does not show the secret: it may have been changed, so it is sent with every hook that is there, too.
    const values = { ...options, token: wish.secret };
    if (!wish.isDry && known === undefined) await client.rest.ProjectHooks.add(project, wish.url, values);
    if (!wish.isDry && known !== undefined)
      await client.rest.ProjectHooks.edit(project, known.id, wish.url, values);
    return outcome;
  });
}

export function removeHook(
  client: GitLabClient,
  project: string,
  { url, isDry }: Pick<HookWish, 'url' | 'isDry'>,
): Promise<HookResult> {
  return tellRefusal(project, async () => {
    const known = await hooksAt(client, project, url);
    for (const { id } of isDry ? [] : known) await client.rest.ProjectHooks.remove(project, id);
    return known.length === 0 ? 'absent' : 'removed';
  });
}

async function hooksAt({ rest }: GitLabClient, project: string, url: string): Promise<readonly Hook[]> {
  const all = await rest.ProjectHooks.all(project, { perPage: 100 });
  return shaped(z.array(hook), all, 'GET /projects/hooks').filter((one) => one.url === url);
}

/** What an older host does not know of cannot be wrong. */
function isAsWished(known: Hook): boolean {
  return Object.entries(events).every(([name, wished]) => (known[name] ?? wished) === wished);
}

/** One project that refuses must not keep the others waiting; credentials that are wrong are so for all. */
async function tellRefusal(project: string, work: () => Promise<HookResult['outcome']>): Promise<HookResult> {
  try {
    return { project, outcome: await work() };
  } catch (error) {
    if (!isAppError(error, 'service-refused') || statusOf(error) === 401) throw error;
    const isRole = statusOf(error) === 403 || statusOf(error) === 404;
    const why = isRole ? 'the account of the token needs the role Maintainer there' : messageOf(error);
    return { project, outcome: 'refused', why };
  }
}
