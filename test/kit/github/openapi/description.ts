import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cachedJson } from '../../forge-stand-in/cached-json.ts';
import { isJsonObject, textOf, type Json, type JsonObject } from '../../forge-stand-in/json.ts';

/** One operation of the official description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly documentation: string;
  /** Where in {@link Description.document} it stands. */
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  readonly hasBody: boolean;
  readonly bodyIsRequired: boolean;
  /** By status; only those answered as JSON. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly isRequired: boolean;
  /** Holds slashes. */
  readonly isPath: boolean;
  readonly schema: JsonObject;
}

export interface Description {
  readonly operations: readonly Operation[];
  /** The operations in question and whatever schemas they refer to. */
  readonly document: JsonObject;
}

const require = createRequire(import.meta.url);
const source = '@octokit/openapi/generated/api.github.com.json';

/** What the vendor describes of those operations. The whole file takes half a second to read; what is needed of it is kept. */
export function readDescription(operationIds: readonly string[]): Description {
  const file = require.resolve(source);
  const manifest = readFileSync(require.resolve('@octokit/openapi/package.json'), 'utf8');
  return cachedJson('openapi', [manifest, ...operationIds.toSorted(), 'v5'].join('\n'), () =>
    trim(JSON.parse(readFileSync(file, 'utf8')) as JsonObject, operationIds),
  );
}

/** Where the description cannot be right, what stands in its place. */
const errata: Readonly<Record<string, JsonObject>> = {
  // It wants every account to be a user and an enterprise at once; its own component `installation` says either.
  'apps/list-installations': {
    responses: {
      200: {
        content: {
          'application/json': {
            schema: { type: 'array', items: { $ref: '#/components/schemas/installation' } },
          },
        },
      },
    },
  },
};

/** Fields that are null at times, whatever the description says: an outdated comment has no line. */
const nullableFields: Readonly<Record<string, readonly string[]>> = {
  'pull-request-review-comment': ['position', 'line', 'start_line', 'start_side'],
};

function withNullable(schema: JsonObject, fields: readonly string[]): JsonObject {
  const properties = objectAt(schema, 'properties');
  const patched = fields.map((field) => [field, { ...objectAt(properties, field), nullable: true }] as const);
  return { ...schema, properties: { ...properties, ...Object.fromEntries(patched) } };
}

/** The schemas of those names and whatever they refer to, as a document of their own. */
export function readSchemas(names: readonly string[]): JsonObject {
  const text = readFileSync(require.resolve(source), 'utf8');
  const references = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return withComponents(JSON.parse(text) as JsonObject, { references });
}

function trim(whole: JsonObject, operationIds: readonly string[]): Description {
  const paths: Record<string, JsonObject> = {};
  const operations: Operation[] = [];
  for (const [path, methods] of Object.entries(objectAt(whole, 'paths'))) {
    for (const [method, operation] of Object.entries(asObject(methods))) {
      const id = asObject(operation)['operationId'];
      if (typeof id !== 'string' || !operationIds.includes(id)) continue;
      const corrected = { ...asObject(operation), ...errata[id] };
      paths[path] = { ...paths[path], [method]: corrected };
      operations.push(describe(whole, { id, method, path, operation: corrected }));
    }
  }
  const missing = operationIds.filter((id) => !operations.some((known) => known.id === id));
  if (missing.length > 0) throw new Error(`GitHub describes no ${missing.join(', ')}`);
  return { operations, document: withComponents(whole, paths) };
}

function describe(
  whole: JsonObject,
  { id, method, path, operation }: { id: string; method: string; path: string; operation: JsonObject },
): Operation {
  const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
  const body = asObject(operation['requestBody']);
  const answers = Object.entries(asObject(operation['responses'])).flatMap(([status, answer]) => {
    const reference = asObject(answer)['$ref'];
    const at = typeof reference === 'string' ? reference.slice(1) : `${pointer}/responses/${status}`;
    const content = objectAt(resolve(whole, asObject(answer)), 'content');
    const media = ['application/json', 'application/scim+json'].find((name) => name in content);
    return media === undefined ? [] : [[status, `${at}/content/${media.replaceAll('/', '~1')}/schema`]];
  });
  return {
    id,
    method: method.toUpperCase(),
    path,
    documentation: textOf(objectAt(operation, 'externalDocs')['url']),
    pointer,
    parameters: asArray(operation['parameters']).map((parameter) =>
      toParameter(resolve(whole, asObject(parameter))),
    ),
    hasBody: 'requestBody' in operation,
    bodyIsRequired: body['required'] === true,
    answers: Object.fromEntries(answers) as Readonly<Record<string, string>>,
  };
}

function toParameter(parameter: JsonObject): Parameter {
  return {
    name: textOf(parameter['name']),
    in: parameter['in'] as Parameter['in'],
    isRequired: parameter['required'] === true,
    isPath: parameter['x-multi-segment'] === true,
    schema: objectAt(parameter, 'schema'),
  };
}

/** Only the schemas and answers that something in it refers to, and what these refer to. */
function withComponents(whole: JsonObject, paths: JsonObject): JsonObject {
  const components: Record<string, Record<string, Json | undefined>> = {};
  const waiting: (Json | undefined)[] = [paths];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...(value as readonly Json[]));
    if (!isJsonObject(value)) continue;
    const reference = value['$ref'];
    if (typeof reference === 'string') {
      const [, , kind = '', name = ''] = reference.split('/');
      const known = (components[kind] ??= {});
      if (kind === 'examples' || name in known) continue;
      known[name] = objectAt(objectAt(whole, 'components'), kind)[name];
      waiting.push(known[name]);
    } else {
      waiting.push(...Object.values(value));
    }
  }
  for (const [name, nullable] of Object.entries(nullableFields)) {
    const schema = components['schemas']?.[name];
    if (isJsonObject(schema) && components['schemas'] !== undefined) {
      components['schemas'][name] = withNullable(schema, nullable);
    }
  }
  return { paths, components: { ...components, examples: {} } };
}

function resolve(whole: JsonObject, value: JsonObject): JsonObject {
  const reference = value['$ref'];
  if (typeof reference !== 'string') return value;
  return reference
    .slice(2)
    .split('/')
    .reduce((at, name) => objectAt(at, name), whole);
}

function objectAt(object: JsonObject, name: string): JsonObject {
  return asObject(object[name]);
}

function asObject(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function asArray(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
