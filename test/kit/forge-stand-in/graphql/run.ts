import {
  execute,
  GraphQLError,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Json, JsonObject } from '../json.ts';
import { Refusal } from '../rules/rule.ts';
import type { Question } from './question.ts';
import type { View } from './view.ts';

export interface GraphQLAnswer {
  readonly body: JsonObject;
  /** Of what was refused, the first. */
  readonly refusedBy: string | undefined;
  readonly detail: string | undefined;
}

export type Mutation<Context> = (
  context: Context,
  input: Readonly<Record<string, unknown>>,
) => View | Promise<View>;

export interface Running<Context> {
  readonly context: Context;
  /** The fields of `Query`. */
  readonly root: View;
  readonly mutations: Readonly<Record<string, Mutation<Context>>>;
  /** What this forge adds to an error; of errors that are no refusals undefined. */
  readonly more: (refusal: Refusal | undefined) => JsonObject;
}

/** Runs a question that was found valid. Forges answer 200 whatever comes out of it. */
export async function runQuestion<Context>(
  schema: GraphQLSchema,
  { document, variables, kind }: Question,
  { context, root, mutations, more }: Running<Context>,
): Promise<GraphQLAnswer> {
  return toAnswer(
    await execute({
      ...{ schema, document, variableValues: variables, contextValue: context },
      rootValue: kind === 'mutation' ? {} : root,
      fieldResolver: resolverOf(mutations),
    }),
    more,
  );
}

export function refuseQuestion(error: JsonObject & { readonly message: string }, by: string): GraphQLAnswer {
  return { body: { errors: [error] }, refusedBy: by, detail: error.message };
}

function toAnswer(
  { data, errors }: ExecutionResult,
  more: (refusal: Refusal | undefined) => JsonObject,
): GraphQLAnswer {
  const body = { data: (data ?? null) as Json };
  const [first] = errors ?? [];
  if (errors === undefined || first === undefined) return { body, refusedBy: undefined, detail: undefined };
  const refusal = errors.map(({ cause }) => cause).find((cause) => cause instanceof Refusal);
  return {
    body: { ...body, errors: errors.map((error) => renderError(error, more)) },
    refusedBy: refusal?.rule ?? 'graphql-execution',
    detail: first.message,
  };
}

export function renderError(
  { message, path, locations, cause }: GraphQLError,
  more: (refusal: Refusal | undefined) => JsonObject = () => ({}),
): JsonObject & { readonly message: string } {
  return {
    ...more(cause instanceof Refusal ? cause : undefined),
    ...(path === undefined ? {} : { path: [...path] }),
    ...(locations === undefined
      ? {}
      : { locations: locations.map(({ line, column }) => ({ line, column })) }),
    message,
  };
}

/** What is not modelled must not look like something that is empty. */
function resolverOf<Context>(
  mutations: Readonly<Record<string, Mutation<Context>>>,
): GraphQLFieldResolver<View, Context> {
  return (source, args, context, { fieldName, parentType }) => {
    if (fieldName === 'clientMutationId') return null;
    const mutation = parentType.name === 'Mutation' ? mutations[fieldName] : undefined;
    if (mutation !== undefined) return mutation(context, (args as { input: Record<string, unknown> }).input);
    const value = source[fieldName];
    if (value === undefined) {
      throw new GraphQLError(`the stand-in does not model ${parentType.name}.${fieldName}`);
    }
    return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value;
  };
}
