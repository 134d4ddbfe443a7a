import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { toJsonSchema } from './ajv-schema.ts';
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
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false, validateSchema: false });
  formats.default(ajv);
  ajv.addSchema(toJsonSchema(document, false) as JsonObject, 'open');
  ajv.addSchema(toJsonSchema(document, true) as JsonObject, 'closed');
  const compiled = new Map<string, ValidateFunction>();
  const check = (reference: string, value: Json, what: string): readonly string[] => {
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${what}${inWords(error)}`);
  };
  const checkParameter = (operation: Operation, index: number, text: string): readonly string[] => {
    const parameter = operation.parameters[index];
    if (parameter === undefined) return [];
    const key = `${operation.id} ${parameter.name}`;
    const validate = compiled.get(key) ?? ajv.compile(openParameter(parameter));
    compiled.set(key, validate);
    return validate(fromText(text, parameter))
      ? []
      : (validate.errors ?? []).map((error) => `${parameter.name}${inWords(error)}`);
  };
  return {
    request: (operation, request) => [
      ...checkParameters(operation, request, (index, text) => checkParameter(operation, index, text)),
      ...checkBody(operation, request.body, (reference, body) => check(reference, body, 'body')),
    ],
    answer: (operation, status, body) => {
      const pointer = operation.answers[String(status)];
      return pointer === undefined
        ? [`${operation.id} is not described to answer ${status} with JSON`]
        : check(`open#${pointer}`, body, 'answer');
    },
  };
}

function checkParameters(
  { parameters }: Operation,
  { path, query }: Request,
  check: (index: number, text: string) => readonly string[],
): readonly string[] {
  const unknown = [...query.keys()].filter(
    (name) => !parameters.some((known) => known.in === 'query' && known.name === name),
  );
  const wrong = parameters.flatMap((parameter, index) => {
    const text = parameter.in === 'path' ? path[parameter.name] : query.get(parameter.name);
    if (parameter.in === 'header') return [];
    if (text === undefined || text === null)
      return parameter.isRequired ? [`${parameter.name} is missing`] : [];
    return check(index, text);
  });
  return [...unknown.map((name) => `${name} is no parameter`), ...wrong];
}

function checkBody(
  operation: Operation,
  body: Json | undefined,
  check: (reference: string, body: Json) => readonly string[],
): readonly string[] {
  if (body === undefined) return operation.bodyIsRequired ? ['body is missing'] : [];
  if (!operation.hasBody) {
    // Octokit sends an empty object with some.
    const isEmpty = isJsonObject(body) && Object.keys(body).length === 0;
    return isEmpty ? [] : ['body is not taken'];
  }
  return check(`closed#${operation.pointer}/requestBody/content/application~1json/schema`, body);
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
