import type { Json, JsonObject } from '../forge-stand-in/json.ts';
import type { AskedModel, ScriptedTurn } from './script.ts';

/** How a service is spoken to. */
export interface Protocol {
  /** Of the only address there is. */
  readonly path: string;
  readonly operation: string;
  /** Before {@link path}. */
  readonly base: string;
  /** By which a bot is told of it. */
  readonly variables: { readonly key: string; readonly baseUrl: string; readonly model: string };
  /** A name of a model that takes all forms of answers. */
  readonly model: string;
  keyIn(headers: Readonly<Record<string, string | readonly string[] | undefined>>): string | undefined;
  asked(body: JsonObject, number: number): AskedModel;
  /** Why the service would not take the request; undefined: it does. */
  objection(body: JsonObject): string | undefined;
  answer(turn: ScriptedTurn, body: JsonObject, number: number): JsonObject;
  error(status: number, message: string): JsonObject;
}

export function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

export function objectIn(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** All texts of a content, which may be one text or parts of several kinds. */
export function textIn(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  return objects(content)
    .map((part) => textIn(part['text'] ?? part['content']))
    .join('\n');
}
