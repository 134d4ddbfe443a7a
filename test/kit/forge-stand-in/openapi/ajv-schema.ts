import { isJsonObject, type Json, type JsonObject } from '../json.ts';

/**
 * A description of OpenAPI 3.0 as JSON schema: `nullable` becomes a choice, examples go.
 *
 * @param isStrict Objects take the properties that are described and no others.
 */
export function toJsonSchema(value: Json, isStrict: boolean): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => toJsonSchema(item, isStrict));
  if (!isJsonObject(value)) return value;
  const { nullable, example: _, examples: __, discriminator: ___, ...rest } = value;
  const schema = Object.fromEntries(
    Object.entries(rest).map(([name, item]) => [name, convert(name, item ?? null, isStrict)]),
  );
  const closed = isStrict && isPlainObject(rest) ? { ...schema, additionalProperties: false } : schema;
  return nullable === true ? { anyOf: [{ type: 'null' }, closed] } : closed;
}

/** Properties may be named like keywords. Alternatives each know a part only: nothing can be refused within them. */
function convert(name: string, item: Json, isStrict: boolean): Json {
  if (name === 'properties' && isJsonObject(item)) {
    return Object.fromEntries(
      Object.entries(item).map(([property, schema]) => [property, toJsonSchema(schema ?? null, isStrict)]),
    );
  }
  return toJsonSchema(item, isStrict && !['anyOf', 'oneOf', 'allOf'].includes(name));
}

function isPlainObject(schema: JsonObject): boolean {
  return isJsonObject(schema['properties']) && !('additionalProperties' in schema) && !('allOf' in schema);
}
