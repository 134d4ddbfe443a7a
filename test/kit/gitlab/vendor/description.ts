import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cachedJson } from '../../forge-stand-in/cached-json.ts';
import { isJsonObject, textOf, type Json, type JsonObject } from '../../forge-stand-in/json.ts';

/** What GitLab's documentation of version 15.2 says that an operation takes. */
export interface DescribedOperation {
  /** Of the query and of the body. */
  readonly properties: JsonObject;
  readonly required: readonly string[];
}

/** By {@link operationKey}. */
export type Description = Readonly<Record<string, DescribedOperation>>;

/** Whatever the parameters of its address are called. */
export function operationKey(method: string, path: string): string {
  return `${method} ${path.replaceAll(/:\w+|\{[^}]+\}/g, '{}')}`;
}

/** Where the documentation of that time was wrong: a reply names no note. */
const notRequired: readonly string[] = ['note_id'];

/** @param folder With the vendors' descriptions. The file takes seconds to read; what is needed of it is kept. */
export function readDescription(folder: string, operations: readonly string[]): Description {
  const file = join(folder, 'gitlab', 'api-15.2.yml');
  const { size, mtimeMs } = statSync(file);
  const key = [file, size, mtimeMs, ...operations.toSorted(), 'v2'].join('\n');
  return cachedJson('gitlab', key, () => trim(parse(readFileSync(file, 'utf8')) as JsonObject, operations));
}

function trim(whole: JsonObject, operations: readonly string[]): Description {
  const wanted = new Set(
    operations.map((operation) => {
      const [method = '', path = ''] = operation.split(' ');
      return operationKey(method, path);
    }),
  );
  const found: Record<string, DescribedOperation> = {};
  for (const [path, methods] of Object.entries(objectIn(whole, 'paths'))) {
    for (const [method, operation] of Object.entries(isJsonObject(methods) ? methods : {})) {
      const key = operationKey(method.toUpperCase(), path);
      if (wanted.has(key) && isJsonObject(operation)) found[key] = describe(whole, operation);
    }
  }
  return found;
}

function describe(whole: JsonObject, operation: JsonObject): DescribedOperation {
  const content = objectIn(objectIn(objectIn(operation, 'requestBody'), 'content'), 'application/json');
  const body = resolve(whole, objectIn(content, 'schema'));
  const listed = listIn(operation, 'parameters').filter((parameter) => parameter['in'] === 'query');
  // What has parts, such as `range[start]`, is described as a text beside them.
  const inQuery = listed.map((parameter): JsonObject => {
    const part = `${textOf(parameter['name'])}[`;
    const hasParts = listed.some(({ name }) => textOf(name).startsWith(part));
    return hasParts ? { ...parameter, schema: {} } : parameter;
  });
  const required = [
    ...listOfTexts(body['required']),
    ...inQuery
      .filter((parameter) => parameter['required'] === true)
      .map((parameter) => textOf(parameter['name'])),
  ];
  return {
    properties: {
      ...Object.fromEntries(
        inQuery.map((parameter) => [textOf(parameter['name']), parameter['schema'] ?? {}]),
      ),
      // `position[base_sha]` is a field of `position`, which is checked by rules.
      ...Object.fromEntries(
        Object.entries(objectIn(body, 'properties')).filter(([name]) => !name.includes('[')),
      ),
    },
    required: required.filter((name) => !name.includes('[') && !notRequired.includes(name)),
  };
}

function resolve(whole: JsonObject, schema: JsonObject): JsonObject {
  const reference = textOf(schema['$ref']);
  if (reference === '') return schema;
  const name = reference.split('/').at(-1) ?? '';
  return objectIn(objectIn(objectIn(whole, 'components'), 'schemas'), name);
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

function listIn(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
}

function listOfTexts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly Json[]).map(textOf) : [];
}
