import type { AskedSchema } from '../../forge-stand-in/graphql/asked-schema.ts';
import type { Question } from '../../forge-stand-in/graphql/question.ts';
import {
  refuseQuestion,
  renderError,
  runQuestion,
  type GraphQLAnswer,
} from '../../forge-stand-in/graphql/run.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import { enforce, Refusal } from '../../forge-stand-in/rules/rule.ts';
import { findNamespace, findProject } from '../model/world.ts';
import { may, type Context } from './context.ts';
import { globalId } from './ids.ts';
import { graphqlRules, measureComplexity, mostComplexity } from './measure.ts';
import { mutations } from './mutations.ts';
import { projectView } from './projects.ts';
import { userView } from './users.ts';

export async function answerQuestion(
  { schema, errorIn }: AskedSchema,
  question: Question,
  asker: Omit<Context, 'complexity'>,
): Promise<GraphQLAnswer> {
  const { document, variables, text } = question;
  const invalid = errorIn(question);
  if (invalid !== undefined) return refuseQuestion(renderError(invalid), 'graphql-schema');
  const complexity = measureComplexity(schema, document, variables);
  try {
    enforce(graphqlRules, { complexity, length: text.length });
  } catch (error) {
    if (error instanceof Refusal) return refuseQuestion({ message: error.message }, error.rule);
    throw error;
  }
  const context = { ...asker, complexity };
  return runQuestion(schema, question, { context, root: queryView(context), mutations, more: () => ({}) });
}

function queryView(context: Context): View {
  const { world, viewer, complexity } = context;
  return {
    currentUser: () => userView(context, viewer),
    metadata: { version: '18.4.1', revision: 'f0a1b2c3d4e', enterprise: false },
    queryComplexity: { limit: mostComplexity, score: complexity },
    project: ({ fullPath }: { readonly fullPath: string }) => {
      const project = findProject(world, fullPath);
      const isSeen =
        project !== undefined && (may(context, project, 'guest') || may(context, project, 'reporter'));
      return isSeen ? projectView(context, project) : null;
    },
    group: ({ fullPath }: { readonly fullPath: string }) => {
      const group = findNamespace(world, fullPath);
      if (!group?.members.has(viewer)) return null;
      return {
        id: globalId('Group', group.id),
        fullPath: group.path,
        name: group.path.split('/').at(-1) ?? '',
      };
    },
  };
}
