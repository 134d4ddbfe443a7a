import { validate, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Question } from './question.ts';

/** A schema that knows again what it was asked: a bot asks the same few, and to check one takes as long as to answer it. */
export interface AskedSchema {
  readonly schema: GraphQLSchema;
  /** What the schema does not take. */
  readonly errorIn: (question: Question) => GraphQLError | undefined;
}

export function createAskedSchema(schema: GraphQLSchema): AskedSchema {
  const valid = new Set<string>();
  return {
    schema,
    errorIn: ({ text, document }) => {
      if (valid.has(text)) return undefined;
      const [error] = validate(schema, document);
      if (error === undefined) valid.add(text);
      return error;
    },
  };
}
