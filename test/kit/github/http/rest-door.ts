import { grantOf, isReachable } from '../model/tokens.ts';
import type { Viewer } from '../model/types.ts';
import { findRepository, type World } from '../model/world.ts';
import type { Validator } from '../openapi/validator.ts';
import { isJsonObject, type Json } from '../../forge-stand-in/json.ts';
import type { Route } from '../rest/route.ts';
import { accessRules } from '../rules/access.ts';
import { requestRules } from '../rules/requests.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import type { Outbox } from '../webhooks/webhooks.ts';
import { authenticate } from './authenticate.ts';
import type { Incoming, Reply } from '../../forge-stand-in/http/server.ts';
import type { Limits } from './limits.ts';
import type { Match } from './operations.ts';

export interface RestDoor {
  readonly world: World;
  readonly webhooks: Outbox;
  readonly limits: Limits;
  readonly validator: Validator;
  readonly routes: ReadonlyMap<string, Route>;
}

export interface Asked extends Pick<Incoming, 'exchange' | 'url' | 'body' | 'isReadable'> {
  readonly match: Match | undefined;
}

/** @throws {Refusal} */
export async function answerRest(door: RestDoor, asked: Asked): Promise<Reply> {
  const { world, limits } = door;
  const { exchange, match, body } = asked;
  const route = match === undefined ? undefined : door.routes.get(match.operation.id);
  checkRequest(door, asked);
  if (match === undefined || route === undefined) throw new Error('refused before');
  const viewer = authenticate(world, exchange.request.headers.authorization, route.wants);
  const headers = limits.spend(viewer, 'core', 1);
  checkAccess(world, viewer, route, match);
  const answer = await route.handle({
    ...{ world, webhooks: door.webhooks, viewer, path: match.path, query: asked.url.searchParams },
    body: isJsonObject(body) ? body : {},
    accept: exchange.request.headers.accept ?? '',
    url: asked.url.origin + asked.url.pathname,
  });
  if (answer.body !== undefined) {
    const wrong = door.validator.answer(match.operation, answer.status, plain(answer.body));
    if (wrong.length > 0) throw new Error(`${match.operation.id}: ${wrong.join('; ')}`);
  }
  return { answer, headers };
}

/** As it is written: without what is undefined. */
function plain(body: Json): Json {
  return JSON.parse(JSON.stringify(body)) as Json;
}

function checkRequest({ validator }: RestDoor, { exchange, match, url, body, isReadable }: Asked): void {
  const userAgent = exchange.request.headers['user-agent'];
  enforce(requestRules, {
    userAgent,
    operation: match?.operation.id,
    documentation: match?.operation.documentation ?? 'https://docs.github.com/rest',
    isReadable,
    objections:
      match === undefined || !isReadable
        ? []
        : validator.request(match.operation, { path: match.path, query: url.searchParams, body }),
  });
}

function checkAccess(world: World, viewer: Viewer, { needs, wants }: Route, { path }: Match): void {
  if (wants !== 'installation') return;
  const { owner, repo } = path;
  const name = owner === undefined || repo === undefined ? undefined : `${owner}/${repo}`;
  const repository = name === undefined ? undefined : findRepository(world, name);
  enforce(accessRules, {
    repository: name,
    isReachable: repository !== undefined && isReachable(viewer, repository),
    isSuspended: viewer.kind === 'installation' && viewer.token.installation.suspendedAt !== undefined,
    granted: grantOf(viewer),
    needed: needs,
  });
}
