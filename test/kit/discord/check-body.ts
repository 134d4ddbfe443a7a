import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import { isJsonObject, type Json, type JsonObject } from '../forge-stand-in/json.ts';

/** What a body has that Discord's description does not allow. @param operation `POST /channels/{}/messages` */
export type BodyCheck = (operation: string, body: Json | undefined) => readonly string[];

/** @param folder With the vendors' descriptions; undefined: nothing is held against them. */
function createBodyCheck(folder: string | undefined): BodyCheck {
  if (folder === undefined) return () => [];
  const text = readFileSync(join(folder, 'discord', 'openapi.json'), 'utf8');
  const description = JSON.parse(text) as JsonObject;
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false, validateFormats: false });
  ajv.addSchema({ $id: 'discord', components: closed(description['components'] ?? null) as object });
  const compiled = new Map<string, ValidateFunction>();
  return (operation, body) => {
    const schema = schemaOf(description, operation);
    if (schema === undefined) return body === undefined ? [] : [`${operation}: takes no body`];
    const validate = compiled.get(operation) ?? ajv.compile(schema);
    compiled.set(operation, validate);
    if (validate(body ?? null)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => {
      return `${operation}: ${instancePath} ${message}`;
    });
  };
}

function schemaOf(description: JsonObject, operation: string): object | undefined {
  const [method = '', path = ''] = operation.split(' ');
  const paths = objectAt(description, 'paths');
  const name = Object.keys(paths).find((one) => one.replaceAll(/\{\w+\}/g, '{}') === path);
  const body = objectAt(objectAt(objectAt(paths, name ?? ''), method.toLowerCase()), 'requestBody');
  const schema = objectAt(objectAt(objectAt(body, 'content'), 'application/json'), 'schema');
  if (Object.keys(schema).length === 0) return undefined;
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"discord#/')) as object;
}

/** Objects take the properties that are described, and no others: a misspelt one would be left out without a word. */
function closed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(closed);
  if (!isJsonObject(value)) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'allOf' ? item : closed(item ?? null)]),
  );
  const isOpen = isJsonObject(value['properties']) && value['type'] === 'object';
  return isOpen && value['additionalProperties'] === undefined
    ? { ...schema, additionalProperties: false }
    : schema;
}

function objectAt(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

const given = process.env['VENDOR_SPECS'];

/** Once for a suite: see `DiscordOptions.checkBody`. */
export const vendorCheck = {
  checkBody: createBodyCheck(given),
  /** To stand in the title of a suite. */
  words: given === undefined ? ' (not held against the vendor: VENDOR_SPECS is not set)' : '',
};
