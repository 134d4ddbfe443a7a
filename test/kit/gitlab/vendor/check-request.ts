import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { toJsonSchema } from '../../forge-stand-in/openapi/ajv-schema.ts';
import { operationKey, type DescribedOperation, type Description } from './description.ts';

export interface Findings {
  /** What is missing, or of another kind than described. */
  readonly wrong: readonly string[];
  /** Parameters that are not described: newer than the description, or misspelt. */
  readonly unknown: readonly string[];
}

export type RequestCheck = (operation: string, params: JsonObject) => Findings;

const nothing: Findings = { wrong: [], unknown: [] };

/** Holds what was sent against the vendor's description. Forms and queries write everything as text. */
export function createRequestCheck(description: Description): RequestCheck {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: 'array', logger: false });
  const compiled = new Map<string, ValidateFunction>();
  return (operation, params) => {
    const [method = '', path = ''] = operation.split(' ');
    const key = operationKey(method, path);
    const described = description[key];
    if (described === undefined) return nothing;
    const validate = compiled.get(key) ?? ajv.compile(schemaOf(described));
    compiled.set(key, validate);
    // It changes what it is given.
    const isRight = validate(structuredClone(params));
    const errors = isRight ? [] : (validate.errors ?? []);
    return {
      wrong: errors.map(({ instancePath, message = '' }) => `${operation}: ${instancePath} ${message}`),
      unknown: Object.keys(params)
        .filter((name) => !(name in described.properties))
        .map((name) => `${operation}: ${name}`),
    };
  };
}

function schemaOf({ properties, required }: DescribedOperation): JsonObject {
  return { type: 'object', properties: toJsonSchema(properties, false), required };
}
