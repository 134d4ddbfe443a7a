export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** What is undefined is not written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
