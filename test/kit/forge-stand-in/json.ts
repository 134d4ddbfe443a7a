export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** What is undefined is not written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Of what is a text or a number; anything else is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
