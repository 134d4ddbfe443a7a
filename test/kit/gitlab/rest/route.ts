import type { Answer } from '../../forge-stand-in/http/answer.ts';
import type { Json, JsonObject } from '../../forge-stand-in/json.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import type { Discussion, MergeRequest, Note, Project, Role, Token, User } from '../model/types.ts';
import type { World } from '../model/world.ts';

export interface Call {
  readonly world: World;
  readonly token: Token | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Of the query and of the body. */
  readonly params: JsonObject;
  /** Of the request, without its query. */
  readonly url: string;
  /** That `:id` names, where the address is one of a project. */
  readonly project: Project | undefined;
}

/** One operation of the documentation, and who may ask for it. */
export interface Route {
  /** As the documentation writes it: `GET /projects/:id`. */
  readonly operation: string;
  /** Each of them is enough; unless told `api`, and `read_api` for what reads. */
  readonly scopes?: readonly string[];
  readonly takesJobTokens?: boolean;
  /** Of those with a project: unless told, what reads wants a reporter and the rest a developer. */
  readonly least?: Role;
  /** Anybody may do that in a public project; unless told, what reads. */
  readonly isOpen?: boolean;
  readonly required?: readonly string[];
  handle(call: Call): Answer | Promise<Answer>;
}

const existence = {
  name: 'resource-exists',
  documentation: 'https://docs.gitlab.com/api/rest/troubleshooting/#status-code-404',
};

/** @throws {Refusal} */
export function notFound(what: string): never {
  throw new Refusal({ status: 404, message: `404 ${what} Not Found`.replace('  ', ' ') }, existence);
}

/** @throws {Refusal} 404 */
export function projectIn({ project }: Call): Project {
  return project ?? notFound('Project');
}

/** @throws {Refusal} 401 */
export function viewerIn({ token }: Call): User {
  if (token !== undefined) return token.user;
  throw new Refusal({ status: 401, message: '401 Unauthorized' }, existence);
}

/** @throws {Refusal} 404 */
export function mergeRequestIn(call: Call): MergeRequest {
  const iid = Number(call.path['merge_request_iid']);
  return projectIn(call).mergeRequests.get(iid) ?? notFound('');
}

/** @throws {Refusal} 404 */
export function discussionIn(call: Call): Discussion {
  const id = call.path['discussion_id'];
  return (
    mergeRequestIn(call).discussions.find((discussion) => discussion.id === id) ?? notFound('Discussion')
  );
}

/** @throws {Refusal} 404 */
export function noteIn(call: Call): Note {
  const id = Number(call.path['note_id']);
  const notes = mergeRequestIn(call).discussions.flatMap((discussion) => discussion.notes);
  return notes.find((note) => note.id === id) ?? notFound('Note');
}

/** Forms write numbers as texts. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

export function isTrue(value: Json | undefined): boolean {
  return value === true || value === 'true' || value === '1' || value === 1;
}
