import { createInterceptors } from '../forge-stand-in/http/faults.ts';
import type { Fault, Interceptor } from '../forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../forge-stand-in/http/request-log.ts';
import { listen, readJson } from '../forge-stand-in/http/server.ts';
import type { Incoming, Reply } from '../forge-stand-in/http/server.ts';
import { isJsonObject } from '../forge-stand-in/json.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { Refusal } from '../forge-stand-in/rules/rule.ts';
import { anthropic } from './anthropic.ts';
import { openAi } from './open-ai.ts';
import type { Protocol } from './protocol.ts';
import { turnOf } from './script.ts';
import type { AskedModel, Script } from './script.ts';

const protocols = { openai: openAi, anthropic } as const;
export type ModelProtocol = keyof typeof protocols;

export interface ModelStandInOptions {
  readonly protocol?: ModelProtocol;
  /** Unless told, every request gets an empty text. */
  readonly script?: Script;
  /** What a body has that the vendor's description does not allow. */
  readonly checkBody?: (body: JsonObject) => readonly string[];
}

/** A stand-in of the service of a model on the loopback interface; it says what it is told to. */
export interface ModelStandIn extends AsyncDisposable {
  readonly key: string;
  /** As it is written into the environment. */
  readonly baseUrl: string;
  readonly model: string;
  /** What a bot needs to be told to use it. */
  environment(): Readonly<Record<string, string>>;
  /** In the place of the script it had; numbers of requests begin anew. */
  play(script: Script): void;
  intercept(interceptor: Interceptor): Disposable;
  /** All that it was asked. */
  asked(): readonly AskedModel[];
  requests(): readonly Readonly<LoggedRequest>[];
  /** What the stand-in did wrong itself, and what the vendor would not take. Assert that it is empty. */
  defects(): readonly string[];
}

const key = 'key-of-the-stand-in-0123456789';

interface State {
  script: Script;
  first: number;
  readonly asked: AskedModel[];
  readonly faults: Map<LoggedRequest, Fault>;
  readonly defects: string[];
}

export async function startModel(options: ModelStandInOptions = {}): Promise<ModelStandIn> {
  const { protocol: name = 'openai', script = [{ text: '' }], checkBody = () => [] } = options;
  const protocol = protocols[name];
  const { variables, model } = protocol;
  const requests: LoggedRequest[] = [];
  const state: State = { script, first: 0, asked: [], faults: new Map(), defects: [] };
  const interceptors = createInterceptors();
  interceptors.add(({ phase, request }) => (phase === 'before' ? state.faults.get(request) : undefined));
  const listening = await listen(0, () => ({
    ...{ interceptors, requests, defects: state.defects },
    read: readJson,
    plan: (incoming) => plan(protocol, state, incoming, checkBody),
    refuse: (refusal) => {
      const { status, message } = refusal?.words ?? { status: 500, message: 'the stand-in broke' };
      return { status, body: protocol.error(status, message) };
    },
  }));
  const baseUrl = `${listening.origin}${protocol.base}`;
  return {
    ...{ key, baseUrl, model },
    environment: () => ({ [variables.key]: key, [variables.baseUrl]: baseUrl, [variables.model]: model }),
    play: (next) => {
      state.script = next;
      state.first = state.asked.length;
    },
    intercept: (interceptor) => interceptors.add(interceptor),
    asked: () => state.asked.slice(),
    requests: () => requests.slice(),
    defects: () => state.defects.slice(),
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  };
}

function plan(
  protocol: Protocol,
  state: State,
  { exchange, url, log, body }: Incoming,
  checkBody: NonNullable<ModelStandInOptions['checkBody']>,
): () => Promise<Reply> {
  const isRight = log.method === 'POST' && url.pathname === protocol.path && isJsonObject(body);
  if (!isRight) return refusing(404, `there is no ${log.method} ${url.pathname}`);
  log.operation = protocol.operation;
  if (protocol.keyIn(exchange.request.headers) !== key) return refusing(401, 'the key is not valid');
  const objection = protocol.objection(body);
  if (objection !== undefined) return refusing(400, objection);
  state.defects.push(...checkBody(body));
  const asked = protocol.asked(body, state.asked.length - state.first + 1);
  state.asked.push(asked);
  const { fault, after, ...turn } = turnOf(state.script, asked);
  if (fault !== undefined) state.faults.set(log, fault);
  return async () => {
    await after;
    return { answer: { status: 200, body: protocol.answer(turn, body, asked.number) }, headers: {} };
  };
}

function refusing(status: number, message: string): () => Promise<Reply> {
  return () => Promise.reject(new Refusal({ status, message }, { name: 'model', documentation: '' }));
}
