import {
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Json, JsonObject } from '../../forge-stand-in/json.ts';
import { enforce, Refusal } from '../../forge-stand-in/rules/rule.ts';
import type { Context } from './context.ts';
import { graphqlRules, measure, type Measured } from './measure.ts';
import { mutations } from './mutations.ts';
import { queryView } from './query.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

export interface GraphQLAnswer {
  readonly body: JsonObject;
  /** Of what was refused, the first. */
  readonly refusedBy: string | undefined;
  readonly detail: string | undefined;
}

export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields at the top. */
  readonly fields: readonly string[];
  readonly kind: 'query' | 'mutation';
}

/** @throws {GraphQLError} When it is no GraphQL. */
export function readQuestion(text: string, variables: Readonly<Record<string, unknown>>): Question {
  const document = parse(text);
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new GraphQLError('A query attribute must be specified');
  const fields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
  return { document, variables, fields, kind: operation.operation === 'mutation' ? 'mutation' : 'query' };
}

/** Runs a question against the official schema. GitHub answers 200 whatever comes out of it. */
export async function answerQuestion(
  schema: GraphQLSchema,
  question: Question,
  contextOf: (measured: Measured) => Context,
): Promise<GraphQLAnswer> {
  const { document, variables, kind } = question;
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) return refuse(toBody(invalid), 'graphql-schema');
  const measured = measure(schema, document, variables);
  try {
    enforce(graphqlRules, measured);
  } catch (error) {
    if (error instanceof Refusal) return refuse({ message: error.message }, error.rule);
    throw error;
  }
  const context = contextOf(measured);
  return toAnswer(
    await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: context,
      rootValue: kind === 'mutation' ? {} : queryView(context),
      fieldResolver,
    }),
  );
}

function refuse(error: JsonObject & { readonly message: string }, refusedBy: string): GraphQLAnswer {
  return { body: { errors: [error] }, refusedBy, detail: error.message };
}

function toAnswer({ data, errors }: ExecutionResult): GraphQLAnswer {
  const body = { data: (data ?? null) as Json };
  const [first] = errors ?? [];
  if (errors === undefined || first === undefined) return { body, refusedBy: undefined, detail: undefined };
  const refusal = errors.map(({ cause }) => cause).find((cause) => cause instanceof Refusal);
  return {
    body: { ...body, errors: errors.map(toBody) },
    refusedBy: refusal?.rule ?? 'graphql-execution',
    detail: first.message,
  };
}

const types: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND', 422: 'UNPROCESSABLE' };

function toBody({
  message,
  path,
  locations,
  cause,
}: GraphQLError): JsonObject & { readonly message: string } {
  const type = cause instanceof Refusal ? types[cause.words.status] : undefined;
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path: [...path] }),
    ...(locations === undefined
      ? {}
      : { locations: locations.map(({ line, column }) => ({ line, column })) }),
    message,
  };
}

/** What is not modelled must not look like something that is empty. */
const fieldResolver: GraphQLFieldResolver<View, Context> = (source, args, context, info) => {
  const { fieldName, parentType } = info;
  if (fieldName === 'clientMutationId') return null;
  const mutation = parentType.name === 'Mutation' ? mutations[fieldName] : undefined;
  if (mutation !== undefined) return mutation(context, (args as { input: Record<string, unknown> }).input);
  const value = source[fieldName];
  if (value === undefined) {
    throw new GraphQLError(`the stand-in does not model ${parentType.name}.${fieldName}`);
  }
  return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value;
};
