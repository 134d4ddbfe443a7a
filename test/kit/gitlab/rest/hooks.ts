import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf, type JsonObject } from '../../forge-stand-in/json.ts';
import { Refusal } from '../../forge-stand-in/rules/rule.ts';
import { noEvents, type Hook } from '../model/hooks.ts';
import { timestamp } from '../model/world.ts';
import { listed } from './paging.ts';
import { isTrue, notFound, projectIn, type Call, type Route } from './route.ts';

const address = '/projects/:id/hooks';
const admin = { least: 'maintainer', isOpen: false } as const;

/** https://docs.gitlab.com/api/project_webhooks/ */
export const hookRoutes: readonly Route[] = [
  {
    operation: `GET ${address}`,
    ...admin,
    handle: (call) => listed(call, projectIn(call).hooks, (hook) => renderHook(call, hook)),
  },
  { operation: `GET ${address}/:hook_id`, ...admin, handle: (call) => ok(renderHook(call, hookIn(call))) },
  { operation: `POST ${address}`, ...admin, required: ['url'], handle: create },
  {
    operation: `PUT ${address}/:hook_id`,
    ...admin,
    handle: (call) => {
      const hook = hookIn(call);
      change(hook, call.params);
      return ok(renderHook(call, hook));
    },
  },
  {
    operation: `DELETE ${address}/:hook_id`,
    ...admin,
    handle: (call) => {
      const { hooks } = projectIn(call);
      hooks.splice(hooks.indexOf(hookIn(call)), 1);
      return { status: 204 };
    },
  },
];

function hookIn(call: Call): Hook {
  const id = Number(call.path['hook_id']);
  return projectIn(call).hooks.find((hook) => hook.id === id) ?? notFound('');
}

function create(call: Call): Answer {
  const { world, params } = call;
  const hook: Hook = {
    ...{ id: world.nextId(), createdAt: timestamp(world), isOfScene: false, url: undefined, name: undefined },
    ...{ description: undefined, token: undefined, events: { ...noEvents, push_events: true } },
    ...{ verifiesCertificate: true, pushBranchFilter: '' },
  };
  change(hook, params);
  projectIn(call).hooks.push(hook);
  return created(renderHook(call, hook));
}

/** @throws {Refusal} When the address is none. */
function change(hook: Hook, params: JsonObject): void {
  const { url, name, description, token, enable_ssl_verification, push_events_branch_filter } = params;
  if (url !== undefined && !URL.canParse(textOf(url))) {
    throw new Refusal(
      { status: 422, message: 'Invalid url given' },
      { name: 'hook-url', documentation: 'https://docs.gitlab.com/api/project_webhooks/' },
    );
  }
  if (url !== undefined) hook.url = textOf(url);
  if (name !== undefined) hook.name = textOf(name);
  if (description !== undefined) hook.description = textOf(description);
  if (token !== undefined) hook.token = textOf(token);
  if (enable_ssl_verification !== undefined) hook.verifiesCertificate = isTrue(enable_ssl_verification);
  if (push_events_branch_filter !== undefined) hook.pushBranchFilter = textOf(push_events_branch_filter);
  const given = Object.keys(noEvents).filter((event) => params[event] !== undefined);
  const events = given.map((event) => [event, isTrue(params[event])] as const);
  hook.events = { ...hook.events, ...Object.fromEntries(events) };
}

/** Never the token. */
function renderHook(call: Call, hook: Hook): JsonObject {
  const { id, url, name, description, createdAt, events, verifiesCertificate, pushBranchFilter } = hook;
  return {
    ...{ id, url: url ?? '', name: name ?? null, description: description ?? null, created_at: createdAt },
    ...{ project_id: projectIn(call).id, push_events_branch_filter: pushBranchFilter, ...events },
    ...{ branch_filter_strategy: 'wildcard', enable_ssl_verification: verifiesCertificate },
    ...{ alert_status: 'executable', disabled_until: null, url_variables: [], custom_headers: [] },
    ...{
      repository_update_events: false,
      custom_webhook_template: null,
      token_present: hook.token !== undefined,
    },
  };
}
