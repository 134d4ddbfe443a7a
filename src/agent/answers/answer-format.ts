import { z } from 'zod';
import { limits } from '../limits.ts';

export type ReadAnswer<Value> =
  { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'broken'; readonly why: string };

/** What an answer has to look like, for the model's service and for us. */
export interface AnswerFormat<Value> {
  readonly name: string;
  /** JSON schema. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Whatever a model says is read, or told to be broken; nothing is thrown. */
  readonly read: (text: string) => ReadAnswer<Value>;
}

/**
 * @param asked What the model is told to write.
 * @param read What is understood, which may be more: one broken item of a list does not spoil the others.
 */
export function answerFormat<Value>(
  name: string,
  asked: z.ZodType,
  read: z.ZodType<Value>,
): AnswerFormat<Value> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(asked);
  return { name, schema, read: (text) => readJson(text, read) };
}

function readJson<Value>(text: string, schema: z.ZodType<Value>): ReadAnswer<Value> {
  if (text.trim() === '') return { kind: 'broken', why: 'it is empty' };
  if (text.length > limits.answerLength) return { kind: 'broken', why: 'it is too long' };
  let value: unknown;
  try {
    value = JSON.parse(withoutFence(text));
  } catch {
    return { kind: 'broken', why: 'it is no JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'read', value: parsed.data };
  const at = parsed.error.issues[0]?.path.join('.') || 'the whole of it';
  return { kind: 'broken', why: `${at} is not as the schema says` };
}

/** Models like to put JSON into a code block. Nothing else around it is guessed at. */
function withoutFence(text: string): string {
  const trimmed = text.trim();
  const start = /^```(?:json)?[ \t]*\n/i.exec(trimmed);
  return start !== null && trimmed.endsWith('```') ? trimmed.slice(start[0].length, -3) : trimmed;
}
