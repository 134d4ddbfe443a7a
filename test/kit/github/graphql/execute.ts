import type { AskedSchema } from '../../forge-stand-in/graphql/asked-schema.ts';
import type { Question } from '../../forge-stand-in/graphql/question.ts';
import {
  refuseQuestion,
  renderError,
  runQuestion,
  type GraphQLAnswer,
} from '../../forge-stand-in/graphql/run.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { enforce, Refusal } from '../../forge-stand-in/rules/rule.ts';
import type { Context } from './context.ts';
import { graphqlRules, measure, type Measured } from './measure.ts';
import { mutations } from './mutations.ts';
import { queryView } from './query.ts';

/** Runs a question against the official schema. */
export async function answerQuestion(
  { schema, errorIn }: AskedSchema,
  question: Question,
  contextOf: (measured: Measured) => Context,
): Promise<GraphQLAnswer> {
  const { document, variables } = question;
  const invalid = errorIn(question);
  if (invalid !== undefined) return refuseQuestion(renderError(invalid), 'graphql-schema');
  const measured = measure(schema, document, variables);
  try {
    enforce(graphqlRules, measured);
  } catch (error) {
    if (error instanceof Refusal) return refuseQuestion({ message: error.message }, error.rule);
    throw error;
  }
  const context = contextOf(measured);
  return runQuestion(schema, question, { context, root: queryView(context), mutations, more });
}

const types: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND', 422: 'UNPROCESSABLE' };

function more(refusal: Refusal | undefined): JsonObject {
  const type = refusal === undefined ? undefined : types[refusal.words.status];
  return type === undefined ? {} : { type };
}
