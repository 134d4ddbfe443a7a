import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { cachedJson } from '../../forge-stand-in/cached-json.ts';

/** The package lets nobody resolve its schema, nor its manifest. */
const folder = join(import.meta.dirname, '../../../../node_modules/@octokit/graphql-schema');

/** The official schema. It takes two seconds to read; its tree without words is kept and takes a third of one. */
export function readSchema(): GraphQLSchema {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const tree = cachedJson<DocumentNode>('graphql', `${manifest}v1`, () => {
    const text = readFileSync(join(folder, 'schema.graphql'), 'utf8');
    return visit(parse(text, { noLocation: true }), {
      Directive: (node) => (node.name.value === 'oneOf' ? undefined : null),
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    });
  });
  return buildASTSchema(tree, { assumeValid: true, assumeValidSDL: true });
}
