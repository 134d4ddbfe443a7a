import { isJsonObject, type Json, type JsonObject } from '../../forge-stand-in/json.ts';
import { readJson, type ReadableBody } from '../../forge-stand-in/http/server.ts';

/** GitLab takes JSON and both kinds of forms. */
export function readBody(body: Buffer, type = 'application/json'): ReadableBody {
  if (body.length === 0 || type.startsWith('application/json')) return readJson(body);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { value: nest(new URLSearchParams(body.toString('utf8'))), isReadable: true };
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary === undefined) return { value: undefined, isReadable: false };
  return { value: nest(fieldsIn(body.toString('utf8'), boundary)), isReadable: true };
}

/** Of a form without files. */
function fieldsIn(text: string, boundary: string): readonly (readonly [string, string])[] {
  const parts = text.split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const end = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part.slice(0, end))?.[1] ?? '';
    return [name, part.slice(end + 4, -2)] as const;
  });
}

/** `position[line_range][start][type]` is a field within fields; `scopes[]` one more of a list. */
export function nest(fields: Iterable<readonly [string, string]>): JsonObject {
  let whole: JsonObject = {};
  for (const [name, value] of fields) {
    const path = name.replaceAll(']', '').split('[');
    whole = put(whole, path, value);
  }
  return whole;
}

function put(into: JsonObject, [first = '', ...rest]: readonly string[], value: string): JsonObject {
  const known = into[first];
  if (rest.length === 0) return { ...into, [first]: value };
  if (rest[0] === '') return { ...into, [first]: [...listOf(known), value] };
  return { ...into, [first]: put(isJsonObject(known) ? known : {}, rest, value) };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
