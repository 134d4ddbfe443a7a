import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import { isJsonObject, type Json } from '../json.ts';

export interface Question {
  readonly document: DocumentNode;
  /** As it was sent. */
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields at the top. */
  readonly fields: readonly string[];
  readonly kind: 'query' | 'mutation';
}

/** What was asked; undefined: nothing that can be read. */
export function readGraphQL(body: Json | undefined): Question | GraphQLError | undefined {
  if (!isJsonObject(body) || typeof body['query'] !== 'string') return undefined;
  try {
    return readQuestion(body['query'], isJsonObject(body['variables']) ? body['variables'] : {});
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** @throws {GraphQLError} When it is no GraphQL. */
function readQuestion(text: string, variables: Readonly<Record<string, unknown>>): Question {
  const document = parse(text);
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new GraphQLError('A query attribute must be specified');
  const fields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
  const kind = operation.operation === 'mutation' ? 'mutation' : 'query';
  return { document, text, variables, fields, kind };
}
