import { isJsonObject, textOf } from '../forge-stand-in/json.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { objectIn, objects, textIn } from './protocol.ts';
import type { Protocol } from './protocol.ts';
import type { AskedModel, ScriptedTurn } from './script.ts';

/** https://platform.claude.com/docs/en/api/messages */
export const anthropic: Protocol = {
  base: '',
  path: '/v1/messages',
  operation: 'POST /messages',
  variables: { key: 'ANTHROPIC_API_KEY', baseUrl: 'ANTHROPIC_BASE_URL', model: 'ANTHROPIC_MODEL' },
  model: 'claude-haiku-4-5',
  keyIn: ({ 'x-api-key': key }) => (typeof key === 'string' ? key : undefined),
  asked,
  objection,
  answer,
  error: (status, message) => ({
    type: 'error',
    error: { type: status === 429 ? 'rate_limit_error' : 'api_error', message },
  }),
};

function blocksOf({ messages }: JsonObject): readonly JsonObject[] {
  return objects(messages).flatMap(({ content }) => objects(content));
}

function objection(body: JsonObject): string | undefined {
  const blocks = blocksOf(body);
  if (blocks.some(({ type, text }) => type === 'text' && text === ''))
    return 'text content blocks must be non-empty';
  if (blocks.some(({ type, input }) => type === 'tool_use' && !isJsonObject(input)))
    return 'tool_use.input: Input should be a valid dictionary';
  const isToolless = objects(body['tools']).length === 0;
  if (isToolless && blocks.some(({ type }) => type === 'tool_use'))
    return 'Requests which include `tool_use` or `tool_result` blocks must define tools';
  return body['max_tokens'] === undefined ? 'max_tokens: Field required' : undefined;
}

function asked(body: JsonObject, number: number): AskedModel {
  const choice = objectIn(body['tool_choice']);
  return {
    number,
    system: textIn(body['system']),
    messages: objects(body['messages']).map(({ role, content }) => {
      const isToolAnswer = objects(content).some(({ type }) => type === 'tool_result');
      const from = role === 'assistant' ? 'model' : 'user';
      return { from: isToolAnswer ? 'tools' : from, text: textIn(content) };
    }),
    tools: choice['type'] === 'none' ? [] : objects(body['tools']).map(({ name }) => textOf(name)),
    schema: objectIn(objectIn(body['output_config'])['format'])['schema'],
    mustCall: choice['type'] === 'any' ? 'any' : textOf(choice['name']) || undefined,
    body,
  };
}

const reasons = { length: 'max_tokens', refusal: 'refusal' } as const;

function answer(turn: ScriptedTurn, { model }: JsonObject, number: number): JsonObject {
  const { text, tools = [], finish, tokens = { input: 100, cachedInput: 40, output: 20 } } = turn;
  const calls = tools.map(({ name, input }, index) => ({
    ...{ type: 'tool_use', id: `toolu_${number}_${index}`, name },
    input: isJsonObject(input) ? input : { value: input },
  }));
  const usual = tools.length > 0 ? 'tool_use' : 'end_turn';
  return {
    ...{ id: `msg_${number}`, type: 'message', role: 'assistant', model: model ?? '' },
    content: [...(text === undefined ? [] : [{ type: 'text', text }]), ...calls],
    stop_reason: finish === undefined ? usual : reasons[finish],
    stop_sequence: null,
    usage: {
      input_tokens: tokens.input - tokens.cachedInput,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: tokens.cachedInput,
      output_tokens: tokens.output,
    },
  };
}
