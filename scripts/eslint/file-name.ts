import path from 'node:path';
import type { Rule } from 'eslint';

/** `walk.generated.ts`, `no-unreachable.test.ts`, `_kit`. */
const kebabCase = /^_?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const saysNothing = /^(?:utils?|helpers?|managers?)$|-(?:utils?|helpers?|manager)$/;

/** Checks the name of a file and of each folder it is in, as far as the working directory. */
export const fileName: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      case: '`{{name}}` is not in kebab-case.',
      vague:
        '`{{name}}` does not say what is in it; name it after the question it answers or the thing it makes.',
    },
  },
  create(context) {
    const names = path.relative(context.cwd, context.filename).split(path.sep);
    return {
      Program(node) {
        for (const name of names) {
          const messageId = problemOf(name);
          if (messageId !== undefined) context.report({ node, messageId, data: { name } });
        }
      },
    };
  },
};

function problemOf(name: string): 'case' | 'vague' | undefined {
  if (!kebabCase.test(name)) return 'case';
  const [stem = name] = name.split('.');
  return saysNothing.test(stem) ? 'vague' : undefined;
}
