import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { isJsonObject, type Json, type JsonObject } from '../../forge-stand-in/json.ts';
import { toJsonSchema } from '../../forge-stand-in/openapi/ajv-schema.ts';
import type { Description, Operation, Parameter } from './description.ts';

export interface Request {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
}

/** What is wrong, in words; empty: nothing. */
export interface Validator {
  request(operation: Operation, request: Request): readonly string[];
  answer(operation: Operation, status: number, body: Json): readonly string[];
}

/** Holds requests and answers against the vendor's description. Schemas are compiled when first needed. */
export function createValidator({ document }: Description): Validator {
  // A check is made of much and asked a few times: to make it better takes longer than it saves.
  const code = { optimize: false };
  const ajv = new Ajv({ code, strict: false, allErrors: false, logger: false, validateSchema: false });
  formats.default(ajv);
  ajv.addSchema(toJsonSchema(document, false) as JsonObject, 'open');
  ajv.addSchema(toJsonSchema(document, true) as JsonObject, 'closed');
  const compiled = new Map<string, ValidateFunction>();
  const check: Check = ({ key, schema, value, what }) => {
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => what + inWords(error));
  };
  return {
    request: (operation, request) => [
      ...checkParameters(operation, request, check),
      ...checkBody(operation, request.body, check),
    ],
    answer: (operation, status, value) => {
      const pointer = operation.answers[String(status)];
      if (pointer === undefined) return [`${operation.id} is not described to answer ${status} with JSON`];
      const $ref = `open#${pointer}`;
      return check({ key: $ref, schema: { $ref }, value, what: 'answer' });
    },
  };
}

/** Whether something is as a schema of that document says; what is wrong, in words. */
export function createSchemaCheck(document: JsonObject): (name: string, value: Json) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false });
  formats.default(ajv);
  ajv.addSchema(toJsonSchema(document, false) as JsonObject, 'open');
  return (name, value) => {
    const validate = ajv.compile({ $ref: `open#/components/schemas/${name}` });
    return validate(value) ? [] : (validate.errors ?? []).map((error) => name + inWords(error));
  };
}

type Check = (asked: {
  readonly key: string;
  readonly schema: JsonObject;
  readonly value: Json;
  readonly what: string;
}) => readonly string[];

function checkParameters(
  { id, parameters }: Operation,
  { path, query }: Request,
  check: Check,
): readonly string[] {
  const unknown = [...query.keys()].filter(
    (name) => !parameters.some((known) => known.in === 'query' && known.name === name),
  );
  const wrong = parameters.flatMap((parameter) => {
    const { name } = parameter;
    const text = parameter.in === 'path' ? path[name] : query.get(name);
    if (parameter.in === 'header') return [];
    if (text === undefined || text === null) return parameter.isRequired ? [`${name} is missing`] : [];
    const key = `${id} ${name}`;
    return check({ key, schema: openParameter(parameter), value: fromText(text, parameter), what: name });
  });
  return [...unknown.map((name) => `${name} is no parameter`), ...wrong];
}

function checkBody(operation: Operation, body: Json | undefined, check: Check): readonly string[] {
  if (body === undefined) return operation.bodyIsRequired ? ['body is missing'] : [];
  if (!operation.hasBody) {
    // Octokit sends an empty object with some.
    const isEmpty = isJsonObject(body) && Object.keys(body).length === 0;
    return isEmpty ? [] : ['body is not taken'];
  }
  const $ref = `closed#${operation.pointer}/requestBody/content/application~1json/schema`;
  return check({ key: $ref, schema: { $ref }, value: body, what: 'body' });
}

function openParameter({ schema }: Parameter): JsonObject {
  const reference = schema['$ref'];
  return typeof reference === 'string'
    ? { $ref: `open${reference}` }
    : (toJsonSchema(schema, false) as JsonObject);
}

function fromText(text: string, { schema }: Parameter): Json {
  const isNumber = schema['type'] === 'integer' || schema['type'] === 'number';
  if (isNumber && /^-?\d+$/.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function inWords({ instancePath, message = '', params }: ErrorObject): string {
  const { additionalProperty } = params as { readonly additionalProperty?: string };
  return `${instancePath} ${message}${additionalProperty === undefined ? '' : `: ${additionalProperty}`}`;
}
