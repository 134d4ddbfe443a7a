import { GraphQLError } from 'graphql';
import type { AskedSchema } from '../../forge-stand-in/graphql/asked-schema.ts';
import type { Question } from '../../forge-stand-in/graphql/question.ts';
import { answerQuestion } from '../graphql/execute.ts';
import type { Viewer } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { requestRules } from '../rules/requests.ts';
import { enforce, Refusal } from '../../forge-stand-in/rules/rule.ts';
import { ok } from '../../forge-stand-in/http/answer.ts';
import { authenticate } from './authenticate.ts';
import type { Limits } from './limits.ts';
import type { LoggedRequest } from '../../forge-stand-in/http/request-log.ts';
import type { Reply } from '../../forge-stand-in/http/server.ts';

export interface GraphQLDoor {
  readonly world: World;
  readonly limits: Limits;
  readonly schema: () => AskedSchema;
}

/** @throws {Refusal} */
export async function answerGraphQL(
  { world, limits, schema }: GraphQLDoor,
  question: Question | GraphQLError | undefined,
  { headers, log }: { readonly headers: NodeJS.Dict<string | string[]>; readonly log: LoggedRequest },
): Promise<Reply> {
  const userAgent = headers['user-agent'];
  const operation = 'graphql';
  enforce(requestRules, {
    ...{ operation, documentation: 'https://docs.github.com/graphql', objections: [] },
    userAgent: typeof userAgent === 'string' ? userAgent : undefined,
    isReadable: question !== undefined,
  });
  const authorization = typeof headers['authorization'] === 'string' ? headers['authorization'] : undefined;
  const viewer = authenticate(world, authorization, 'installation');
  if (question === undefined || question instanceof GraphQLError) {
    log.refusedBy = 'graphql-syntax';
    return { answer: ok({ errors: [{ message: question?.message ?? '' }] }), headers: {} };
  }
  try {
    return await answerWithin({ world, limits, schema }, question, { viewer, log });
  } catch (error) {
    if (!(error instanceof Refusal) || error.rule !== 'primary-rate-limit') throw error;
    // "The response status will still be 200", says the vendor, other than with REST.
    log.refusedBy = error.rule;
    const body = { errors: [{ type: 'RATE_LIMITED', message: error.message }] };
    return { answer: ok(body), headers: error.words.headers ?? {} };
  }
}

async function answerWithin(
  { world, limits, schema }: GraphQLDoor,
  question: Question,
  { viewer, log }: { readonly viewer: Viewer; readonly log: LoggedRequest },
): Promise<Reply> {
  const spent = { headers: {} as Readonly<Record<string, string>> };
  const { body, refusedBy, detail } = await answerQuestion(schema(), question, ({ cost, nodes }) => {
    spent.headers = limits.spend(viewer, 'graphql', cost);
    return { world, viewer, limits, cost, nodeCount: nodes };
  });
  log.refusedBy = refusedBy;
  log.detail = detail;
  return { answer: ok(body), headers: spent.headers };
}
