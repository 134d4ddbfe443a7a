import { GraphQLError } from 'graphql';
import type { AskedSchema } from '../../forge-stand-in/graphql/asked-schema.ts';
import { ok } from '../../forge-stand-in/http/answer.ts';
import type { Question } from '../../forge-stand-in/graphql/question.ts';
import type { LoggedRequest } from '../../forge-stand-in/http/request-log.ts';
import type { Reply } from '../../forge-stand-in/http/server.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { answerQuestion } from '../graphql/execute.ts';
import type { World } from '../model/world.ts';
import { requestRules } from '../rules/requests.ts';
import { authenticate } from './authenticate.ts';
import type { Limits } from './limits.ts';
import type { IncomingHttpHeaders } from 'node:http';

export interface GraphQLDoor {
  readonly world: World;
  readonly limits: Limits;
  readonly schema: () => AskedSchema;
}

/** @throws {Refusal} */
export async function answerGraphQL(
  { world, limits, schema }: GraphQLDoor,
  question: Question | GraphQLError | undefined,
  { headers, log }: { readonly headers: IncomingHttpHeaders; readonly log: LoggedRequest },
): Promise<Reply> {
  enforce(requestRules, { operation: 'graphql', isReadable: question !== undefined, missing: [] });
  const isQuery = question !== undefined && !(question instanceof GraphQLError) && question.kind === 'query';
  const scopes = isQuery ? ['api', 'read_api'] : ['api'];
  const token = authenticate(world, headers, { scopes, takesJobTokens: false });
  const spent = limits.spend();
  if (question === undefined || question instanceof GraphQLError || token === undefined) {
    log.refusedBy = 'graphql-syntax';
    return {
      answer: ok({ errors: [{ message: question instanceof GraphQLError ? question.message : '' }] }),
      headers: spent,
    };
  }
  const { body, refusedBy, detail } = await answerQuestion(schema(), question, { world, viewer: token.user });
  log.refusedBy = refusedBy;
  log.detail = detail;
  return { answer: ok(body), headers: spent };
}
