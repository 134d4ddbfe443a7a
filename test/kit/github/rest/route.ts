import type { Answer } from '../../forge-stand-in/http/answer.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { PullRequest, Repository, Viewer } from '../model/types.ts';
import type { World } from '../model/world.ts';
import type { Outbox } from '../webhooks/webhooks.ts';
import type { Needs } from '../rules/access.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';

export interface Call {
  readonly world: World;
  readonly webhooks: Outbox;
  readonly viewer: Viewer;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Empty when none was sent. */
  readonly body: JsonObject;
  readonly accept: string;
  /** Of the request, without its query. */
  readonly url: string;
}

/** One operation of the description, and who may ask for it. */
export interface Route {
  readonly operation: string;
  readonly wants: 'app' | 'installation' | 'anyone';
  readonly needs: Needs;
  handle(call: Call): Answer | Promise<Answer>;
}

const existence = {
  name: 'resource-exists',
  documentation:
    'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource',
};

/** @throws {Refusal} */
export function notFound(): never {
  throw new Refusal({ status: 404, message: 'Not Found' }, existence);
}

/** @throws {Refusal} 404 */
export function repositoryIn({ world, path }: Pick<Call, 'world' | 'path'>): Repository {
  const name = `${path['owner'] ?? ''}/${path['repo'] ?? ''}`;
  return world.repositories.get(name.toLowerCase()) ?? notFound();
}

/** @throws {Refusal} 404 */
export function pullIn(call: Pick<Call, 'world' | 'path'>): PullRequest {
  const number = Number(call.path['pull_number'] ?? call.path['issue_number']);
  return repositoryIn(call).pulls.get(number) ?? notFound();
}
