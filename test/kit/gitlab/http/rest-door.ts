import { isJsonObject, type JsonObject } from '../../forge-stand-in/json.ts';
import type { Incoming, Reply } from '../../forge-stand-in/http/server.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import type { Project } from '../model/types.ts';
import { findProject, roleIn, type World } from '../model/world.ts';
import type { Route } from '../rest/route.ts';
import { accessRules } from '../rules/access.ts';
import { requestRules } from '../rules/requests.ts';
import { authenticate, type Viewer } from './authenticate.ts';
import type { Limits } from './limits.ts';
import type { Match } from './matcher.ts';
import { nest } from './read-body.ts';

export interface RestDoor {
  readonly world: World;
  readonly limits: Limits;
  /** Holds a request against the vendor's description, and reports what is not as described. */
  readonly check: (operation: string, params: JsonObject) => void;
}

/** @throws {Refusal} */
export async function answerRest(
  door: RestDoor,
  incoming: Incoming,
  match: Match | undefined,
): Promise<Reply> {
  const { world, limits } = door;
  const { exchange, url, body, isReadable } = incoming;
  enforce(requestRules, { operation: match?.route.operation, isReadable, missing: [] });
  if (match === undefined) throw new Error('refused before');
  const { route, path } = match;
  const token = authenticate(world, exchange.request.headers, demandsOf(route));
  const headers = limits.spend();
  const query = url.searchParams;
  const params = { ...nest(query), ...(isJsonObject(body) ? body : {}) };
  door.check(route.operation, params);
  const project = admit(world, match, token);
  const missing = (route.required ?? []).filter((name) => params[name] === undefined || params[name] === '');
  enforce(requestRules, { operation: route.operation, isReadable, missing });
  const at = url.origin + url.pathname;
  const answer = await route.handle({ world, token, path, query, params, url: at, project });
  return { answer, headers };
}

function isReading({ operation }: Route): boolean {
  return operation.startsWith('GET ');
}

function demandsOf(route: Route) {
  const scopes = route.scopes ?? (isReading(route) ? ['api', 'read_api'] : ['api']);
  return { scopes, takesJobTokens: route.takesJobTokens ?? false };
}

/** @throws {Refusal} */
function admit(world: World, { route, path }: Match, token: Viewer): Project | undefined {
  if (!route.operation.includes(' /projects/:id')) return undefined;
  const project = findProject(world, path['id'] ?? '');
  const { least = isReading(route) ? 'reporter' : 'developer', isOpen = isReading(route) } = route;
  const role = project === undefined || token === undefined ? undefined : roleIn(project, token.user);
  enforce(accessRules, { project, role, least, isOpen });
  return project;
}
