import { textOf } from '../forge-stand-in/json.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import { objectIn, objects, textIn } from './protocol.ts';
import type { Protocol } from './protocol.ts';
import type { AskedModel, ScriptedTurn } from './script.ts';

/** https://platform.openai.com/docs/api-reference/chat/create, and what others made of it. */
export const openAi: Protocol = {
  base: '/v1',
  path: '/v1/chat/completions',
  operation: 'POST /chat/completions',
  variables: { key: 'OPENAI_API_KEY', baseUrl: 'OPENAI_BASE_URL', model: 'OPENAI_MODEL' },
  model: 'glm-5.3',
  keyIn: ({ authorization }) => /^Bearer (.+)$/.exec(String(authorization))?.[1],
  asked,
  objection: ({ messages }) =>
    objects(messages).some(({ content, tool_calls }) => !content && tool_calls === undefined)
      ? 'a message is empty'
      : undefined,
  answer,
  error: (status, message) => ({ error: { message, type: 'error', param: null, code: String(status) } }),
};

const speakers: Readonly<Record<string, AskedModel['messages'][number]['from']>> = {
  user: 'user',
  assistant: 'model',
  tool: 'tools',
};

function asked(body: JsonObject, number: number): AskedModel {
  const messages = objects(body['messages']);
  const choice = body['tool_choice'];
  const format = objectIn(objectIn(body['response_format'])['json_schema']);
  return {
    number,
    system: messages
      .filter(({ role }) => role === 'system')
      .map(({ content }) => textIn(content))
      .join('\n'),
    messages: messages.flatMap(({ role, content }) => {
      const from = speakers[textOf(role)];
      return from === undefined ? [] : [{ from, text: textIn(content) }];
    }),
    tools: objects(body['tools']).map((tool) => textOf(objectIn(tool['function'])['name'])),
    schema: format['schema'],
    mustCall: choice === 'required' ? 'any' : nameIn(choice),
    body,
  };
}

function nameIn(choice: Json | undefined): string | undefined {
  return textOf(objectIn(objectIn(choice)['function'])['name']) || undefined;
}

function answer(turn: ScriptedTurn, { model }: JsonObject, number: number): JsonObject {
  const { text = null, tools = [], finish, tokens = { input: 100, cachedInput: 40, output: 20 } } = turn;
  const calls = tools.map(({ name, input }, index) => ({
    id: `call_${number}_${index}`,
    type: 'function',
    function: { name, arguments: typeof input === 'string' ? input : JSON.stringify(input) },
  }));
  const isRefusal = finish === 'refusal';
  const said = isRefusal ? { content: null, refusal: text } : { content: text, refusal: null };
  const usual = tools.length > 0 ? 'tool_calls' : 'stop';
  return {
    ...{ id: `chatcmpl-${number}`, object: 'chat.completion', created: 0, model: model ?? '' },
    choices: [
      {
        index: 0,
        message: { role: 'assistant', ...said, ...(calls.length > 0 && { tool_calls: calls }) },
        finish_reason: finish === 'length' ? 'length' : usual,
        logprobs: null,
      },
    ],
    usage: {
      prompt_tokens: tokens.input,
      completion_tokens: tokens.output,
      total_tokens: tokens.input + tokens.output,
      prompt_tokens_details: { cached_tokens: tokens.cachedInput },
    },
  };
}
