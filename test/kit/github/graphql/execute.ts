import {
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Json, JsonObject } from '../json.ts';
import { nodeId } from '../model/node-ids.ts';
import { findRepository } from '../model/world.ts';
import { enforce, Refusal } from '../rules/rule.ts';
import { isReachable } from '../model/tokens.ts';
import { unresolved, type Context } from './context.ts';
import { graphqlRules, measure } from './measure.ts';
import { mutations } from './mutations.ts';
import {
  checkRunView,
  issueCommentView,
  pullView,
  repositoryView,
  reviewCommentView,
  reviewView,
  threadView,
  type View,
} from './views.ts';

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
  contextOf: (measured: { cost: number; nodes: number }) => Context,
): Promise<GraphQLAnswer> {
  const { document, variables } = question;
  const invalid = validate(schema, document);
  if (invalid.length > 0) return refuse(invalid.map(toBody), 'graphql-schema', invalid[0]?.message);
  const measured = measure(schema, document, variables);
  try {
    enforce(graphqlRules, measured);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse([{ message: error.message }], error.rule, error.message);
  }
  const context = contextOf(measured);
  const result = await execute({
    ...{ schema, document, variableValues: variables, contextValue: context, fieldResolver },
    rootValue: rootOf(context, question.kind),
  });
  const refusal = result.errors
    ?.map(({ originalError }) => originalError)
    .find((error) => error instanceof Refusal);
  const wrong = result.errors?.[0];
  return {
    body: {
      data: (result.data ?? null) as Json,
      ...(result.errors === undefined ? {} : { errors: result.errors.map(toBody) }),
    },
    refusedBy: refusal?.rule ?? (wrong === undefined ? undefined : 'graphql-execution'),
    detail: wrong?.message,
  };
}

function refuse(errors: readonly JsonObject[], refusedBy: string, detail: string | undefined): GraphQLAnswer {
  return { body: { errors }, refusedBy, detail };
}

const types: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND', 422: 'UNPROCESSABLE' };

function toBody({ message, path, locations, originalError }: GraphQLError): JsonObject {
  const type = originalError instanceof Refusal ? types[originalError.words.status] : undefined;
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
  const { fieldName, parentType, path } = info;
  if (parentType.name === 'Mutation') {
    const mutation = mutations[fieldName];
    if (mutation !== undefined) return mutation(context, (args as { input: Record<string, unknown> }).input);
  }
  if (fieldName === 'clientMutationId') return null;
  const value = source[fieldName];
  if (value === undefined) {
    throw new GraphQLError(
      `the stand-in does not model ${parentType.name}.${fieldName} (${String(path.key)})`,
    );
  }
  return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value;
};

function rootOf(context: Context, kind: Question['kind']): View {
  return kind === 'mutation' ? {} : queryRoot(context);
}

function queryRoot(context: Context): View {
  const { world, viewer, limits, cost, nodeCount } = context;
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = findRepository(world, `${owner}/${name}`);
      if (repository === undefined || !isReachable(viewer, repository)) {
        return unresolved(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryView(context, repository);
    },
    node: ({ id }: { id: string }) => nodeView(context, id) ?? unresolved(unknownNode(id)),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => nodeView(context, id) ?? null),
    viewer: () => {
      const { bot } = world.app;
      return { __typename: 'User', id: nodeId('U', bot), databaseId: bot.id, login: bot.login };
    },
    rateLimit: () => {
      const { limit, used, remaining, resetAt } = limits.rest(viewer, 'graphql');
      return { limit, used, remaining, cost, nodeCount, resetAt: resetAt.toISOString() };
    },
  };
}

function unknownNode(id: string): string {
  return `Could not resolve to a node with the global id of '${id}'`;
}

function nodeView(context: Context, id: string): View | undefined {
  const { nodes } = context.world;
  const see = <T>(value: T | undefined, view: (context: Context, value: T) => View): View | undefined =>
    value === undefined ? undefined : view(context, value);
  return (
    see(nodes.find('PR', id), pullView) ??
    see(nodes.find('R', id), repositoryView) ??
    see(nodes.find('PRRT', id), threadView) ??
    see(nodes.find('PRRC', id), reviewCommentView) ??
    see(nodes.find('PRR', id), reviewView) ??
    see(nodes.find('IC', id), issueCommentView) ??
    see(nodes.find('CR', id), checkRunView)
  );
}
