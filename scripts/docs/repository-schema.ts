import { z } from 'zod';
import { createRepositorySchema } from '../../src/config/repository-schema.ts';
import { createRuleCatalogue } from '../../src/config/rule-catalogue.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import type { GeneratedFile } from './generated-file.ts';

/** As much of JSON schema as the repository file needs. */
export interface JsonSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
}

/** `schema/autoglm.schema.json`, by which editors complete and check `.autoglm.yml`. */
export function generate(): readonly GeneratedFile[] {
  const { properties: { rules, overrides, ...settings } = {}, ...root } = repositoryJsonSchema();
  const reference = { allOf: [{ $ref: '#/definitions/rules' }] };
  const items = { ...overrides?.items, properties: { ...overrides?.items?.properties, rules: reference } };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Open-AutoGLM repository file',
    ...root,
    properties: {
      ...settings,
      rules: { description: rules?.description, ...reference },
      overrides: { ...overrides, items },
    },
    definitions: { rules: describeRules(rules) },
  };
  return [{ path: 'schema/autoglm.schema.json', content: `${JSON.stringify(schema, undefined, 2)}\n` }];
}

export function repositoryJsonSchema(): JsonSchema {
  const own = { info: { id: ownRule }, options: undefined };
  const schema = createRepositorySchema(createRuleCatalogue([...reviewRules, own]));
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}

/** Stands for those that a repository wrote for itself, whose names nobody knows here. */
const ownRule = '*';

function describeRules({ description: _description, ...rules }: JsonSchema = {}): JsonSchema {
  const { [ownRule]: own, ...builtIn } = rules.properties ?? {};
  const texts = new Map(reviewRules.map(({ info }) => [info.id as string, info.what.en]));
  const properties = Object.entries(builtIn).map(([id, entry]) => [
    id,
    { description: texts.get(id), ...entry },
  ]);
  return {
    ...rules,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    additionalProperties: { description: 'A rule of the repository’s own, in `.autoglm/rules`', ...own },
  };
}
