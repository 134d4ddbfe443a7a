import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

export function readSchema(): GraphQLSchema {
  return buildSchema(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'));
}
