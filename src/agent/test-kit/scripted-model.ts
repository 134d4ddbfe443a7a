import type { ModelProfile, TokenUsage } from '../../domain/agent.ts';
import type { Model, ModelRequest, ModelTurn } from '../../ports/model.ts';

export const turnTokens: TokenUsage = { input: 100, cachedInput: 0, output: 20 };

/** Says an answer, asks for tools, waits, or throws. */
export type Reply = (request: ModelRequest, signal: AbortSignal) => Promise<ModelTurn> | ModelTurn;

export interface ScriptedModel extends Model {
  readonly requests: readonly ModelRequest[];
}

/** A model whose answers are a function of what it is asked. */
export function scriptedModel(reply: Reply, profile: ModelProfile = 'review'): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    profile,
    name: 'scripted-1',
    requests,
    turn: async (request, signal) => {
      requests.push(request);
      return await reply(request, signal);
    },
  };
}

export function says(value: unknown): ModelTurn {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { text, tools: [], outcome: 'answered', tokens: turnTokens, model: 'scripted-1-0613' };
}

export type Asked = readonly [name: string, input: unknown];

export function asksFor(...tools: readonly Asked[]): ModelTurn {
  const asked = tools.map(([name, input], index) => ({ id: `call-${index}`, name, input }));
  return { ...says(''), tools: asked };
}

/** Never answers; ends when it is told to. */
export function hangs(_request: ModelRequest, signal: AbortSignal): Promise<ModelTurn> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

export function isRefutation({ answer }: ModelRequest): boolean {
  return answer?.name === 'verdicts';
}

/** Every claim of a request for verdicts holds. */
export function agrees({ messages }: ModelRequest): ModelTurn {
  const asked = messages[0]?.from === 'user' ? messages[0].text : '';
  const claims = [...asked.matchAll(/^Claim (\d+):$/gm)].map(([, number]) => Number(number));
  const verdicts = claims.map((claim) => ({ claim, holds: true, reason: 'It does.', confidence: 'certain' }));
  return says({ verdicts });
}

/** All that a model was told in a request, ours and others'. */
export function textOf(request: ModelRequest | undefined): string {
  return (request?.messages ?? [])
    .map((message) =>
      message.from === 'tools' ? message.answers.map(({ text }) => text).join('\n') : message.text,
    )
    .join('\n');
}
