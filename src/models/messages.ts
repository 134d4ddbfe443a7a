import type { JSONValue, ModelMessage as SdkMessage } from 'ai';
import type { ModelMessage, ToolRequest } from '../ports/model.ts';

type Part = Extract<SdkMessage, { role: 'assistant' }>['content'][number] & object;

/** What was said so far, in the form of the library. */
export function sdkMessages(messages: readonly ModelMessage[]): SdkMessage[] {
  return messages.map(sdkMessage);
}

function sdkMessage(message: ModelMessage): SdkMessage {
  switch (message.from) {
    case 'user':
      return { role: 'user', content: message.text };
    case 'model': {
      const text: Part[] = message.text === '' ? [] : [{ type: 'text', text: message.text }];
      return { role: 'assistant', content: [...text, ...message.tools.map(toolCall)] };
    }
    case 'tools':
      return {
        role: 'tool',
        content: message.answers.map(({ id, name, text }) => ({
          ...{ type: 'tool-result', toolCallId: id, toolName: name },
          output: { type: 'text', value: text },
        })),
      };
  }
}

function toolCall({ id, name, input }: ToolRequest): Part {
  return { type: 'tool-call', toolCallId: id, toolName: name, input: objectOf(input) };
}

/** Services take objects only, and nothing else than what they wrote; that a model wrote something else is answered in words. */
function objectOf(input: unknown): JSONValue {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject
    ? (input as Record<string, JSONValue>)
    : { unreadable: JSON.stringify(input).slice(0, 200) };
}
