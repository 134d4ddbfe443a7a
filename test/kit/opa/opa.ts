import { ok } from '../forge-stand-in/http/answer.ts';
import { createInterceptors } from '../forge-stand-in/http/faults.ts';
import type { Interceptor } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen, readJson } from '../forge-stand-in/http/server.ts';
import type { Incoming, Reply } from '../forge-stand-in/http/server.ts';
import { isJsonObject } from '../forge-stand-in/json.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { Refusal } from '../forge-stand-in/rules/rule.ts';

/** What a package says to an input, as Rego would: undefined is a document that is not defined. */
export type Package = (input: JsonObject) => Json | undefined;

/** A stand-in of an OPA server on the loopback interface, that knows documents by their paths. */
export interface Opa extends AsyncDisposable {
  readonly url: string;
  readonly path: string;
  readonly token: string;
  decideBy(decide: Package): void;
  intercept(interceptor: Interceptor): Disposable;
  requests(): readonly Readonly<LoggedRequest>[];
  /** What it did wrong itself. Assert that it is empty. */
  defects(): readonly string[];
}

const path = 'autoglm/images';
const token = 'opa-token-of-the-stand-in';

export async function startOpa(): Promise<Opa> {
  const interceptors = createInterceptors();
  const requests: LoggedRequest[] = [];
  const defects: string[] = [];
  const known = new Map<string, Package>();
  const plan = planner(known);
  const listening = await listen(0, () => ({
    ...{ interceptors, requests, defects, read: readJson, plan, refuse },
  }));
  return {
    ...{ url: listening.origin, path, token },
    decideBy: (decide) => {
      known.set(path, decide);
    },
    intercept: (interceptor) => interceptors.add(interceptor),
    requests: () => requests.slice(),
    defects: () => defects.slice(),
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}

/** https://www.openpolicyagent.org/docs/rest-api#get-a-document-with-input */
function planner(known: ReadonlyMap<string, Package>) {
  return ({ url, log, exchange, body }: Incoming): (() => Promise<Reply>) => {
    const [, asked] = /^\/v1\/data\/(.+)$/.exec(url.pathname) ?? [];
    log.operation = asked === undefined ? 'unknown' : 'POST data';
    return () => {
      const { method, headers } = exchange.request;
      // As with `--authentication=token` and a policy `system.authz` that wants it.
      if (headers.authorization !== `Bearer ${token}`)
        throw refusal(401, 'unauthorized', 'request rejected by administrative policy');
      if (asked === undefined || method !== 'POST') throw refusal(404, 'resource_not_found', 'not found');
      const input = isJsonObject(body) ? body['input'] : undefined;
      if (!isJsonObject(input)) throw refusal(400, 'invalid_parameter', 'error(s) occurred while decoding');
      const result = known.get(asked)?.(input);
      return Promise.resolve({ answer: ok(result === undefined ? {} : { result }), headers: {} });
    };
  };
}

function refusal(status: number, code: string, message: string): Refusal {
  return new Refusal(
    { status, message, body: { code, message } },
    { name: code, documentation: 'https://www.openpolicyagent.org/docs/rest-api#errors' },
  );
}

function refuse(found: Refusal | undefined) {
  const { status, body } = found?.words ?? { status: 500, body: undefined };
  return { status, body: body ?? { code: 'internal_error', message: 'the stand-in broke' } };
}
